using DangBo.Domain.Exemplars;
using DangBo.Domain.Organizations;
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
    };

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
