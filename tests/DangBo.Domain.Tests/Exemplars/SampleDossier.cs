using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Tests.Classifications;
using NodaTime;

namespace DangBo.Domain.Tests.Exemplars;

/// <summary>A dossier of a person who does not exist, with every member filled and <see cref="Secret"/> in every
/// text.</summary>
internal static class SampleDossier
{
    public const string Secret = "Đảng viên 0001";

    public static LocalDate On { get; } = new(2021, 5, 19);

    public static Organization Cell { get; } = new() { Id = "cell-a", Kind = OrganizationKind.SubordinateCell, Name = new("Chi bộ mẫu A") };

    public static MemberDossier Full() => new()
    {
        Member = new() { Id = "m-0001", FullName = Secret, Membership = new(new(2010, 2, 3), new(2011, 2, 3)) },
        Mandates = ListOf(new Mandate
        {
            Person = "m-0001",
            Organization = Cell,
            Position = Position.Secretary,
            Period = new(On, null),
            Mode = MandateMode.Elected,
            Decision = "05-QĐ/ĐU",
        }),
        Study = ListOf(new StudyRecord { On = On, Topic = Secret, Attendance = new(4, 3) }),
        FollowPlans = ListOf(new FollowPlan { Period = EffectivePeriod.OfYear(2021), RegisteredOn = On, Items = [Item("i-1"), Item("i-2")] }),
        SelfCriticism = ListOf(new SelfCriticismReview
        {
            On = On,
            WrittenReview = true,
            Shortcomings = [new() { Id = "s-1", Content = Secret, DueOn = On, CorrectedOn = On }],
        }),
        Leadership = new()
        {
            Directions = ListOf(new Direction { On = On, Form = DirectionForm.Document, Subject = Secret }),
            Feedback = ListOf(new Feedback { On = On, Kind = FeedbackKind.Praise, Recipient = FeedbackRecipient.Individual, Occasion = Secret }),
            CollectivePlans = ListOf(new CollectivePlanResult
            {
                Id = "p-1",
                Period = EffectivePeriod.OfYear(2021),
                On = On,
                Organization = Cell,
                UnfinishedItems = [new() { Id = "u-1", State = UnfinishedState.BelowRequirement, Content = Secret }],
            }),
            ResponsibilityStatements = ListOf(new ResponsibilityStatement { On = On, Plan = "p-1", Items = ["u-1"], Minutes = Secret }),
        },
        Conduct = new()
        {
            Breaches = ListOf(new Breach
            {
                Id = "b-1",
                Kinds = [BreachKind.Gambling, BreachKind.Other],
                Act = new(On, null),
                Conclusion = new() { On = On, By = Secret, Form = ConclusionForm.AdministrativePenalty, Document = Paper },
            }),
            DisciplineDecisions = ListOf(new DisciplineDecision
            {
                Id = "d-1",
                On = On,
                Form = DisciplineForm.Reprimand,
                By = Secret,
                Document = Paper,
                DutyRelated = true,
                RevokedOn = On,
            }),
            Inspections = ListOf(new InspectionConclusion
            {
                Id = "k-1",
                On = On,
                About = InspectionSubject.Unity,
                By = Secret,
                Document = Paper,
                ShortcomingsFound = true,
            }),
        },
        Assets = new()
        {
            Declarations = ListOf(new AssetDeclaration { Year = 2021, Required = true, FiledOn = On, Document = Paper }),
            Verifications = ListOf(new AssetVerification { Id = "v-1", On = On, By = Secret, Truthful = true, Document = Paper }),
        },
        CellLife = new()
        {
            Dues = ListOf(new DuesRecord { On = On, MonthsDue = 12, MonthsPaid = 11, Document = Paper }),
            Meetings = ListOf(new CellMeetings { On = On, Attendance = new(12, 10), Excused = 1, Document = Paper }),
        },
        CorrectionPlans = ListOf(new CorrectionPlan
        {
            Id = "c-1",
            FiledOn = On,
            Document = Paper,
            Items = [new() { Id = "ci-1", Content = Secret, DueOn = On, DoneOn = On, RecurredOn = On }],
        }),
        ConfidenceVotes = ListOf(new ConfidenceVote { On = On, Ballots = 30, High = 20, Medium = 7, Low = 2, Document = Paper }),
        PeopleContact = new()
        {
            Receptions = ListOf(new CitizenReception { On = On, Due = 12, Held = 11, Document = Paper }),
            Petitions = ListOf(new PetitionRecord { On = On, Due = 5, InTime = 4, Document = Paper }),
            ResidenceComments = ListOf(new ResidenceComment { On = On, By = Secret, Document = Paper }),
        },
        Commitments = ListOf(new CultivationCommitment
        {
            Year = 2021,
            FiledOn = On,
            Sections = 7,
            Document = Paper,
            ReviewedOn = On,
            ReviewDocument = Paper,
        }),
        Training = ListOf(new TrainingRecord { On = On, Topic = Secret, Document = Paper }),
        Initiatives = ListOf(new RecognizedInitiative { On = On, Title = Secret, By = Secret, Document = Paper }),
        Gifts = ListOf(new GiftEntry { On = On, Direction = GiftDirection.Declined, Document = Paper }),
        ResignationOffers = ListOf(new ResignationOffer { On = On, Document = Paper }),
        ComparableGroup = Secret,
        Tasks = ListOf(SampleCollective.Tasks),
        Scores = ListOf(SampleCollective.Score),
        Grades = ListOf(SampleCollective.Grades),
        YearReviews = ListOf(SampleCollective.Review),
        EarlierShortcomings = ListOf(SampleCollective.Earlier),
        Classifications = ListOf(SampleCollective.Classification),
        OfficialRatings = ListOf(new OfficialRating { Year = 2021, Level = QualityLevel.Good, On = On, Document = Paper }),
        Absences = ListOf(new Absence { From = On, Until = On.PlusDays(1), Reason = AbsenceReason.SickLeave, Document = Paper }),
        Dispensations = ListOf(new Dispensation { Period = new(On, null), Kind = DispensationKind.Exempt, Document = Paper }),
        UnitResults = ListOf(new UnitResult
        {
            On = On,
            TasksDue = 40,
            TasksCompleted = 36,
            TargetsMissed = 1,
            Subunits = 6,
            SubunitsNotCompleted = 2,
            Level = QualityLevel.Good,
            CorruptionDisciplined = 0,
            Document = Paper,
        }),
        SelfReports = ListOf(new SelfReport { On = On, RemediedOn = On, Document = Paper }),
    };

    public static DocumentMention Paper { get; } = new() { Number = Secret, Issuer = Secret, IssuedOn = On };

    public static FollowPlanItem Item(string id) => new()
    {
        Id = id,
        Content = Secret,
        Measure = Secret,
        DueOn = On,
        Outcome = new() { Result = FollowPlanResult.Done, On = On },
    };

    public static RecordList<T> ListOf<T>(params ReadOnlySpan<T> entries) =>
        new(ValueList.Create(entries), On);
}
