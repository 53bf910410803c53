using System.Globalization;
using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Exemplars;

/// <summary>Reads facts of dossiers in few words: a value as text, <c>?</c> where it is unknown.</summary>
internal static class FactReadings
{
    /// <summary>The dates of 2021, as of its last day.</summary>
    public static EvaluationDates Year { get; } = EvaluationDates.OfYear(2021);

    public static MemberDossier Empty { get; } = new() { Member = new() { Id = "m-0001" } };

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The dates of 2021 as of another day.</summary>
    public static EvaluationDates AsOf(string day) => new(Day(day), EffectivePeriod.OfYear(2021));

    /// <summary>A list that was checked through the last day of 2021.</summary>
    public static RecordList<T> Checked<T>(params ReadOnlySpan<T> entries) => On("2021-12-31", entries);

    /// <summary>A list that was checked through a day.</summary>
    public static RecordList<T> On<T>(string day, params ReadOnlySpan<T> entries) => new(ValueList.Create(entries), Day(day));

    /// <summary>A list that nobody checked.</summary>
    public static RecordList<T> Unchecked<T>(params ReadOnlySpan<T> entries) => new(ValueList.Create(entries));

    public static string Read(this MemberDossier dossier, string fact, EvaluationDates? dates = null) =>
        Text(MemberFacts.Vocabulary.Read(dossier, fact, dates ?? Year));

    public static string Read(this CollectiveDossier dossier, string fact, EvaluationDates? dates = null) =>
        Text(CollectiveFacts.Vocabulary.Read(dossier, fact, dates ?? Year));

    public static string Read(this ClassificationSubject subject, string fact, EvaluationDates? dates = null) =>
        Text(ClassificationFacts.Vocabulary.Read(subject, fact, dates ?? Year));

    private static string Text(FactValue value) => value.Type switch
    {
        null => "?",
        FactType.Boolean => value.AsBoolean() == true ? "yes" : "no",
        FactType.Date => IsoDate.Format(value.AsDate()!.Value),
        FactType.Codes => string.Join(' ', value.AsCodes()) + (value.IsCompleteSet ? "." : "…"),
        FactType.Code or FactType.Text => value.AsText()!,
        _ => value.AsDecimal()!.Value.ToString(CultureInfo.InvariantCulture),
    };

    public static IEnumerable<(string Code, long? Count, string? Detail)> Remarks(this MemberDossier dossier, EvaluationDates? dates = null) =>
        MemberRemarks.Of(dossier, dates ?? Year).Select(remark => (remark.Code, (long?)remark.Count, remark.Detail));
}
