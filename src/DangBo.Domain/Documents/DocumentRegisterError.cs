using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DangBo.Domain.Documents;

/// <summary>One contradiction in a register of documents: of which document, and where it stands.</summary>
/// <remarks>Equality is by all members.</remarks>
public sealed record DocumentRegisterError
{
    internal DocumentRegisterError(string document, string pointer, Message message)
    {
        Document = document;
        Pointer = pointer;
        Message = message;
    }

    /// <summary>Gets the id of the document.</summary>
    public string Document { get; }

    /// <summary>Gets the JSON Pointer (RFC 6901) of what is wrong, from the register down, such as
    /// <c>/documents/3/relations/0/document</c>.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "RFC 6901 calls it so.")]
    public string Pointer { get; }

    /// <summary>Gets the stable code: one of <see cref="DocumentRegisterErrorCodes"/>.</summary>
    public string Code => Message.Code;

    /// <summary>Gets the code and its arguments.</summary>
    public Message Message { get; }

    /// <summary>Writes the code and the place.</summary>
    /// <returns>Such as <c>relatedToItself /documents/3/relations/0/document</c>.</returns>
    public override string ToString() => $"{Code} {Pointer}";
}

/// <summary>A register of documents that contradicts itself was to be made.</summary>
/// <remarks>It has only the constructor that says what is wrong: an error without contradictions would tell nothing.</remarks>
[SuppressMessage("Design", "CA1032", Justification = "Without its errors the exception would say nothing.")]
public sealed class DocumentRegisterException : ArgumentException
{
    internal DocumentRegisterException(ValueList<DocumentRegisterError> errors)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The register of documents contradicts itself ({errors.Count} errors, the first: {errors[0]})."))
        => Errors = errors;

    /// <summary>Gets everything that is wrong, in the order of the register.</summary>
    public ValueList<DocumentRegisterError> Errors { get; }
}
