using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>Finds in what is reviewed and classified each year the entries after the as-of day and the codes that this version
/// does not know.</summary>
internal static class ReviewRemarks
{
    public static int Later(IReviewed dossier, LocalDate asOf) =>
        RecordReading.Later(dossier.Tasks, asOf, tasks => tasks.On) +
        RecordReading.Later(dossier.Scores, asOf, score => score.On) +
        RecordReading.Later(dossier.Grades, asOf, grades => grades.On) +
        RecordReading.Later(dossier.YearReviews, asOf, review => review.ReviewedOn) +
        RecordReading.Later(dossier.EarlierShortcomings, asOf, shortcomings => shortcomings.On) +
        RecordReading.Later(dossier.Classifications, asOf, one => one.On);

    public static void AddCodes(IReviewed dossier, CodeScan codes)
    {
        foreach (var grades in dossier.Grades is { } given ? given.Entries.AsSpan() : [])
        {
            codes.AddAll(grades.Tasks);
            codes.AddAll(grades.Others);
        }

        foreach (var one in dossier.Classifications is { } classifications ? classifications.Entries.AsSpan() : [])
        {
            AddCodes(one, codes);
        }
    }

    public static void AddCodes(QualityClassification one, CodeScan codes)
    {
        codes.Add<QualityLevel>(one.Level);
        codes.Add(one.Decider);
    }
}
