using CsCheck;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Naive;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>Cases over so few facts that every way to complete the record can be gone through.</summary>
internal static class SmallCases
{
    private static readonly Fact[] Facts = [.. Sample.Facts.Where(fact => fact.Name is "yes1" or "yes2" or "yes3" or "count1")];

    private static readonly Gen<Condition> Comparisons = Gen.Frequency<Condition>(
        (3, Gen.OneOf<string>("yes1", "yes2", "yes3").Select(fact => (Condition)IsTrue(fact))),
        (1, Gen.Int[1, 2].Select(number => (Condition)AtLeastNumber("count1", number))));

    private static readonly Gen<Condition> WithKnown = Gen.Frequency<Condition>(
        (4, Comparisons), (1, Gen.OneOf<string>("yes1", "count1").Select(fact => (Condition)Known(fact))),
        (1, Gen.OneOf<string>("yes2", "count1").Select(fact => (Condition)Known(fact, expected: false))));

    public static readonly Gen<NaiveCase> Classifications = Gen.Select(
        CriteriaOf(WithKnown),
        Applying(WithKnown),
        Conditions.Of(Gen.Frequency<Condition>((1, WithKnown), (2, Leaves.Asking("c0", "c1", "c2"))), 2).Array[1, 3],
        Gen.Bool,
        Cases.Sheets(Facts, 1, 1),
        (criteria, applies, levels, hasRest, sheet) => new NaiveCase
        {
            Rules = RulesOf(criteria) with
            {
                Purpose = RuleSetPurpose.Classification,
                Facts = [.. Facts],
                AppliesWhen = applies,
                Levels =
                [
                    .. levels.Select((when, index) => new Level { Id = $"l{index}", Rank = 9 - index, When = when }),
                    .. hasRest ? (Level[])[new() { Id = "rest", Rank = 0 }] : [],
                ],
            },
            Sheet = sheet,
            Dates = Sample.Year2021,
        });

    public static readonly Gen<NaiveCase> Scores = Gen.Select(
        CriteriaOf(Comparisons),
        Applying(Comparisons),
        Gen.OneOf<decimal>(1, 2, 2.5m).Array[3],
        Gen.OneOf<string>("g0", "g1").Array[3],
        Gen.Select(Gen.OneOf<decimal>(1, 3, 10), Gen.Enum<NotApplicablePoints>()).Array[2],
        Cases.Sheets(Facts, 1, 1),
        (criteria, applies, points, groups, caps, sheet) => new NaiveCase
        {
            Rules = RulesOf([.. criteria.Select((criterion, index) => criterion with { Points = points[index], Group = groups[index] })]) with
            {
                Purpose = RuleSetPurpose.Score,
                Facts = [.. Facts],
                AppliesWhen = applies,
                Groups = [.. caps.Select((cap, index) => new PointGroup { Id = $"g{index}", Title = Words("nhóm"), Max = cap.Item1, NotApplicable = cap.Item2 })],
            },
            Sheet = sheet,
            Dates = Sample.Year2021,
        });

    private static Gen<Condition?> Applying(Gen<Condition> leaf) =>
        Gen.Frequency<Condition?>((3, Gen.Const((Condition?)null)), (1, Conditions.Of(leaf, 2)));

    private static Gen<Criterion[]> CriteriaOf(Gen<Condition> leaf) => Gen.Select(
        Conditions.Of(leaf, 2),
        Applying(leaf),
        Conditions.Of(Gen.Frequency<Condition>((4, leaf), (1, Leaves.Asking("c0"))), 2),
        Applying(leaf),
        Applying(leaf),
        (meets0, applies0, meets1, applies1, applies2) =>
            (Criterion[])[Records("c0", meets0, applies0), Records("c1", meets1, applies1), Judged("c2", applies2)]);
}
