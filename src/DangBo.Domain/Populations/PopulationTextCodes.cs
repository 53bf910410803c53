namespace DangBo.Domain.Populations;

/// <summary>The codes of the words in which a summary is told.</summary>
internal static class PopulationTextCodes
{
    public const string Summary = "population.summary";
    public const string GroupBy = "population.groupBy";
    public const string Subjects = "population.subjects";
    public const string Counted = "population.counted";
    public const string CountedPartly = "population.countedPartly";
    public const string CountedSome = "population.countedSome";
    public const string Overall = "population.overall";
    public const string Levels = "population.levels";
    public const string Level = "population.level";
    public const string Count = "population.count";
    public const string Score = "population.score";
    public const string ScoreOf = "population.scoreOf";
    public const string ScoreOfNobody = "population.scoreOfNobody";
    public const string FromTo = "population.fromTo";
    public const string Criteria = "population.criteria";
    public const string Share = "population.share";
    public const string ShareOpen = "population.shareOpen";
    public const string ShareOnlyOpen = "population.shareOnlyOpen";
    public const string NoShare = "population.noShare";
    public const string Provisional = "population.provisional";
    public const string Groups = "population.groups";
    public const string Group = "population.group";
    public const string UnknownGroup = "population.unknownGroup";
    public const string NewGroup = "population.newGroup";
    public const string Quotas = "population.quotas";
    public const string Missing = "population.missing";
    public const string MissingItem = "population.missingItem";
    public const string Awaiting = "population.awaiting";
    public const string AwaitedItem = "population.awaitedItem";
    public const string Remarks = "population.remarks";
}
