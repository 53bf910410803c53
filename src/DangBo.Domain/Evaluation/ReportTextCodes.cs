namespace DangBo.Domain.Evaluation;

/// <summary>The codes of the words that a report as a whole is made of.</summary>
internal static class ReportTextCodes
{
    public const string RuleSet = "report.ruleSet";
    public const string Overlay = "report.overlay";
    public const string Effective = "report.effective";
    public const string Subject = "report.subject";
    public const string AsOf = "report.asOf";
    public const string Period = "report.period";
    public const string RulesAsOf = "report.rulesAsOf";
    public const string NotTheUsualDay = "report.notTheUsualDay";
    public const string Verdict = "report.verdict";
    public const string Level = "report.level";
    public const string Score = "report.score";
    public const string Entitlements = "report.entitlements";
    public const string NotInForce = "report.notInForce";
    public const string Provisional = "report.provisional";
    public const string PossibleLevels = "report.possibleLevels";
    public const string Points = "report.points";
    public const string PointsFromTo = "report.pointsFromTo";
    public const string PointsIfApplicable = "report.pointsIfApplicable";
    public const string PointsOfCriterion = "report.pointsOfCriterion";
    public const string Counts = "report.counts";
    public const string Criterion = "report.criterion";
    public const string CriterionOfOverlay = "report.criterionOfOverlay";
    public const string Number = "report.number";
    public const string NoVerdict = "report.noVerdict";
    public const string Result = "report.result";
    public const string ShouldOnly = "report.shouldOnly";
    public const string Citations = "report.citations";
    public const string Missing = "report.missing";
    public const string Awaiting = "report.awaiting";
    public const string AwaitingFor = "report.awaitingFor";
    public const string Evidence = "report.evidence";
    public const string Defaults = "report.defaults";
    public const string Remarks = "report.remarks";
    public const string NotCovered = "report.notCovered";
    public const string PeriodOfDays = "period.days";
    public const string PeriodOfYear = "period.year";
    public const string PeriodFrom = "period.from";
    public const string PeriodTo = "period.to";
    public const string PeriodAlways = "period.always";
    public const string Excellent = "level.excellent";
    public const string Good = "level.good";
    public const string Completed = "level.completed";
    public const string NotCompleted = "level.notCompleted";
    public const string NotClassified = "level.notClassified";
    public const string NotApplicable = "level.notApplicable";
    public const string Facts = "subject.facts";
    public const string Member = "subject.member";
    public const string Collective = "subject.collective";
    public const string Organization = "subject.organization";
    public const string Classification = "subject.classification";
    public const string Project = "subject.project";
    public const string Nomination = "subject.nomination";
    public const string Commendation = "subject.commendation";
}
