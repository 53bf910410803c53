using System.Diagnostics.CodeAnalysis;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Json;

/// <summary>One thing that is wrong with a document, and where.</summary>
/// <remarks>
/// <para>Equality is by place and message. Says codes, ids, numbers and dates; never free text, which may be a person's
/// name.</para>
/// <para>A member's name stands in the pointer, cut with <c>…</c> where it is longer than any name of this library.</para>
/// </remarks>
public sealed record DocumentError
{
    /// <summary>Initializes an error.</summary>
    internal DocumentError(string pointer, int line, int column, Message message)
    {
        Pointer = pointer;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>Gets the stable code: one of <see cref="DocumentErrorCodes"/>, or of what was found after reading.</summary>
    public string Code => Message.Code;

    /// <summary>Gets the JSON Pointer (RFC 6901) of the value that is wrong; empty for the whole document.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "RFC 6901 calls it so.")]
    public string Pointer { get; }

    /// <summary>Gets the line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column, counted from 1 in Unicode scalar values (not bytes, not UTF-16 units).</summary>
    public int Column { get; }

    /// <summary>Gets the code and its arguments.</summary>
    public Message Message { get; }

    /// <summary>Writes what is wrong, for people.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence, without the place.</returns>
    public string Text(Language language) => Message.In(language);

    /// <summary>Writes the place and the code.</summary>
    /// <returns>Line, column, code and pointer, such as <c>3:14 unknownCode /criteria/0/severity</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column} {Code} {Pointer}");
}

/// <summary>The errors of one document: the first ones listed, all of them counted.</summary>
/// <remarks>Equality is by the listed errors and the count.</remarks>
public sealed record DocumentErrorList
{
    /// <summary>How many errors are listed: more help nobody, and a hostile document must not make millions of them.</summary>
    public const int MaxListed = 1000;

    internal DocumentErrorList(ValueList<DocumentError> listed, int count)
    {
        Listed = listed;
        Count = count;
    }

    /// <summary>Gets the first errors, in document order.</summary>
    public ValueList<DocumentError> Listed { get; }

    /// <summary>Gets how many errors there are, listed or not.</summary>
    public int Count { get; }
}
