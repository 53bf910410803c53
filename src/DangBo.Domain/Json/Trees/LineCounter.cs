using System.Text;

namespace DangBo.Domain.Json.Trees;

/// <summary>Turns byte offsets into lines and columns, in one pass over the bytes for offsets that ascend.</summary>
/// <remarks>A line ends with LF, CR LF or CR. A column is a Unicode scalar value; the byte order mark is none.</remarks>
internal ref struct LineCounter
{
    private readonly ReadOnlySpan<byte> _utf8;
    private int _position;
    private int _line = 1;
    private int _column = 1;

    public LineCounter(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _position = JsonTree.ContentStart(utf8);
    }

    /// <summary>Gets the line and column of an offset, not before the one asked last.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        while (_position < offset)
        {
            var current = _utf8[_position];
            if (current == '\n' || (current == '\r' && !IsLineFeed(_position + 1)))
            {
                _line++;
                _column = 1;
                _position++;
            }
            else
            {
                _column++;
                _position += current < 0x80 ? 1 : ScalarLength();
            }
        }

        return (_line, _column);
    }

    private readonly bool IsLineFeed(int position) => position < _utf8.Length && _utf8[position] == '\n';

    private readonly int ScalarLength()
    {
        _ = Rune.DecodeFromUtf8(_utf8[_position..], out _, out var length);
        return length;
    }
}
