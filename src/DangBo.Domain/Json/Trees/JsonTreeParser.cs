using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DangBo.Domain.Json.Trees;

/// <summary>Makes a tree of the tokens of <see cref="Utf8JsonReader"/>: no recursion, and no exception for bad strings.</summary>
/// <remarks>
/// The reader stops at the first syntax error, so what came before is kept. A string that cannot be decoded does not
/// stop it: the string is reported, marked, and reading goes on.
/// </remarks>
internal ref struct JsonTreeParser
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _contentStart;
    private readonly bool _isUtf8;
    private readonly DocumentErrorCollector _errors;
    private Utf8JsonReader _reader;
    private JsonTreeNode? _open;
    private PendingName? _name;

    public JsonTreeParser(ReadOnlySpan<byte> utf8, int contentStart, DocumentErrorCollector errors)
    {
        _utf8 = utf8;
        _contentStart = contentStart;
        _isUtf8 = Utf8.IsValid(utf8);
        _errors = errors;
        _reader = NewReader(isFinalBlock: true);
    }

    public JsonTreeNode? Root { get; private set; }

    private readonly int TokenStart => _contentStart + (int)_reader.TokenStartIndex;

    private readonly int TokenEnd => _contentStart + (int)_reader.BytesConsumed;

    /// <summary>Reads every token, or all before the first syntax error.</summary>
    public void Parse()
    {
        try
        {
            while (_reader.Read())
            {
                if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray &&
                    _reader.CurrentDepth >= JsonTree.MaxDepth)
                {
                    Report(TokenStart, DocumentErrorCodes.TooDeep, MessageArgument.Of("limit", JsonTree.MaxDepth));
                    return;
                }

                Take();
            }
        }
        catch (JsonException exception)
        {
            ReportSyntax(exception);
        }
    }

    private readonly Utf8JsonReader NewReader(bool isFinalBlock) =>
        // One level deeper than allowed, so that the level too many is a token with a place and not an exception.
        new(_utf8[_contentStart..], isFinalBlock, new JsonReaderState(new JsonReaderOptions { MaxDepth = JsonTree.MaxDepth + 1 }));

    private void Take()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                TakeName();
                break;
            case JsonTokenType.StartObject:
                _open = NewNode(JsonTreeKind.Object);
                break;
            case JsonTokenType.StartArray:
                _open = NewNode(JsonTreeKind.Array);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open!.Close(TokenEnd, null, isComplete: true);
                _open = _open.Parent;
                break;
            case JsonTokenType.String:
                var text = NewNode(JsonTreeKind.String);
                var isDecoded = TryDecode(out var value);
                text.Close(TokenEnd, value, isDecoded);
                if (!isDecoded)
                {
                    ReportString(text, null);
                }

                break;
            case JsonTokenType.Number:
                NewNode(JsonTreeKind.Number).Close(TokenEnd, Encoding.ASCII.GetString(_reader.ValueSpan), isComplete: true);
                break;
            case var literal:
                NewNode(literal switch
                {
                    JsonTokenType.True => JsonTreeKind.True,
                    JsonTokenType.False => JsonTreeKind.False,
                    _ => JsonTreeKind.Null,
                }).Close(TokenEnd, null, isComplete: true);
                break;
        }
    }

    private JsonTreeNode NewNode(JsonTreeKind kind)
    {
        var node = new JsonTreeNode(kind, _open, TokenStart);
        Root ??= node;
        if (_name is { } name)
        {
            node.SetName(name.Text, name.Start, name.IsValid);
            _name = null;
        }

        return node;
    }

    private void TakeName()
    {
        var isDecoded = TryDecode(out var decoded);
        var name = decoded ?? Encoding.UTF8.GetString(_reader.ValueSpan);
        if (!isDecoded)
        {
            ReportString(_open!, name);
        }
        else if (_open!.Member(name) is not null)
        {
            _errors.Add(
                TokenStart, _open, name, DocumentErrorCodes.DuplicateMember, DocumentErrorCollector.MemberArgument("member", name));
        }

        _name = new(name, TokenStart, isDecoded);
    }

    /// <summary>Decodes the string of the token, having looked first whether that would throw.</summary>
    private readonly bool TryDecode(out string? text)
    {
        var isGood = (_isUtf8 || Utf8.IsValid(_reader.ValueSpan)) &&
            (!_reader.ValueIsEscaped || JsonStringFaults.LoneSurrogate(_reader.ValueSpan) < 0);
        text = isGood ? _reader.GetString() : null;
        return isGood;
    }

    private readonly void ReportString(JsonTreeNode node, string? name)
    {
        var fault = JsonStringFaults.InvalidUtf8(_reader.ValueSpan);
        var code = fault >= 0 ? DocumentErrorCodes.InvalidUtf8 : DocumentErrorCodes.InvalidEscape;
        fault = fault >= 0 ? fault : JsonStringFaults.LoneSurrogate(_reader.ValueSpan);
        _errors.Add(TokenStart + 1 + fault, node, name, code);
    }

    private readonly void ReportSyntax(JsonException exception)
    {
        var offset = OffsetOf(exception);
        if (Root is not null && _open is null)
        {
            Report(TokenEnd + Math.Max(_utf8[TokenEnd..].IndexOfAnyExcept(" \t\r\n"u8), 0), DocumentErrorCodes.TrailingContent);
        }
        else if (!_isUtf8 && offset < _utf8.Length && JsonStringFaults.InvalidUtf8(_utf8[offset..]) == 0)
        {
            Report(offset, DocumentErrorCodes.InvalidUtf8);
        }
        else if (IsCutOff())
        {
            Report(_utf8.Length, DocumentErrorCodes.UnexpectedEnd);
        }
        else
        {
            Report(offset, DocumentErrorCodes.InvalidJson);
        }
    }

    /// <summary>Asks a reader that expects more bytes: if it has no objection, the document just ends too early.</summary>
    private readonly bool IsCutOff()
    {
        var reader = NewReader(isFinalBlock: false);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Finds the byte that the reader stumbled over: it counts lines by line feeds alone, and bytes in a line.</summary>
    private readonly int OffsetOf(JsonException exception)
    {
        var offset = _contentStart;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += _utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Clamp(offset + (exception.BytePositionInLine ?? 0), _contentStart, _utf8.Length);
    }

    private readonly void Report(int offset, string code, params ReadOnlySpan<MessageArgument> arguments) =>
        _errors.Add(offset, _open, _name?.Text, code, arguments);

    /// <summary>A member's name that was read, and its value not yet.</summary>
    private readonly record struct PendingName(string Text, int Start, bool IsValid);
}
