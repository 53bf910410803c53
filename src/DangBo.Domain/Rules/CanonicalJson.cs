using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DangBo.Domain.Rules;

/// <summary>The one written form that all spellings of one JSON document share, and its digest.</summary>
/// <remarks>
/// <para>That of RFC 8785 (members in the order of their UTF-16 code units, no white space, no needless escape), with
/// one difference: a number keeps every digit that its document gives it and never passes through a double. It is
/// written in its shortest exact digits (<c>1.0</c> as <c>1</c>, <c>1e3</c> as <c>1000</c>, <c>-0</c> as <c>0</c>), laid
/// out as in RFC 8785, with an exponent from 10^21 on and below 10^-6.</para>
/// <para>Letters are left as they stand: two spellings of one letter (NFC, NFD) are two texts.</para>
/// </remarks>
public static class CanonicalJson
{
    private const int MaxDepth = 128;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Writes a document in canonical form.</summary>
    /// <param name="utf8">The document; a byte order mark is let pass and left out.</param>
    /// <returns>The canonical form, in UTF-8.</returns>
    /// <exception cref="JsonException">
    /// The bytes are not JSON in UTF-8; or a member stands twice, a string holds half a surrogate pair, objects and arrays
    /// nest deeper than 128, or an exponent has more than 15 digits.
    /// </exception>
    public static byte[] Write(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonException("The document is not UTF-8.");
        }

        var output = new StringBuilder(utf8.Length);
        try
        {
            Append(output, JsonElement.Parse(utf8, Strict));
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A string of the document holds half a surrogate pair.");
        }

        return Encoding.UTF8.GetBytes(output.ToString());
    }

    /// <summary>Draws the digest of a document: SHA-256 of its canonical form.</summary>
    /// <param name="utf8">The document; a byte order mark is let pass.</param>
    /// <returns>64 hexadecimal digits in lower case; the same for all spellings of one document.</returns>
    /// <exception cref="JsonException">The document has no canonical form; see <see cref="Write"/>.</exception>
    public static string Sha256(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(Write(utf8)));

    private static void Append(StringBuilder output, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(output, value);
                break;
            case JsonValueKind.Array:
                AppendArray(output, value);
                break;
            case JsonValueKind.String:
                AppendString(output, value.GetString()!);
                break;
            case JsonValueKind.Number:
                CanonicalNumber.Append(output, value.GetRawText());
                break;
            default:
                output.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder output, JsonElement value)
    {
        var members = value.EnumerateObject().Select(member => (member.Name, member.Value)).ToArray();
        Array.Sort(members, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        var separator = '{';
        foreach (var (name, member) in members)
        {
            output.Append(separator);
            AppendString(output, name);
            output.Append(':');
            Append(output, member);
            separator = ',';
        }

        output.Append(members.Length == 0 ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder output, JsonElement value)
    {
        var separator = '[';
        foreach (var item in value.EnumerateArray())
        {
            output.Append(separator);
            Append(output, item);
            separator = ',';
        }

        output.Append(separator == '[' ? "[]" : "]");
    }

    private static void AppendString(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                '\b' => output.Append("\\b"),
                '\t' => output.Append("\\t"),
                '\n' => output.Append("\\n"),
                '\f' => output.Append("\\f"),
                '\r' => output.Append("\\r"),
                < ' ' => output.Append("\\u00").Append(letter < 16 ? '0' : '1').Append("0123456789abcdef"[letter & 15]),
                _ => output.Append(letter),
            };
        }

        output.Append('"');
    }
}
