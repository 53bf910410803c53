using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Evaluation.Checking;

/// <summary>Rule sets in which lint finds nothing, and the parts of which defects are made.</summary>
internal static class LintSamples
{
    public static readonly LocalDate FirstDay = new(2020, 1, 1);

    private static readonly ArticleSource Article = new("Báo Sài Gòn", new("Bài viết", "The article"));

    /// <summary>Criteria of every shape, on facts of every type.</summary>
    public static RuleSet Clean { get; } = new()
    {
        Id = "sample",
        Version = new(1, 0, 0),
        Subject = SubjectKind.Facts,
        Purpose = RuleSetPurpose.Criteria,
        Title = Text("bộ mẫu"),
        Effective = new(FirstDay, new LocalDate(2030, 1, 1)),
        EffectiveVerification = Verification.Unverified,
        Sources = [new() { Id = "article", Source = Article }],
        Facts =
        [
            new() { Name = "x", Type = FactType.Integer, Label = Text("số buổi"), Min = 0, Max = 10 },
            new() { Name = "y", Type = FactType.Integer, Label = Text("số việc"), Min = 0 },
            new() { Name = "share", Type = FactType.Decimal, Label = Text("tỉ lệ"), Min = 0, Max = 1 },
            new() { Name = "flag", Type = FactType.Boolean, Label = Text("có biên bản họp") },
            new() { Name = "due", Type = FactType.Date, Label = Text("ngày hẹn") },
            new() { Name = "kind", Type = FactType.Code, Label = Text("loại"), Codes = Codes("a", "b", "c") },
            new() { Name = "roles", Type = FactType.Codes, Label = Text("vai trò"), Codes = Codes("p", "q", "r", "s") },
            new() { Name = "word", Type = FactType.Text, Label = Text("ghi chú") },
        ],
        Parameters =
        [
            new()
            {
                Id = "limit",
                Type = FactType.Decimal,
                Label = Text("mức"),
                Authority = Seen(),
                Values = [new() { From = FirstDay, Value = Literal.Of(0.5m) }, new() { From = new(2024, 1, 1), Value = Literal.Of(0.75m) }],
            },
        ],
        AppliesWhen = Is("flag", ComparisonTest.NotEqual, Literal.Of(false)),
        Criteria =
        [
            Records("first", All(Is("x", ComparisonTest.GreaterOrEqual, 3), Is("kind", ComparisonTest.In, "a", "b"))),
            Records("second", new NoneOf { Member = Is("roles", ComparisonTest.HasAny, "p", "q") }) with
            {
                AppliesWhen = Any(Is("y", ComparisonTest.Greater, 0), Is("word", ComparisonTest.Equal, "có")),
            },
            Judged("third"),
            Records("fourth", Is("share", ComparisonTest.GreaterOrEqual, new ParameterOperand { Parameter = "limit" })),
            Records("fifth", Any(new CriterionIs { Criterion = "third" }, new IsKnown { Fact = "due", Expected = true })),
        ],
        NotCovered = [new() { Text = Text("phần còn lại") }],
    };

    /// <summary>Levels that leave no gap.</summary>
    public static RuleSet Levels { get; } = Clean with
    {
        Purpose = RuleSetPurpose.Classification,
        Levels =
        [
            new() { Id = "high", Rank = 3, Title = Text("cao"), When = Is("x", ComparisonTest.GreaterOrEqual, 8) },
            new() { Id = "middle", Rank = 2, Title = Text("vừa"), When = All(Is("x", ComparisonTest.GreaterOrEqual, 5), new CriterionIs { Criterion = "third" }) },
            new() { Id = "low", Rank = 1, Title = Text("thấp") },
        ],
    };

    public static LocalizedText Text(string vi) => new(vi, "the English for " + vi);

    public static Citation Seen() => new("article", Article, Verification.Secondary, seenIn: "trang tin");

    public static Citation Cited(Verification verification, string? seenIn = null) => new("article", Article, verification, seenIn: seenIn);

    public static ValueList<FactCode> Codes(params string[] codes) =>
        codes.Select(code => new FactCode { Code = code, Label = Text("mã " + code) }).ToValueList();

    public static Criterion Records(string id, Condition metWhen) => new()
    {
        Id = id,
        Title = Text("tiêu chí " + id),
        Citations = [Seen()],
        Polarity = Polarity.Duty,
        Severity = Severity.Must,
        AssessedBy = Assessment.Records,
        MetWhen = metWhen,
    };

    public static Criterion Judged(string id) => new()
    {
        Id = id,
        Title = Text("tiêu chí " + id),
        Citations = [Seen()],
        Polarity = Polarity.Duty,
        Severity = Severity.Must,
        AssessedBy = Assessment.Judgment,
        Judges = ["partyCell"],
        Evidence = ["y"],
    };

    public static AllOf All(params Condition[] members) => new() { Members = members.ToValueList() };

    public static AnyOf Any(params Condition[] members) => new() { Members = members.ToValueList() };

    public static NoneOf Not(Condition member) => new() { Member = member };

    public static Comparison Is(string fact, ComparisonTest test, params Operand[] right) =>
        new() { Fact = fact, Test = test, Operands = right.ToValueList() };

    public static Comparison Is(string fact, ComparisonTest test, decimal right) => Is(fact, test, Literal.Of(right));

    public static Comparison Is(string fact, ComparisonTest test, params string[] right) =>
        Is(fact, test, [.. right.Select(Literal.Of)]);

    public static RuleSet With(this RuleSet ruleSet, Criterion criterion) => ruleSet with { Criteria = [.. ruleSet.Criteria, criterion] };

    /// <summary>The clean rule set with one more criterion, at <c>/criteria/5</c>.</summary>
    public static RuleSet And(Condition metWhen, Condition? appliesWhen = null) =>
        Clean.With(Records("sixth", metWhen) with { AppliesWhen = appliesWhen });
}
