namespace DangBo.Domain.Evaluation.Checking;

/// <summary>The codes of what lint finds in a rule set that can be read; what cannot be bound has those of <see cref="RuleSetErrorCodes"/>.</summary>
public static class LintCodes
{
    /// <summary>A criterion cites nothing.</summary>
    public const string CitationMissing = "citationMissing";

    /// <summary>A citation is neither verified nor says where it was seen.</summary>
    public const string CitationUnverifiable = "citationUnverifiable";

    /// <summary>A condition that no record can make true.</summary>
    public const string ConditionNeverMet = "conditionNeverMet";

    /// <summary>A condition that no record can make false.</summary>
    public const string ConditionNeverFails = "conditionNeverFails";

    /// <summary>An <c>all</c> without members, which is always true.</summary>
    public const string AllWithoutMembers = "allWithoutMembers";

    /// <summary>An <c>any</c> without members, which is always false.</summary>
    public const string AnyWithoutMembers = "anyWithoutMembers";

    /// <summary>A level that no record can reach.</summary>
    public const string LevelUnreachable = "levelUnreachable";

    /// <summary>A record to which no level fits.</summary>
    public const string LevelsLeaveGap = "levelsLeaveGap";

    /// <summary>A parameter that nothing compares with.</summary>
    public const string ParameterUnused = "parameterUnused";

    /// <summary>A declared fact that nothing speaks of.</summary>
    public const string FactUnused = "factUnused";

    /// <summary>A source that is neither cited nor a basis.</summary>
    public const string SourceUnused = "sourceUnused";

    /// <summary>A parameter without a value on the first day of force.</summary>
    public const string ParameterWithoutValue = "parameterWithoutValue";

    /// <summary>Two versions of one rule set are in force on one day.</summary>
    public const string VersionsOverlap = "versionsOverlap";

    /// <summary>No version is in force on days between two, and neither of them says so.</summary>
    public const string VersionsLeaveGap = "versionsLeaveGap";

    /// <summary>A criterion that a body judges, without evidence to show it.</summary>
    public const string JudgmentWithoutEvidence = "judgmentWithoutEvidence";

    /// <summary>An author's text without English.</summary>
    public const string LanguageMissing = "languageMissing";

    /// <summary>A span taken off the as-of day: rules count from the fact forward.</summary>
    public const string MinusOnAsOf = "minusOnAsOf";

    /// <summary>A criterion decided by one yes-or-no fact that says what the criterion says.</summary>
    public const string CriterionRestated = "criterionRestated";
}
