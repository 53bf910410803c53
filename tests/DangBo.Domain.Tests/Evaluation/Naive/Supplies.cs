using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>Puts into a case what a finding says is missing or awaited.</summary>
internal static class Supplies
{
    public static NaiveCase Supply(this NaiveCase at, MissingItem item, int choice) => item.Fact is { } fact
        ? at.With(fact.Name, Domains.Supplied(fact.Type, at.Sheet.Facts[fact.Name].Value, choice))
        : at.Supply(item.Parameter!, choice);

    public static NaiveCase Supply(this NaiveCase at, AwaitedJudgment awaited, Opinion opinion) => at with
    {
        Judgments = at.Judgments.Where(judgment => judgment.Criterion != awaited.Criterion)
            .Append(JudgmentOf(awaited.Criterion, opinion, at.Dates.AsOf, awaited.Judges[0])).ToValueList(),
    };

    // The parameter has a value from long ago on; whoever gave it one for later days gives none any more.
    private static NaiveCase Supply(this NaiveCase at, Parameter parameter, int choice)
    {
        var values = Domains.Of(parameter.Type);
        var given = parameter with { Values = Values((Day(1900, 1, 1), Domains.LiteralOf(values[choice % values.Length]))) };
        return at with
        {
            Rules = at.Rules with { Parameters = at.Rules.Parameters.Select(known => known.Id == parameter.Id ? given : known).ToValueList() },
        };
    }
}
