using DangBo.Domain.Rules;

namespace DangBo.Domain.Organizations;

/// <summary>Reads the facts of the votes of a period: how many, and the one in which the smallest share was in favor.</summary>
internal static class VoteRecords
{
    public static long? Admissions(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Admission, VoteProposal.OfficialRecognition)?.Count;

    public static long? AdmissionBase(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Admission, VoteProposal.OfficialRecognition)?.Weakest?.Base;

    public static long? AdmissionInFavor(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Admission, VoteProposal.OfficialRecognition)?.Weakest?.InFavor;

    public static long? Resolutions(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Resolution, VoteProposal.Resolution)?.Count;

    public static long? ResolutionBase(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Resolution, VoteProposal.Resolution)?.Weakest?.Base;

    public static long? ResolutionInFavor(OrganizationSubject subject, EvaluationDates dates) =>
        Of(subject, in dates, VoteProposal.Resolution, VoteProposal.Resolution)?.Weakest?.InFavor;

    // Which vote is the weakest is known where every vote of its sort has its numbers.
    private static (long Count, VoteCount? Weakest)? Of(
        OrganizationSubject subject, in EvaluationDates dates, VoteProposal proposal, VoteProposal orProposal)
    {
        if (!dates.IsComplete(subject.Organization.Votes))
        {
            return null;
        }

        var (count, weakest, isKnown) = (0L, (VoteCount?)null, true);
        foreach (var vote in subject.Organization.Votes!.Entries)
        {
            if (!dates.Counts(vote.On))
            {
                continue;
            }

            if (!vote.Proposal.IsKnown)
            {
                return null;
            }

            if (vote.Proposal == proposal || vote.Proposal == orProposal)
            {
                count++;
                isKnown &= vote.Count.InFavor is not null;
                weakest = isKnown && (weakest is null || IsWeaker(vote.Count, weakest)) ? vote.Count : weakest;
            }
        }

        return (count, isKnown ? weakest : null);
    }

    // Of equal shares the larger vote is told: it is the one that more took part in.
    private static bool IsWeaker(VoteCount vote, VoteCount other)
    {
        var (left, right) = ((long)vote.InFavor!.Value * other.Base, (long)other.InFavor!.Value * vote.Base);
        return left < right || (left == right && vote.Base > other.Base);
    }
}
