using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of a member's life in the Party cell: dues and meetings.</summary>
internal static class CellLifeRecords
{
    public static long? MonthsDue(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.CellLife?.Dues, in dates, static dues => dues.On, static dues => dues.MonthsDue);

    public static long? MonthsPaid(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.CellLife?.Dues, in dates, static dues => dues.On, static dues => dues.MonthsPaid);

    public static long? MeetingsHeld(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.CellLife?.Meetings, in dates, static meetings => meetings.On, static meetings => meetings.Attendance.Held);

    public static long? MeetingsAttended(MemberDossier dossier, EvaluationDates dates) => RecordReading.Sum(
        dossier.CellLife?.Meetings, in dates, static meetings => meetings.On, static meetings => meetings.Attendance.Attended);

    public static long? MeetingsExcused(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Sum(dossier.CellLife?.Meetings, in dates, static meetings => meetings.On, static meetings => meetings.Excused);
}
