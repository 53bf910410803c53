using Ardalis.GuardClauses;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Reads a rule set as a careful colleague would: everything in it that cannot be meant.</summary>
/// <remarks>
/// "Never met", "never fails" and "unreachable" are decided exactly where every comparison in question is of one fact with
/// constants. Where one is of a fact with another fact or with a threshold that a committee may set, or where a part and
/// its whole are in question, a record that was found is a proof, and none found is none: that is
/// <see cref="LintReport.CannotTell"/>.
/// </remarks>
public static class RuleSetLint
{
    /// <summary>Checks one rule set with the overlays that lie over it.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <param name="overlays">The overlays, in the order in which they lie; none by default.</param>
    /// <returns>What was found. What keeps the rule set from being bound is told first, and then no condition is tried.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LintReport Check(RuleSet ruleSet, Vocabulary vocabulary, params ReadOnlySpan<Overlay> overlays)
    {
        var laid = ValueList.Create(overlays);
        var bound = RuleSetBinder.Bind(Guard.Against.Null(ruleSet), laid, Guard.Against.Null(vocabulary), out var errors);
        var findings = new LintFindings(ruleSet);
        foreach (var error in errors)
        {
            findings.Add(error.Message, error.Pointer, error.Overlay, null);
        }

        new WritingLint(ruleSet, laid, vocabulary, findings).Check();
        new UseLint(ruleSet, laid, findings).Check();
        if (bound is not null)
        {
            new ReachLint(bound, findings).Check();
        }

        return findings.ToReport();
    }

    /// <summary>Checks that the versions of each rule set follow one another.</summary>
    /// <param name="library">The library.</param>
    /// <returns>What was found between the versions; the rule sets themselves are not looked into.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="library"/> is null.</exception>
    public static LintReport Check(RuleLibrary library) => Check(Guard.Against.Null(library).RuleSets);

    /// <summary>Checks that the versions of each rule set follow one another.</summary>
    /// <param name="ruleSets">Rule sets of any ids; unlike those of a library they may overlap.</param>
    /// <returns>What was found between the versions; the rule sets themselves are not looked into.</returns>
    /// <remarks>
    /// Days between two versions on which none is in force are found unless one of the two says so: an entry of
    /// <see cref="RuleSet.NotCovered"/> that names the first or the last of those days as its Vietnamese text writes days
    /// (<c>25/10/2011</c>).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSets"/> is null.</exception>
    public static LintReport Check(IEnumerable<RuleSet> ruleSets)
    {
        var found = new List<LintFinding>();
        foreach (var versions in Guard.Against.Null(ruleSets).GroupBy(ruleSet => ruleSet.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var ordered = versions.OrderBy(version => version.Effective.From ?? IsoDate.Earliest).ThenBy(version => version.Version).ToArray();
            RuleSet? longest = null;
            foreach (var version in ordered)
            {
                if (longest is not null)
                {
                    Between(longest, version, found);
                }

                longest = longest is null || (longest.Effective.Until is { } until && !(version.Effective.Until <= until))
                    ? version
                    : longest;
            }
        }

        return new() { Findings = found.ToValueList() };
    }

    private static void Between(RuleSet earlier, RuleSet later, List<LintFinding> found)
    {
        if (earlier.Effective.Overlaps(later.Effective))
        {
            var first = earlier.Effective.Intersect(later.Effective)!.Value.From ?? IsoDate.Earliest;
            Add(new(
                LintCodes.VersionsOverlap,
                MessageArgument.Of("version", earlier.Version.ToString()),
                MessageArgument.Of("day", first)));
        }
        else if (earlier.Effective.Until is { } gap && later.Effective.From is { } next && gap < next &&
            !Mentions(earlier, gap, next.PlusDays(-1)) && !Mentions(later, gap, next.PlusDays(-1)))
        {
            Add(new(
                LintCodes.VersionsLeaveGap,
                MessageArgument.Of("version", earlier.Version.ToString()),
                MessageArgument.Of("first", gap),
                MessageArgument.Of("last", next.PlusDays(-1))));
        }

        void Add(Message message) =>
            found.Add(new() { Message = message, Pointer = "/effective", RuleSet = later.Id, Version = later.Version });
    }

    private static bool Mentions(RuleSet ruleSet, NodaTime.LocalDate first, NodaTime.LocalDate last) =>
        ruleSet.NotCovered.Any(entry =>
            entry.Text.Vi.Contains(IsoDate.Format(first, Language.Vietnamese), StringComparison.Ordinal) ||
            entry.Text.Vi.Contains(IsoDate.Format(last, Language.Vietnamese), StringComparison.Ordinal));
}
