using System.Collections.Immutable;
using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>Rule sets by id and day: at most one version of each is in force on any day.</summary>
/// <remarks>Immutable: adding gives another library. A day in a gap between versions is an answer, not a mistake.</remarks>
public sealed class RuleLibrary
{
    private readonly ImmutableSortedDictionary<string, ValueList<RuleSet>> _versions;

    private RuleLibrary(ImmutableSortedDictionary<string, ValueList<RuleSet>> versions) => _versions = versions;

    /// <summary>Gets the library without rule sets.</summary>
    public static RuleLibrary Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, ValueList<RuleSet>>(StringComparer.Ordinal));

    /// <summary>Gets the ids of the rule sets, in ordinal order.</summary>
    public IEnumerable<string> Ids => _versions.Keys;

    /// <summary>Gets every version of every rule set, by id, then by the days of force.</summary>
    public IEnumerable<RuleSet> RuleSets => _versions.Values.SelectMany(versions => versions);

    /// <summary>Makes a library of rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <returns>The library.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSets"/> is null.</exception>
    /// <exception cref="ArgumentException">Two versions of one rule set share a day of force, or have one version number.</exception>
    public static RuleLibrary Of(IEnumerable<RuleSet> ruleSets) =>
        Guard.Against.Null(ruleSets).Aggregate(Empty, (library, ruleSet) => library.Add(ruleSet));

    /// <summary>Gets the versions of a rule set, in the order of their days of force.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The versions; empty where the library has none.</returns>
    public ValueList<RuleSet> VersionsOf(string id) => _versions.GetValueOrDefault(Guard.Against.Null(id)) ?? ValueList<RuleSet>.Empty;

    /// <summary>Adds a version.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <returns>The library with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    /// <exception cref="ArgumentException">Another version shares a day of force with it, or has its version number.</exception>
    public RuleLibrary Add(RuleSet ruleSet)
    {
        Guard.Against.Null(ruleSet);
        foreach (var other in VersionsOf(ruleSet.Id))
        {
            if (other.Version == ruleSet.Version)
            {
                throw new ArgumentException($"The library has {ruleSet.Id}@{ruleSet.Version} already.", nameof(ruleSet));
            }

            if (other.Effective.Overlaps(ruleSet.Effective))
            {
                throw new ArgumentException(
                    $"{ruleSet.Id}@{ruleSet.Version} ({ruleSet.Effective}) and @{other.Version} ({other.Effective}) would be in force on one day.",
                    nameof(ruleSet));
            }
        }

        return With(ruleSet.Id, VersionsOf(ruleSet.Id).Append(ruleSet));
    }

    /// <summary>Puts a corrected file in the place of the version with the same days of force.</summary>
    /// <param name="ruleSet">The corrected rule set, of a higher version.</param>
    /// <returns>The library with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    /// <exception cref="ArgumentException">No version has the same days of force, or its version is not lower, or another has this number.</exception>
    public RuleLibrary Replace(RuleSet ruleSet)
    {
        Guard.Against.Null(ruleSet);
        var versions = VersionsOf(ruleSet.Id);
        if (!versions.Any(other => other.Effective == ruleSet.Effective && other.Version < ruleSet.Version))
        {
            throw new ArgumentException(
                $"There is no lower version of {ruleSet.Id} with the days {ruleSet.Effective} to replace.", nameof(ruleSet));
        }

        var others = versions.Where(other => other.Effective != ruleSet.Effective).ToValueList();
        return others.Any(other => other.Version == ruleSet.Version)
            ? throw new ArgumentException($"The library has {ruleSet.Id}@{ruleSet.Version} already.", nameof(ruleSet))
            : With(ruleSet.Id, others.Append(ruleSet));
    }

    /// <summary>Gets the version of a rule set that is in force on a day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="on">The day.</param>
    /// <returns>The version; null where none is in force on that day.</returns>
    public RuleSet? InForce(string id, LocalDate on) => VersionsOf(id).FirstOrDefault(version => version.Effective.Contains(on));

    /// <summary>Gets the versions of a rule set that are in force during a period, each with its part.</summary>
    /// <param name="id">The id.</param>
    /// <param name="period">The period; both its ends are given.</param>
    /// <returns>The parts in their order; together they are the whole period, gaps included.</returns>
    /// <exception cref="ArgumentException">The period has an open end.</exception>
    public ValueList<RuleSetPart> InForce(string id, EffectivePeriod period)
    {
        var next = period.From ?? throw new ArgumentException("The period has a first day.", nameof(period));
        var end = period.Until ?? throw new ArgumentException("The period has a last day.", nameof(period));
        var parts = new List<RuleSetPart>();
        foreach (var version in VersionsOf(id))
        {
            if (version.Effective.Intersect(period) is not { } part)
            {
                continue;
            }

            if (part.From > next)
            {
                parts.Add(new() { Period = new(next, part.From) });
            }

            parts.Add(new() { RuleSet = version, Period = part });
            next = part.Until!.Value;
        }

        if (next < end)
        {
            parts.Add(new() { Period = new(next, end) });
        }

        return parts.ToValueList();
    }

    /// <summary>Gets which versions in force on a day rest on a document that ended on or before it.</summary>
    /// <param name="register">The documents.</param>
    /// <param name="on">The day.</param>
    /// <returns>Each such source of a <see cref="RuleSet.Basis"/>, in the order of the rule sets; what the register does not
    /// have, and a document whose end it does not know, is no answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public ValueList<EndedBasis> EndedBases(DocumentRegister register, LocalDate on)
    {
        Guard.Against.Null(register);
        return RuleSets.Where(ruleSet => ruleSet.Effective.Contains(on))
            .SelectMany(ruleSet => EndedBasis.Of(ruleSet, register, on.PlusDays(1))).ToValueList();
    }

    /// <summary>Gets which versions go on, by their own days of force, beyond the end of a document that they rest on.</summary>
    /// <param name="register">The documents.</param>
    /// <returns>Each such source of a <see cref="RuleSet.Basis"/>, in the order of the rule sets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public ValueList<EndedBasis> EndedBases(DocumentRegister register)
    {
        Guard.Against.Null(register);
        return RuleSets.SelectMany(ruleSet => EndedBasis.Of(ruleSet, register, ruleSet.Effective.Until)).ToValueList();
    }

    /// <summary>Gets the version whose days are nearest to a day on which none is in force.</summary>
    internal RuleSet? Nearest(string id, LocalDate day) =>
        InForce(id, day) ?? VersionsOf(id) switch
        {
            { Count: 0 } => null,
            var versions => versions.LastOrDefault(version => version.Effective.Until <= day) ?? versions[0],
        };

    private RuleLibrary With(string id, IEnumerable<RuleSet> versions) =>
        new(_versions.SetItem(id, versions.OrderBy(version => version.Effective.From ?? LocalDate.MinIsoValue).ToValueList()));
}

/// <summary>A part of a period and the version of a rule set that is in force throughout it.</summary>
public sealed record RuleSetPart
{
    /// <summary>Gets the version; null where none is in force.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>Gets the days of the part; both ends are given.</summary>
    public required EffectivePeriod Period { get; init; }
}
