using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>The level of a classification, or those still possible.</summary>
public sealed record LevelOutcome
{
    /// <summary>The id that stands for a subject to which no level fits.</summary>
    public const string NotClassified = "notClassified";

    /// <summary>The id that stands among the possible levels where it is open whether the rule set applies.</summary>
    public const string NotApplicable = "notApplicable";

    /// <summary>Gets the id of the level, or <see cref="NotClassified"/>; null while more than one is possible.</summary>
    public required string? Level { get; init; }

    /// <summary>Gets the ids of the levels still possible, in the order in which they are tried; one where the level is certain.</summary>
    public required ValueList<string> PossibleLevels { get; init; }
}

/// <summary>The points of a score, or the range still possible.</summary>
public sealed record ScoreOutcome
{
    /// <summary>Gets the points; null while the range has more than one value, or it is open whether the rule set applies.</summary>
    public required decimal? Score { get; init; }

    /// <summary>Gets the least points still possible, included.</summary>
    public required decimal Min { get; init; }

    /// <summary>Gets the most points still possible, included.</summary>
    public required decimal Max { get; init; }
}

/// <summary>One entitlement and its verdict.</summary>
public sealed record Entitlement
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets its verdict.</summary>
    public required Verdict Verdict { get; init; }
}

/// <summary>Draws the verdicts of a report together, as the purpose of its rule set asks.</summary>
internal static class Outcomes
{
    public static LevelOutcome LevelOf(Report report)
    {
        var reading = report.Read(open: true);
        var possible = new List<string>();
        var decided = false;
        foreach (var level in report.Bound.Levels)
        {
            var value = reading.ValueOf(level.When);
            if (value != Kleene.False)
            {
                possible.Add(level.Definition.Id);
            }

            if (value == Kleene.True)
            {
                decided = true;
                break;
            }
        }

        if (!decided)
        {
            possible.Add(LevelOutcome.NotClassified);
        }

        if (report.RuleSetApplies(open: true) == Kleene.Unknown)
        {
            possible.Add(LevelOutcome.NotApplicable);
        }

        return new() { Level = possible.Count == 1 ? possible[0] : null, PossibleLevels = possible.ToValueList() };
    }

    public static ScoreOutcome ScoreOf(Report report)
    {
        var (least, most) = (0m, 0m);
        foreach (var group in report.Bound.Definition.Groups)
        {
            var (min, max) = RangeOf(report, group);
            (least, most) = (least + min, most + max);
        }

        var certain = least == most && report.RuleSetApplies(open: false) == Kleene.True;
        return new() { Score = certain ? least : null, Min = least, Max = most };
    }

    public static ValueList<Entitlement> EntitlementsOf(Report report) =>
        report.Findings.Where(finding => finding.Criterion.Polarity == Polarity.Entitlement)
            .Select(finding => new Entitlement { Criterion = finding.Criterion.Id, Verdict = finding.Verdict })
            .ToValueList();

    // A criterion of which it is open whether it applies may still take its points out of the group's maximum.
    private static (decimal Min, decimal Max) RangeOf(Report report, PointGroup group)
    {
        var (min, max, leastCap, cap) = (0m, 0m, group.Max, group.Max);
        foreach (var finding in report.Findings)
        {
            if (finding.Criterion.Group != group.Id || finding.Criterion.Points is not { } points)
            {
                continue;
            }

            var leavesMaximum = group.NotApplicable == NotApplicablePoints.Excluded;
            switch (finding.Verdict)
            {
                case Verdict.Met:
                case Verdict.NotApplicable when group.NotApplicable == NotApplicablePoints.Full:
                    (min, max) = (min + points, max + points);
                    break;
                case Verdict.NotApplicable when leavesMaximum:
                    (leastCap, cap) = (leastCap - points, cap - points);
                    break;
                case Verdict.Undetermined:
                    max += points;
                    leastCap -= leavesMaximum && finding.MayNotApply ? points : 0;
                    break;
                default:
                    break;
            }
        }

        return (Math.Min(min, Math.Max(leastCap, 0)), Math.Min(max, Math.Max(cap, 0)));
    }
}
