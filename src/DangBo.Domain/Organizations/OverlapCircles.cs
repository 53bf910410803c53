namespace DangBo.Domain.Organizations;

/// <summary>Finds the days on which links that are beside a later one of the same child stand in a circle.</summary>
/// <remarks>
/// Span by span of days on which no link begins or ends, what hangs together in circles is found by Tarjan's walk, up from the
/// children of such links. Each of them in a circle is told, so that with them and what <see cref="ParentCycles"/> finds every
/// circle has a link that is told.
/// </remarks>
internal sealed class OverlapCircles(RegisterIndex index, bool[] inCircle)
{
    // A register of overlaps and turns without end would be walked anew on every day of it. Beyond this it is left to the
    // errors of the overlaps, which refuse it too: what was not found is told when they are mended.
    private const long MostSteps = 50_000_000;

    private const int Open = -1;

    private readonly int[] _order = new int[inCircle.Length];
    private readonly int[] _low = new int[inCircle.Length];
    private readonly int[] _next = new int[inCircle.Length];
    private readonly int[] _circle = new int[inCircle.Length];
    private readonly Stack<int> _path = new();
    private readonly Stack<int> _open = new();
    private int _reached;
    private int _reachedBefore;
    private long _steps;

    /// <summary>Searches all days on which one of the links holds.</summary>
    /// <param name="overlapping">The links, on the days on which they are beside a later one.</param>
    /// <param name="days">The days on which a link begins or ends, in order.</param>
    /// <returns>The links that stand in a circle, with the places of the first day and of the end among the days.</returns>
    public List<(ParentCycles.Piece Piece, int First, int End)> Search(List<ParentCycles.Piece> overlapping, int[] days)
    {
        var found = new List<(ParentCycles.Piece, int, int)>();
        var coming = new Queue<ParentCycles.Piece>(overlapping.OrderBy(piece => piece.From));
        var held = new List<ParentCycles.Piece>();
        for (var span = 0; span < days.Length - 1 && _steps <= MostSteps; span++)
        {
            var day = days[span];
            _ = held.RemoveAll(piece => piece.Until <= day);
            while (coming.TryPeek(out var piece) && piece.From <= day)
            {
                held.Add(coming.Dequeue());
            }

            _steps += held.Count;
            _reachedBefore = _reached;
            foreach (var piece in held)
            {
                WalkUp(piece.Child, day);
            }

            found.AddRange(held.Where(piece => _circle[piece.Child] == _circle[piece.Parent]).Select(piece => (piece, span, span + 1)));
        }

        return found;
    }

    private void WalkUp(int start, int day)
    {
        Enter(start);
        while (_path.TryPeek(out var place))
        {
            if (_next[place] == index.LinkStart[place + 1])
            {
                Leave();
                continue;
            }

            var link = _next[place]++;
            _steps++;
            if (index.LinkFrom[link] <= day && day < index.LinkUntil[link] && index.LinkParent[link] is >= 0 and var parent &&
                inCircle[parent] && !Enter(parent) && _circle[parent] == Open)
            {
                _low[place] = Math.Min(_low[place], _order[parent]);
            }
        }
    }

    private bool Enter(int place)
    {
        if (_order[place] > _reachedBefore)
        {
            return false;
        }

        _order[place] = _low[place] = ++_reached;
        _next[place] = index.LinkStart[place];
        _circle[place] = Open;
        _path.Push(place);
        _open.Push(place);
        return true;
    }

    private void Leave()
    {
        var place = _path.Pop();
        if (_path.TryPeek(out var below))
        {
            _low[below] = Math.Min(_low[below], _low[place]);
        }

        if (_low[place] == _order[place])
        {
            int last;
            do
            {
                last = _open.Pop();
                _circle[last] = place;
            }
            while (last != place);
        }
    }
}
