using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Counts the subjects of one group as they come. As large for one subject as for a million.</summary>
internal sealed class PopulationTally(PopulationScope scope, OpenTally open)
{
    private const int Verdicts = 4;

    private readonly long[] _criteria = new long[scope.Criteria.Count * Verdicts];
    private readonly long[] _provisional = new long[scope.Criteria.Count];
    private readonly long[] _overall = new long[Verdicts];
    private readonly long[] _lowest = new long[scope.Levels.Count];
    private readonly long[] _highest = new long[scope.Levels.Count];
    private readonly Dictionary<string, long> _remarks = new(StringComparer.Ordinal);
    private ScoreCounts _score = PopulationAddition.NoScore;
    private long _subjects;

    public OpenCounts Open { get; } = new();

    /// <summary>Gets the counts of nobody.</summary>
    public static PopulationCounts NobodyOf(PopulationScope scope) => new PopulationTally(scope, null!).ToCounts();

    /// <summary>Counts the verdicts of a subject of which nothing is open.</summary>
    public void Add(ReadOnlySpan<Verdict> verdicts, Verdict overall, IEnumerable<Remark>? remarks)
    {
        _subjects++;
        _overall[(int)overall]++;
        AddVerdicts(verdicts);
        AddRemarks(remarks);
    }

    /// <summary>Counts a subject by its report.</summary>
    public void Add(Report report)
    {
        _subjects++;
        AddVerdicts(report.Read(open: false).Verdicts);
        AddRemarks(report.Remarks);
        AddAnswer(report);
        OpenQuestions? questions = null;
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            if (finding.Verdict == Verdict.Undetermined)
            {
                open.Count(report, finding, ref questions, Open);
            }
            else if (finding.IsProvisional)
            {
                _provisional[i]++;
            }
        }
    }

    public PopulationCounts ToCounts() => new()
    {
        Subjects = _subjects,
        Overall = scope.Purpose == RuleSetPurpose.Criteria ? CountsAt(_overall, 0) : null,
        Criteria = scope.Criteria.Select((criterion, index) => new CriterionCounts
        {
            Criterion = criterion.Id,
            Verdicts = CountsAt(_criteria, index),
            Provisional = _provisional[index],
        }).ToValueList(),
        Levels = scope.Levels.Select((level, index) => new LevelCounts
        {
            Level = level.Id,
            Lowest = _lowest[index],
            Highest = _highest[index],
        }).ToValueList(),
        Score = scope.Purpose == RuleSetPurpose.Score ? _score : null,
        Missing = Open.Missing(),
        Awaiting = Open.Awaiting(),
        Remarks = _remarks.Select(remark => new RemarkCount { Code = remark.Key, Count = remark.Value })
            .OrderBy(remark => remark.Code, StringComparer.Ordinal).ToValueList(),
    };

    private static VerdictCounts CountsAt(long[] counts, int index) => new(
        counts[(index * Verdicts) + (int)Verdict.Met],
        counts[(index * Verdicts) + (int)Verdict.NotMet],
        counts[(index * Verdicts) + (int)Verdict.Undetermined],
        counts[(index * Verdicts) + (int)Verdict.NotApplicable]);

    private void AddVerdicts(ReadOnlySpan<Verdict> verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            _criteria[(i * Verdicts) + (int)verdicts[i]]++;
        }
    }

    private void AddRemarks(IEnumerable<Remark>? remarks)
    {
        foreach (var remark in remarks ?? [])
        {
            _remarks[remark.Code] = _remarks.GetValueOrDefault(remark.Code) + (remark.Count ?? 1);
        }
    }

    private void AddAnswer(Report report)
    {
        switch (scope.Purpose)
        {
            case RuleSetPurpose.Criteria:
                _overall[(int)report.Verdict!.Value]++;
                break;
            case RuleSetPurpose.Classification:
                AddLevels(PossibleLevelsOf(report));
                break;
            case RuleSetPurpose.Score:
                _score = PopulationAddition.Sum(_score, ScoreOf(report));
                break;
            default:
                break;
        }
    }

    /// <summary>Gets the levels that a subject may have; that the rule set does not apply is one of them.</summary>
    public static ValueList<string> PossibleLevelsOf(Report report) =>
        report.Level?.PossibleLevels ?? [LevelOutcome.NotApplicable];

    private void AddLevels(ValueList<string> possible)
    {
        foreach (var level in possible)
        {
            for (var i = 0; i < scope.Levels.Count; i++)
            {
                if (scope.Levels[i].Id == level)
                {
                    _highest[i]++;
                    _lowest[i] += possible.Count == 1 ? 1 : 0;
                }
            }
        }
    }

    private static ScoreCounts ScoreOf(Report report)
    {
        var applies = report.RuleSetApplies(open: false);
        return report.Score is { } score && applies == Kleene.True
            ? PopulationAddition.NoScore with
            {
                Scored = 1,
                Certain = score.Score is null ? 0 : 1,
                LowestSum = score.Min,
                HighestSum = score.Max,
            }
            : applies == Kleene.Unknown
                ? PopulationAddition.NoScore with { Undetermined = 1 }
                : PopulationAddition.NoScore with { NotApplicable = 1 };
    }
}
