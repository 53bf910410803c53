using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Members;
using DangBo.Domain.Tests.Exemplars;
using NodaTime;
using static DangBo.Domain.Tests.Exemplars.SampleDossier;

namespace DangBo.Domain.Tests.Classifications;

/// <summary>A dossier of a collective that does not exist, with every member filled and <see cref="SampleDossier.Secret"/> in
/// every text.</summary>
internal static class SampleCollective
{
    private static LocalDate Day => SampleDossier.On;

    private static DocumentMention Decree => SampleDossier.Paper;

    public static TaskResults Tasks => new() { On = Day, Due = 20, Completed = 19, OnTime = 18, Exceeded = 6, Document = Decree };

    public static AppraisedScore Score => new()
    {
        On = Day,
        Form = Secret,
        Points = 88.5m,
        By = Secret,
        Document = Decree,
        Items = [new() { Item = "1.1", Points = 9.5m, Max = 10 }],
    };

    public static AppraisedGrades Grades =>
        new() { On = Day, Tasks = [QualityLevel.Excellent, QualityLevel.Excellent], Others = [QualityLevel.Good], Document = Decree };

    public static YearReview Review => new() { Year = 2021, ReviewedOn = Day, Document = Decree };

    public static EarlierShortcomings Earlier => new() { On = Day, Found = 3, Fixed = 2, Document = Decree };

    public static QualityClassification Classification => new()
    {
        Id = "q-1",
        Year = 2020,
        Level = QualityLevel.Excellent,
        DecidedBy = Secret,
        Decider = DeciderTier.GrassrootsCommittee,
        On = Day,
        Regulation = Decree,
        Document = Decree,
        ReviewHeld = true,
        AnnulledOn = Day,
        Annulment = Decree,
    };

    public static CollectiveDossier Full() => new()
    {
        Collective = new()
        {
            Id = "btv-a",
            Kind = CollectiveKind.LeadershipCollective,
            Name = new("Ban Thường vụ mẫu"),
            Organization = Cell,
            FormedOn = new(2020, 8, 1),
        },
        ComparableGroup = Secret,
        Tasks = ListOf(Tasks),
        Scores = ListOf(Score),
        Grades = ListOf(Grades),
        Reviews = ListOf(Review),
        Shortcomings = ListOf(Earlier),
        Classifications = ListOf(Classification),
        Discipline = ListOf(new DisciplineBelow
        {
            Id = "d-1",
            On = Day,
            Form = DisciplineForm.Warning,
            Of = DisciplinedBelow.LeadershipMember,
            SelfDetectedAndRemedied = false,
            Document = Decree,
            RevokedOn = Day,
        }),
        Confidence = ListOf(new ConfidenceVote { On = Day, Ballots = 30, High = 20, Medium = 7, Low = 2, Document = Decree }),
        Plans = ListOf(new CollectivePlanResult
        {
            Id = "p-1",
            Period = EffectivePeriod.OfYear(2021),
            On = Day,
            Organization = Cell,
            UnfinishedItems = [new() { Id = "u-1", State = UnfinishedState.BelowRequirement, Content = Secret }],
        }),
        Conclusions = ListOf(new SuperiorConclusion { Id = "k-1", On = Day, By = Secret, Adverse = true, Document = Decree }),
    };
}
