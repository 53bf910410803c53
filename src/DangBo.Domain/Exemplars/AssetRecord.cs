using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>What is on record of a person's declarations of assets and income (<em>kê khai tài sản, thu nhập</em>), and
/// never what was declared.</summary>
/// <remarks>A list that is null was not recorded. Source: the evidence columns of the notes on the regulations, sections 2
/// and 9.</remarks>
public sealed record AssetRecord
{
    /// <summary>Gets the declarations, one a year; null means that they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two declarations are of one year.</exception>
    public RecordList<AssetDeclaration>? Declarations
    {
        get;
        init => field = Guard.Against.RepeatedId(value, declaration => declaration.Year, nameof(Declarations));
    }

    /// <summary>Gets the verifications of declarations (<em>xác minh tài sản, thu nhập</em>); null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">Two verifications have one id.</exception>
    public RecordList<AssetVerification>? Verifications
    {
        get;
        init => field = Guard.Against.RepeatedId(value, verification => verification.Id, nameof(Verifications));
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}

/// <summary>The declaration of assets and income for one year: whether there was to be one, and when it was filed.</summary>
public sealed record AssetDeclaration
{
    /// <summary>Gets the year that the declaration is for, from 1990 to 2199.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1990 to 2199.</exception>
    public required int Year { get; init => field = Guard.Against.YearOfRecord(value, nameof(Year)); }

    /// <summary>Gets whether the person had to declare for the year; null means that this was not recorded.</summary>
    public bool? Required { get; init; }

    /// <summary>Gets the day on which the declaration was filed: from then on it counts; null means that no filing is on
    /// record.</summary>
    public LocalDate? FiledOn { get; init; }

    /// <summary>Gets the declaration as a document, or the list that names it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the year and the day, and no text of the record.</summary>
    /// <returns>The year, and the day of filing.</returns>
    public override string ToString() =>
        $"{nameof(AssetDeclaration)} {RecordText.Number(Year)}, filed {RecordText.Day(FiledOn)}";
}

/// <summary>A verification of declared assets and income (<em>xác minh tài sản, thu nhập</em>).</summary>
public sealed record AssetVerification
{
    /// <summary>Gets the id of the verification within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets the day of the result: from then on it counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the body that verified; null means that it was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is empty or only white space.</exception>
    public string? By { get; init => field = Guard.Against.BlankText(value, nameof(By)); }

    /// <summary>Gets whether the result says that the declaration was truthful; null means that this was not
    /// recorded.</summary>
    public bool? Truthful { get; init; }

    /// <summary>Gets the document that states the result; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id and the day, and no text of the record.</summary>
    /// <returns>The id and the day.</returns>
    public override string ToString() => $"{nameof(AssetVerification)} {Id}, {IsoDate.Format(On)}";
}
