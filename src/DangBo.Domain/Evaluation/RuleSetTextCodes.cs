namespace DangBo.Domain.Evaluation;

/// <summary>The codes of the words that a rule book is made of.</summary>
internal static class RuleSetTextCodes
{
    public const string Purpose = "ruleSet.purpose";
    public const string OverPeriod = "ruleSet.overPeriod";
    public const string Basis = "ruleSet.basis";
    public const string Sources = "ruleSet.sources";
    public const string Parameters = "ruleSet.parameters";
    public const string NoValue = "ruleSet.noValue";
    public const string ValueFrom = "ruleSet.valueFrom";
    public const string Authority = "ruleSet.authority";
    public const string LocalAuthority = "ruleSet.localAuthority";
    public const string Facts = "ruleSet.facts";
    public const string AppliesWhen = "ruleSet.appliesWhen";
    public const string MetWhen = "ruleSet.metWhen";
    public const string Judges = "ruleSet.judges";
    public const string Criteria = "ruleSet.criteria";
    public const string Nature = "ruleSet.nature";
    public const string Groups = "ruleSet.groups";
    public const string GroupOf = "ruleSet.groupOf";
    public const string GroupMax = "ruleSet.groupMax";
    public const string Levels = "ruleSet.levels";
    public const string Otherwise = "ruleSet.otherwise";
    public const string Quotas = "ruleSet.quotas";
    public const string Quota = "ruleSet.quota";
    public const string QuotaPer = "ruleSet.quotaPer";
    public const string PurposeCriteria = "purpose.criteria";
    public const string PurposeClassification = "purpose.classification";
    public const string PurposeScore = "purpose.score";
    public const string PurposeEligibility = "purpose.eligibility";
    public const string OverPeriodLastDay = "overPeriod.lastDay";
    public const string OverPeriodEachPart = "overPeriod.eachPart";
    public const string Duty = "polarity.duty";
    public const string Prohibition = "polarity.prohibition";
    public const string Entitlement = "polarity.entitlement";
    public const string Must = "severity.must";
    public const string Should = "severity.should";
    public const string ByRecords = "assessedBy.records";
    public const string ByJudgment = "assessedBy.judgment";
    public const string RoundingFloor = "rounding.floor";
    public const string RoundingCeiling = "rounding.ceiling";
    public const string RoundingHalfUp = "rounding.halfUp";
    public const string NotApplicableFull = "notApplicable.full";
    public const string NotApplicableZero = "notApplicable.zero";
    public const string NotApplicableExcluded = "notApplicable.excluded";
    public const string ConditionAll = "condition.all";
    public const string ConditionAny = "condition.any";
    public const string ConditionAtLeast = "condition.atLeast";
    public const string ConditionNot = "condition.not";
    public const string ConditionNever = "condition.never";
}
