using Ardalis.GuardClauses;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Populations;

/// <summary>Who is behind the counts of a population: ids of subjects in the order in which they were counted, never names.</summary>
/// <remarks>It grows as its builder counts on. Each list is as long as the count of the same name in the summary.</remarks>
public sealed class PopulationMembers
{
    private readonly PopulationScope _scope;
    private readonly List<Member> _members = [];

    internal PopulationMembers(PopulationScope scope) => _scope = scope;

    /// <summary>Gets how many subjects were counted.</summary>
    public int Count => _members.Count;

    /// <summary>Finds whose verdict of a criterion is a given one.</summary>
    /// <param name="criterion">The id of the criterion.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule set has no such criterion.</exception>
    public ValueList<string> WhoIs(string criterion, Verdict verdict, PopulationSlice slice = default)
    {
        Guard.Against.Null(criterion);
        for (var i = 0; i < _scope.Criteria.Count; i++)
        {
            if (_scope.Criteria[i].Id == criterion)
            {
                return Ids(slice, member => member.Verdicts[i] == verdict);
            }
        }

        throw new ArgumentException($"The rule set has no criterion '{criterion}'.", nameof(criterion));
    }

    /// <summary>Finds whose overall verdict is a given one.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids; none for purposes other than criteria.</returns>
    public ValueList<string> WhoIsOverall(Verdict verdict, PopulationSlice slice = default) =>
        Ids(slice, member => member.Overall == verdict);

    /// <summary>Finds who has a level for certain.</summary>
    /// <param name="level">The id of the level, <c>notClassified</c> or <c>notApplicable</c>.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids; none of a level that the rule set does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    public ValueList<string> WhoHas(string level, PopulationSlice slice = default)
    {
        Guard.Against.Null(level);
        return Ids(slice, member => member.Levels is [var only] && only == level);
    }

    /// <summary>Finds who has a level or may have it.</summary>
    /// <param name="level">The id of the level, <c>notClassified</c> or <c>notApplicable</c>.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids; none of a level that the rule set does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    public ValueList<string> WhoMayHave(string level, PopulationSlice slice = default)
    {
        Guard.Against.Null(level);
        return Ids(slice, member => member.Levels.AsSpan().Contains(level));
    }

    /// <summary>Finds who has a finding that an unknown fact or parameter leaves open.</summary>
    /// <param name="name">The name of the fact, or the id of the parameter.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids, each once however many of its findings are held back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ValueList<string> WhoLacks(string name, PopulationSlice slice = default)
    {
        Guard.Against.Null(name);
        return Ids(slice, member => member.Lacking.Contains(name));
    }

    /// <summary>Finds who has a finding that awaits a judgment.</summary>
    /// <param name="judge">A capacity in which a body may give it.</param>
    /// <param name="slice">In which group; all by default.</param>
    /// <returns>The ids, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="judge"/> is null.</exception>
    public ValueList<string> WhoAwaits(string judge, PopulationSlice slice = default)
    {
        Guard.Against.Null(judge);
        return Ids(slice, member => member.Awaited.Any(judges => judges.AsSpan().Contains(judge)));
    }

    internal static void Ask(OpenCounts open)
    {
        open.Lacking = new(StringComparer.Ordinal);
        open.Awaited = [];
    }

    internal void Add(Report report, string? group, OpenCounts open)
    {
        _members.Add(new(
            report.SubjectId,
            group,
            report.Read(open: false).Verdicts,
            _scope.Purpose == RuleSetPurpose.Criteria ? report.Verdict : null,
            _scope.Levels.Count == 0 ? ValueList<string>.Empty : PopulationTally.PossibleLevelsOf(report),
            open.Lacking!,
            open.Awaited!));
        (open.Lacking, open.Awaited) = (null, null);
    }

    internal void Add(string id, string? group, Verdict[] verdicts, Verdict overall) =>
        _members.Add(new(id, group, verdicts, overall, ValueList<string>.Empty, [], []));

    private ValueList<string> Ids(PopulationSlice slice, Func<Member, bool> isOne) =>
        _members.Where(member => slice.Has(member.Group) && isOne(member)).Select(member => member.Id).ToValueList();

    /// <summary>What one subject came to.</summary>
    private sealed record Member(
        string Id,
        string? Group,
        Verdict[] Verdicts,
        Verdict? Overall,
        ValueList<string> Levels,
        HashSet<string> Lacking,
        HashSet<ValueList<string>> Awaited);
}

/// <summary>Which subjects of a population are meant: all, or those of one group.</summary>
/// <remarks>The default value is <see cref="All"/>.</remarks>
public readonly record struct PopulationSlice
{
    private readonly bool _isOneGroup;
    private readonly string? _group;

    private PopulationSlice(string? group) => (_isOneGroup, _group) = (true, group);

    /// <summary>Gets all subjects.</summary>
    public static PopulationSlice All => default;

    /// <summary>Makes the slice of one group.</summary>
    /// <param name="group">The value of the grouping fact, as text; null for those of whom it is not on record.</param>
    /// <returns>The slice.</returns>
    public static PopulationSlice OfGroup(string? group) => new(group);

    internal bool Has(string? group) => !_isOneGroup || group == _group;

    /// <summary>Tells whether it is one group, and never which: its name may be a text of the record.</summary>
    /// <returns>A word.</returns>
    public override string ToString() => _isOneGroup ? "one group" : "all";
}
