using DangBo.Domain.Members;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>The facts that rules may speak of about a Party member, read from the member's dossier.</summary>
/// <remarks>
/// <para>A fact says what is on record. A count, and that something did not happen, is known only from a list that was
/// checked on or after the last day that counts; otherwise it is unknown.</para>
/// <para>The leadership groups are those of the last day that counts: the earlier of the period's last and the as-of
/// day.</para>
/// </remarks>
public static class MemberFacts
{
    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary<MemberDossier> Vocabulary { get; } =
        new VocabularyBuilder<MemberDossier>(SubjectKind.Member, dossier => dossier.Member.Id)
            .WithJudgments(dossier => dossier.Judgments)
            .WithRecordedFacts(dossier => dossier.Facts)
            .WithRemarks(MemberRemarks.Of)
            .Codes("role.groups", "nhóm cán bộ lãnh đạo, người đứng đầu", "leadership groups", Groups, MemberRecords.Groups)
            .Integer("study.sessionsHeld", "số buổi học tập chuyên đề được tổ chức", "study sessions held", MemberRecords.SessionsHeld, "sessions")
            .Integer("study.sessionsAttended", "số buổi học tập chuyên đề đã tham gia", "study sessions attended", MemberRecords.SessionsAttended, "sessions", partOf: "study.sessionsHeld", changeable: true)
            .Date("plan.registeredOn", "ngày đăng ký kế hoạch làm theo", "day the personal follow plan was registered", MemberRecords.PlanRegisteredOn, changeable: true)
            .Integer("plan.items", "số nội dung đăng ký làm theo", "items of the personal follow plan", MemberRecords.PlanItems, "items", changeable: true)
            .Integer("plan.itemsWithMeasure", "số nội dung đăng ký có cách đo kết quả", "items of the plan that have a measure", MemberRecords.PlanItemsWithMeasure, "items", partOf: "plan.items", changeable: true)
            .Integer("plan.itemsDue", "số nội dung đăng ký đã đến hạn", "items of the plan that are due", MemberRecords.PlanItemsDue, "items", partOf: "plan.items")
            .Integer("plan.itemsDone", "số nội dung đăng ký đã thực hiện xong", "items of the plan that are done", MemberRecords.PlanItemsDone, "items", partOf: "plan.items", changeable: true)
            .Boolean("selfCriticism.reviewHeld", "việc tổ chức kiểm điểm, tự phê bình và phê bình trong kỳ", "a review with self-criticism and criticism in the period", MemberRecords.ReviewHeld)
            .Boolean("selfCriticism.writtenReview", "bản tự kiểm điểm nộp cho kỳ kiểm điểm gần nhất", "a written self-review for the last review", MemberRecords.WrittenReview, changeable: true)
            .Integer("selfCriticism.shortcomingsDue", "số hạn chế, khuyết điểm đến hạn khắc phục", "shortcomings whose correction is due", MemberRecords.ShortcomingsDue, "items")
            .Integer("selfCriticism.shortcomingsCorrected", "số hạn chế, khuyết điểm đến hạn đã khắc phục", "due shortcomings that were corrected", MemberRecords.ShortcomingsCorrected, "items", partOf: "selfCriticism.shortcomingsDue", changeable: true)
            .Integer("leadership.directionsIssued", "số việc chỉ đạo thực hiện Chỉ thị 05", "acts of direction under Directive 05", LeadershipRecords.Directions, "acts")
            .Integer("leadership.praiseGiven", "số lần biểu dương tập thể, cá nhân", "praise given", LeadershipRecords.Praise, "times")
            .Integer("leadership.correctionsGiven", "số lần phê bình, uốn nắn tập thể, cá nhân", "corrections given", LeadershipRecords.Corrections, "times")
            .Boolean("collectivePlan.resultEstablished", "kết quả thực hiện kế hoạch làm theo của tập thể trong kỳ", "an established result of the collective's plan for the period", LeadershipRecords.PlanResultEstablished)
            .Integer("collectivePlan.unfinishedItems", "số nội dung kế hoạch của tập thể chưa thực hiện hoặc chưa đạt yêu cầu", "items of the collective's plan not carried out or below requirement", LeadershipRecords.UnfinishedItems, "items")
            .Boolean("responsibility.statementMade", "văn bản xác định trách nhiệm cá nhân đối với kết quả đó", "a statement of personal responsibility for that result", LeadershipRecords.StatementMade, changeable: true)
            .Integer("responsibility.itemsAnswered", "số nội dung chưa đạt đã được xác định trách nhiệm cá nhân", "unfinished items for which responsibility was stated", LeadershipRecords.ItemsAnswered, "items", partOf: "collectivePlan.unfinishedItems", changeable: true)
            .Build();

    private static ValueList<FactCode> Groups =>
        LeadershipGroup.Known.Select(group => new FactCode { Code = group.Value, Label = group.Label! }).ToValueList();
}
