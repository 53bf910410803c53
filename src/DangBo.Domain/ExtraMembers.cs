using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>The members of a record that this version of the library does not know: kept, and written back as they stood.</summary>
/// <remarks>
/// Opaque: nothing here is read by a rule. Empty by default. Equality is by name and raw JSON text, whatever the order.
/// </remarks>
public sealed class ExtraMembers : IEquatable<ExtraMembers>
{
    private readonly ImmutableSortedDictionary<string, string> _rawByName;

    private ExtraMembers(ImmutableSortedDictionary<string, string> rawByName) => _rawByName = rawByName;

    /// <summary>Gets the empty set of members.</summary>
    public static ExtraMembers Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Gets how many members there are.</summary>
    public int Count => _rawByName.Count;

    /// <summary>Gets the names of the members, in ordinal order.</summary>
    public IEnumerable<string> Names => _rawByName.Keys;

    /// <summary>Makes a set of members.</summary>
    /// <param name="members">The members by name; each value is kept as its JSON text stood.</param>
    /// <returns>The members; <see cref="Empty"/> where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A name stands twice with different values.</exception>
    public static ExtraMembers Of(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        var raw = Guard.Against.Null(members)
            .ToImmutableSortedDictionary(member => member.Key, member => member.Value.GetRawText(), StringComparer.Ordinal);
        return raw.IsEmpty ? Empty : new(raw);
    }

    /// <summary>Gets the JSON text of a member, as it stood in the document.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The text of its value; null where there is no such member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? RawValue(string name) => _rawByName.GetValueOrDefault(Guard.Against.Null(name));

    /// <inheritdoc/>
    public bool Equals(ExtraMembers? other)
    {
        if (other is null || Count != other.Count)
        {
            return false;
        }

        foreach (var (name, raw) in _rawByName)
        {
            if (other.RawValue(name) != raw)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtraMembers);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, raw) in _rawByName)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(raw, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Tells how many members there are, and never what they hold.</summary>
    /// <returns>The count of members.</returns>
    public override string ToString() => $"{Count} members";
}
