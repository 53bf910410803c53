using DangBo.Domain.Classifications;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>Finds the codes of a dossier that this version does not know: they are kept, and told in a remark.</summary>
internal sealed class UnknownCodeScan
{
    private readonly CodeScan _codes = new();

    private UnknownCodeScan()
    {
    }

    /// <summary>Gets each unknown code once, in ordinal order; null where there is none.</summary>
    public static SortedSet<string>? In(MemberDossier dossier)
    {
        var codes = new UnknownCodeScan();
        codes.AddOwn(dossier);
        codes.AddLeadership(dossier.Leadership);
        codes.AddConduct(dossier);
        codes.AddReviewed(dossier);
        return codes._codes.Found;
    }

    private static ReadOnlySpan<T> Entries<T>(RecordList<T>? records) => records is null ? [] : records.Entries.AsSpan();

    private static ReadOnlySpan<T> Items<T>(ValueList<T>? items) => items is null ? [] : items.AsSpan();

    private void AddOwn(MemberDossier dossier)
    {
        foreach (var mandate in Entries(dossier.Mandates))
        {
            Add<Position>(mandate.Position);
            Add(mandate.Organization?.Kind);
            Add(mandate.Mode);
        }

        foreach (var plan in Entries(dossier.FollowPlans))
        {
            foreach (var item in Items(plan.Items))
            {
                Add(item.Outcome?.Result);
            }
        }
    }

    private void AddLeadership(LeadershipRecord? leadership)
    {
        foreach (var feedback in Entries(leadership?.Feedback))
        {
            Add<FeedbackKind>(feedback.Kind);
            Add(feedback.Recipient);
        }

        foreach (var direction in Entries(leadership?.Directions))
        {
            Add(direction.Form);
        }

        foreach (var plan in Entries(leadership?.CollectivePlans))
        {
            foreach (var item in Items(plan.UnfinishedItems))
            {
                Add<UnfinishedState>(item.State);
            }
        }
    }

    private void AddConduct(MemberDossier dossier)
    {
        foreach (var breach in Entries(dossier.Conduct?.Breaches))
        {
            foreach (var kind in breach.Kinds)
            {
                Add<BreachKind>(kind);
            }

            Add(breach.Conclusion.Form);
        }

        foreach (var decision in Entries(dossier.Conduct?.DisciplineDecisions))
        {
            Add<DisciplineForm>(decision.Form);
        }

        foreach (var conclusion in Entries(dossier.Conduct?.Inspections))
        {
            Add<InspectionSubject>(conclusion.About);
        }

        foreach (var gift in Entries(dossier.Gifts))
        {
            Add<GiftDirection>(gift.Direction);
        }
    }

    private void AddReviewed(MemberDossier dossier)
    {
        ReviewRemarks.AddCodes(dossier, _codes);
        foreach (var rating in Entries(dossier.OfficialRatings))
        {
            Add<QualityLevel>(rating.Level);
        }

        foreach (var absence in Entries(dossier.Absences))
        {
            Add<AbsenceReason>(absence.Reason);
        }

        foreach (var dispensation in Entries(dossier.Dispensations))
        {
            Add<DispensationKind>(dispensation.Kind);
        }

        foreach (var result in Entries(dossier.UnitResults))
        {
            Add(result.Level);
        }
    }

    private void Add<TCode>(TCode? code)
        where TCode : struct, ICode<TCode> => _codes.Add(code);
}
