using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Says what of an organization's record was read, kept and not used: entries after the as-of day, codes this version
/// does not know.</summary>
internal static class OrganizationRemarks
{
    public static IEnumerable<Remark> Of(OrganizationSubject subject, EvaluationDates dates)
    {
        var later = Later(subject.Organization, dates.AsOf);
        var unknown = UnknownCodes(subject.Organization);
        return later == 0 && unknown is null
            ? []
            : [
                .. later == 0 ? [] : (Remark[])[new() { Code = RemarkCodes.EntriesAfterAsOf, Count = later }],
                .. (unknown ?? []).Select(code => new Remark { Code = RemarkCodes.UnknownCodeKept, Detail = code }),
            ];
    }

    private static int Later(RegisteredOrganization organization, LocalDate asOf) =>
        Later(organization.MemberCounts, asOf, count => count.On) +
        Later(organization.Consents, asOf, consent => consent.On) +
        Later(organization.Organs, asOf, term => term.Period.From) +
        Later(organization.Mandates, asOf, mandate => mandate.Period.From) +
        Later(organization.Meetings, asOf, meeting => meeting.On) +
        Later(organization.Votes, asOf, vote => vote.On);

    private static int Later<T>(RecordList<T>? records, LocalDate asOf, Func<T, LocalDate?> on)
    {
        var count = 0;
        foreach (var entry in records is null ? [] : records.Entries.AsSpan())
        {
            count += on(entry) > asOf ? 1 : 0;
        }

        return count;
    }

    private static SortedSet<string>? UnknownCodes(RegisteredOrganization organization)
    {
        SortedSet<string>? unknown = null;
        foreach (var kind in organization.Kinds is { } kinds ? kinds.AsSpan() : [])
        {
            Add<OrganizationKind>(kind.Kind);
        }

        foreach (var one in organization.Events is { } events ? events.AsSpan() : [])
        {
            Add<OrganizationEventKind>(one.Kind);
        }

        foreach (var consent in Entries(organization.Consents))
        {
            Add<ConsentSubject>(consent.Subject);
        }

        foreach (var term in Entries(organization.Organs))
        {
            Add<OrganKind>(term.Organ);
            Add(term.Mode);
        }

        foreach (var mandate in Entries(organization.Mandates))
        {
            Add<Position>(mandate.Position);
            Add(mandate.Organization?.Kind);
            Add(mandate.Mode);
        }

        foreach (var meeting in Entries(organization.Meetings))
        {
            Add<MeetingKind>(meeting.Kind);
        }

        foreach (var vote in Entries(organization.Votes))
        {
            Add<VoteProposal>(vote.Proposal);
            Add(vote.Meeting);
        }

        return unknown;

        void Add<TCode>(TCode? code)
            where TCode : struct, ICode<TCode>
        {
            if (code is { IsKnown: false } kept)
            {
                (unknown ??= new(StringComparer.Ordinal)).Add(kept.Value);
            }
        }
    }

    private static ReadOnlySpan<T> Entries<T>(RecordList<T>? records) => records is { } list ? list.Entries.AsSpan() : [];
}
