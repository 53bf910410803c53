using System.Buffers;

namespace DangBo.Tool;

/// <summary>One line of a file, without its end.</summary>
internal readonly record struct InputLine(ReadOnlyMemory<byte> Utf8, int Line);

/// <summary>Reads a stream line by line; as long as it was only looked at, all of it can still be had as a whole.</summary>
internal sealed class LineReader(Stream stream)
{
    private readonly ArrayBufferWriter<byte> _seen = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _line;
    private int _taken;

    /// <summary>Reads the next line that is not blank; null at the end.</summary>
    public InputLine? NextWithText()
    {
        while (Next() is { } line)
        {
            if (!line.Utf8.Span.Trim(" \t\r"u8).IsEmpty)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Reads the whole stream, the lines that were looked at included; no more than the first two may have been.</summary>
    public ReadOnlyMemory<byte> Rest()
    {
        using var all = new MemoryStream();
        all.Write(_seen.WrittenSpan);
        all.Write(_buffer, _start, _end - _start);
        stream.CopyTo(all);
        return all.ToArray();
    }

    private InputLine? Next()
    {
        using var line = new MemoryStream();
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var length = found < 0 ? _end - _start : found + 1;
            line.Write(_buffer, _start, length);
            _start += length;
            if (found >= 0)
            {
                break;
            }

            (_start, _end) = (0, stream.Read(_buffer));
            if (_end == 0)
            {
                break;
            }
        }

        if (line.Length == 0)
        {
            return null;
        }

        var bytes = line.ToArray();
        Remember(bytes);
        _line++;
        return new(bytes.AsMemory()[..(bytes[^1] == (byte)'\n' ? bytes.Length - 1 : bytes.Length)], _line);
    }

    // Only what was read to see what the file holds is kept: up to its second line with text.
    private void Remember(byte[] line)
    {
        if (_taken < 2)
        {
            _seen.Write(line);
            _taken += line.AsSpan().Trim(" \t\r\n"u8).IsEmpty ? 0 : 1;
        }
    }
}
