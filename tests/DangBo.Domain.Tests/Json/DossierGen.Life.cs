using CsCheck;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;

namespace DangBo.Domain.Tests.Json;

/// <content>The life in the cell, the contact with the people, commitments and training.</content>
internal static partial class DossierGen
{
    private static class Life
    {
        private static readonly Gen<DuesRecord> Dues = Gen.Select(
            Day, Gen.Int[1, 12], OrNone(Gen.Int[0, 12]), OrNull(Paper), Extra,
            (on, due, paid, paper, extra) => new DuesRecord
            {
                On = on, MonthsDue = due, MonthsPaid = paid is { } months ? Math.Min(months, due) : null, Document = paper, Extra = extra,
            });

        private static readonly Gen<CellMeetings> Meetings = Gen.Select(
            Day, Gen.Int[1, 12], OrNone(Gen.Int[0, 12]), OrNone(Gen.Int[0, 12]), OrNull(Paper), Extra,
            (on, held, attended, excused, paper, extra) =>
            {
                var attendance = new Attendance(held, attended is { } sessions ? Math.Min(sessions, held) : null);
                return new CellMeetings
                {
                    On = on, Attendance = attendance, Document = paper, Extra = extra,
                    Excused = excused is { } missed ? Math.Min(missed, held - (attendance.Attended ?? 0)) : null,
                };
            });

        private static readonly Gen<CellLifeRecord> CellLife = Gen.Select(
            OrNull(Records(Dues)), OrNull(Records(Meetings)), Extra,
            (dues, meetings, extra) => new CellLifeRecord { Dues = dues, Meetings = meetings, Extra = extra });

        private static readonly Gen<ConfidenceVote> Vote = Gen.Select(
            Day, Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[1, 9], OrNull(Paper), Extra,
            (on, high, medium, low, blank, paper, extra) => new ConfidenceVote
            {
                On = on, High = high, Medium = medium, Low = low, Ballots = high + medium + low + blank, Document = paper, Extra = extra,
            });

        private static readonly Gen<CitizenReception> Reception = Gen.Select(
            Day, Gen.Int[1, 12], OrNone(Gen.Int[0, 12]), OrNull(Paper), Extra,
            (on, due, held, paper, extra) => new CitizenReception
            {
                On = on, Due = due, Held = held is { } sessions ? Math.Min(sessions, due) : null, Document = paper, Extra = extra,
            });

        private static readonly Gen<PetitionRecord> Petitions = Gen.Select(
            Day, Gen.Int[0, 12], OrNone(Gen.Int[0, 12]), OrNull(Paper), Extra,
            (on, due, settled, paper, extra) => new PetitionRecord
            {
                On = on, Due = due, InTime = settled is { } number ? Math.Min(number, due) : null, Document = paper, Extra = extra,
            });

        private static readonly Gen<ResidenceComment> Comment = Gen.Select(
            Day, OrNull(Text), OrNull(Paper), Extra,
            (on, by, paper, extra) => new ResidenceComment { On = on, By = by, Document = paper, Extra = extra });

        private static readonly Gen<PeopleContactRecord> Contact = Gen.Select(
            OrNull(Records(Reception)), OrNull(Records(Petitions)), OrNull(Records(Comment)), Extra,
            (receptions, petitions, comments, extra) => new PeopleContactRecord
            {
                Receptions = receptions, Petitions = petitions, ResidenceComments = comments, Extra = extra,
            });

        private static readonly Gen<CultivationCommitment> Commitment = Gen.Select(
            Gen.Select(Gen.Int[1990, 2199], OrderedDays(), Gen.Int[0, 3]), OrNone(Gen.Int[1, 9]), OrNull(Paper), OrNull(Paper), Extra,
            (own, sections, paper, review, extra) => new CultivationCommitment
            {
                Year = own.Item1, FiledOn = (own.Item3 & 1) == 0 ? own.Item2.First : null, ReviewedOn = (own.Item3 & 2) == 0 ? own.Item2.Second : null,
                Sections = sections, Document = paper, ReviewDocument = review, Extra = extra,
            });

        private static readonly Gen<TrainingRecord> Training = Gen.Select(
            Day, OrNull(Text), OrNull(Paper), Extra,
            (on, topic, paper, extra) => new TrainingRecord { On = on, Topic = topic, Document = paper, Extra = extra });

        private static readonly Gen<RecognizedInitiative> Initiative = Gen.Select(
            Day, OrNull(Text), OrNull(Text), OrNull(Paper), Extra,
            (on, title, by, paper, extra) => new RecognizedInitiative { On = on, Title = title, By = by, Document = paper, Extra = extra });

        public static Gen<MemberDossier> Group { get; } = Gen.Select(
            Gen.Select(OrNull(CellLife), OrNull(Contact)), OrNull(Records(Vote)), OrNull(Records(Commitment, it => it.Year)),
            OrNull(Records(Training)), OrNull(Records(Initiative)),
            (groups, votes, commitments, training, initiatives) => new MemberDossier
            {
                Member = new() { Id = "m-1" }, CellLife = groups.Item1, PeopleContact = groups.Item2, ConfidenceVotes = votes,
                Commitments = commitments, Training = training, Initiatives = initiatives,
            });
    }
}
