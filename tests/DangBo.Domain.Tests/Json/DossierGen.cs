using System.Text.Json;
using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Documents;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Json;

/// <summary>Dossiers of persons who do not exist: codes known and unknown, and extra members at every depth.</summary>
internal static partial class DossierGen
{
    private static readonly Gen<string> Text = OneOf("hội nghị", "a", "\"\\\n\t", "Đảng bộ 😀", "x/y~z", " a ");

    private static readonly Gen<LocalDate> Day = Gen.OneOf(
        OneOf(IsoDate.Earliest, IsoDate.Latest, new LocalDate(2020, 2, 29)),
        Gen.Int[0, 146_000].Select(IsoDate.Earliest.PlusDays));

    private static readonly Gen<ExtraMembers> Extra = Gen.Frequency(
        (3, Gen.Const(ExtraMembers.Empty)),
        (1, Gen.Select(
            OneOf("x", "", "$id", "$type", "ExtraMembers", "extra", "Kind", "hội", "\"\\"),
            OneOf("null", "1.50", "1e5", "[ 1, { \"a\": null } ]", "\"\\u0068\\/ é 😀\"", "{}", "true"),
            (name, raw) => ExtraMembers.Of([new(name, JsonElement.Parse(raw))]))));

    private static readonly Gen<DocumentMention> Paper = Gen.Select(
        OrNull(Text), OrNull(Text), OrNone(Day), Extra,
        (number, issuer, day, extra) => new DocumentMention { Number = number, Issuer = issuer, IssuedOn = day, Extra = extra });

    private static readonly Gen<EffectivePeriod> Period = Gen.OneOf(
        OneOf(EffectivePeriod.Always, new EffectivePeriod(null, new LocalDate(2200, 1, 1)), new EffectivePeriod(IsoDate.Latest, null)),
        Gen.Int[1800, 2199].Select(EffectivePeriod.OfYear));

    private static readonly Gen<Organization> Organization = Gen.Select(
        Text, Code<OrganizationKind>(), OrNull(Gen.Select(Text, OrNull(Text), (vi, en) => new LocalizedText(vi, en))), Extra,
        (id, kind, name, extra) => new Organization { Id = id, Kind = kind, Name = name, Extra = extra });

    private static readonly Gen<Mandate> Mandate = Gen.Select(
        OneOf<string?>("m-1", null), Organization, Code<Position>(), Period, OrNone(Code<MandateMode>()), OrNull(Text), Extra,
        (person, organization, position, period, mode, decision, extra) => new Mandate
        {
            Person = person, Organization = organization, Position = position, Period = period, Mode = mode, Decision = decision, Extra = extra,
        });

    private static readonly Gen<StudyRecord> Study = Gen.Select(
        Day, OrNull(Text), Gen.Int[1, 9], OrNone(Gen.Int[0, 1]), Extra,
        (on, topic, held, attended, extra) => new StudyRecord { On = on, Topic = topic, Attendance = new(held, attended), Extra = extra });

    private static readonly Gen<FollowPlanOutcome> Outcome = Gen.Select(
        Code<FollowPlanResult>(), Day, Extra, (result, on, extra) => new FollowPlanOutcome { Result = result, On = on, Extra = extra });

    private static readonly Gen<FollowPlanItem> Item = Gen.Select(
        Text, OrNull(Text), OrNull(Text), OrNone(Day), OrNull(Outcome), Extra,
        (id, content, measure, dueOn, outcome, extra) => new FollowPlanItem
        {
            Id = id, Content = content, Measure = measure, DueOn = dueOn, Outcome = outcome, Extra = extra,
        });

    private static readonly Gen<FollowPlan> Plan = Gen.Select(
        Period, OrNone(Day), OrNull(Distinct(Item, item => item.Id)), Extra,
        (period, registeredOn, items, extra) => new FollowPlan { Period = period, RegisteredOn = registeredOn, Items = items, Extra = extra });

    private static readonly Gen<Shortcoming> Shortcoming = Gen.Select(
        Text, OrNull(Text), OrNone(Day), OrNone(Day), Extra,
        (id, content, due, corrected, extra) => new Shortcoming { Id = id, Content = content, DueOn = due, CorrectedOn = corrected, Extra = extra });

    private static readonly Gen<SelfCriticismReview> Review = Gen.Select(
        Day, OrNone(Gen.Bool), OrNull(Distinct(Shortcoming, it => it.Id)), Extra,
        (on, written, shortcomings, extra) => new SelfCriticismReview { On = on, WrittenReview = written, Shortcomings = shortcomings, Extra = extra });

    private static readonly Gen<Direction> Direction = Gen.Select(
        Day, OrNone(Code<DirectionForm>()), OrNull(Text), Extra,
        (on, form, subject, extra) => new Direction { On = on, Form = form, Subject = subject, Extra = extra });

    private static readonly Gen<Feedback> Feedback = Gen.Select(
        Day, Code<FeedbackKind>(), OrNone(Code<FeedbackRecipient>()), OrNull(Text), Extra,
        (on, kind, recipient, occasion, extra) => new Feedback { On = on, Kind = kind, Recipient = recipient, Occasion = occasion, Extra = extra });

    private static readonly Gen<UnfinishedItem> Unfinished = Gen.Select(
        Text, Code<UnfinishedState>(), OrNull(Text), Extra,
        (id, state, content, extra) => new UnfinishedItem { Id = id, State = state, Content = content, Extra = extra });

    private static readonly Gen<CollectivePlanResult> Result = Gen.Select(
        Text, Period, Day, OrNull(Organization), OrNull(Distinct(Unfinished, it => it.Id)), Extra,
        (id, period, on, organization, items, extra) => new CollectivePlanResult
        {
            Id = id, Period = period, On = on, Organization = organization, UnfinishedItems = items, Extra = extra,
        });

    private static readonly Gen<ResponsibilityStatement> Statement = Gen.Select(
        Day, Text, OrNull(Distinct(Text, it => it)), OrNull(Text), Extra,
        (on, plan, items, minutes, extra) => new ResponsibilityStatement { On = on, Plan = plan, Items = items, Minutes = minutes, Extra = extra });

    private static readonly Gen<LeadershipRecord> Leadership = Gen.Select(
        OrNull(Records(Direction)), OrNull(Records(Feedback)), OrNull(Records(Result, it => it.Id)), OrNull(Records(Statement)), Extra,
        (directions, feedback, plans, statements, extra) => new LeadershipRecord
        {
            Directions = directions, Feedback = feedback, CollectivePlans = plans, ResponsibilityStatements = statements, Extra = extra,
        });

    // Each judgment is of a criterion of its own, so that none contradicts another.
    private static readonly Gen<ValueList<Judgment>> Judgments = Gen.Select(Period, Gen.Bool, Text, Day, Extra,
        (period, met, text, on, extra) => new Judgment
        {
            RuleSet = "r", Criterion = "c", Period = period, Opinion = met ? Opinion.Met : Opinion.NotMet, Body = text, Capacity = text,
            On = on, Minutes = text, Extra = extra,
        }).List[0, 3].Select(list => list.Select((it, index) => it with { Criterion = $"c-{index}" }).ToValueList());

    private static readonly Gen<RecordedValue> Fact = Gen.OneOf(
        OneOf(default, RecordedValue.Of(true), RecordedValue.Of(false)),
        Text.Select(RecordedValue.Of),
        OneOf(0m, -1.5m, 1234567890.123456789m, 9999999999999999999999999999m, 0.0000000000000000000000000001m).Select(RecordedValue.Of),
        Gen.Select(Distinct(Text, it => it), Gen.Bool, (codes, whole) => RecordedValue.Of(new CodeSet { Codes = codes, IsComplete = whole })));

    private static readonly Gen<RecordedFacts> Facts =
        Fact.List[0, 4].Select(values => RecordedFacts.Of(values.Select((value, index) => KeyValuePair.Create($"extra.f{index}", value))));

    private static readonly Gen<PartyMember> Member = Gen.Select(
        OrNull(Text), OrNull(Gen.Select(OrNone(Day), OrNone(Day), Membership)), Extra,
        (name, membership, extra) => new PartyMember { Id = "m-1", FullName = name, Membership = membership, Extra = extra });

    private static readonly Gen<MemberDossier> Exemplars = Gen.Select(
        Gen.Select(Member, OrNull(Judgments), OrNull(Facts), Extra),
        OrNull(Records(Mandate)), OrNull(Records(Study)), OrNull(Records(Plan)), OrNull(Records(Review)), OrNull(Leadership),
        (own, mandates, study, plans, reviews, leadership) => new MemberDossier
        {
            Member = own.Item1, Judgments = own.Item2, Facts = own.Item3, Extra = own.Item4,
            Mandates = mandates, Study = study, FollowPlans = plans, SelfCriticism = reviews, Leadership = leadership,
        });

    public static Gen<MemberDossier> Dossier { get; } = Gen.Select(Exemplars, Conduct.Group, Life.Group, Reviewed.Group, (own, conduct, life, review) => own with
    {
        Conduct = conduct.Conduct, Assets = conduct.Assets, CorrectionPlans = conduct.CorrectionPlans, Gifts = conduct.Gifts,
        ResignationOffers = conduct.ResignationOffers,
        CellLife = life.CellLife, ConfidenceVotes = life.ConfidenceVotes, PeopleContact = life.PeopleContact,
        Commitments = life.Commitments, Training = life.Training, Initiatives = life.Initiatives,
        ComparableGroup = review.ComparableGroup, Tasks = review.Tasks, Scores = review.Scores, Grades = review.Grades,
        YearReviews = review.YearReviews, EarlierShortcomings = review.EarlierShortcomings, OfficialRatings = review.OfficialRatings,
        Classifications = review.Classifications, Absences = review.Absences, Dispensations = review.Dispensations,
        UnitResults = review.UnitResults, SelfReports = review.SelfReports,
    });

    public static Gen<CollectiveDossier> CollectiveDossiers { get; } = Reviewed.Collectives;

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static PartyMembership Membership(LocalDate? first, LocalDate? second) =>
        first > second ? new(second, first) : new(first, second);

    private static Gen<TCode> Code<TCode>()
        where TCode : struct, ICode<TCode> =>
        Gen.OneOf(Gen.Int[0, TCode.Table.Codes.Count - 1].Select(index => TCode.Table.Codes[index]), Gen.Const(TCode.Table.Parse("of-2099")));

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Int[0, 3], gen, (none, value) => none == 0 ? null : value);

    private static Gen<T?> OrNone<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Int[0, 3], gen, (none, value) => none == 0 ? (T?)null : value);

    private static Gen<ValueList<T>> Distinct<T, TId>(Gen<T> gen, Func<T, TId> id) =>
        gen.List[0, 3].Select(list => list.DistinctBy(id).ToValueList());

    private static Gen<RecordList<T>> Records<T>(Gen<T> gen) => Gen.Select(
        gen.List[0, 3], OrNone(Day), Extra,
        (list, checkedOn, extra) => new RecordList<T>(list.ToValueList(), checkedOn) { Extra = extra });

    private static Gen<RecordList<T>> Records<T, TId>(Gen<T> gen, Func<T, TId> id) => Records(gen).Select(list =>
        new RecordList<T>(list.Entries.DistinctBy(id).ToValueList(), list.CheckedOn) { Extra = list.Extra });
}
