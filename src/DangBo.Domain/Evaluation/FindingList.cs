using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Evaluation;

/// <summary>The findings of a report; a view that allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A view is compared through its report.")]
[SuppressMessage("Naming", "CA1710", Justification = "A list of findings.")]
public readonly struct FindingList : IReadOnlyList<Finding>
{
    private readonly Report _report;

    internal FindingList(Report report, int count)
    {
        _report = report;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Finding this[int index] => index >= 0 && index < Count
        ? new(_report, _report.Bound.Criteria[index])
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the finding of a criterion.</summary>
    /// <param name="criterion">The id of the criterion.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="KeyNotFoundException">The report has no finding of that criterion.</exception>
    public Finding this[string criterion]
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i].Criterion.Id == criterion)
                {
                    return this[i];
                }
            }

            throw new KeyNotFoundException($"The report has no finding of the criterion '{criterion}'.");
        }
    }

    /// <summary>Gets an enumerator that allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the findings.</summary>
    [SuppressMessage("Performance", "CA1815", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034", Justification = "The enumerator of this list, as in the framework.")]
    public struct Enumerator : IEnumerator<Finding>
    {
        private readonly FindingList _list;
        private int _index;

        internal Enumerator(FindingList list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Finding Current => _list[_index];

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
