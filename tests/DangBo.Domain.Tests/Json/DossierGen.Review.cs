using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;

namespace DangBo.Domain.Tests.Json;

/// <content>What is reviewed and classified each year, of members and of collectives.</content>
internal static partial class DossierGen
{
    private static class Reviewed
    {
        private static readonly Gen<decimal> Points = OneOf(0m, 100m, 89.5m, 0.0000000000000000000000000001m, 33.333333333333333333333333m);

        private static readonly Gen<TaskResults> Tasks = Gen.Select(
            Gen.Select(Day, Gen.Int[1, 9], Gen.Int[0, 9]), OrNone(Gen.Int[0, 9]), OrNone(Gen.Int[0, 9]), OrNull(Paper), Extra,
            (own, onTime, exceeded, paper, extra) =>
            {
                var completed = Math.Min(own.Item2, own.Item3);
                return new TaskResults
                {
                    On = own.Item1, Due = own.Item2, Completed = completed, OnTime = Part(onTime, completed), Exceeded = Part(exceeded, completed),
                    Document = paper, Extra = extra,
                };
            });

        private static readonly Gen<AppraisedItem> Item = Gen.Select(
            Text, Points, Points, Extra,
            (id, one, other, extra) => new AppraisedItem { Item = id, Points = Math.Min(one, other), Max = Math.Max(one, other), Extra = extra });

        private static readonly Gen<AppraisedScore> Score = Gen.Select(
            Day, OrNull(Text), Points, OrNull(Text), OrNull(Paper), OrNull(Distinct(Item, it => it.Item)), Extra,
            (on, form, points, by, paper, items, extra) => new AppraisedScore
            {
                On = on, Form = form, Points = points, By = by, Document = paper, Items = items, Extra = extra,
            });

        private static readonly Gen<ValueList<QualityLevel>> Levels = Code<QualityLevel>().List[0, 3].Select(list => list.ToValueList());

        private static readonly Gen<AppraisedGrades> Grades = Gen.Select(
            Day, OrNull(Levels), OrNull(Levels), OrNull(Paper), Extra,
            (on, tasks, others, paper, extra) => new AppraisedGrades { On = on, Tasks = tasks, Others = others, Document = paper, Extra = extra });

        private static readonly Gen<YearReview> YearReview = Gen.Select(
            Gen.Int[1990, 2199], Day, OrNull(Paper), Extra,
            (year, on, paper, extra) => new YearReview { Year = year, ReviewedOn = on, Document = paper, Extra = extra });

        private static readonly Gen<EarlierShortcomings> Earlier = Gen.Select(
            Day, Gen.Int[0, 9], OrNone(Gen.Int[0, 9]), OrNull(Paper), Extra,
            (on, found, settled, paper, extra) => new EarlierShortcomings
            {
                On = on, Found = found, Fixed = Part(settled, found), Document = paper, Extra = extra,
            });

        private static readonly Gen<OfficialRating> Rating = Gen.Select(
            Gen.Int[1990, 2199], Code<QualityLevel>(), OrNone(Day), OrNull(Paper), Extra,
            (year, level, on, paper, extra) => new OfficialRating { Year = year, Level = level, On = on, Document = paper, Extra = extra });

        private static readonly Gen<QualityClassification> Classification = Gen.Select(
            Gen.Select(Gen.Int[1990, 2199], Code<QualityLevel>(), Text, OrNone(Code<DeciderTier>())), OrderedDays(), Gen.Bool,
            Gen.Select(OrNull(Paper), OrNull(Paper), OrNull(Paper)), OrNone(Gen.Bool), Extra,
            (own, days, isAnnulled, papers, review, extra) => new QualityClassification
            {
                Id = "q", Year = own.Item1, Level = own.Item2, DecidedBy = own.Item3, Decider = own.Item4, On = days.First,
                AnnulledOn = isAnnulled ? days.Second : null, Regulation = papers.Item1, Document = papers.Item2, Annulment = papers.Item3,
                ReviewHeld = review, Extra = extra,
            });

        // One of each year, some of them corrected by another one on the same day or after it.
        private static readonly Gen<RecordList<QualityClassification>> Classifications = Gen.Select(
            Records(Classification, one => one.Year), Gen.Int[0, 1].Array[3], Gen.Int[0, 9].Array[3],
            (list, isCorrected, after) => new RecordList<QualityClassification>(
                list.Entries.SelectMany((one, place) =>
                {
                    var first = one with { Id = $"q-{place}" };
                    var day = NodaTime.LocalDate.Min(first.On.PlusDays(after[place]), IsoDate.Latest);
                    return isCorrected[place] == 0
                        ? [first]
                        : new[] { first with { Id = $"c-{place}", AnnulledOn = null, On = day, Corrects = first.Id }, first };
                }).ToValueList(),
                list.CheckedOn) { Extra = list.Extra });

        private static readonly Gen<Absence> Absence = Gen.Select(
            Day, OrNone(Gen.Int[1, 500]), Code<AbsenceReason>(), OrNull(Paper), Extra,
            (from, length, reason, paper, extra) => new Absence
            {
                From = from, Reason = reason, Document = paper, Extra = extra,
                Until = length is { } days && from.PlusDays(days) <= IsoDate.Latest ? from.PlusDays(days) : null,
            });

        private static readonly Gen<Dispensation> Dispensation = Gen.Select(
            Period, Code<DispensationKind>(), OrNull(Paper), Extra,
            (period, kind, paper, extra) => new Dispensation { Period = period, Kind = kind, Document = paper, Extra = extra });

        private static readonly Gen<UnitResult> Unit = Gen.Select(
            Gen.Select(Day, OrNone(Code<QualityLevel>()), OrNull(Paper), Extra),
            Gen.Select(OrNone(Gen.Int[0, 9]), OrNone(Gen.Int[0, 9])), Gen.Select(OrNone(Gen.Int[0, 9]), OrNone(Gen.Int[0, 9])),
            OrNone(Gen.Int[0, 9]), OrNone(Gen.Int[0, 9]),
            (own, tasks, units, targets, corruption) => new UnitResult
            {
                On = own.Item1, Level = own.Item2, Document = own.Item3, Extra = own.Item4,
                TasksDue = tasks.Item1, TasksCompleted = Part(tasks.Item2, tasks.Item1 ?? 9), Subunits = units.Item1,
                SubunitsNotCompleted = Part(units.Item2, units.Item1 ?? 9), TargetsMissed = targets, CorruptionDisciplined = corruption,
            });

        private static readonly Gen<SelfReport> Report = Gen.Select(
            OrderedDays(), Gen.Bool, OrNull(Paper), Extra,
            (days, isRemedied, paper, extra) => new SelfReport
            {
                On = days.First, RemediedOn = isRemedied ? days.Second : null, Document = paper, Extra = extra,
            });

        private static readonly Gen<DisciplineBelow> Below = Gen.Select(
            Text, OrderedDays(), Gen.Select(Gen.Bool, OrNone(Gen.Bool)), Code<DisciplineForm>(), Code<DisciplinedBelow>(), OrNull(Paper), Extra,
            (id, days, own, form, of, paper, extra) => new DisciplineBelow
            {
                Id = id, On = days.First, RevokedOn = own.Item1 ? days.Second : null, SelfDetectedAndRemedied = own.Item2, Form = form, Of = of,
                Document = paper, Extra = extra,
            });

        private static readonly Gen<SuperiorConclusion> Conclusion = Gen.Select(
            Text, Day, OrNull(Text), OrNone(Gen.Bool), OrNull(Paper), Extra,
            (id, on, by, adverse, paper, extra) => new SuperiorConclusion
            {
                Id = id, On = on, By = by, Adverse = adverse, Document = paper, Extra = extra,
            });

        private static readonly Gen<Collective> Collective = Gen.Select(
            Text, Code<CollectiveKind>(), OrNull(Text), OrNull(Organization), OrNone(Day), Extra,
            (id, kind, name, organization, formed, extra) => new Collective
            {
                Id = id, Kind = kind, Name = name is null ? null : new(name), Organization = organization, FormedOn = formed, Extra = extra,
            });

        public static Gen<MemberDossier> Group { get; } = Gen.Select(
            Gen.Select(OrNull(Text), OrNull(Records(Tasks)), OrNull(Records(Score)), OrNull(Records(Grades))),
            Gen.Select(OrNull(Records(YearReview, it => it.Year)), OrNull(Records(Earlier)), OrNull(Records(Rating, it => it.Year)), OrNull(Classifications)),
            OrNull(Records(Absence)), OrNull(Records(Dispensation)), OrNull(Records(Unit)), OrNull(Records(Report)),
            (own, years, absences, dispensations, units, reports) => new MemberDossier
            {
                Member = new() { Id = "m-1" }, ComparableGroup = own.Item1, Tasks = own.Item2, Scores = own.Item3, Grades = own.Item4,
                YearReviews = years.Item1, EarlierShortcomings = years.Item2, OfficialRatings = years.Item3, Classifications = years.Item4,
                Absences = absences, Dispensations = dispensations, UnitResults = units, SelfReports = reports,
            });

        public static Gen<CollectiveDossier> Collectives { get; } = Gen.Select(
            Gen.Select(Collective, OrNull(Judgments), OrNull(Facts), Extra), Group,
            Gen.Select(OrNull(Records(Below, it => it.Id)), OrNull(Records(Result, it => it.Id)), OrNull(Records(Conclusion, it => it.Id))),
            Life.Group,
            (own, review, below, life) => new CollectiveDossier
            {
                Collective = own.Item1, Judgments = own.Item2, Facts = own.Item3, Extra = own.Item4,
                ComparableGroup = review.ComparableGroup, Tasks = review.Tasks, Scores = review.Scores, Grades = review.Grades,
                Reviews = review.YearReviews, Shortcomings = review.EarlierShortcomings, Classifications = review.Classifications,
                Discipline = below.Item1, Plans = below.Item2, Conclusions = below.Item3, Confidence = life.ConfidenceVotes,
            });

        private static int? Part(int? part, int whole) => part is { } number ? Math.Min(number, whole) : null;
    }
}
