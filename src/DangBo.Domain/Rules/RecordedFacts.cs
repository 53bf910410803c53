using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>A value as it stands in a document, before a vocabulary gives it a type.</summary>
/// <remarks>The default value is not recorded: absent and null are the same.</remarks>
public readonly record struct RecordedValue
{
    private readonly object? _value;

    private RecordedValue(object value) => _value = value;

    /// <summary>Gets whether a value is recorded.</summary>
    public bool IsRecorded => _value is not null;

    /// <summary>Gets the value: a <see cref="bool"/>, a <see cref="decimal"/>, a <see cref="string"/>, a <see cref="CodeSet"/>, or null.</summary>
    public object? Value => _value;

    /// <summary>Makes a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The recorded value.</returns>
    public static RecordedValue Of(bool value) => new(value);

    /// <summary>Makes a number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The recorded value.</returns>
    public static RecordedValue Of(decimal value) => new(value);

    /// <summary>Makes a text, a code or a day.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The recorded value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static RecordedValue Of(string value) => new(VietnameseText.Compose(Guard.Against.Null(value)));

    /// <summary>Makes a set of codes.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The recorded value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static RecordedValue Of(CodeSet value) => new(Guard.Against.Null(value));
}

/// <summary>A set of codes as it stands in a document: complete, or only some of them.</summary>
public sealed record CodeSet
{
    /// <summary>Gets the codes that are present.</summary>
    public required ValueList<string> Codes { get; init; }

    /// <summary>Gets whether a code that is not present is known to be absent; false for <c>{ "some": […] }</c>.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>Facts by name, as the member <c>facts</c> of a document holds them.</summary>
/// <remarks>Equality is by names and values, whatever the order.</remarks>
public sealed class RecordedFacts : IEquatable<RecordedFacts>
{
    private readonly ImmutableSortedDictionary<string, RecordedValue> _byName;

    private RecordedFacts(ImmutableSortedDictionary<string, RecordedValue> byName) => _byName = byName;

    /// <summary>Gets the facts of a document that records none.</summary>
    public static RecordedFacts Empty { get; } = Of([]);

    /// <summary>Gets how many facts are named.</summary>
    public int Count => _byName.Count;

    /// <summary>Gets the names, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Gets the value of a fact; not recorded where it is not named.</summary>
    /// <param name="name">The name of the fact.</param>
    /// <returns>The value.</returns>
    public RecordedValue this[string name] => _byName.GetValueOrDefault(name);

    /// <summary>Makes facts from names and values.</summary>
    /// <param name="facts">The names and values; a name twice is refused.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">A name stands twice with different values.</exception>
    public static RecordedFacts Of(IEnumerable<KeyValuePair<string, RecordedValue>> facts) =>
        new(Guard.Against.Null(facts).ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Makes facts of these and others, of which the others win; one that is not recorded takes a fact away.</summary>
    /// <param name="others">The other facts.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public RecordedFacts With(RecordedFacts others)
    {
        var (taken, given) = (new List<string>(), new List<KeyValuePair<string, RecordedValue>>());
        foreach (var fact in Guard.Against.Null(others)._byName)
        {
            if (fact.Value.IsRecorded)
            {
                given.Add(fact);
            }
            else
            {
                taken.Add(fact.Key);
            }
        }

        return new(_byName.SetItems(given).RemoveRange(taken));
    }

    /// <inheritdoc/>
    public bool Equals(RecordedFacts? other) =>
        other is not null && Count == other.Count && _byName.SequenceEqual(other._byName);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecordedFacts);

    /// <inheritdoc/>
    public override int GetHashCode() => _byName.Aggregate(Count, (hash, fact) => HashCode.Combine(hash, fact.Key, fact.Value));
}

/// <summary>A plain fact sheet, which can stand wherever a dossier can. It holds no judgments.</summary>
public sealed record FactSheet
{
    /// <summary>Gets the kind of subject whose vocabulary names the facts; null means that of the rule set it meets.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>Gets the id of the subject.</summary>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Gets the facts.</summary>
    public RecordedFacts Facts { get; init => field = value ?? RecordedFacts.Empty; } = RecordedFacts.Empty;
}
