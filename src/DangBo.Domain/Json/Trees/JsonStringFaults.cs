using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace DangBo.Domain.Json.Trees;

/// <summary>Finds in the bytes of a string what could not be decoded: the reader itself would only throw, and not say where.</summary>
internal static class JsonStringFaults
{
    /// <summary>Gets the offset of the first byte that is not UTF-8; -1 where there is none.</summary>
    public static int InvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var offset = 0; offset < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) != OperationStatus.Done)
            {
                return offset;
            }

            offset += length;
        }

        return -1;
    }

    /// <summary>Gets the offset of the first escape that is half a surrogate pair; -1 where there is none.</summary>
    /// <param name="escaped">The bytes between the quotes, whose escapes the reader has found well formed.</param>
    public static int LoneSurrogate(ReadOnlySpan<byte> escaped)
    {
        for (var offset = 0; offset < escaped.Length;)
        {
            var backslash = escaped[offset..].IndexOf((byte)'\\');
            if (backslash < 0)
            {
                return -1;
            }

            offset += backslash;
            if (!TryEscape(escaped[offset..], out var unit))
            {
                offset += 2;
            }
            else if (!char.IsSurrogate(unit))
            {
                offset += 6;
            }
            else if (char.IsHighSurrogate(unit) && TryEscape(escaped[(offset + 6)..], out var second) && char.IsLowSurrogate(second))
            {
                offset += 12;
            }
            else
            {
                return offset;
            }
        }

        return -1;
    }

    private static bool TryEscape(ReadOnlySpan<byte> bytes, out char unit)
    {
        unit = default;
        if (bytes.Length < 6 || bytes[0] != '\\' || bytes[1] != 'u')
        {
            return false;
        }

        if (!Utf8Parser.TryParse(bytes[2..6], out ushort value, out var length, 'x') || length != 4)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
