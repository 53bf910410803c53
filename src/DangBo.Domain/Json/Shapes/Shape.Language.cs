using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Json.Shapes;

/// <content>The words in which a table is written.</content>
[SuppressMessage("Naming", "CA1720", Justification = "The table names its values by their types.")]
internal abstract partial class Shape
{
    /// <summary>Any JSON value.</summary>
    public static Shape Any { get; } = new AnyShape();

    /// <summary>True or false.</summary>
    public static Shape Boolean { get; } = new BooleanShape();

    /// <summary>A day from 1800 to 2199.</summary>
    public static Shape Date { get; } = new DateShape(IsoDate.Latest);

    /// <summary>The first day that no longer counts: up to the day after the last of records.</summary>
    public static Shape UntilDate { get; } = new DateShape(EffectivePeriod.LatestUntil);

    /// <summary>A whole number of 64 bits.</summary>
    public static IntegerShape Integer { get; } = new(null, null);

    /// <summary>A whole number from 0.</summary>
    public static IntegerShape Count { get; } = new(0, null);

    /// <summary>A number of up to 28 digits, exactly.</summary>
    public static DecimalShape Decimal { get; } = new(null, null);

    /// <summary>A text that is not empty.</summary>
    public static TextShape Text { get; } = new(null, null);

    /// <summary>The id of a thing: unaccented letters, digits and <c>. _ : -</c>.</summary>
    public static TextShape Id { get; } = new(null, TextPattern.Id);

    /// <summary>A version: MAJOR.MINOR.PATCH.</summary>
    public static TextShape Version { get; } = new(null, TextPattern.Version);

    /// <summary>A period as on the command line: <c>2021</c> or <c>2021-01-01..2021-12-31</c>.</summary>
    public static TextShape Period { get; } = new(null, TextPattern.Period);

    /// <summary>A text for people: <c>vi</c>, perhaps <c>en</c>.</summary>
    public static Shape LocalizedText { get; } = Reference(
        "localizedText",
        Strict("Văn bản cho người đọc", "Text for people").Required("vi", Text).Optional("en", Text.OrNull()));

    /// <summary>A text of a form with its own error code.</summary>
    public static TextShape TextOf(TextPattern pattern) => new(null, pattern);

    /// <summary>A whole number between bounds; null is no bound.</summary>
    public static IntegerShape IntegerFrom(long? minimum, long? maximum = null) => new(minimum, maximum);

    /// <summary>A number between bounds; null is no bound.</summary>
    public static DecimalShape DecimalFrom(decimal? minimum, decimal? maximum = null) => new(minimum, maximum);

    /// <summary>One of a closed set of codes; another is an error.</summary>
    public static CodeShape Code(params ReadOnlySpan<string> codes) => new(codes, isOpen: false);

    /// <summary>A code of an open set: the known ones are named, another is accepted.</summary>
    public static CodeShape OpenCode(params ReadOnlySpan<string> known) => new(known, isOpen: true);

    /// <summary>A code of a type of codes, known to this version or not.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    public static Shape CodeOf<TCode>()
        where TCode : struct, ICode<TCode> => new OpenCodeShape<TCode>();

    /// <summary>Exactly this text.</summary>
    public static CodeShape Literal(string text) => new([text], isOpen: false);

    /// <summary>A list.</summary>
    public static ListShape List(Shape item, int minimum = 0, int? maximum = null) => new(item, minimum, maximum);

    /// <summary>An object whose names are free and whose values are of one shape.</summary>
    /// <param name="value">The shape of every value.</param>
    /// <param name="name">The form of every name; null for any.</param>
    /// <param name="isEmptyAllowed">Whether it may have no member.</param>
    public static MapShape Map(Shape value, TextPattern? name = null, bool isEmptyAllowed = true) => new(value, name, isEmptyAllowed);

    /// <summary>An object in which a member that is not declared is an error.</summary>
    public static ObjectShape Strict(string? vi = null, string? en = null) => new(isStrict: true, About.Of(vi, en));

    /// <summary>An object in which members that are not declared are kept.</summary>
    public static ObjectShape Lossless(string? vi = null, string? en = null) => new(isStrict: false, About.Of(vi, en));

    /// <summary>An object that is told by which one of some members it has; each alternative declares its member.</summary>
    public static ChoiceShape Choice(params ReadOnlySpan<(string Member, ObjectShape Shape)> alternatives) => new(alternatives);

    /// <summary>An object that is told by the text of a member; the alternatives are given without that member.</summary>
    /// <param name="member">The member that tells.</param>
    /// <param name="whenAbsent">The text that counts where the member is absent; null where it is required.</param>
    /// <param name="alternatives">The shape for each text.</param>
    public static DiscriminatedShape By(
        string member, string? whenAbsent, params ReadOnlySpan<(string Text, ObjectShape Shape)> alternatives) =>
        new(member, whenAbsent, alternatives);

    /// <summary>A value whose JSON type tells its shape; null is not of that type.</summary>
    public static ByTypeShape ByType(
        Shape? text = null, Shape? number = null, Shape? boolean = null, Shape? list = null, Shape? obj = null) =>
        new(text, number, boolean, list, obj);

    /// <summary>A shape by its name in <c>$defs</c>: for one that speaks of itself, or that many speak of.</summary>
    public static Shape Reference(string name, Func<Shape> shape) => new ReferenceShape(name, shape);

    /// <summary>A shape by its name in <c>$defs</c>.</summary>
    public static Shape Reference(string name, Shape shape) => new ReferenceShape(name, () => shape);
}

/// <summary>What a table tells people of a value, in both languages.</summary>
internal static class About
{
    /// <summary>Makes the text; null where there is none.</summary>
    public static LocalizedText? Of(string? vi, string? en) => vi is null ? null : new(vi, en);
}
