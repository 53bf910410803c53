using DangBo.Domain.Exemplars;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The kind <c>memberDossier</c>: its table, and what must hold across a whole dossier.</summary>
internal static class MemberDossierKind
{
    /// <summary>The kind, as documents name it.</summary>
    public const string Name = "memberDossier";

    /// <summary>Gets the table.</summary>
    public static DocumentShape Shape { get; } = new(Name, Shapes.Shape.Lossless("Hồ sơ đảng viên", "Member dossier")
        .Required("member", RecordShapes.Member, "Người có hồ sơ", "The person whose dossier it is")
        .Optional(
            "mandates", ValueShapes.Records(Shapes.Shape.List(RecordShapes.Mandate)).OrNull(), "Các chức vụ", "Positions held")
        .Optional("study", ExemplarShapes.Study.OrNull(), "Học tập chuyên đề hằng năm", "Yearly study of topics")
        .Optional(
            "followPlans",
            ExemplarShapes.FollowPlans.OrNull(),
            "Kế hoạch làm theo của cá nhân",
            "Plans to follow the example")
        .Optional(
            "selfCriticism",
            ExemplarShapes.SelfCriticism.OrNull(),
            "Kiểm điểm, tự phê bình",
            "Reviews with self-criticism")
        .Optional(
            "leadership", ExemplarShapes.Leadership.OrNull(), "Trách nhiệm người đứng đầu", "What the person did as a leader")
        .Optional("conduct", ConductShapes.Conduct.OrNull(), "Kết luận vi phạm, kỷ luật, kiểm tra", "What bodies concluded of the conduct")
        .Optional("assets", ConductShapes.Assets.OrNull(), "Kê khai tài sản, thu nhập", "Declarations of assets and income")
        .Optional("cellLife", MemberLifeShapes.CellLife.OrNull(), "Đảng phí, sinh hoạt chi bộ", "Dues and meetings of the cell")
        .Optional(
            "correctionPlans",
            ConductShapes.CorrectionPlans.OrNull(),
            "Kế hoạch khắc phục hạn chế, khuyết điểm",
            "Plans to correct shortcomings")
        .Optional("confidenceVotes", MemberLifeShapes.ConfidenceVotes.OrNull(), "Lấy phiếu tín nhiệm", "Votes of confidence")
        .Optional(
            "peopleContact",
            MemberLifeShapes.PeopleContact.OrNull(),
            "Tiếp công dân, giải quyết đơn thư, quan hệ nơi cư trú",
            "Contact with the people")
        .Optional(
            "commitments",
            MemberLifeShapes.Commitments.OrNull(),
            "Bản cam kết tu dưỡng, rèn luyện, phấn đấu",
            "Yearly commitments to cultivate, train and strive")
        .Optional("training", MemberLifeShapes.Training.OrNull(), "Đào tạo, bồi dưỡng", "Training completed")
        .Optional("initiatives", MemberLifeShapes.Initiatives.OrNull(), "Sáng kiến được công nhận", "Recognized initiatives")
        .Optional("gifts", ConductShapes.Gifts.OrNull(), "Sổ theo dõi quà tặng", "Entries of the gift register")
        .Optional("resignationOffers", ConductShapes.ResignationOffers.OrNull(), "Việc xin từ chức", "Offers to resign")
        .Optional("comparableGroup", Shapes.Shape.Text.OrNull(), "Nhóm so sánh khi xếp loại", "Group of comparison in classification")
        .Optional("tasks", ClassificationShapes.Tasks.OrNull(), "Kết quả thực hiện nhiệm vụ", "Results of tasks")
        .Optional("scores", ClassificationShapes.Scores.OrNull(), "Điểm đánh giá được thẩm định", "Appraised scores")
        .Optional("grades", ClassificationShapes.Grades.OrNull(), "Mức của các tiêu chí được thẩm định", "Appraised grades")
        .Optional("yearReviews", ClassificationShapes.YearReviews.OrNull(), "Kiểm điểm hằng năm", "Yearly reviews")
        .Optional(
            "earlierShortcomings",
            ClassificationShapes.EarlierShortcomings.OrNull(),
            "Việc khắc phục hạn chế, khuyết điểm các kỳ trước",
            "What became of shortcomings of earlier years")
        .Optional(
            "officialRatings",
            MemberReviewShapes.OfficialRatings.OrNull(),
            "Xếp loại cán bộ, công chức, viên chức",
            "Ratings as an official or public employee")
        .Optional(
            "classifications", ClassificationShapes.Classifications.OrNull(), "Xếp loại chất lượng hằng năm", "Yearly classifications")
        .Optional("absences", MemberReviewShapes.Absences.OrNull(), "Nghỉ ốm, nghỉ thai sản", "Leaves of absence")
        .Optional(
            "dispensations",
            MemberReviewShapes.Dispensations.OrNull(),
            "Miễn công tác và sinh hoạt, đình chỉ sinh hoạt đảng",
            "Exemptions and suspensions from the activities of the Party")
        .Optional("unitResults", MemberReviewShapes.UnitResults.OrNull(), "Kết quả của đơn vị phụ trách", "Results of the unit")
        .Optional("selfReports", MemberReviewShapes.SelfReports.OrNull(), "Tự giác báo cáo, khắc phục", "Own reports of shortcomings")
        .Optional(
            "judgments",
            Shapes.Shape.List(RecordShapes.Judgment).OrNull(),
            "Nhận xét, đánh giá của tổ chức",
            "Judgments of bodies")
        .Optional(
            "facts",
            ValueShapes.Facts.OrNull(),
            "Thông tin khai thêm theo bộ quy tắc",
            "Facts that rule sets declare beside the vocabulary")
        .Custom(CheckPersons)
        .Custom(JudgmentReading.Check));

    /// <summary>Tells whether what the constructors cannot see holds: the same as the table asks across the document.</summary>
    public static bool IsConsistent(MemberDossier dossier)
    {
        if (dossier.Mandates is { } mandates)
        {
            foreach (var mandate in mandates.Entries)
            {
                if (mandate.Organization is null ||
                    (mandate.Person is { } person && !string.Equals(person, dossier.Member.Id, StringComparison.Ordinal)))
                {
                    return false;
                }
            }
        }

        return dossier.Judgments is null || !JudgmentConflicts.Any(dossier.Judgments);
    }

    private static void CheckPersons(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (node.Member("member")?.TextOrNull("id") is not { } member || node.Member("mandates")?.Member("entries") is not { } entries)
        {
            return;
        }

        foreach (var entry in entries.Children)
        {
            if (entry.Member("person") is { } person && person.AsText() is { } text && text != member)
            {
                errors.Add(person, DocumentErrorCodes.OtherPerson);
            }
        }
    }
}
