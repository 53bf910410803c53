using DangBo.Domain.Documents;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>The table of one finding of an <c>evaluation</c>.</summary>
internal static class FindingShape
{
    /// <summary>Gets a verdict.</summary>
    public static Shape Verdict { get; } = Shape.Reference("verdict", RuleShapes.CodeOf<Verdict>());

    /// <summary>Gets a text of the library, which may be longer than what an author may write.</summary>
    public static Shape Words { get; } = Shape.Reference(
        "words", Shape.Strict("Văn bản cho người đọc", "Text for people").Required("vi", Shape.Text).Optional("en", Shape.Text));

    /// <summary>Gets a citation in words.</summary>
    public static Shape Citation { get; } = Shape.Reference("statedCitation", Shape.Strict("Căn cứ", "Citation")
        .Required("source", Shape.Id)
        .Required("text", Words)
        .Required("verification", RuleShapes.CodeOf<Verification>()));

    /// <summary>Gets who sets a parameter.</summary>
    public static Shape Authority { get; } = Shape.Reference(
        "authority", Shape.ByType(text: Shape.Literal(ReasonJson.Local), obj: Citation));

    /// <summary>Gets the value of a fact or a parameter; null where it was unknown.</summary>
    public static Shape Value { get; } = Shape.Reference("value", Shape.ByType(
        text: Shape.Text.OrBlank(),
        number: Shape.Decimal,
        boolean: Shape.Boolean,
        list: Shape.List(Shape.Text).Distinct(),
        obj: Shape.Strict().Required("some", Shape.List(Shape.Text).Distinct())).OrNull());

    /// <summary>Gets a finding.</summary>
    public static ObjectShape Finding { get; } = Shape.Strict("Kết quả một tiêu chí", "Finding")
        .Required("criterion", Shape.Id)
        .Required("verdict", Verdict)
        .Required("severity", RuleShapes.CodeOf<Severity>())
        .Optional("overlay", Shape.Id)
        .Optional("provisional", Shape.Boolean)
        .Required("citations", Shape.List(Citation))
        .Required("because", Shape.List(ReasonShape.Reason))
        .Optional("judgment", Shape.Strict()
            .Required("opinion", RuleShapes.CodeOf<Opinion>())
            .Required("body", Shape.Text)
            .Required("capacity", Shape.Text)
            .Required("on", Shape.Date)
            .Required("minutes", Shape.Text))
        .Optional("evidence", Shape.List(Shape.Strict()
            .Required("fact", Shape.Id)
            .Required("value", Value)
            .Optional("unit", Shape.Text)))
        .Required("missing", Shape.List(Shape.Strict()
            .Optional("fact", Shape.Id)
            .Optional("parameter", Shape.Id)
            .Optional("authority", Authority)
            .ExactlyOne("fact", "parameter")
            .Together("parameter", "authority")))
        .Required("awaiting", Shape.List(Shape.Strict()
            .Optional("criterion", Shape.Id)
            .Required("judges", Shape.List(Shape.Text, 1))))
        .Required("remedy", Shape.List(Shape.Strict()
            .Required("fact", Shape.Id)
            .Required("from", Value)
            .Required("to", Value), 1).OrNull())
        .Required("text", Words);
}
