using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of registers of documents, and that the documents do not contradict one another.</summary>
internal static class DocumentRegisterShape
{
    /// <summary>What stands for an end that nothing is known to have brought.</summary>
    public const string OpenEnd = "open";

    private static readonly Shape Day = Shape.Reference("verifiedDay", WithProvenance(
        Shape.Strict("Ngày và mức kiểm chứng", "A day and how far it was verified").Required("day", Shape.Date)));

    private static readonly Shape InForce = Shape.Reference("inForce", InForceBody());

    private static readonly Shape Relation = Shape.Reference("documentRelation", WithProvenance(Shape.Strict("Quan hệ", "Relation")
        .Required("kind", RuleShapes.CodeOf<DocumentRelationKind>(), "Làm gì đối với văn bản kia", "What it does to the other")
        .Required("document", Shape.Id, "Mã văn bản kia trong sổ", "Id of the other document in the register")));

    /// <summary>Gets the table.</summary>
    public static DocumentShape Document { get; } = new("documentRegister", Body(), DocumentShape.MaxRuleBytes);

    private static ObjectShape Body() => Shape.Strict("Sổ văn bản", "Register of documents")
        .Optional("note", RuleShapes.Localized, "Ghi chú chung về sổ", "What a reader should know of the register")
        .Required("documents", Shape.List(Shape.Reference("registeredDocument", Entry())), "Các văn bản", "The documents")
        .Custom(CheckConsistency);

    private static DiscriminatedShape Entry() => Shape.By(
        "kind",
        "document",
        ("document", Members(Shape.Strict("Văn bản", "Document").Required("id", Shape.Id)
            .Required("number", Shape.TextOf(RulePatterns.DocumentNumber), "Số, ký hiệu", "Number"))),
        ("unnumbered", Members(Shape.Strict("Văn bản không có số", "Document without a number").Required("id", Shape.Id))));

    private static ObjectShape Members(ObjectShape start) => WithProvenance(start
        .Optional("issuer", Shape.Id, "Mã cơ quan ban hành; không ghi là chưa rõ", "Id of the issuing body; absent where it is not known")
        .Optional("issuedOn", Shape.Date, "Ngày ban hành; không ghi là chưa rõ", "Day of issue; absent where it is not known")
        .Required("title", RuleShapes.Localized))
        .Optional("inForce", InForce)
        .Optional("relations", Shape.List(Relation, 1), "Quan hệ với văn bản khác", "What it does to other documents")
        .Optional("note", RuleShapes.Localized, "Điều người đọc cần biết", "What a reader should know")
        .Optional("rows", Shape.List(RuleShapes.Name, 1).Distinct(), "Các dòng ghi chép nghiên cứu", "The rows of the research notes");

    private static ObjectShape InForceBody() => Shape.Strict("Thời gian có hiệu lực; phần không ghi là chưa rõ", "When it is in force; what is absent is not known")
        .Optional("from", Day, "Ngày đầu tiên có hiệu lực", "First day in force")
        .Optional(
            "until",
            Shape.ByType(text: Shape.Literal(OpenEnd), obj: Day),
            "Ngày đầu tiên hết hiệu lực; open là chưa có gì làm hết hiệu lực",
            "First day no longer in force; open where nothing is known to have ended it")
        .Optional(
            "seenInForceOn",
            Shape.Date,
            "Ngày cuối cùng còn thấy có hiệu lực, khi không rõ ngày hết",
            "Last day on which it was seen in force, where its end is not known")
        .AtMostOne("until", "seenInForceOn")
        .Custom(CheckDays);

    private static ObjectShape WithProvenance(ObjectShape shape) => shape
        .Required("verification", RuleShapes.CodeOf<Verification>(), "Mức độ kiểm chứng", "How far it was verified")
        .Optional("seenIn", RuleShapes.Text, "Thấy ở nguồn nào; bắt buộc với secondary", "Where it was seen; required for secondary")
        .Optional("checkedBy", RuleShapes.Text, "Ai đối chiếu; bắt buộc với verified", "Who checked it; required for verified")
        .Optional("checkedOn", Shape.Date, "Ngày đối chiếu; bắt buộc với verified", "When it was checked; required for verified")
        .Custom(CheckProvenance);

    private static void CheckProvenance(JsonTreeNode node, DocumentErrorCollector errors)
    {
        string[] required = node.TextOrNull("verification") switch
        {
            "secondary" => ["seenIn"],
            "verified" => ["checkedBy", "checkedOn"],
            _ => [],
        };
        foreach (var member in required.Where(member => node.IsComplete && node.Member(member) is null))
        {
            errors.Add(node, DocumentErrorCodes.MissingMember, MessageArgument.Of("member", member));
        }
    }

    private static void CheckDays(JsonTreeNode node, DocumentErrorCollector errors)
    {
        var from = node.Member("from")?.DateOrNull("day");
        if (from is { } first && node.Member("until") is { } until && until.DateOrNull("day") is { } end && end <= first)
        {
            errors.Add(
                until,
                DocumentErrorCodes.EndNotAfterStart,
                MessageArgument.Of("start", "from"),
                MessageArgument.Of("startDate", first),
                MessageArgument.Of("end", "until"),
                MessageArgument.Of("endDate", end));
        }

        if (node.Member("seenInForceOn") is not { } seen)
        {
            return;
        }

        if (node.Member("from") is null && node.IsComplete)
        {
            errors.Add(
                seen, DocumentErrorCodes.MembersTogether, MessageArgument.Of("member", "seenInForceOn"), MessageArgument.Of("other", "from"));
        }
        else if (from is { } start && seen.AsDate() is { } day && day < start)
        {
            errors.Add(
                seen,
                DocumentErrorCodes.DatesOutOfOrder,
                MessageArgument.Of("first", "from"),
                MessageArgument.Of("firstDate", start),
                MessageArgument.Of("second", "seenInForceOn"),
                MessageArgument.Of("secondDate", day));
        }
    }

    // Only of a document whose form is right can be told what it says.
    private static void CheckConsistency(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (errors.Count > 0 || !node.IsComplete)
        {
            return;
        }

        foreach (var error in DocumentRegister.Check(DocumentRegisterBuilder.Documents(node)))
        {
            errors.Add(JsonPointer.Nearest(node, error.Pointer)!, error.Message.Code, error.Message.Arguments.AsSpan());
        }
    }
}
