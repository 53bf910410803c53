using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>An immutable list that is equal to another by its items and their order.</summary>
/// <typeparam name="T">The type of the items; none is null.</typeparam>
/// <remarks>Written as a collection expression: <c>ValueList&lt;string&gt; names = ["a", "b"];</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "The name says what it is: a list that is a value.")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>Gets the list without items.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The empty list of a type, as on ImmutableArray.")]
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>Gets the items as a span, for loops that allocate nothing.</summary>
    /// <returns>A view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Gets an enumerator that allocates nothing.</summary>
    /// <returns>The enumerator of <see cref="AsSpan"/>.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Tells how many items the list has, and never what they are: an item may hold a person's name.</summary>
    /// <returns>The count of items.</returns>
    public override string ToString() => $"{_items.Length} items";
}

/// <summary>Makes lists of values.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Of(items.ToArray(), nameof(items));

    /// <summary>Makes a list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        Of(Guard.Against.Null(items).ToArray(), nameof(items));

    private static ValueList<T> Of<T>(T[] items, string parameterName)
    {
        // Types that cannot be null are not looked through.
        if (default(T) is null && Array.Exists(items, item => item is null))
        {
            throw new ArgumentException("A list of values holds no null.", parameterName);
        }

        return items.Length == 0 ? ValueList<T>.Empty : new(items);
    }
}
