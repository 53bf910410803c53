using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>What came of one case.</summary>
public sealed record CaseResult
{
    /// <summary>Gets the case.</summary>
    public required RuleCase Case { get; init; }

    /// <summary>Gets what makes the case no test at all: an unknown name, a fact that cannot be read, a day outside the days of force.</summary>
    public ValueList<CaseFault> Faults { get; init; } = ValueList<CaseFault>.Empty;

    /// <summary>Gets what was found in place of what was expected.</summary>
    public ValueList<CaseMismatch> Mismatches { get; init; } = ValueList<CaseMismatch>.Empty;

    /// <summary>Gets the report of the evaluation; null where the case could not be evaluated.</summary>
    public Report? Report { get; init; }

    /// <summary>Gets whether the case was evaluated and everything expected was found.</summary>
    public bool Passed => Faults.Count == 0 && Mismatches.Count == 0;

    /// <summary>Says what went wrong, with the reasons of each criterion concerned.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// A line for each fault and mismatch, and below a mismatch a line with the reasons of its criterion, or of each
    /// criterion that decided the whole; empty where the case passed.
    /// </returns>
    public string Text(Language language) => CaseText.Of(this, language);

    /// <summary>Says which case failed and why, as any test framework can show it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name of the case, and below it what <see cref="Text"/> says; empty where the case passed.</returns>
    public string FailureText(Language language) => CaseText.FailureOf(this, language);
}

/// <summary>Something that makes a case no test at all.</summary>
public sealed record CaseFault
{
    /// <summary>Gets what is wrong.</summary>
    public required Message Message { get; init; }
}

/// <summary>Something that was found in place of what was expected.</summary>
public sealed record CaseMismatch
{
    /// <summary>Gets what was asked: <c>verdict</c>, <c>level</c>, <c>possibleLevels</c>, <c>score</c>, <c>entitlement</c>, <c>criterion</c> or <c>missing</c>.</summary>
    public required string Asked { get; init; }

    /// <summary>Gets the id of the criterion; null where the whole was asked.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets what was expected, as it is written in cases.</summary>
    public required string Expected { get; init; }

    /// <summary>Gets what was found, as it is written in cases.</summary>
    public required string Found { get; init; }
}

/// <summary>What came of all cases of a document, and which verdicts they asked of each criterion.</summary>
public sealed record CaseReport
{
    /// <summary>Gets the results, in the order of the cases.</summary>
    public required ValueList<CaseResult> Results { get; init; }

    /// <summary>Gets which verdicts the cases that passed asked of each criterion.</summary>
    public required ValueList<CriterionCoverage> Coverage { get; init; }

    /// <summary>Gets whether every case passed, and there is one.</summary>
    public bool Passed => Results.Count > 0 && Results.All(result => result.Passed);
}

/// <summary>Which verdicts of a criterion cases asked and found.</summary>
public sealed record CriterionCoverage
{
    /// <summary>Gets the id of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets the verdicts that some case asked and found.</summary>
    public required ValueList<Verdict> Seen { get; init; }

    /// <summary>Gets the verdicts that no case asked; a criterion that always applies has no verdict of not applying.</summary>
    public required ValueList<Verdict> Unseen { get; init; }
}

/// <summary>The codes of what makes a case no test.</summary>
public static class CaseFaultCodes
{
    /// <summary>The cases are of another rule set.</summary>
    public const string CasesOfAnother = "casesOfAnother";

    /// <summary>An expectation or a judgment names a criterion that the rule set does not have.</summary>
    public const string CaseCriterion = "caseCriterion";

    /// <summary>A parameter that the rule set does not have is given a value.</summary>
    public const string CaseParameter = "caseParameter";

    /// <summary>A parameter is given a value that is not of its type.</summary>
    public const string CaseParameterValue = "caseParameterValue";

    /// <summary>A judgment of a criterion that records decide.</summary>
    public const string CaseJudgment = "caseJudgment";

    /// <summary>The case asks nothing.</summary>
    public const string CaseAsksNothing = "caseAsksNothing";

    /// <summary>The case has neither an as-of day nor a period.</summary>
    public const string CaseWithoutDays = "caseWithoutDays";

    /// <summary>The rule set is not in force on the day whose rules the case asks.</summary>
    public const string CaseOutsideForce = "caseOutsideForce";
}
