using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>The members of a record that this version of the library does not know: kept, and written back as they stood.</summary>
/// <remarks>
/// Opaque: nothing here is read by a rule. Empty by default. Equality is by name and raw JSON text, whatever the order.
/// </remarks>
public sealed class ExtraMembers : IEquatable<ExtraMembers>
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\r\n");

    private readonly ImmutableSortedDictionary<string, string> _rawByName;

    private ExtraMembers(ImmutableSortedDictionary<string, string> rawByName) => _rawByName = rawByName;

    private ExtraMembers(Dictionary<string, JsonElement> gathered)
        : this(Empty._rawByName) => Gathered = gathered;

    /// <summary>Gets the empty set of members.</summary>
    public static ExtraMembers Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Gets how many members there are.</summary>
    public int Count => _rawByName.Count;

    /// <summary>Gets the names of the members, in ordinal order.</summary>
    public IEnumerable<string> Names => _rawByName.Keys;

    /// <summary>Makes a set of members.</summary>
    /// <param name="members">The members by name; each value is kept as its JSON text stood, but for the white space
    /// between its tokens.</param>
    /// <returns>The members; <see cref="Empty"/> where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentException">A name stands twice with different values.</exception>
    public static ExtraMembers Of(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        var raw = Guard.Against.Null(members)
            .ToImmutableSortedDictionary(member => member.Key, member => Compact(member.Value.GetRawText()), StringComparer.Ordinal);
        return raw.IsEmpty ? Empty : new(raw);
    }

    /// <summary>Gets the JSON text of a member, as it stood in the document.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The text of its value, without white space between tokens; null where there is no such member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? RawValue(string name) => _rawByName.GetValueOrDefault(Guard.Against.Null(name));

    /// <summary>Gets the members that are being gathered; null once their record is read.</summary>
    internal Dictionary<string, JsonElement>? Gathered { get; }

    /// <summary>Begins to gather the members of a record that is being read; nobody but its reader sees them so.</summary>
    internal static ExtraMembers Gather(Dictionary<string, JsonElement> gathered) => new(gathered);

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

    /// <summary>Leaves out the white space between tokens: it says nothing, and a line break in it would break JSON Lines.</summary>
    private static string Compact(string json)
    {
        if (!json.AsSpan().ContainsAny(WhiteSpace))
        {
            return json;
        }

        var compact = new StringBuilder(json.Length);
        var isInString = false;
        for (var index = 0; index < json.Length; index++)
        {
            var character = json[index];
            if (isInString && character == '\\')
            {
                compact.Append(character).Append(json[++index]);
                continue;
            }

            isInString ^= character == '"';
            if (isInString || !WhiteSpace.Contains(character))
            {
                compact.Append(character);
            }
        }

        return compact.ToString();
    }
}
