using DangBo.Domain.Rules;

namespace DangBo.Domain.Classifications;

/// <summary>Reads the facts of what is reviewed and classified each year, of a member or of a collective.</summary>
internal static class ReviewRecords
{
    public static string? ComparableGroup(IReviewed dossier, EvaluationDates dates) => dossier.ComparableGroup;

    public static bool? ReviewHeld(IReviewed dossier, EvaluationDates dates) => RecordReading.YesOrClosed(
        RecordReading.Seen(RecordReading.OfYear(dossier.YearReviews, in dates, static review => review.Year)?.ReviewedOn, in dates) is not null,
        dossier.YearReviews,
        in dates);

    public static long? TasksDue(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.Tasks, in dates, static tasks => tasks.On, static tasks => tasks.Due);

    public static long? TasksCompleted(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.Tasks, in dates, static tasks => tasks.On, static tasks => tasks.Completed);

    public static long? TasksOnTime(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.Tasks, in dates, static tasks => tasks.On, static tasks => tasks.OnTime);

    public static long? TasksExceeded(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.Tasks, in dates, static tasks => tasks.On, static tasks => tasks.Exceeded);

    public static decimal? Score(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.Last(dossier.Scores, in dates, static score => score.On)?.Points;

    public static (ulong Present, bool Complete)? GradesOfTasks(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.SetOf(Grades(dossier, in dates)?.Tasks);

    public static (ulong Present, bool Complete)? GradesOfOthers(IReviewed dossier, EvaluationDates dates) =>
        RecordReading.SetOf(Grades(dossier, in dates)?.Others);

    public static long? EarlierShortcomings(IReviewed dossier, EvaluationDates dates) => Shortcomings(dossier, in dates)?.Found;

    public static long? EarlierShortcomingsFixed(IReviewed dossier, EvaluationDates dates) => Shortcomings(dossier, in dates)?.Fixed;

    // A classification is decided after its year has ended, as often as not: the as-of day tells whether it is seen.
    public static string? Level(IReviewed dossier, EvaluationDates dates) =>
        ClassificationHistory.OfGuarded(dossier.Classifications).Of(dates.LastCountedDay.Year, dates.AsOf)?.Level.Value;

    public static long? YearsExcellent(IReviewed dossier, EvaluationDates dates) => Years(dossier, in dates, QualityLevel.Excellent);

    public static long? YearsNotCompleted(IReviewed dossier, EvaluationDates dates) => Years(dossier, in dates, QualityLevel.NotCompleted);

    private static AppraisedGrades? Grades(IReviewed dossier, in EvaluationDates dates) =>
        RecordReading.Last(dossier.Grades, in dates, static grades => grades.On);

    private static EarlierShortcomings? Shortcomings(IReviewed dossier, in EvaluationDates dates) =>
        RecordReading.Last(dossier.EarlierShortcomings, in dates, static shortcomings => shortcomings.On);

    private static long? Years(IReviewed dossier, in EvaluationDates dates, QualityLevel level) =>
        ClassificationHistory.OfGuarded(dossier.Classifications).Consecutive(level, dates.LastCountedDay.Year, dates.AsOf);
}
