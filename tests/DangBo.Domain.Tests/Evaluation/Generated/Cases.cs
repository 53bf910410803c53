using CsCheck;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Naive;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>Whole evaluations: rule set, overlays, fact sheet, judgments, dates.</summary>
internal static class Cases
{
    private static readonly string[] Ids = ["c0", "c1", "c2", "c3", "c4"];

    private static readonly Gen<Condition> Leaf = Gen.Frequency<Condition>(
        (12, Leaves.Comparisons), (1, Leaves.KnownTests), (1, Leaves.SetParameterTests));

    private static readonly Gen<Criterion[]> CriterionLists = Gen.Select(
        CriterionAt(0), CriterionAt(1), CriterionAt(2), CriterionAt(3), CriterionAt(4), Gen.Int[2, 5], Gen.Bool, Ordered);

    private static readonly Gen<Judgment> Judgments = Gen.Select(
        Gen.OneOf<string>(Ids),
        Gen.OneOf<Opinion>(Opinion.Met, Opinion.NotMet),
        Gen.OneOf<LocalDate>(Day(2021, 6, 1), Day(2021, 6, 1), Day(2021, 6, 30), Day(2021, 12, 31), Day(2022, 1, 5)),
        Gen.Frequency<string>((5, "superior"), (1, "other")),
        Gen.Frequency<EffectivePeriod>(
            (4, EffectivePeriod.OfYear(2021)), (1, EffectivePeriod.Always), (1, EffectivePeriod.OfYear(2020)),
            (1, EffectivePeriod.OfDays(Day(2021, 1, 1), Day(2021, 12, 30)))),
        Gen.Frequency<string>((6, "rules"), (1, "others")),
        (criterion, opinion, on, capacity, period, rules) => JudgmentOf(criterion, opinion, on, capacity, period) with { RuleSet = rules });

    private static readonly Gen<EvaluationDates> Dates = Gen.Select(
        Gen.OneOf<LocalDate>(Day(2021, 12, 31), Day(2021, 7, 1), Day(2022, 3, 1)),
        Gen.Frequency<LocalDate?>((4, null), (1, (LocalDate?)Day(2023, 1, 1))),
        (asOf, rules) => new EvaluationDates(asOf, EffectivePeriod.OfYear(2021), rules));

    private static readonly Gen<Condition?> RuleSetCondition = Gen.Frequency<Condition?>((5, Gen.Const((Condition?)null)), (1, Conditions.Of(Leaf, 2)));

    /// <summary>Cases of every kind of condition, four deep.</summary>
    public static readonly Gen<NaiveCase> All = Gen.Select(
        CriterionLists,
        RuleSetCondition,
        Sheets(Sample.Facts, 6, 1),
        Judgments.Array[0, 5],
        Dates,
        Gen.Frequency<Condition[]>((2, Gen.Const(Array.Empty<Condition>())), (1, Conditions.Of(Leaf, 2).Array[1, 2])),
        (criteria, applies, sheet, judgments, dates, tightenings) => new NaiveCase
        {
            Rules = RulesOf(criteria) with { AppliesWhen = applies },
            Overlays = [.. tightenings.Select((condition, index) => OverlayAt(index, condition, criteria))],
            Sheet = sheet,
            Judgments = [.. judgments],
            Dates = dates,
        });

    /// <summary>Fact sheets in which so many facts of so many are recorded.</summary>
    public static Gen<FactSheet> Sheets(IEnumerable<Fact> facts, int recorded, int unrecorded) => facts
        .Select(fact => Gen.Frequency<object?>((recorded, Domains.Values(fact.Type)), (unrecorded, Gen.Const((object?)null)))
            .Select(value => (fact.Name, Value: value)))
        .Aggregate(
            Gen.Const(Array.Empty<(string Name, object? Value)>()),
            (list, fact) => Gen.Select(list, fact, ((string Name, object? Value)[] some, (string Name, object? Value) one) => some.Append(one).ToArray()))
        .Select(Sheet);

    // A criterion may ask those of a lower number; the list is turned round now and then, so that they stand below it too.
    private static Gen<Criterion> CriterionAt(int number)
    {
        var leaf = number == 0
            ? Leaf
            : Gen.Frequency<Condition>((6, Leaf), (1, Leaves.Asking(Ids[..number])));
        return Gen.Select(
            Gen.Frequency<Condition?>((1, Gen.Const((Condition?)null)), (1, Conditions.Of(leaf, 3))),
            Conditions.Of(leaf, 4),
            Gen.Frequency<bool>((1, true), (3, false)),
            Gen.Frequency<Severity>((3, Severity.Must), (1, Severity.Should)),
            (applies, met, judged, severity) =>
                (judged ? Judged(Ids[number], applies) : Records(Ids[number], met, applies)) with { Severity = severity });
    }

    private static Criterion[] Ordered(Criterion c0, Criterion c1, Criterion c2, Criterion c3, Criterion c4, int count, bool reversed)
    {
        Criterion[] some = [.. new[] { c0, c1, c2, c3, c4 }.Take(count)];
        return reversed ? [.. some.Reverse()] : some;
    }

    private static Overlay OverlayAt(int index, Condition tightening, Criterion[] criteria) => OverlayOf(id: $"overlay{index}") with
    {
        Parameters =
        [
            new() { Parameter = "least", Values = Values((Day(2021, 7 + (index * 3), 1), Literal.Of(3 + index))) },
            new() { Parameter = "shareLater", Values = Values((Day(2022, 1, 1), Literal.Of(0.75m))) },
        ],
        Tightenings = criteria.Where(criterion => criterion.AssessedBy == Assessment.Records).Take(1)
            .Select(criterion => new Tightening { Criterion = criterion.Id, MetWhen = tightening }).ToValueList(),
    };
}
