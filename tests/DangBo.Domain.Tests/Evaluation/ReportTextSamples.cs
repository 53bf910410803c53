using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Rule sets over plain fact sheets, one a purpose, to be read in words.</summary>
internal static class ReportTextSamples
{
    public static ArticleSource Article { get; } = new("Báo mẫu", new("Bài mẫu", "Sample article"));

    public static Citation Cited { get; } =
        new("article", Article, Verification.Secondary, Locator.Of(new LocatorEntry(LocatorPart.Paragraph, "1")), "bản lưu trên mạng");

    public static RuleSet Study { get; } = new()
    {
        Id = "study",
        Version = new(1, 0, 0),
        Subject = SubjectKind.Facts,
        Purpose = RuleSetPurpose.Criteria,
        Title = new("Tiêu chí mẫu", "Sample criteria"),
        Effective = new(new LocalDate(2016, 11, 10), new LocalDate(2025, 2, 3)),
        EffectiveVerification = Verification.Unverified,
        Sources = [new() { Id = "article", Source = Article }],
        Basis = ["article"],
        Facts =
        [
            Integer("extra.held", "số buổi được tổ chức", "sessions held"),
            Integer("extra.attended", "số buổi đã tham gia", "sessions attended"),
            Integer("extra.reports", "số báo cáo đã nộp", "reports handed in") with { Unit = "documents" },
        ],
        Parameters = [Share],
        Criteria =
        [
            Records("attendance", "Dự học đầy đủ", "Attends in full", AttendedEnough),
            Records("reports", "Nộp báo cáo", "Hands in reports", Test("extra.reports", ComparisonTest.GreaterOrEqual, Literal.Of(1m)))
                with { Severity = Severity.Should },
            new()
            {
                Id = "direction",
                Title = new("Chỉ đạo thực chất", "Directs in substance"),
                Citations = [Cited],
                Polarity = Polarity.Duty,
                Severity = Severity.Must,
                AssessedBy = Assessment.Judgment,
                Judges = ["directSuperiorCommittee", "partyCell"],
                Evidence = ["extra.reports"],
            },
        ],
        NotCovered = [new() { Text = new("Phần còn lại của bài", "The rest of the article") }],
    };

    public static RuleSet Yearly { get; } = Study with
    {
        Id = "yearly",
        Purpose = RuleSetPurpose.Classification,
        Criteria = [Study.Criteria[0], Study.Criteria[1]],
        Levels =
        [
            new() { Id = "excellent", Rank = 3, When = new CriterionIs { Criterion = "reports" } },
            new() { Id = "good", Rank = 2, When = new CriterionIs { Criterion = "attendance" } },
            new() { Id = "other", Rank = 1, Title = new("Mức khác", "Another level") },
        ],
        Quotas =
        [
            new() { Level = "excellent", AtMost = new() { Parameter = "minShare" }, Of = ["good"], Per = "extra.held", Rounding = Rounding.Floor },
        ],
    };

    public static RuleSet Points { get; } = Study with
    {
        Id = "points",
        Purpose = RuleSetPurpose.Score,
        Groups = [new() { Id = "g1", Title = new("Học tập", "Study"), Max = 3, NotApplicable = NotApplicablePoints.Full }],
        Criteria =
        [
            Study.Criteria[0] with { Points = 2, Group = "g1" },
            Study.Criteria[1] with { Points = 1.5m, Group = "g1" },
        ],
    };

    public static RuleSet Award { get; } = Study with
    {
        Id = "award",
        Purpose = RuleSetPurpose.Eligibility,
        Criteria =
        [
            Study.Criteria[0] with { Id = "letter", Title = new("Giấy khen", "Commendation letter"), Polarity = Polarity.Entitlement },
            Study.Criteria[1] with { Id = "flag", Title = new("Cờ", "Flag"), Polarity = Polarity.Entitlement },
        ],
    };

    private static Parameter Share => new()
    {
        Id = "minShare",
        Type = FactType.Decimal,
        Label = new("tỉ lệ dự tối thiểu", "least share attended"),
        Values = [new() { From = new(2016, 11, 10), Value = Literal.Of(0.8m) }],
    };

    private static Condition AttendedEnough => Test(
        "extra.attended",
        ComparisonTest.GreaterOrEqual,
        new FactOperand { Fact = "extra.held", Adjustment = new TimesParameter { Parameter = "minShare" } });

    public static Report Evaluate(RuleSet ruleSet, params (string Name, RecordedValue Value)[] facts) =>
        Evaluate(ruleSet, EvaluationDates.OfYear(2021), facts);

    public static Report Evaluate(RuleSet ruleSet, EvaluationDates dates, params (string Name, RecordedValue Value)[] facts) =>
        Evaluator.Bind(ruleSet, Vocabulary.Plain).Evaluate(
            new FactSheet { Id = "m-0001", Facts = RecordedFacts.Of(facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Value))) }, dates);

    public static (string Name, RecordedValue Value) Fact(string name, decimal value) => (name, RecordedValue.Of(value));

    public static Comparison Test(string fact, ComparisonTest test, params Operand[] operands) =>
        new() { Fact = fact, Test = test, Operands = operands.ToValueList() };

    public static Criterion Records(string id, string vi, string en, Condition metWhen) => new()
    {
        Id = id,
        Title = new(vi, en),
        Citations = [Cited],
        Polarity = Polarity.Duty,
        Severity = Severity.Must,
        AssessedBy = Assessment.Records,
        MetWhen = metWhen,
    };

    private static Fact Integer(string name, string vi, string en) =>
        new() { Name = name, Type = FactType.Integer, Unit = "sessions", Label = new(vi, en) };
}
