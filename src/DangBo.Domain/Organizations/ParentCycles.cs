namespace DangBo.Domain.Organizations;

/// <summary>Finds the days on which organizations stand, by their parents, under themselves.</summary>
/// <remarks>
/// First all links of all days are taken together: what then stands in no circle stands in none on any day, and that is
/// nearly everything. For what is left each link is laid on its spans of days in a tree over time, and the tree is walked
/// with a union-find that is rolled back: a link whose ends are joined already closes a circle on that span. On one day
/// everything has at most one parent, so a circle of links is a circle of parents. Where parents overlap, which is an error
/// of its own, only the one that began last is followed so; on which days the others stand in a circle is for
/// <see cref="OverlapCircles"/> to say. No chain is followed by recursion, and where nothing overlaps the time is near linear
/// whatever the register.
/// </remarks>
internal sealed class ParentCycles
{
    private readonly RegisterIndex _index;
    private readonly RegisterErrorList _errors;
    private readonly List<Piece> _pieces = [];
    private readonly List<Piece> _overlapping = [];
    private readonly List<(Piece Piece, int First, int End)> _found = [];
    private int[] _days = [];
    private List<int>[] _spans = [];
    private int[] _root = [];
    private int[] _size = [];

    private ParentCycles(RegisterIndex index, RegisterErrorList errors)
    {
        _index = index;
        _errors = errors;
    }

    /// <summary>Adds an error for every circle and every span of days on which it is closed.</summary>
    public static void Check(RegisterIndex index, RegisterErrorList errors)
    {
        var inCircle = UnionOfAllDays.Circles(index);
        if (inCircle is not null)
        {
            new ParentCycles(index, errors).Search(inCircle);
        }
    }

    private void Search(bool[] inCircle)
    {
        for (var child = 0; child < inCircle.Length; child++)
        {
            if (inCircle[child])
            {
                Cut(child, inCircle);
            }
        }

        _days = [.. _pieces.Concat(_overlapping).SelectMany(piece => new[] { piece.From, piece.Until }).Distinct().Order()];
        _root = [.. Enumerable.Range(0, inCircle.Length)];
        _size = new int[inCircle.Length];
        Array.Fill(_size, 1);
        var spans = _days.Length - 1;
        _spans = new List<int>[Math.Max(1, 4 * spans)];
        for (var number = 0; number < _pieces.Count; number++)
        {
            Lay(number, 0, 0, spans, Array.BinarySearch(_days, _pieces[number].From), Array.BinarySearch(_days, _pieces[number].Until));
        }

        if (spans > 0)
        {
            Walk(0, 0, spans);
        }

        if (_overlapping.Count > 0)
        {
            _found.AddRange(new OverlapCircles(_index, inCircle).Search(_overlapping, _days));
        }

        Report();
    }

    // On one day one link of a child is followed: from the first day of the next one, this one is beside it.
    private void Cut(int child, bool[] inCircle)
    {
        var links = Enumerable.Range(_index.LinkStart[child], _index.LinkStart[child + 1] - _index.LinkStart[child])
            .OrderBy(link => _index.LinkFrom[link]).ToArray();
        for (var i = 0; i < links.Length; i++)
        {
            var (link, parent) = (links[i], _index.LinkParent[links[i]]);
            if (parent < 0 || !inCircle[parent])
            {
                continue;
            }

            var (from, until) = (_index.LinkFrom[link], _index.LinkUntil[link]);
            var next = i + 1 < links.Length ? Math.Min(until, _index.LinkFrom[links[i + 1]]) : until;
            if (from < next)
            {
                _pieces.Add(new(child, parent, link, from, next));
            }

            if (next < until)
            {
                _overlapping.Add(new(child, parent, link, next, until));
            }
        }
    }

    // Halving spans of days: the depth is that of a number of 32 bits.
    private void Lay(int piece, int node, int low, int high, int from, int until)
    {
        if (from <= low && high <= until)
        {
            (_spans[node] ??= []).Add(piece);
            return;
        }

        var middle = (low + high) / 2;
        if (from < middle)
        {
            Lay(piece, (2 * node) + 1, low, middle, from, until);
        }

        if (until > middle)
        {
            Lay(piece, (2 * node) + 2, middle, high, from, until);
        }
    }

    private void Walk(int node, int low, int high)
    {
        var joined = new List<int>();
        foreach (var piece in _spans[node] ?? [])
        {
            var (child, parent) = (Find(_pieces[piece].Child), Find(_pieces[piece].Parent));
            if (child == parent)
            {
                _found.Add((_pieces[piece], low, high));
                continue;
            }

            var (small, large) = _size[child] < _size[parent] ? (child, parent) : (parent, child);
            _root[small] = large;
            _size[large] += _size[small];
            joined.Add(small);
        }

        if (high - low > 1)
        {
            var middle = (low + high) / 2;
            Walk((2 * node) + 1, low, middle);
            Walk((2 * node) + 2, middle, high);
        }

        for (var i = joined.Count - 1; i >= 0; i--)
        {
            _size[_root[joined[i]]] -= _size[joined[i]];
            _root[joined[i]] = joined[i];
        }
    }

    private int Find(int place)
    {
        while (_root[place] != place)
        {
            place = _root[place];
        }

        return place;
    }

    private void Report()
    {
        foreach (var closing in _found.GroupBy(found => found.Piece.Link).OrderBy(group => group.Key))
        {
            var (piece, first, end) = (closing.First().Piece, -1, -1);
            foreach (var span in closing.OrderBy(span => span.First))
            {
                if (span.First == end)
                {
                    end = span.End;
                    continue;
                }

                Add(piece, first, end);
                (first, end) = (span.First, span.End);
            }

            Add(piece, first, end);
        }
    }

    private void Add(Piece piece, int first, int end)
    {
        if (first >= 0)
        {
            var place = _index.LinkPlace[piece.Link];
            _errors.Add(
                piece.Child,
                FormattableString.Invariant($"/parents/{place}"),
                OrganizationErrorCodes.ParentCycle,
                DayKey.Period(_days[first], _days[end]),
                MessageArgument.Of("other", _index.Organizations[piece.Child].Parents![place].Organization));
        }
    }

    /// <summary>A link on days on which it holds.</summary>
    internal readonly record struct Piece(int Child, int Parent, int Link, int From, int Until);
}
