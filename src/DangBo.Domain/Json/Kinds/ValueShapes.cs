using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The tables of the values and parts that documents of several kinds hold.</summary>
internal static class ValueShapes
{
    /// <summary>Gets a period: half-open, an absent end is open.</summary>
    public static Shape Period { get; } = Shape.Reference("period", Shape.Strict("Khoảng thời gian", "Period")
        .Optional(
            "from", Shape.Date.OrNull(), "Ngày đầu tiên được tính; không ghi là không có", "First day that counts; absent where there is none")
        .Optional(
            "until",
            Shape.UntilDate.OrNull(),
            "Ngày đầu tiên không còn được tính; không ghi là không có",
            "First day that no longer counts; absent where there is none")
        .Ordered("from", "until"));

    /// <summary>Gets a document that a record mentions.</summary>
    public static Shape Document { get; } = Shape.Reference("document", Shape.Lossless("Văn bản", "Document")
        .Optional("number", Shape.Text.OrNull(), "Số và ký hiệu, ghi như trên văn bản", "Number and symbol, as they were written")
        .Optional(
            "issuer",
            Shape.Text.OrNull(),
            "Mã định danh của nơi ban hành; là mã tổ chức nếu nơi ban hành có trong sổ",
            "Id of the issuing body; of an organization where it is one of the register")
        .Optional("issuedOn", Shape.Date.OrNull(), "Ngày ban hành", "Day of issue"));

    /// <summary>Gets a year of records that are kept by year.</summary>
    public static Shape Year { get; } = Shape.IntegerFrom(RecordGuards.FirstYear, IsoDate.Latest.Year);

    /// <summary>Gets a number of things.</summary>
    public static Shape Count { get; } = Shape.IntegerFrom(0, int.MaxValue);

    /// <summary>Gets facts by name.</summary>
    public static Shape Facts { get; } = Shape.Reference("recordedFacts", Shape.Map(FactValue()));

    /// <summary>Makes the table of a list of records and of the day through which it was confirmed complete.</summary>
    /// <param name="entries">The list of the records.</param>
    public static Shape Records(ListShape entries) => RecordsOf(entries);

    /// <summary>The same, of records that must hold beside one another.</summary>
    /// <param name="entries">The list of the records.</param>
    /// <param name="check">Adds an error where they do not.</param>
    public static Shape Records(ListShape entries, Action<JsonTreeNode, DocumentErrorCollector> check) => RecordsOf(entries).Custom(check);

    private static ObjectShape RecordsOf(ListShape entries) => Shape.Lossless()
        .Optional(
            "checkedOn",
            Shape.Date.OrNull(),
            "Ngày xác nhận danh sách đầy đủ đến hết ngày đó; không ghi là chưa ai xác nhận",
            "Day through which the list was confirmed complete; absent where nobody confirmed it")
        .Required("entries", entries, "Các mục đã ghi nhận", "The entries on record");

    private static Shape FactValue()
    {
        var codes = Shape.List(Shape.Text).Distinct();
        return Shape.ByType(
            text: Shape.Text,
            number: Shape.Decimal,
            boolean: Shape.Boolean,
            list: codes,
            obj: Shape.Strict("Tập hợp mã chưa đầy đủ", "Set of codes that is not complete")
                .Required("some", codes, "Các mã đã biết là có", "The codes known to be present")).OrNull();
    }
}
