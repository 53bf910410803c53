using NodaTime;

namespace DangBo.Domain.Documents;

/// <summary>Spans of days, by the day: which of them hold one.</summary>
/// <remarks>
/// Sorted by their first days, under a tree of their latest ends: what begins too late is cut off by a binary search, and a
/// branch in which everything has ended is not entered. So a question costs its answer times a logarithm, not the register.
/// </remarks>
internal sealed class ForceIndex
{
    private readonly (int Place, LocalDate From, LocalDate Until)[] _spans;
    private readonly LocalDate[] _latest;

    /// <summary>Initializes an index.</summary>
    /// <param name="spans">The place of each document, its first day and the first day after its last.</param>
    public ForceIndex(IEnumerable<(int Place, LocalDate From, LocalDate Until)> spans)
    {
        _spans = [.. spans.Where(span => span.From < span.Until).OrderBy(span => span.From)];
        _latest = new LocalDate[4 * Math.Max(1, _spans.Length)];
        if (_spans.Length > 0)
        {
            Fill(1, 0, _spans.Length);
        }
    }

    /// <summary>Gets the places of the documents of which the day is one, in ascending order.</summary>
    public List<int> On(LocalDate day)
    {
        var places = new List<int>();
        if (Begun(day) is > 0 and var begun)
        {
            Collect(1, 0, _spans.Length, begun, day, places);
        }

        places.Sort();
        return places;
    }

    private LocalDate Fill(int node, int first, int end)
    {
        if (end - first == 1)
        {
            return _latest[node] = _spans[first].Until;
        }

        var middle = (first + end) / 2;
        return _latest[node] = LocalDate.Max(Fill(2 * node, first, middle), Fill((2 * node) + 1, middle, end));
    }

    private void Collect(int node, int first, int end, int begun, LocalDate day, List<int> places)
    {
        if (first >= begun || _latest[node] <= day)
        {
            return;
        }

        if (end - first == 1)
        {
            places.Add(_spans[first].Place);
            return;
        }

        var middle = (first + end) / 2;
        Collect(2 * node, first, middle, begun, day, places);
        Collect((2 * node) + 1, middle, end, begun, day, places);
    }

    private int Begun(LocalDate day)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].From <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
