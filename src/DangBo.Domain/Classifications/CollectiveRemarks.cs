using DangBo.Domain.Members;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>Says what of a collective's dossier was read, kept and not used: entries after the as-of day, codes this version
/// does not know.</summary>
internal static class CollectiveRemarks
{
    public static IEnumerable<Remark> Of(CollectiveDossier dossier, EvaluationDates dates) =>
        Codes(dossier).Remarks(Later(dossier, dates.AsOf));

    private static int Later(CollectiveDossier dossier, LocalDate asOf) =>
        ReviewRemarks.Later(dossier, asOf) +
        RecordReading.Later(dossier.Discipline, asOf, decision => decision.On) +
        RecordReading.Later(dossier.Confidence, asOf, vote => vote.On) +
        RecordReading.Later(dossier.Plans, asOf, plan => plan.On) +
        RecordReading.Later(dossier.Conclusions, asOf, conclusion => conclusion.On) +
        (dossier.Judgments?.Count(judgment => judgment.On > asOf) ?? 0);

    private static CodeScan Codes(CollectiveDossier dossier)
    {
        var codes = new CodeScan();
        codes.Add<CollectiveKind>(dossier.Collective.Kind);
        codes.Add(dossier.Collective.Organization?.Kind);
        ReviewRemarks.AddCodes(dossier, codes);
        foreach (var decision in dossier.Discipline is { } decisions ? decisions.Entries.AsSpan() : [])
        {
            codes.Add<DisciplineForm>(decision.Form);
            codes.Add<DisciplinedBelow>(decision.Of);
        }

        foreach (var plan in dossier.Plans is { } plans ? plans.Entries.AsSpan() : [])
        {
            codes.Add(plan.Organization?.Kind);
            foreach (var item in plan.UnfinishedItems is { } items ? items.AsSpan() : [])
            {
                codes.Add<UnfinishedState>(item.State);
            }
        }

        return codes;
    }
}
