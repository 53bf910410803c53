using DangBo.Domain.Classifications;
using DangBo.Domain.Members;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Exemplars;

/// <summary>The facts that rules may speak of about a Party member, read from the member's dossier.</summary>
/// <remarks>
/// <para>A fact says what is on record. A count, and that something did not happen, is known only from a list that was
/// checked on or after the last day that counts; otherwise it is unknown.</para>
/// <para>The leadership groups and the offices of the Centre are those of the last day that counts: the earlier of the
/// period's last and the as-of day. What is kept by year, a declaration or a commitment, is that of the year of this
/// day.</para>
/// <para>A breach counts by the days of its act, once it was concluded; all else that bodies concluded and decided, by the
/// day of the document.</para>
/// </remarks>
public static class MemberFacts
{
    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary<MemberDossier> Vocabulary { get; } =
        new VocabularyBuilder<MemberDossier>(SubjectKind.Member, dossier => dossier.Member.Id)
            .WithJudgments(dossier => dossier.Judgments)
            .WithRecordedFacts(dossier => dossier.Facts)
            .WithRemarks(MemberRemarks.Of)
            .Codes("role.groups", "nhóm cán bộ lãnh đạo, người đứng đầu", "leadership groups", ClosedSet.Of<LeadershipGroup>(), MemberRecords.Groups)
            .Codes("role.centralOffices", "chức vụ ở Trung ương", "offices of the Centre", Offices, MemberRecords.CentralOfficesHeld)
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
            .Boolean("responsibility.statementMade", "văn bản xác định trách nhiệm cá nhân đối với kết quả kế hoạch của tập thể", "a statement of personal responsibility for the result of the collective's plan", LeadershipRecords.StatementMade, changeable: true)
            .Integer("responsibility.itemsAnswered", "số nội dung chưa đạt đã được xác định trách nhiệm cá nhân", "unfinished items for which responsibility was stated", LeadershipRecords.ItemsAnswered, "items", partOf: "collectivePlan.unfinishedItems", changeable: true)
            .Codes("breaches.concluded", "các loại vi phạm đã được kết luận", "kinds of breach that were concluded", ClosedSet.Of<BreachKind>(), ConductRecords.BreachKinds)
            .Boolean("breaches.onRecord", "việc có vi phạm đã được kết luận", "a breach that was concluded", ConductRecords.IsBreachOnRecord)
            .Integer("breaches.count", "số vi phạm đã được kết luận", "breaches that were concluded", ConductRecords.Breaches, "breaches")
            .Boolean("discipline.onRecord", "việc có quyết định kỷ luật ban hành trong kỳ, chưa bị hủy bỏ", "a decision on discipline in the period that was not revoked", ConductRecords.IsDisciplineOnRecord)
            .Integer("discipline.decisions", "số quyết định kỷ luật ban hành trong kỳ, chưa bị hủy bỏ", "decisions on discipline in the period that were not revoked", ConductRecords.Decisions, "documents")
            .Codes("discipline.forms", "các hình thức kỷ luật trong kỳ", "forms of discipline in the period", ClosedSet.Of<DisciplineForm>(), ConductRecords.DisciplineForms)
            .Integer("discipline.dutyRelated", "số quyết định kỷ luật do vi phạm trong thực hiện chức trách, nhiệm vụ", "decisions on discipline for breaches in the performance of duties", ConductRecords.DutyRelatedDecisions, "documents", partOf: "discipline.decisions")
            .Integer("inspections.conclusions", "số kết luận kiểm tra, giám sát", "conclusions of inspection and supervision", ConductRecords.Inspections, "documents")
            .Integer("inspections.withShortcomings", "số kết luận kiểm tra, giám sát có nêu hạn chế, khuyết điểm, vi phạm", "conclusions of inspection that name shortcomings", ConductRecords.InspectionsWithShortcomings, "documents", partOf: "inspections.conclusions")
            .Integer("inspections.headResponsibility", "số kết luận kiểm tra, giám sát về trách nhiệm người đứng đầu", "conclusions of inspection about the responsibility of the head", ConductRecords.InspectionsOfHead, "documents", partOf: "inspections.conclusions")
            .Integer("inspections.unity", "số kết luận kiểm tra, giám sát về đoàn kết nội bộ", "conclusions of inspection about internal unity", ConductRecords.InspectionsOfUnity, "documents", partOf: "inspections.conclusions")
            .Integer("inspections.personnelWork", "số kết luận kiểm tra, giám sát về công tác cán bộ", "conclusions of inspection about personnel work", ConductRecords.InspectionsOfPersonnelWork, "documents", partOf: "inspections.conclusions")
            .Boolean("assets.declarationRequired", "thuộc diện kê khai tài sản, thu nhập của năm", "a declaration of assets and income is required for the year", AssetRecords.DeclarationRequired)
            .Boolean("assets.declared", "bản kê khai tài sản, thu nhập của năm đã nộp", "a declaration of assets and income filed for the year", AssetRecords.Declared, changeable: true)
            .Date("assets.declaredOn", "ngày nộp bản kê khai tài sản, thu nhập của năm", "day the declaration of assets and income for the year was filed", AssetRecords.DeclaredOn, changeable: true)
            .Integer("assets.verifications", "số lần xác minh tài sản, thu nhập", "verifications of assets and income", AssetRecords.Verifications, "times")
            .Integer("assets.untruthfulVerifications", "số lần xác minh kết luận kê khai không trung thực", "verifications that found the declaration untruthful", AssetRecords.UntruthfulVerifications, "times", partOf: "assets.verifications")
            .Integer("dues.monthsDue", "số tháng phải đóng đảng phí", "months for which Party dues were to be paid", CellLifeRecords.MonthsDue, "months")
            .Integer("dues.monthsPaid", "số tháng đã đóng đảng phí", "months for which Party dues were paid", CellLifeRecords.MonthsPaid, "months", partOf: "dues.monthsDue", changeable: true)
            .Integer("cellMeetings.held", "số kỳ sinh hoạt chi bộ được tổ chức", "cell meetings held", CellLifeRecords.MeetingsHeld, "cellMeetings")
            .Integer("cellMeetings.attended", "số kỳ sinh hoạt chi bộ đã dự", "cell meetings attended", CellLifeRecords.MeetingsAttended, "cellMeetings", partOf: "cellMeetings.held", changeable: true)
            .Integer("cellMeetings.excused", "số kỳ sinh hoạt chi bộ vắng có lý do", "cell meetings missed with leave", CellLifeRecords.MeetingsExcused, "cellMeetings", partOf: "cellMeetings.held")
            .Boolean("correction.planFiled", "kế hoạch khắc phục hạn chế, khuyết điểm đã nộp trong kỳ", "a plan to correct shortcomings filed in the period", CorrectionRecords.PlanFiled, changeable: true)
            .Date("correction.planFiledOn", "ngày nộp kế hoạch khắc phục gần nhất trong kỳ", "day the last plan of correction in the period was filed", CorrectionRecords.PlanFiledOn, changeable: true)
            .Integer("correction.itemsDue", "số nội dung khắc phục đến hạn", "items of correction that are due", CorrectionRecords.ItemsDue, "items")
            .Integer("correction.itemsDone", "số nội dung đến hạn đã khắc phục xong", "due items of correction that were done", CorrectionRecords.ItemsDone, "items", partOf: "correction.itemsDue", changeable: true)
            .Integer("correction.itemsRecurred", "số nội dung khắc phục tái diễn trong kỳ", "items of correction that recurred in the period", CorrectionRecords.ItemsRecurred, "items")
            .Date("confidence.lastVoteOn", "ngày lấy phiếu tín nhiệm gần nhất trong kỳ", "day of the last confidence vote in the period", ConfidenceRecords.LastVoteOn)
            .Integer("confidence.ballots", "số phiếu của lần lấy phiếu tín nhiệm gần nhất", "ballots of the last confidence vote", ConfidenceRecords.Ballots, "votes")
            .Integer("confidence.high", "số phiếu tín nhiệm cao của lần gần nhất", "ballots of high confidence in the last vote", ConfidenceRecords.High, "votes", partOf: "confidence.ballots")
            .Integer("confidence.low", "số phiếu tín nhiệm thấp của lần gần nhất", "ballots of low confidence in the last vote", ConfidenceRecords.Low, "votes", partOf: "confidence.ballots")
            .Integer("receptions.due", "số buổi tiếp công dân theo lịch", "receptions of citizens that were due", PeopleContactRecords.ReceptionsDue, "sessions")
            .Integer("receptions.held", "số buổi tiếp công dân đã thực hiện", "receptions of citizens that were held", PeopleContactRecords.ReceptionsHeld, "sessions", partOf: "receptions.due")
            .Integer("petitions.due", "số đơn thư, kiến nghị đến hạn giải quyết", "petitions due to be settled", PeopleContactRecords.PetitionsDue, "petitions")
            .Integer("petitions.inTime", "số đơn thư, kiến nghị giải quyết đúng hạn", "petitions settled in time", PeopleContactRecords.PetitionsInTime, "petitions", partOf: "petitions.due")
            .Integer("residence.comments", "số bản nhận xét của cấp ủy nơi cư trú", "comments of the Party committee at the place of residence", PeopleContactRecords.ResidenceComments, "documents")
            .Boolean("commitment.filed", "bản cam kết tu dưỡng, rèn luyện, phấn đấu của năm đã nộp", "a commitment to cultivate, train and strive filed for the year", CommitmentRecords.Filed, changeable: true)
            .Date("commitment.filedOn", "ngày nộp bản cam kết của năm", "day the commitment of the year was filed", CommitmentRecords.FiledOn, changeable: true)
            .Integer("commitment.sections", "số phần của bản cam kết của năm", "sections of the commitment of the year", CommitmentRecords.Sections, "sections", changeable: true)
            .Boolean("commitment.reviewed", "việc đánh giá thực hiện bản cam kết của năm", "a review of the commitment of the year", CommitmentRecords.Reviewed)
            .Date("commitment.reviewedOn", "ngày đánh giá thực hiện bản cam kết của năm", "day the commitment of the year was reviewed", CommitmentRecords.ReviewedOn)
            .Integer("training.completed", "số khóa đào tạo, bồi dưỡng đã hoàn thành", "courses of training completed", OtherRecords.Training, "courses")
            .Integer("initiatives.recognized", "số sáng kiến được công nhận", "initiatives that were recognized", OtherRecords.Initiatives, "initiatives")
            .Integer("gifts.registered", "số lần tặng, nhận, từ chối quà ghi trong sổ", "entries of the gift register", OtherRecords.Gifts, "times")
            .Integer("resignation.offers", "số lần xin từ chức", "offers to resign", OtherRecords.ResignationOffers, "times")
            .WithReview()
            .Date("membership.admittedOn", "ngày kết nạp Đảng", "day of admission to the Party", StandingRecords.AdmittedOn)
            .Boolean("membership.exempt", "được miễn công tác và sinh hoạt đảng", "exempt from Party work and activities", StandingRecords.Exempt)
            .Boolean("membership.suspended", "bị đình chỉ sinh hoạt đảng", "suspended from Party activities", StandingRecords.Suspended)
            .Integer("absence.sickMonths", "số tháng trọn nghỉ ốm trong kỳ", "whole months of sick leave in the period", StandingRecords.SickMonths, "months")
            .Boolean("official.rated", "có kết quả xếp loại cán bộ, công chức, viên chức của năm", "a rating of the year as an official or public employee", StandingRecords.OfficiallyRated)
            .Code("official.rating", "mức xếp loại cán bộ, công chức, viên chức của năm", "level of the rating of the year as an official or public employee", ClosedSet.Of<QualityLevel>(), StandingRecords.OfficialRating)
            .Integer("unit.tasksDue", "số nhiệm vụ của đơn vị phụ trách phải thực hiện", "tasks of the unit that were due", UnitRecords.TasksDue, "tasks")
            .Integer("unit.tasksCompleted", "số nhiệm vụ của đơn vị phụ trách đã hoàn thành", "tasks of the unit that were completed", UnitRecords.TasksCompleted, "tasks", partOf: "unit.tasksDue")
            .Integer("unit.targetsMissed", "số chỉ tiêu của đơn vị phụ trách không đạt", "targets that the unit missed", UnitRecords.TargetsMissed, "items")
            .Integer("unit.subunits", "số đơn vị phụ trách", "units in charge", UnitRecords.Subunits, "organizations")
            .Integer("unit.subunitsNotCompleted", "số đơn vị phụ trách không hoàn thành nhiệm vụ", "units in charge that did not complete their duties", UnitRecords.SubunitsNotCompleted, "organizations", partOf: "unit.subunits")
            .Integer("unit.corruptionDisciplined", "số vụ tham nhũng, tiêu cực thuộc quyền quản lý trực tiếp bị kỷ luật", "cases of corruption under direct management that were disciplined", UnitRecords.CorruptionDisciplined, "times")
            .Code("unit.level", "mức xếp loại của đơn vị phụ trách", "level of the unit", ClosedSet.Of<QualityLevel>(), UnitRecords.Level)
            .Integer("selfReports.remedied", "số lần tự giác báo cáo và đã khắc phục", "own reports whose cause was remedied", StandingRecords.SelfReportsRemedied, "times")
            .Build();

    private static ValueList<FactCode> Offices =>
        CentralOffices.Positions.Select(office => new FactCode { Code = office.Value, Label = office.Label! }).ToValueList();
}
