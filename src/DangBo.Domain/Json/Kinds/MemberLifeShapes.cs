using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of a person's life in the cell, contact with the people, commitments and training.</summary>
internal static class MemberLifeShapes
{
    /// <summary>Gets the dues and meetings of the cell.</summary>
    public static Shape CellLife { get; } = Shape.Lossless("Đảng phí, sinh hoạt chi bộ", "Dues and meetings of the cell")
        .Optional("dues", Dues().OrNull(), "Đảng phí", "Party dues")
        .Optional("meetings", Meetings().OrNull(), "Sinh hoạt chi bộ", "Meetings of the cell");

    /// <summary>Gets the votes of confidence.</summary>
    public static Shape ConfidenceVotes { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Lấy phiếu tín nhiệm", "Confidence vote")
        .Required("on", Shape.Date, "Ngày lấy phiếu", "Day of the vote")
        .Required("ballots", Shape.IntegerFrom(1, int.MaxValue), "Số phiếu", "Ballots cast")
        .Required("high", Shape.IntegerFrom(0, int.MaxValue), "Số phiếu tín nhiệm cao", "Ballots of high confidence")
        .Required("medium", Shape.IntegerFrom(0, int.MaxValue), "Số phiếu tín nhiệm", "Ballots of confidence")
        .Required("low", Shape.IntegerFrom(0, int.MaxValue), "Số phiếu tín nhiệm thấp", "Ballots of low confidence")
        .Optional("document", ValueShapes.Document.OrNull(), "Biên bản kiểm phiếu", "Minutes of the count")
        .SumAtMost("ballots", "high", "medium", "low")));

    /// <summary>Gets the contact with the people.</summary>
    public static Shape PeopleContact { get; } = Shape.Lossless("Quan hệ với nhân dân", "Contact with the people")
        .Optional("receptions", Receptions().OrNull(), "Tiếp công dân", "Receptions of citizens")
        .Optional("petitions", Petitions().OrNull(), "Giải quyết đơn thư, kiến nghị", "Petitions to be settled")
        .Optional(
            "residenceComments",
            ResidenceComments().OrNull(),
            "Nhận xét của cấp ủy nơi cư trú",
            "Comments of the Party committee at the place of residence");

    /// <summary>Gets the yearly commitments.</summary>
    public static Shape Commitments { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Bản cam kết của một năm", "Commitment of a year")
        .Required("year", ValueShapes.Year, "Năm cam kết", "Year that it is for")
        .Optional("filedOn", Shape.Date.OrNull(), "Ngày nộp", "Day on which it was filed")
        .Optional("sections", Shape.IntegerFrom(1, int.MaxValue).OrNull(), "Số phần của bản cam kết", "Its sections")
        .Optional("document", ValueShapes.Document.OrNull(), "Bản cam kết", "The commitment as a document")
        .Optional("reviewedOn", Shape.Date.OrNull(), "Ngày đánh giá việc thực hiện", "Day on which it was reviewed")
        .Optional("reviewDocument", ValueShapes.Document.OrNull(), "Văn bản đánh giá", "Document in which the review stands")
        .NotAfter("filedOn", "reviewedOn")).DistinctByNumber("year"));

    /// <summary>Gets the training.</summary>
    public static Shape Training { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Đào tạo, bồi dưỡng", "Training")
        .Required("on", Shape.Date, "Ngày hoàn thành", "Day of completion")
        .Optional("topic", Shape.Text.OrNull(), "Nội dung", "What it was about")
        .Optional("document", ValueShapes.Document.OrNull(), "Chứng chỉ hoặc quyết định", "Certificate or decision")));

    /// <summary>Gets the initiatives.</summary>
    public static Shape Initiatives { get; } = ValueShapes.Records(Shape.List(Shape.Lossless("Sáng kiến", "Initiative")
        .Required("on", Shape.Date, "Ngày công nhận", "Day of recognition")
        .Optional("title", Shape.Text.OrNull(), "Tên sáng kiến", "Title")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của nơi công nhận", "Id of the body that recognized it")
        .Optional("document", ValueShapes.Document.OrNull(), "Quyết định công nhận", "Decision on it")));

    private static Shape Dues() => ValueShapes.Records(Shape.List(Shape.Lossless("Đảng phí", "Party dues")
        .Required("on", Shape.Date, "Ngày có số liệu", "Day of the record")
        .Required("monthsDue", Shape.IntegerFrom(1, int.MaxValue), "Số tháng phải đóng", "Months for which they were to be paid")
        .Optional("monthsPaid", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số tháng đã đóng", "Months for which they were paid")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu số liệu", "Document that states it")
        .AtMost("monthsPaid", "monthsDue")));

    private static Shape Meetings() => ValueShapes.Records(Shape.List(Shape.Lossless("Sinh hoạt chi bộ", "Meetings of the cell")
        .Required("on", Shape.Date, "Ngày họp, hoặc ngày cuối của các kỳ họp", "Day of the meeting, or last day of those summed up")
        .Required(
            "attendance",
            Shape.Strict("Số kỳ sinh hoạt", "Attendance")
                .Required("held", Shape.IntegerFrom(1, int.MaxValue), "Số kỳ tổ chức", "Meetings that were held")
                .Optional("attended", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số kỳ đã dự", "Meetings that the person attended")
                .AtMost("attended", "held"))
        .Optional("excused", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số kỳ vắng có lý do", "Meetings missed with leave")
        .Optional("document", ValueShapes.Document.OrNull(), "Biên bản hoặc danh sách", "Minutes or list that states it")
        .SumAtMost("attendance/held", "attendance/attended", "excused")));

    private static Shape Receptions() => ValueShapes.Records(Shape.List(Shape.Lossless("Tiếp công dân", "Receptions of citizens")
        .Required("on", Shape.Date, "Ngày tiếp, hoặc ngày cuối của các buổi tiếp", "Day of the reception, or last day of those summed up")
        .Required("due", Shape.IntegerFrom(1, int.MaxValue), "Số buổi phải tiếp", "Sessions that the person was to hold")
        .Optional("held", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số buổi đã tiếp", "Sessions that were held")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu số liệu", "Document that states it")
        .AtMost("held", "due")));

    private static Shape Petitions() => ValueShapes.Records(Shape.List(Shape.Lossless("Đơn thư, kiến nghị", "Petitions")
        .Required("on", Shape.Date, "Ngày cuối của số liệu", "Last day that is summed up")
        .Required("due", Shape.IntegerFrom(0, int.MaxValue), "Số đơn đến hạn giải quyết", "Petitions whose time limit ended")
        .Optional("inTime", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số đơn giải quyết đúng hạn", "Petitions settled in time")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu số liệu", "Document that states it")
        .AtMost("inTime", "due")));

    private static Shape ResidenceComments() => ValueShapes.Records(Shape.List(Shape.Lossless("Nhận xét nơi cư trú", "Comment at the place of residence")
        .Required("on", Shape.Date, "Ngày nhận xét", "Day of the comment")
        .Optional("by", Shape.Text.OrNull(), "Mã định danh của cấp ủy nhận xét", "Id of the body that commented")
        .Optional("document", ValueShapes.Document.OrNull(), "Phiếu nhận xét", "Form in which it stands")));
}
