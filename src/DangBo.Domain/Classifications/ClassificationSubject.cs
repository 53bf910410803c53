using DangBo.Domain.Organizations;

namespace DangBo.Domain.Classifications;

/// <summary>One yearly classification in its dossier, as a subject that rule sets can judge.</summary>
/// <remarks>Equality is by the classification, whose it is, and the list in which it stands.</remarks>
public sealed class ClassificationSubject : IEquatable<ClassificationSubject>
{
    private ClassificationSubject(
        string dossier, ClassifiedKind of, Organization? organization, RecordList<QualityClassification> records, QualityClassification one)
    {
        Dossier = dossier;
        Of = of;
        Organization = organization;
        Records = records;
        Classification = one;
        Id = $"{dossier}/{one.Id}";
    }

    /// <summary>Gets the id: that of the dossier, a slash, and that of the classification within it.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the person or collective whose dossier it is.</summary>
    public string Dossier { get; }

    /// <summary>Gets what was classified.</summary>
    public ClassifiedKind Of { get; }

    /// <summary>Gets the organization that was classified; null where it is none, or was not recorded.</summary>
    public Organization? Organization { get; }

    /// <summary>Gets the classifications among which it stands.</summary>
    public RecordList<QualityClassification> Records { get; }

    /// <summary>Gets the classification.</summary>
    public QualityClassification Classification { get; }

    /// <inheritdoc/>
    public bool Equals(ClassificationSubject? other) =>
        other is not null && Id == other.Id && Of == other.Of && Equals(Organization, other.Organization) &&
        Classification == other.Classification && Records == other.Records;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClassificationSubject);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Of, Classification);

    /// <summary>Tells the id.</summary>
    /// <returns>The id of the subject.</returns>
    public override string ToString() => $"{nameof(ClassificationSubject)} {Id}";

    /// <summary>Makes the subjects of a list, one after another as they are asked for.</summary>
    internal static IEnumerable<ClassificationSubject> SubjectsOf(
        string dossier, ClassifiedKind of, Organization? organization, RecordList<QualityClassification>? records) =>
        records is null ? [] : records.Entries.Select(one => new ClassificationSubject(dossier, of, organization, records, one));
}
