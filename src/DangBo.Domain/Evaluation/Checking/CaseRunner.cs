using Ardalis.GuardClauses;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Runs the cases of a rule author against a rule set. It knows no test framework: any of them can call it.</summary>
/// <remarks>A case that asks nothing, names what the rule set does not have, or lies outside its days does not pass.</remarks>
public static class CaseRunner
{
    /// <summary>Gives each case of a document to the version of its rule set that is in force on the day whose rules it asks.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="versions">Versions of the rule set; one of another id gets no case.</param>
    /// <returns>
    /// The versions that get cases, in their order. A case on a day of none, or without a day, goes to the last, where it
    /// does not pass; empty where no version has the id.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<VersionCases> ByVersion(RuleCases cases, IEnumerable<RuleSet> versions)
    {
        Guard.Against.Null(cases);
        var all = Guard.Against.Null(versions).Where(version => version.Id == cases.RuleSet).ToArray();
        return all.Length == 0
            ? ValueList<VersionCases>.Empty
            : cases.Cases.GroupBy(VersionOf)
                .OrderBy(group => Array.IndexOf(all, group.Key))
                .Select(group => new VersionCases { RuleSet = group.Key, Cases = cases with { Cases = group.ToValueList() } })
                .ToValueList();

        RuleSet VersionOf(RuleCase one) =>
            new CaseSetting(cases, one, all[^1]).RulesAsOf is { } day && Array.Find(all, version => version.Effective.Contains(day)) is { } version
                ? version
                : all[^1];
    }

    /// <summary>Runs every case of a document.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="ruleSet">The rule set that they are of.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <returns>The results and what they cover.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetBindingException">Something in the rule set is wrong; all of it is named.</exception>
    public static CaseReport Run(RuleCases cases, RuleSet ruleSet, Vocabulary vocabulary)
    {
        Guard.Against.Null(cases);
        Guard.Against.Null(ruleSet);
        Guard.Against.Null(vocabulary);
        _ = Evaluator.Bind(ruleSet, vocabulary);
        var results = cases.Cases.Select(one => Run(cases, one, ruleSet, vocabulary)).ToValueList();
        return new() { Results = results, Coverage = CaseCoverage.Of(ruleSet, results) };
    }

    /// <summary>Runs one case of a document.</summary>
    /// <param name="cases">The document, whose base facts and days the case goes out from.</param>
    /// <param name="one">The case.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetBindingException">Something in the rule set is wrong; all of it is named.</exception>
    public static CaseResult Run(RuleCases cases, RuleCase one, RuleSet ruleSet, Vocabulary vocabulary)
    {
        Guard.Against.Null(cases);
        Guard.Against.Null(one);
        Guard.Against.Null(ruleSet);
        var setting = new CaseSetting(cases, one, ruleSet);
        var faults = setting.Faults();
        if (faults.Count > 0)
        {
            return new() { Case = one, Faults = faults.ToValueList() };
        }

        var evaluator = Evaluator.Bind(setting.RuleSet(), Guard.Against.Null(vocabulary));
        var sheet = new FactSheet { Id = "case", Facts = cases.Base.With(one.Facts) };
        var unreadable = evaluator.Check(sheet);
        if (unreadable.Count > 0)
        {
            return new() { Case = one, Faults = unreadable.Select(error => new CaseFault { Message = error.Message }).ToValueList() };
        }

        var report = evaluator.Evaluate(sheet, setting.Dates(), setting.Judgments());
        return new() { Case = one, Report = report, Mismatches = CaseMismatches.Of(one.Expect, report).ToValueList() };
    }

    /// <summary>Finds which small changes of the rule set no case notices.</summary>
    /// <param name="cases">The documents of cases, all of this rule set.</param>
    /// <param name="ruleSet">The rule set, against which every case passes.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <returns>The mutants that were noticed, that survived, and that are proved to mean the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MutationReport Mutate(IReadOnlyList<RuleCases> cases, RuleSet ruleSet, Vocabulary vocabulary)
    {
        Guard.Against.Null(cases);
        Guard.Against.Null(vocabulary);
        var (killed, survived, equal) = (0, new List<Mutant>(), new List<Mutant>());
        foreach (var mutant in RuleSetMutants.Of(Guard.Against.Null(ruleSet)))
        {
            if (Notices(cases, mutant.RuleSet, vocabulary))
            {
                killed++;
            }
            else if (RuleSetMutants.Compare(ruleSet, mutant, vocabulary).Meaning == MutantMeaning.Equal)
            {
                equal.Add(mutant);
            }
            else
            {
                survived.Add(mutant);
            }
        }

        return new() { Killed = killed, Survivors = survived.ToValueList(), Equal = equal.ToValueList() };
    }

    private static bool Notices(IReadOnlyList<RuleCases> cases, RuleSet mutant, Vocabulary vocabulary) =>
        Evaluator.Check(mutant, vocabulary).Count > 0 ||
        cases.Any(document => document.Cases.Any(one => !Run(document, one, mutant, vocabulary).Passed));
}

/// <summary>A version of a rule set and the cases that ask it.</summary>
public sealed record VersionCases
{
    /// <summary>Gets the version.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>Gets the cases, with what their document says for all.</summary>
    public required RuleCases Cases { get; init; }
}

/// <summary>What the cases of a rule set notice.</summary>
public sealed record MutationReport
{
    /// <summary>Gets how many mutants a case noticed.</summary>
    public required int Killed { get; init; }

    /// <summary>Gets the mutants that no case noticed.</summary>
    public required ValueList<Mutant> Survivors { get; init; }

    /// <summary>Gets the mutants that are proved to mean the same as the rule set; they are listed, not counted.</summary>
    public required ValueList<Mutant> Equal { get; init; }
}
