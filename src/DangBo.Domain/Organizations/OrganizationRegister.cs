using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Organizations through time: every name, kind, parent, committee and count, of which body and on which
/// day.</summary>
/// <remarks>
/// <para>A register never contradicts itself: one that would is not made, and every reason is told at once. It holds what
/// happened, whether or not it should have: a kind under a wrong parent and two heads at once are on record like all
/// else.</para>
/// <para>Immutable and safe for use by many threads. Equality is by content.</para>
/// </remarks>
public sealed class OrganizationRegister : IEquatable<OrganizationRegister>
{
    private readonly RegisterIndex _index;
    private readonly Lazy<SuccessionEdges> _successions;
    private readonly Lazy<RegisterJoins> _joins;
    private readonly Lazy<RegisterChildren> _children;

    /// <summary>Initializes a register.</summary>
    /// <param name="organizations">The organizations; their order is the one in which trees list them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    /// <exception cref="OrganizationRegisterException">The organizations contradict one another or themselves; the exception
    /// says everything in which they do.</exception>
    public OrganizationRegister(ValueList<RegisteredOrganization> organizations)
    {
        Organizations = Guard.Against.Null(organizations);
        _index = new(organizations);
        if (RegisterConsistency.Check(_index) is { Count: > 0 } errors)
        {
            throw new OrganizationRegisterException(errors);
        }

        _successions = new(() => new(organizations));
        _joins = new(() => new(_index));
        _children = new(() => new(_index));
    }

    /// <summary>Gets the organizations, in the order in which they were given.</summary>
    public ValueList<RegisteredOrganization> Organizations { get; }

    /// <summary>Gets whether the organizations are made up; null means that nobody said so.</summary>
    public bool? Fictional { get; init; }

    /// <summary>Gets what a reader should know of the register as a whole; null where there is nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Gets the day on which a responsible person confirmed that no organization, kind or parent is missing from the
    /// register up to and including that day; null where nobody did.</summary>
    /// <remarks>Without it, that nothing stands under an organization is not known; see decision 6.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the days of records.</exception>
    public LocalDate? CheckedOn
    {
        get;
        init => field = value is { } day
            ? Guard.Against.OutOfRange(day, nameof(CheckedOn), IsoDate.Earliest, IsoDate.Latest)
            : null;
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;

    /// <summary>Gets the organizations as arrays.</summary>
    internal RegisterIndex Index => _index;

    /// <summary>Gets what stands under each organization, on any day.</summary>
    internal RegisterChildren Children => _children.Value;

    /// <summary>Gets which organizations lead in, and belong to, each.</summary>
    internal RegisterJoins Joins => _joins.Value;

    /// <summary>Finds everything in which organizations contradict one another or themselves, over every day.</summary>
    /// <param name="organizations">The organizations.</param>
    /// <returns>The contradictions, by organization; none where they make a register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static ValueList<OrganizationRegisterError> Check(ValueList<RegisteredOrganization> organizations) =>
        RegisterConsistency.Check(new(Guard.Against.Null(organizations)));

    /// <summary>Finds an organization, whenever it existed.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The organization; null where there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RegisteredOrganization? Find(string id) =>
        _index.Find(Guard.Against.Null(id)) is >= 0 and var place ? Organizations[place] : null;

    /// <summary>Gets each organization as a subject that rule sets can judge.</summary>
    /// <returns>The subjects, in the order of the register, made one after another as they are asked for.</returns>
    public IEnumerable<OrganizationSubject> Subjects() =>
        Enumerable.Range(0, Organizations.Count).Select(place => new OrganizationSubject(this, place));

    /// <summary>Finds an organization as a subject that rule sets can judge.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The subject; null where there is none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public OrganizationSubject? FindSubject(string id) =>
        _index.Find(Guard.Against.Null(id)) is >= 0 and var place ? new(this, place) : null;

    /// <summary>Tells whether what the register does not state was not so on a day, and on every day before it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where the register was confirmed complete on that day or later.</returns>
    public bool IsCompleteThrough(LocalDate day) => CheckedOn is { } checkedOn && checkedOn >= day;

    /// <summary>Gets the organizations of a day as a tree.</summary>
    /// <param name="day">The day, from <see cref="IsoDate.Earliest"/> to <see cref="IsoDate.Latest"/>.</param>
    /// <returns>The tree: one pass over the register makes it, so who asks much of one day keeps it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the days of records.</exception>
    public OrganizationTree AsOf(LocalDate day) =>
        new(this, Guard.Against.OutOfRange(day, nameof(day), IsoDate.Earliest, IsoDate.Latest));

    /// <summary>Follows what came of an organization through mergers, consolidations, splits and ends.</summary>
    /// <param name="id">The id of the organization.</param>
    /// <param name="days">The days whose events count; all by default.</param>
    /// <returns>The successions by day, those of successors included; none for an id that is not in the register. What
    /// became of a successor before it was one is no part of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<Succession> SuccessorsOf(string id, EffectivePeriod days = default) =>
        _successions.Value.After(Guard.Against.Null(id), days);

    /// <summary>Follows what an organization came of, back through mergers, consolidations, splits and ends.</summary>
    /// <param name="id">The id of the organization.</param>
    /// <param name="days">The days whose events count; all by default.</param>
    /// <returns>The successions, the latest first, those of predecessors included; none for an id that is not in the
    /// register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<Succession> PredecessorsOf(string id, EffectivePeriod days = default) =>
        _successions.Value.Before(Guard.Against.Null(id), days);

    /// <summary>Gets everybody who is on record as head of an organization on a day.</summary>
    /// <param name="id">The id of the organization.</param>
    /// <param name="day">The day.</param>
    /// <returns>The mandates, by the head positions of the kind that the organization is on the day; more than one where the
    /// record says so; none where none is on record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<Mandate> HeadsOf(string id, LocalDate day) => HeadOf(id, day).Heads;

    /// <summary>Tells who heads an organization on a day, and how far that is known.</summary>
    /// <param name="id">The id of the organization.</param>
    /// <param name="day">The day.</param>
    /// <returns>The reading; without heads and not complete where the register does not tell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public HeadReading HeadOf(string id, LocalDate day)
    {
        if (Find(id) is not { } organization || organization.KindOn(day) is not { } kind ||
            OrganizationKindRules.Find(kind) is not { HeadRow: not null })
        {
            return new() { Heads = [], IsComplete = false };
        }

        var held = organization.MandatesOn(day);
        return new()
        {
            Heads = held.Where(mandate => OrganizationKindRules.IsHead(kind, mandate.Position) == true).ToValueList(),
            IsComplete = organization.Mandates?.IsCompleteThrough(day) == true && held.All(mandate => mandate.Position.IsKnown),
        };
    }

    /// <summary>Tells what is different between two days.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day; not before <paramref name="from"/>.</param>
    /// <returns>What ended and who went on, what came, was renamed, converted and moved.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the days of records, or <paramref name="to"/> is before
    /// <paramref name="from"/>.</exception>
    public OrganizationChanges Compare(LocalDate from, LocalDate to) => OrganizationComparer.Compare(
        this,
        Guard.Against.OutOfRange(from, nameof(from), IsoDate.Earliest, IsoDate.Latest),
        Guard.Against.OutOfRange(to, nameof(to), from, IsoDate.Latest));

    /// <inheritdoc/>
    public bool Equals(OrganizationRegister? other) =>
        ReferenceEquals(this, other) ||
        (other is not null && Fictional == other.Fictional && Note == other.Note && CheckedOn == other.CheckedOn && Organizations.Equals(other.Organizations) &&
            Extra.Equals(other.Extra));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganizationRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organizations, Fictional, Note, CheckedOn, Extra);

    /// <summary>Tells how many organizations there are, and never what they are called.</summary>
    /// <returns>The count.</returns>
    public override string ToString() => FormattableString.Invariant($"{Organizations.Count} organizations");
}
