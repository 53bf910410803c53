namespace DangBo.Domain.Evaluation;

/// <summary>The codes of the words that findings are made of.</summary>
internal static class FindingTextCodes
{
    public const string Met = "finding.met";
    public const string NotMet = "finding.notMet";
    public const string Eligible = "finding.eligible";
    public const string NotEligible = "finding.notEligible";
    public const string NotApplicable = "finding.notApplicable";
    public const string Undetermined = "finding.undetermined";
    public const string MetByJudgment = "finding.metByJudgment";
    public const string NotMetByJudgment = "finding.notMetByJudgment";
    public const string Provisional = "finding.provisional";
    public const string MissingFact = "finding.missingFact";
    public const string MissingParameter = "finding.missingParameter";
    public const string MissingLocalParameter = "finding.missingLocalParameter";
    public const string AwaitedJudgment = "finding.awaitedJudgment";
    public const string NothingFurther = "finding.nothingFurther";
    public const string Or = "joint.or";
    public const string IsRecorded = "reason.isRecorded";
    public const string IsNotRecorded = "reason.isNotRecorded";
    public const string ParameterIsSet = "reason.parameterIsSet";
    public const string ParameterIsNotSet = "reason.parameterIsNotSet";
    public const string CriterionHasVerdict = "reason.criterionHasVerdict";
    public const string FactIs = "reason.factIs";
    public const string FactAgainstRequirement = "reason.factAgainstRequirement";
    public const string HasNot = "test.hasNot";
    public const string HasNone = "test.hasNone";
    public const string NotTheCase = "test.not";
    public const string ThresholdFrom = "threshold.from";
    public const string OriginFact = "threshold.fact";
    public const string Times = "threshold.times";
    public const string Plus = "threshold.plus";
    public const string Minus = "threshold.minus";
    public const string ParameterByOverlay = "threshold.parameterByOverlay";
    public const string ParameterByDefault = "threshold.parameterByDefault";
    public const string ParameterByText = "threshold.parameterByText";
    public const string ParameterUnset = "threshold.parameterUnset";
    public const string Yes = "value.yes";
    public const string No = "value.no";
    public const string EligibleVerdict = "verdict.eligible";
    public const string NotEligibleVerdict = "verdict.notEligible";
    public const string NotRecorded = "value.notRecorded";
    public const string NoCodes = "value.noCodes";
    public const string NoCodesSoFar = "value.noCodesSoFar";
    public const string CodesSoFar = "value.codesSoFar";
}
