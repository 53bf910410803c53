using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>Reads the facts of a member's declarations of assets and income.</summary>
internal static class AssetRecords
{
    public static bool? DeclarationRequired(MemberDossier dossier, EvaluationDates dates) => Declaration(dossier, in dates)?.Required;

    public static LocalDate? DeclaredOn(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Seen(Declaration(dossier, in dates)?.FiledOn, in dates);

    public static bool? Declared(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.YesOrYearClosed(DeclaredOn(dossier, dates) is not null, dossier.Assets?.Declarations, in dates);

    public static long? Verifications(MemberDossier dossier, EvaluationDates dates) =>
        RecordReading.Count(dossier.Assets?.Verifications, in dates, static verification => verification.On);

    public static long? UntruthfulVerifications(MemberDossier dossier, EvaluationDates dates) => RecordReading.Count(
        dossier.Assets?.Verifications, in dates, static verification => verification.On, static verification => !verification.Truthful);

    private static AssetDeclaration? Declaration(MemberDossier dossier, in EvaluationDates dates) =>
        RecordReading.OfYear(dossier.Assets?.Declarations, in dates, static declaration => declaration.Year);
}
