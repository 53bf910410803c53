using DangBo.Domain.Rules;

namespace DangBo.Domain.Classifications;

/// <summary>The facts that rules may speak of about a collective, read from its dossier.</summary>
/// <remarks>
/// <para>A fact says what is on record. A count, and which record was the last, is known only from a list that was checked on
/// or after the last day that counts; otherwise it is unknown. A classification that is on record counts, whether or not its
/// list was checked.</para>
/// <para>Tasks of the period add up. Of scores, grades and earlier shortcomings the last one of the period counts. What is kept
/// by year, a review or a classification, is that of the year of the last day that counts. Discipline that the collective
/// itself detected and remedied is counted apart; where a decision does not say, neither count is known.</para>
/// </remarks>
public static class CollectiveFacts
{
    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary<CollectiveDossier> Vocabulary { get; } =
        new VocabularyBuilder<CollectiveDossier>(SubjectKind.Collective, dossier => dossier.Collective.Id)
            .WithJudgments(dossier => dossier.Judgments)
            .WithRecordedFacts(dossier => dossier.Facts)
            .WithRemarks(CollectiveRemarks.Of)
            .Code("collective.kind", "loại tập thể", "kind of collective", ClosedSet.Of<CollectiveKind>(), CollectiveRecords.Kind)
            .Date("collective.formedOn", "ngày thành lập tập thể", "day the collective was formed", CollectiveRecords.FormedOn)
            .WithReview()
            .Integer("below.organizationsDisciplined", "số lần tổ chức trực thuộc bị kỷ luật", "disciplines of affiliated organizations", CollectiveRecords.OrganizationsDisciplined, "times")
            .Integer("below.leadersDisciplined", "số lần thành viên tập thể lãnh đạo bị kỷ luật", "disciplines of members of the leadership collective", CollectiveRecords.LeadersDisciplined, "times")
            .Integer("below.leadersWarnedOrHeavier", "số lần thành viên tập thể lãnh đạo bị kỷ luật từ cảnh cáo trở lên", "disciplines of members of the leadership collective by a warning or heavier", CollectiveRecords.LeadersWarnedOrHeavier, "times", partOf: "below.leadersDisciplined")
            .Integer("below.selfRemedied", "số lần kỷ luật do tập thể tự phát hiện và đã khắc phục", "disciplines of what the collective itself detected and remedied", CollectiveRecords.SelfRemedied, "times")
            .Integer("confidence.ballots", "số phiếu của lần lấy phiếu tín nhiệm gần nhất", "ballots of the last confidence vote", CollectiveRecords.Ballots, "votes")
            .Integer("confidence.high", "số phiếu tín nhiệm cao của lần gần nhất", "ballots of high confidence in the last vote", CollectiveRecords.High, "votes", partOf: "confidence.ballots")
            .Integer("confidence.low", "số phiếu tín nhiệm thấp của lần gần nhất", "ballots of low confidence in the last vote", CollectiveRecords.Low, "votes", partOf: "confidence.ballots")
            .Integer("plan.unfinishedItems", "số nội dung kế hoạch của tập thể chưa thực hiện hoặc chưa đạt yêu cầu", "items of the collective's plan not carried out or below requirement", CollectiveRecords.UnfinishedItems, "items")
            .Integer("conclusions.adverse", "số kết luận của cấp trên nêu hạn chế, khuyết điểm, vi phạm", "adverse conclusions of superiors", CollectiveRecords.AdverseConclusions, "documents")
            .Build();
}
