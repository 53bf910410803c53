using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Something wrong in a rule set or an overlay that only its meaning shows: a name, a type, a reference.</summary>
public sealed record RuleSetError
{
    /// <summary>Gets what is wrong.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the JSON Pointer of the place, into the rule set or into <see cref="Overlay"/>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the id of the overlay that the pointer is into; null means the rule set.</summary>
    public string? Overlay { get; init; }

    /// <summary>Gets the stable code, one of <see cref="RuleSetErrorCodes"/>.</summary>
    public string Code => Message.Code;

    /// <summary>Writes the error for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words, without the place.</returns>
    public string Text(Language language) => Message.In(language);
}

/// <summary>The codes of what can be wrong in the meaning of a rule set.</summary>
public static class RuleSetErrorCodes
{
    /// <summary>A fact that neither the vocabulary nor the rule set has.</summary>
    public const string UnknownFact = "unknownFact";

    /// <summary>A declared fact has the name of one that the vocabulary has.</summary>
    public const string FactAlreadyKnown = "factAlreadyKnown";

    /// <summary>A parameter that the rule set does not have.</summary>
    public const string UnknownParameter = "unknownParameter";

    /// <summary>A criterion that the rule set does not have.</summary>
    public const string UnknownCriterion = "unknownCriterion";

    /// <summary>A source that the document does not have.</summary>
    public const string UnknownSource = "unknownSource";

    /// <summary>A group of points that the rule set does not have.</summary>
    public const string UnknownGroup = "unknownGroup";

    /// <summary>A level that the rule set does not have.</summary>
    public const string UnknownLevel = "unknownLevel";

    /// <summary>A code that the closed set of the fact does not have.</summary>
    public const string UnknownFactCode = "unknownFactCode";

    /// <summary>The two sides of a comparison are not of one type.</summary>
    public const string TypeMismatch = "typeMismatch";

    /// <summary>The two sides of a comparison have different units.</summary>
    public const string UnitMismatch = "unitMismatch";

    /// <summary>The test does not exist for the type of the fact.</summary>
    public const string TestNotForType = "testNotForType";

    /// <summary>The test takes another right side: one, two ends, or a list of literals that is not empty.</summary>
    public const string OperandsNotForTest = "operandsNotForTest";

    /// <summary>An adjustment does not exist for the type of the value.</summary>
    public const string AdjustmentNotForType = "adjustmentNotForType";

    /// <summary>A fact is compared with itself.</summary>
    public const string FactAgainstItself = "factAgainstItself";

    /// <summary>Criteria ask one another in a circle.</summary>
    public const string CriteriaCycle = "criteriaCycle";

    /// <summary>A verdict that may not be asked of another criterion.</summary>
    public const string VerdictNotAsked = "verdictNotAsked";

    /// <summary>A condition asks whether a fact is recorded, in a score.</summary>
    public const string KnownInScore = "knownInScore";

    /// <summary>The number of members that must hold is not from one to their number.</summary>
    public const string CountOutOfRange = "countOutOfRange";

    /// <summary>A condition is nested too deep.</summary>
    public const string ConditionTooDeep = "conditionTooDeep";

    /// <summary>A rule set has more conditions than the engine takes.</summary>
    public const string TooManyConditions = "tooManyConditions";

    /// <summary>An id stands twice.</summary>
    public const string RepeatedId = "repeatedId";

    /// <summary>An id that has a meaning of its own is given to something else.</summary>
    public const string ReservedId = "reservedId";

    /// <summary>A criterion gives points, or a group has a maximum, below zero.</summary>
    public const string PointsOutOfRange = "pointsOutOfRange";

    /// <summary>A criterion has a member that does not go with who decides it, or lacks one that does.</summary>
    public const string AssessmentMismatch = "assessmentMismatch";

    /// <summary>A member is given that does not go with the purpose of the rule set, or one is lacking that does.</summary>
    public const string PurposeMismatch = "purposeMismatch";

    /// <summary>The subject of the rule set is not that of the vocabulary.</summary>
    public const string SubjectMismatch = "subjectMismatch";

    /// <summary>The days of the values of a parameter do not rise.</summary>
    public const string ValuesNotInOrder = "valuesNotInOrder";

    /// <summary>A set of codes has more than the engine takes.</summary>
    public const string TooManyCodes = "tooManyCodes";

    /// <summary>An overlay is of another rule set.</summary>
    public const string OverlayOfAnother = "overlayOfAnother";

    /// <summary>An overlay gives a value to a parameter that a text sets.</summary>
    public const string ParameterNotLocal = "parameterNotLocal";

    /// <summary>An overlay tightens a criterion that no record decides.</summary>
    public const string TighteningOfJudgment = "tighteningOfJudgment";
}

/// <summary>A rule set could not be bound: every reason at once, each with its place.</summary>
public sealed class RuleSetBindingException : ArgumentException
{
    internal RuleSetBindingException(ValueList<RuleSetError> errors)
        : base($"The rule set cannot be bound: {errors[0].Pointer}: {errors[0].Text(Language.English)}" +
               (errors.Count > 1 ? $" (and {errors.Count - 1} more)" : string.Empty)) =>
        Errors = errors;

    /// <summary>Gets the errors, in the order of the documents.</summary>
    public ValueList<RuleSetError> Errors { get; }
}
