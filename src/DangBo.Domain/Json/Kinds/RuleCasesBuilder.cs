using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes the cases of a rule set of a tree that was checked.</summary>
internal static class RuleCasesBuilder
{
    public static RuleCases Build(JsonTree tree) => new()
    {
        RuleSet = tree.Root!.Text("ruleSet"),
        Conditions = BuildConditions(tree.Root!),
        Base = RuleReading.Facts(tree.Root!.Find("base")),
        Cases = tree.Root!.ListOf("cases", BuildCase),
    };

    private static RuleCase BuildCase(JsonTreeNode node) => new()
    {
        Name = VietnameseText.Compose(node.Text("name")),
        Conditions = BuildConditions(node),
        Facts = RuleReading.Facts(node.Find("facts")),
        Expect = BuildExpectation(node.Required("expect")),
    };

    private static CaseConditions BuildConditions(JsonTreeNode node) => new()
    {
        AsOf = node.DateOrNull("asOf"),
        RulesAsOf = node.DateOrNull("rulesAsOf"),
        Period = node.TextOrNull("period") is { } period ? CasePeriod.Read(period) : null,
        Parameters = node.ListOf("parameters", entry => new CaseParameter
        {
            Parameter = entry.Name!,
            Value = RuleReading.LiteralOrNull(entry),
        }),
        Judgments = node.ListOf("judgments", entry => new CaseJudgment
        {
            Criterion = entry.Name!,
            Opinion = entry.Kind == JsonTreeKind.Null ? null : BuildOpinion(entry),
        }),
    };

    private static CaseOpinion BuildOpinion(JsonTreeNode node) => new()
    {
        Opinion = node.Code<Opinion>("opinion"),
        By = node.Text("by"),
        On = node.Date("on"),
    };

    private static CaseExpectation BuildExpectation(JsonTreeNode node) => new()
    {
        Verdict = node.CodeOrNull<Verdict>("verdict"),
        Level = node.TextOrNull("level"),
        PossibleLevels = node.Has("possibleLevels") ? node.TextList("possibleLevels") : null,
        Score = node.DecimalOrNull("score"),
        Entitlements = node.ListOf("entitlements", BuildVerdict),
        Criteria = node.ListOf("criteria", BuildVerdict),
        Missing = node.ListOf("missing", entry => new ExpectedMissing
        {
            Criterion = entry.Name!,
            Names = entry.Children.Select(name => name.AsText()!).ToValueList(),
        }),
    };

    private static ExpectedVerdict BuildVerdict(JsonTreeNode node) =>
        new() { Criterion = node.Name!, Verdict = RuleReading.CodeOf<Verdict>(node) };
}

/// <summary>Periods as cases and the command line write them: a year, or the first and the last day that count.</summary>
internal static class CasePeriod
{
    private const string To = "..";

    /// <summary>Reads a period of the form <see cref="Shapes.TextPattern.Period"/>.</summary>
    public static EffectivePeriod Read(string text) => text.Length == 4
        ? EffectivePeriod.OfYear(Date(text + "-01-01").Year)
        : EffectivePeriod.OfDays(Date(text[..^12]), Date(text[12..]));

    /// <summary>Writes a period whose ends are both given, as a year where it is one.</summary>
    public static string Write(EffectivePeriod period) =>
        period is { From: { } first, LastDay: { } last }
            ? period == EffectivePeriod.OfYear(first.Year) ? IsoDate.Format(first)[..4] : IsoDate.Format(first) + To + IsoDate.Format(last)
            : throw new ArgumentException("The period of a case has a first and a last day.", nameof(period));

    private static NodaTime.LocalDate Date(string text) =>
        IsoDate.TryParse(text, out var date) ? date : throw new ArgumentException("The text is no day.", nameof(text));
}
