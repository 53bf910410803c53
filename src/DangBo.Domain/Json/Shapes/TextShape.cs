using DangBo.Domain.Json.Trees;

namespace DangBo.Domain.Json.Shapes;

/// <summary>A text that is not empty, of a greatest length, and of a form.</summary>
internal sealed class TextShape(int? maxLength, TextPattern? pattern, bool isBlankAllowed = false) : Shape
{
    /// <summary>Bounds the length, in Unicode scalar values.</summary>
    public TextShape UpTo(int length) => new(length, pattern, isBlankAllowed);

    /// <summary>Lets the text be empty.</summary>
    public TextShape OrBlank() => new(maxLength, pattern, isBlankAllowed: true);

    /// <inheritdoc/>
    public override void Check(JsonTreeNode node, DocumentErrorCollector errors)
    {
        if (!Is(node, JsonTreeKind.String, "json.string", errors) || !node.IsComplete)
        {
            return;
        }

        var text = node.Value!;
        if (string.IsNullOrWhiteSpace(text) && !isBlankAllowed)
        {
            errors.Add(node, DocumentErrorCodes.EmptyText);
        }
        else if (maxLength is { } limit && text.Length - text.Count(char.IsLowSurrogate) > limit)
        {
            errors.Add(node, DocumentErrorCodes.TextTooLong, MessageArgument.Of("limit", limit));
        }
        else if (pattern is not null && !pattern.IsMatch(text))
        {
            errors.Add(node, pattern.Code);
        }
    }

    /// <inheritdoc/>
    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Type("string");
        if (pattern?.Schema is { } expression)
        {
            schema.Json.WriteString("pattern", expression);
        }
        else if (!isBlankAllowed)
        {
            schema.Json.WriteNumber("minLength", 1);
        }

        if (maxLength is { } limit)
        {
            schema.Json.WriteNumber("maxLength", limit);
        }
    }
}

/// <summary>A form that a text must have: the code of the error, a test, and about the same as a regular expression.</summary>
/// <remarks>The test decides; the expression is for the schema alone, so that no regular expression runs over a document.</remarks>
internal sealed class TextPattern(string code, Func<string, bool> isMatch, string? schema)
{
    private const int MaxIdLength = 128;

    /// <summary>Gets the form of the id of a thing.</summary>
    public static TextPattern Id { get; } =
        new(DocumentErrorCodes.InvalidId, IsId, "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$");

    /// <summary>Gets the form of a version: MAJOR.MINOR.PATCH.</summary>
    public static TextPattern Version { get; } =
        new(DocumentErrorCodes.InvalidVersion, IsVersion, @"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$");

    /// <summary>Gets the form of a period: a year, or its first and last day.</summary>
    public static TextPattern Period { get; } =
        new(DocumentErrorCodes.InvalidPeriod, IsPeriod, @"^(\d{4}|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$");

    /// <summary>Gets the code of the error of a text that is not of this form.</summary>
    public string Code => code;

    /// <summary>Gets the regular expression for the schema; null where none says it.</summary>
    public string? Schema => schema;

    /// <summary>Tells whether a text is of this form.</summary>
    public bool IsMatch(string text) => isMatch(text);

    private static bool IsId(string text) =>
        text.Length is > 0 and <= MaxIdLength && char.IsAsciiLetterOrDigit(text[0]) &&
        text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or ':' or '-');

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && parts.All(part =>
            part.Length is > 0 and <= 9 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));
    }

    private static bool IsPeriod(string text)
    {
        if (text.Length == 4)
        {
            return IsoDate.TryParse(text + "-01-01", out _);
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0 && IsoDate.TryParse(text[..dots], out var first) && IsoDate.TryParse(text[(dots + 2)..], out var last) &&
            first <= last;
    }
}
