using DangBo.Domain.Documents;
using DangBo.Domain.Organizations;
using DangBo.Domain.Tests.Exemplars;

namespace DangBo.Domain.Tests.Organizations;

/// <summary>An organization that does not exist, with every member filled and <see cref="SampleDossier.Secret"/> in every
/// text.</summary>
internal static class SampleOrganization
{
    private static readonly DocumentMention Paper = new() { Number = "05-QĐ/ĐU", Issuer = SampleDossier.Secret, IssuedOn = SampleDossier.On };

    public static RegisteredOrganization Full() => new()
    {
        Id = "cell-a",
        Period = new(SampleDossier.On, null),
        Names = [new() { Name = new("Chi bộ mẫu A"), Period = EffectivePeriod.Always }],
        Kinds = [new() { Kind = OrganizationKind.SubordinateCell, Period = EffectivePeriod.Always }],
        Parents = [new() { Organization = "top", Period = EffectivePeriod.Always, Document = Paper }],
        Events = [new() { Kind = OrganizationEventKind.Established, On = SampleDossier.On, OutOf = ["b"], Document = Paper }],
        MemberCounts = new([new() { On = SampleDossier.On, Official = 9, Probationary = 1, Document = Paper }]),
        Consents = new([new() { On = SampleDossier.On, Subject = ConsentSubject.Formation, By = "top", Document = Paper }]),
        Organs = new([new() { Organ = OrganKind.Committee, Period = EffectivePeriod.Always, Label = SampleDossier.Secret, Seats = 3, Document = Paper }]),
        Mandates = new([new() { Person = "dv-1", Position = Position.Secretary, Period = EffectivePeriod.Always }]),
        Meetings = new([new() { On = SampleDossier.On, Kind = MeetingKind.Members, Document = Paper }]),
        Votes = new([new()
        {
            On = SampleDossier.On, Proposal = VoteProposal.Admission, Count = new(9, 8), Meeting = MeetingKind.Members,
            Content = SampleDossier.Secret, Document = Paper,
        }]),
    };
}
