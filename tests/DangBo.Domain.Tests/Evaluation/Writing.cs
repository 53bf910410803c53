using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using NodaTime;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>The shortest way to write conditions, criteria and rule sets in tests.</summary>
internal static class Writing
{
    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static LocalizedText Words(string text) => new(text);

    public static AllOf All(params Condition[] members) => new() { Members = members.ToValueList() };

    public static AnyOf Any(params Condition[] members) => new() { Members = members.ToValueList() };

    public static NoneOf Not(Condition member) => new() { Member = member };

    public static AtLeast AtLeast(int count, params Condition[] members) => new() { Count = count, Members = members.ToValueList() };

    public static Comparison Compare(string fact, ComparisonTest test, params Operand[] operands) =>
        new() { Fact = fact, Test = test, Operands = operands.ToValueList() };

    public static Comparison IsTrue(string fact) => Compare(fact, ComparisonTest.Equal, Literal.Of(true));

    public static Comparison AtLeastNumber(string fact, decimal number) =>
        Compare(fact, ComparisonTest.GreaterOrEqual, Literal.Of(number));

    public static IsKnown Known(string fact, bool expected = true) => new() { Fact = fact, Expected = expected };

    public static ParameterIsSet IsSet(string parameter, bool expected = true) => new() { Parameter = parameter, Expected = expected };

    public static CriterionIs Asks(string criterion, params Verdict[] verdicts) =>
        new() { Criterion = criterion, Verdicts = verdicts.Length == 0 ? null : verdicts.ToValueList() };

    public static FactOperand FactValueOf(string fact, Adjustment? adjustment = null) => new() { Fact = fact, Adjustment = adjustment };

    public static ParameterOperand ParameterValueOf(string parameter, Adjustment? adjustment = null) =>
        new() { Parameter = parameter, Adjustment = adjustment };

    public static ShiftedBy Plus(Period span) => new(span);

    public static ShiftedBy Minus(Period span) => new(span, backward: true);

    public static Fact Declared(string name, FactType type, params string[] codes) => new()
    {
        Name = name,
        Type = type,
        Label = Words(name),
        Codes = codes.Select(code => new FactCode { Code = code, Label = Words(code) }).ToValueList(),
    };

    public static Parameter LocalParameter(string id, FactType type, params (LocalDate From, Literal Value)[] values) => new()
    {
        Id = id,
        Type = type,
        Label = Words(id),
        Values = Values(values),
    };

    public static ValueList<ParameterValue> Values(params (LocalDate From, Literal Value)[] values) =>
        values.Select(value => new ParameterValue { From = value.From, Value = value.Value }).ToValueList();

    public static Criterion Records(string id, Condition metWhen, Condition? appliesWhen = null, Severity severity = Severity.Must) => new()
    {
        Id = id,
        Title = Words(id),
        Polarity = Polarity.Duty,
        Severity = severity,
        AssessedBy = Assessment.Records,
        AppliesWhen = appliesWhen,
        MetWhen = metWhen,
    };

    public static Criterion Judged(string id, Condition? appliesWhen = null, params string[] evidence) => new()
    {
        Id = id,
        Title = Words(id),
        Polarity = Polarity.Duty,
        Severity = Severity.Must,
        AssessedBy = Assessment.Judgment,
        AppliesWhen = appliesWhen,
        Judges = ["superior"],
        Evidence = evidence.ToValueList(),
    };

    public static RuleSet RulesOf(params Criterion[] criteria) => new()
    {
        Id = "rules",
        Version = new(1, 0, 0),
        Subject = SubjectKind.Facts,
        Purpose = RuleSetPurpose.Criteria,
        Title = Words("luật"),
        Effective = EffectivePeriod.Always,
        EffectiveVerification = Verification.Unverified,
        Facts = Sample.Facts,
        Parameters = Sample.Parameters,
        Criteria = criteria.ToValueList(),
    };

    public static Overlay OverlayOf(string of = "rules", string id = "ours") => new()
    {
        Of = of,
        Id = id,
        Version = new(1, 0, 0),
        Issuer = "body",
        Effective = EffectivePeriod.Always,
        EffectiveVerification = Verification.Unverified,
    };

    public static Citation Cites(string source) => new(source, new ArticleSource("nhà xuất bản", Words(source)), Verification.Unverified);

    public static Judgment JudgmentOf(string criterion, Opinion opinion, LocalDate on, string capacity = "superior", EffectivePeriod? period = null) => new()
    {
        RuleSet = "rules",
        Criterion = criterion,
        Period = period ?? EffectivePeriod.OfYear(2021),
        Opinion = opinion,
        Body = "body",
        Capacity = capacity,
        On = on,
        Minutes = "01-BB/ĐU",
    };

    /// <summary>A sheet of facts; a value is what a document would hold, or null where nothing is recorded.</summary>
    public static FactSheet Sheet(params (string Name, object? Value)[] facts) => new()
    {
        Id = "subject",
        Facts = RecordedFacts.Of(facts.Select(fact => KeyValuePair.Create(fact.Name, Recorded(fact.Value)))),
    };

    public static CodeSet Complete(params string[] codes) => new() { Codes = codes.ToValueList(), IsComplete = true };

    public static CodeSet Some(params string[] codes) => new() { Codes = codes.ToValueList(), IsComplete = false };

    public static RecordedValue Recorded(object? value) => value switch
    {
        null => default,
        bool truth => RecordedValue.Of(truth),
        int number => RecordedValue.Of((decimal)number),
        long number => RecordedValue.Of((decimal)number),
        decimal number => RecordedValue.Of(number),
        LocalDate day => RecordedValue.Of(IsoDate.Format(day)),
        CodeSet codes => RecordedValue.Of(codes),
        _ => RecordedValue.Of((string)value),
    };
}
