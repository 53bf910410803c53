using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Json;

/// <summary>What reading a document gave: the document, or every reason why it could not be read.</summary>
/// <typeparam name="T">The type of the document.</typeparam>
/// <remarks>Equality is by document and errors. There is a document if and only if there is no error.</remarks>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T document)
    {
        Document = document;
        Errors = [];
    }

    internal ReadResult(DocumentErrorList errors)
    {
        if (errors.Count == 0)
        {
            throw new ArgumentException("A document that was not read has an error.", nameof(errors));
        }

        Errors = errors.Listed;
        ErrorCount = errors.Count;
    }

    /// <summary>Gets the document; null where there are errors.</summary>
    public T? Document { get; }

    /// <summary>Gets the errors in document order, the first 1,000 of them.</summary>
    public ValueList<DocumentError> Errors { get; }

    /// <summary>Gets how many errors there are, listed or not.</summary>
    public int ErrorCount { get; }

    /// <summary>Gets whether the document could be read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsValid => Document is not null;

    /// <summary>Tells whether the document was read, and never what it holds: it may hold a person's name.</summary>
    /// <returns>The type of the document, or the count of errors.</returns>
    public override string ToString() =>
        IsValid ? $"{typeof(T).Name}, read" : FormattableString.Invariant($"{typeof(T).Name}, {ErrorCount} errors");
}
