using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Populations;

/// <summary>Populations: rules with the sheets of several subjects.</summary>
internal static class PopulationSamples
{
    private static readonly Gen<FactSheet[]> FullSheets = Cases.Sheets(Sample.Facts, 3, 1).Array[0, 9];

    private static readonly Gen<FactSheet[]> SmallSheets =
        Cases.Sheets(Sample.Facts.Where(fact => fact.Name is "yes1" or "yes2" or "yes3" or "count1"), 1, 1).Array[0, 9];

    /// <summary>Rules of every purpose over sheets of which much is not recorded, with groups by a fact or without.</summary>
    public static readonly Gen<PopulationCase> All = Gen.Select(
        Gen.OneOf(
            Gen.Select(Cases.All, FullSheets),
            Gen.Select(SmallCases.Classifications, SmallSheets),
            Gen.Select(SmallCases.Scores, SmallSheets)),
        Gen.OneOf<string?>(null, "yes1", "count1"),
        (rules, groupBy) => new PopulationCase(
            rules.Item1, [.. rules.Item2.Select((sheet, index) => sheet with { Id = $"s{index}" })], groupBy));
}

/// <summary>A population to be counted.</summary>
internal sealed record PopulationCase(NaiveCase Rules, FactSheet[] Sheets, string? GroupBy)
{
    public Evaluator Evaluator { get; } = Evaluator.Bind(Rules.Rules, Vocabulary.Plain, [.. Rules.Overlays]);

    public Report[] Reports => [.. Sheets.Select((sheet, index) => Evaluator.Evaluate(
        sheet, Rules.Dates, index % 3 == 0 ? Rules.Judgments.ToValueList() : ValueList<Judgment>.Empty))];

    public FactValue GroupOf(int index) => GroupBy is not null && Sheets[index].Facts[GroupBy].Value is { } value
        ? value is bool yes ? FactValue.Of(yes) : FactValue.Of((decimal)value)
        : FactValue.Unknown;

    public PopulationBuilder Builder(bool keepIds = false) => PopulationBuilder.ForReports(Evaluator, Rules.Dates, GroupBy, keepIds);

    public PopulationSummary Count(Func<int, bool> which)
    {
        var builder = Builder();
        foreach (var (index, report) in Reports.Index().Where(entry => which(entry.Index)))
        {
            builder.Add(report, GroupOf(index));
        }

        return builder.ToSummary();
    }
}
