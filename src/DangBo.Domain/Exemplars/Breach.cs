using Ardalis.GuardClauses;
using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Exemplars;

/// <summary>A breach that a competent body concluded (<em>kết luận vi phạm</em>).</summary>
/// <remarks>
/// An allegation is none: without a conclusion there is no breach on record. Which text forbade the act on its days is for
/// a rule set to say. Source: the evidence columns of the notes on the regulations, sections 2 to 5.
/// </remarks>
public sealed record Breach
{
    /// <summary>Gets the id of the breach within the dossier; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>Gets what the breach consisted in; at least one kind, none twice.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">The list is empty, or a kind stands twice.</exception>
    public required ValueList<BreachKind> Kinds
    {
        get;
        init
        {
            _ = Guard.Against.NullOrEmpty(value, nameof(Kinds));
            field = Guard.Against.RepeatedId(value, kind => kind, nameof(Kinds));
        }
    }

    /// <summary>Gets the days of the act: its first day is given, an open end means that it goes on.</summary>
    /// <exception cref="ArgumentException">The act has no first day, or was concluded before it.</exception>
    public required EffectivePeriod Act
    {
        get;
        init
        {
            var from = value.From ?? throw new ArgumentException("An act has a first day.", nameof(Act));
            _ = Guard.Against.DayAfter(from, Conclusion?.On, nameof(Act));
            field = value;
        }
    }

    /// <summary>Gets who concluded it, and when.</summary>
    /// <exception cref="ArgumentNullException">The conclusion is null.</exception>
    /// <exception cref="ArgumentException">The conclusion is before the first day of the act.</exception>
    public required BreachConclusion Conclusion
    {
        get;
        init
        {
            _ = Guard.Against.DayBefore(Guard.Against.Null(value, nameof(Conclusion)).On, Act.From, nameof(Conclusion));
            field = value;
        }
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the id, the kinds and the days, and no text of the record.</summary>
    /// <returns>The id, the kinds, the days of the act and the day of the conclusion.</returns>
    public override string ToString() =>
        $"{nameof(Breach)} {Id}, {string.Join(' ', Kinds)}, {Act}, concluded {IsoDate.Format(Conclusion.On)}";
}

/// <summary>Where a competent body concluded that there was a breach.</summary>
public sealed record BreachConclusion
{
    /// <summary>Gets the day of the conclusion: from then on the breach counts.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the id of the body that concluded it; not blank.</summary>
    /// <exception cref="ArgumentException">The id is null, empty or only white space.</exception>
    public required string By { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(By)); }

    /// <summary>Gets in what form it was concluded; null means that it was not recorded.</summary>
    public ConclusionForm? Form { get; init; }

    /// <summary>Gets the document that states it; null means that it was not recorded.</summary>
    public DocumentMention? Document { get; init; }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Tells the day and the form, and no text of the record.</summary>
    /// <returns>The day and the form.</returns>
    public override string ToString() => $"{nameof(BreachConclusion)} {IsoDate.Format(On)}, {Form?.ToString() ?? "?"}";
}
