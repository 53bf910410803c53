using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of what a register holds of one organization.</summary>
internal static class OrganizationShapes
{
    private static readonly Shape Link = Shape.Reference("link", Shape.Lossless("Quan hệ với tổ chức khác", "Link to another organization")
        .Required("organization", Shape.Text, "Mã định danh của tổ chức kia", "Id of the other organization")
        .Required("period", ValueShapes.Period, "Thời gian của quan hệ", "Days on which it holds")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "Document that made it"));

    private static readonly Shape Ids = Shape.List(Shape.Text).Distinct().OrNull();

    /// <summary>Gets an organization through time.</summary>
    public static Shape Organization { get; } = Shape.Lossless("Tổ chức", "Organization")
        .Required("id", Shape.Text, "Mã định danh của tổ chức", "Id of the organization")
        .Required("period", ValueShapes.Period, "Thời gian tồn tại", "Days on which it exists")
        .Optional("names", Names().OrNull(), "Tên gọi theo thời gian", "Its names")
        .Optional("kinds", Kinds().OrNull(), "Loại hình theo thời gian", "Its kinds")
        .Optional(
            "parents", Shape.List(Link).OrNull(), "Cấp trên trực tiếp trong cùng hệ thống", "Its parents in its own tree")
        .Optional(
            "leadsIn",
            Shape.List(Link).OrNull(),
            "Cơ quan, đơn vị nơi tổ chức đảng lãnh đạo",
            "Agencies and units in which a Party organization leads")
        .Optional(
            "belongsTo",
            Shape.List(Link).OrNull(),
            "Cơ quan, đơn vị nơi đoàn thể hoạt động",
            "Agencies and units to which a mass organization belongs")
        .Optional("events", Events().OrNull(), "Các sự kiện về tổ chức", "What happened to it")
        .Optional("memberCounts", MemberCounts().OrNull(), "Số lượng đảng viên", "How many members it had")
        .Optional("consents", Consents().OrNull(), "Ý kiến đồng ý của cấp trên", "Consents of its superior")
        .Optional("organs", Organs().OrNull(), "Ban chấp hành, ban thường vụ, thường trực, ủy ban kiểm tra theo nhiệm kỳ", "Its organs, term by term")
        .Optional("mandates", Mandates().OrNull(), "Các chức vụ trong tổ chức", "Positions held in it")
        .Optional("meetings", Meetings().OrNull(), "Các hội nghị, cuộc họp đã tổ chức", "Meetings held")
        .Optional("votes", Votes().OrNull(), "Các lần biểu quyết", "Votes taken")
        .Optional(
            "facts",
            ValueShapes.Facts.OrNull(),
            "Thông tin khai thêm theo bộ quy tắc",
            "Facts that rule sets declare beside the vocabulary");

    private static ListShape Names() => Shape.List(Shape.Lossless("Tên gọi", "Name")
        .Required("name", Shape.LocalizedText, "Tên", "The name")
        .Required("period", ValueShapes.Period, "Thời gian mang tên", "Days on which it is borne"));

    private static ListShape Kinds() => Shape.List(Shape.Lossless("Loại hình", "Kind")
        .Required("kind", Shape.CodeOf<OrganizationKind>(), "Loại hình", "The kind")
        .Required("period", ValueShapes.Period, "Thời gian thuộc loại hình", "Days on which it is that"));

    private static ListShape Events() => Shape.List(Shape.Lossless("Sự kiện", "Event")
        .Required("kind", Shape.CodeOf<OrganizationEventKind>(), "Loại sự kiện", "What happened")
        .Required(
            "on",
            Shape.Date,
            "Ngày: ngày đầu tiên tính theo tình trạng mới",
            "Day: the first one on which the new state counts")
        .Optional("into", Ids, "Tổ chức kế tục", "Organizations that went on with it")
        .Optional("outOf", Ids, "Tổ chức trước đó", "Organizations that it was made of or took in")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản quyết định", "Document that decided it"));

    private static Shape MemberCounts() => ValueShapes.Records(Shape.List(Shape.Lossless("Số lượng đảng viên", "Count of members")
        .Required("on", Shape.Date, "Ngày có số liệu", "Day of the count")
        .Required("official", Shape.IntegerFrom(0, int.MaxValue), "Đảng viên chính thức", "Official members")
        .Optional("probationary", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Đảng viên dự bị", "Probationary members")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản nêu số liệu", "Document that states it")));

    private static Shape Consents() => ValueShapes.Records(Shape.List(Shape.Lossless("Ý kiến đồng ý", "Consent")
        .Required("on", Shape.Date, "Ngày đồng ý", "Day of the consent")
        .Required("subject", Shape.CodeOf<ConsentSubject>(), "Nội dung đồng ý", "What was consented to")
        .Optional("by", Shape.Text.OrNull(), "Mã tổ chức có cấp ủy đồng ý", "Id of the organization whose committee consented")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản đồng ý", "Document that states it")));

    private static Shape Organs() => ValueShapes.Records(Shape.List(Shape.Lossless("Cơ quan lãnh đạo trong một nhiệm kỳ", "Organ for one term")
        .Required("organ", Shape.CodeOf<OrganKind>(), "Cơ quan", "Which organ it is")
        .Required("period", ValueShapes.Period, "Thời gian của nhiệm kỳ", "Days of the term")
        .Optional("label", Shape.Text.OrNull(), "Tên nhiệm kỳ", "What the term is called")
        .Optional("congressOn", Shape.Date.OrNull(), "Ngày bế mạc đại hội", "Last day of the congress that elected it")
        .Optional("recognizedOn", Shape.Date.OrNull(), "Ngày chuẩn y", "Day on which the superior recognized it")
        .Optional("mode", Shape.CodeOf<MandateMode>().OrNull(), "Bầu hay chỉ định", "How it came to office")
        .Optional("seats", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số lượng ủy viên", "Seats")
        .Optional("document", ValueShapes.Document.OrNull(), "Văn bản chuẩn y hoặc chỉ định", "Document that recognized or appointed it")));

    private static Shape Mandates() => ValueShapes.Records(Shape.List(Shape.Lossless("Chức vụ trong tổ chức", "Mandate in the organization")
        .Required("person", Shape.Text, "Mã định danh của người giữ chức vụ", "Id of the person who holds it")
        .Optional(
            "organization",
            RecordShapes.Organization.OrNull(),
            "Chính tổ chức này; có thể không ghi",
            "This very organization; may be left out")
        .Required("position", Shape.CodeOf<Position>(), "Chức danh", "Position")
        .Required("period", ValueShapes.Period, "Thời gian giữ chức vụ", "Days on which it is held")
        .Optional("mode", Shape.CodeOf<MandateMode>().OrNull(), "Hình thức trao chức vụ", "How it was conferred")
        .Optional("decision", Shape.Text.OrNull(), "Văn bản trao chức vụ", "Document that conferred it")));

    private static Shape Meetings() => ValueShapes.Records(Shape.List(Shape.Lossless("Hội nghị, cuộc họp", "Meeting")
        .Required("on", Shape.Date, "Ngày họp, hoặc ngày cuối", "Day of the meeting, or its last day")
        .Required("kind", Shape.CodeOf<MeetingKind>(), "Thành phần họp", "Who met")
        .Optional("document", ValueShapes.Document.OrNull(), "Biên bản", "Minutes")));

    private static Shape Votes() => ValueShapes.Records(Shape.List(Shape.Lossless("Biểu quyết", "Vote")
        .Required("on", Shape.Date, "Ngày biểu quyết", "Day of the vote")
        .Required("proposal", Shape.CodeOf<VoteProposal>(), "Loại nội dung biểu quyết", "Sort of proposal")
        .Required(
            "count",
            Shape.Strict("Kết quả biểu quyết", "Count of the vote")
                .Required("base", Shape.IntegerFrom(1, int.MaxValue), "Số người được tính để biểu quyết", "Those who could vote")
                .Optional("inFavor", Shape.IntegerFrom(0, int.MaxValue).OrNull(), "Số người tán thành", "Those in favor")
                .AtMost("inFavor", "base"),
            "Số lượng",
            "How many could vote and were in favor")
        .Optional("meeting", Shape.CodeOf<MeetingKind>().OrNull(), "Tại hội nghị nào", "At whose meeting")
        .Optional("content", Shape.Text.OrNull(), "Nội dung", "What was proposed")
        .Optional("document", ValueShapes.Document.OrNull(), "Biên bản", "Minutes")));
}
