using DangBo.Domain.Rules;

namespace DangBo.Domain.Organizations;

/// <summary>The facts that rules may speak of about an organization, read from a register.</summary>
/// <remarks>
/// <para>States are those of the last day that counts, the earlier of the period's last and the as-of day, which is the fact
/// <c>organization.stateOn</c>; meetings and votes are those of the period up to that day.</para>
/// <para>A fact says what is on record. A count, and that something was not, is known only from a list that was checked on or
/// after that day, what stands above and below only from a register that was; otherwise it is unknown. Which number is
/// enough, and what share, is for a rule set to say.</para>
/// </remarks>
public static class OrganizationFacts
{
    /// <summary>The code of <c>organization.parentKind</c> for an organization that has no parent.</summary>
    public const string NoParent = "none";

    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary<OrganizationSubject> Vocabulary { get; } =
        new VocabularyBuilder<OrganizationSubject>(SubjectKind.Organization, subject => subject.Id)
            .WithRecordedFacts(subject => subject.Organization.Facts)
            .WithRemarks(OrganizationRemarks.Of)
            .Date("organization.stateOn", "ngày cuối được tính", "last day that counts", (_, dates) => dates.LastCountedDay)
            .Boolean("organization.exists", "việc tổ chức tồn tại vào ngày cuối được tính", "that the organization exists on the last day that counts", OrganizationRecords.Exists)
            .Code("organization.kind", "loại hình tổ chức", "kind of the organization", Kinds, OrganizationRecords.Kind)
            .Code("organization.parentKind", "loại hình của tổ chức cấp trên trực tiếp", "kind of the organization directly above", KindsOrNone, OrganizationRecords.ParentKind)
            .Integer("organization.partyGroups", "số tổ đảng trực thuộc", "party groups directly under it", OrganizationRecords.PartyGroups, "organizations")
            .Integer("organization.cells", "số chi bộ trực thuộc", "cells directly under it", OrganizationRecords.Cells, "organizations")
            .Date("members.countedOn", "ngày của số liệu đảng viên gần nhất", "day of the last count of members", OrganizationRecords.CountedOn)
            .Integer("members.all", "tổng số đảng viên", "members, official and probationary", OrganizationRecords.Members, "members")
            .Integer("members.official", "số đảng viên chính thức", "official members", OrganizationRecords.OfficialMembers, "members", partOf: "members.all")
            .Integer("members.probationary", "số đảng viên dự bị", "probationary members", OrganizationRecords.ProbationaryMembers, "members", partOf: "members.all")
            .Boolean("consent.formation", "văn bản cấp trên đồng ý cho lập loại hình này", "the superior's consent to forming this kind", OrganizationRecords.FormationConsent, changeable: true)
            .Boolean("consent.remainingCell", "văn bản cấp trên đồng ý cho giữ là chi bộ", "the superior's consent to remaining a cell", OrganizationRecords.RemainingCellConsent, changeable: true)
            .Boolean("consent.nextCongressMoved", "văn bản cấp trên đồng ý dời đại hội tới", "the superior's consent to moving the coming congress", CongressRecords.NextMoved, changeable: true)
            .Boolean("consent.lastCongressMoved", "văn bản cấp trên đồng ý dời đại hội vừa qua", "the superior's consent to moving the last congress", CongressRecords.LastMoved)
            .Integer("committee.seats", "số ủy viên ban chấp hành, cấp ủy", "members of the committee", OrganRecords.Committee, "people")
            .Integer("standingBoard.seats", "số ủy viên ban thường vụ", "members of the standing board", OrganRecords.StandingBoard, "people")
            .Integer("standingSecretariat.seats", "số người trong thường trực cấp ủy", "members of the standing secretariat", OrganRecords.StandingSecretariat, "people")
            .Integer("inspectionCommission.seats", "số ủy viên ủy ban kiểm tra", "members of the inspection commission", OrganRecords.InspectionCommission, "people")
            .Integer("inspectionCommission.deputyChairs", "số phó chủ nhiệm ủy ban kiểm tra", "deputy chairs of the inspection commission", OrganRecords.DeputyInspectionChairs, "people")
            .Integer("heads.count", "số người đứng đầu", "heads", OrganRecords.Heads, "people")
            .Integer("deputySecretaries.count", "số phó bí thư", "deputy secretaries", OrganRecords.DeputySecretaries, "people")
            .Date("congress.last", "ngày đại hội gần nhất", "day of the last congress", CongressRecords.Last)
            .Date("congress.previous", "ngày đại hội trước đó", "day of the congress before it", CongressRecords.Previous)
            .Integer("meetings.months", "số tháng trọn vẹn trong kỳ mà tổ chức tồn tại", "whole months of the period in which the organization existed", MeetingRecords.WholeMonths, "months")
            .Integer("meetings.memberMonths", "số tháng có hội nghị, sinh hoạt đảng viên", "months with a meeting of the members", MeetingRecords.MemberMonths, "months", partOf: "meetings.months")
            .Integer("meetings.memberOrGroupMonths", "số tháng có sinh hoạt đảng viên hoặc sinh hoạt theo tổ đảng", "months with a meeting of the members or of the party groups", MeetingRecords.MemberOrGroupMonths, "months", partOf: "meetings.months")
            .Integer("meetings.committeeMonths", "số tháng có hội nghị cấp ủy", "months with a meeting of the committee", MeetingRecords.CommitteeMonths, "months", partOf: "meetings.months")
            .Integer("meetings.byPartyGroups", "số lần sinh hoạt theo tổ đảng", "times the party groups met in place of the whole", MeetingRecords.ByPartyGroups, "times")
            .Integer("admissionVotes.count", "số lần biểu quyết kết nạp, công nhận đảng viên chính thức", "votes on admission and official recognition", VoteRecords.Admissions, "times")
            .Integer("admissionVotes.weakestBase", "số người được tính, lần biểu quyết đạt tỉ lệ thấp nhất", "those who could vote, in the vote of the lowest share", VoteRecords.AdmissionBase, "people")
            .Integer("admissionVotes.weakestInFavor", "số người tán thành, lần biểu quyết đạt tỉ lệ thấp nhất", "those in favor, in the vote of the lowest share", VoteRecords.AdmissionInFavor, "people", partOf: "admissionVotes.weakestBase")
            .Integer("resolutionVotes.count", "số lần biểu quyết nghị quyết, quyết định", "votes on resolutions and decisions", VoteRecords.Resolutions, "times")
            .Integer("resolutionVotes.weakestBase", "số người được tính, lần biểu quyết nghị quyết đạt tỉ lệ thấp nhất", "those who could vote, in the vote on a resolution of the lowest share", VoteRecords.ResolutionBase, "people")
            .Integer("resolutionVotes.weakestInFavor", "số người tán thành, lần biểu quyết nghị quyết đạt tỉ lệ thấp nhất", "those in favor, in the vote on a resolution of the lowest share", VoteRecords.ResolutionInFavor, "people", partOf: "resolutionVotes.weakestBase")
            .Build();

    private static ValueList<FactCode> Kinds =>
        OrganizationKind.Known.Select(kind => new FactCode { Code = kind.Value, Label = kind.Label! }).ToValueList();

    private static ValueList<FactCode> KindsOrNone =>
        Kinds.Append(new FactCode { Code = NoParent, Label = new("không có cấp trên", "nothing above") }).ToValueList();
}
