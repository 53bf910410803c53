namespace DangBo.Domain.Organizations;

/// <summary>The links of a register seen from the parent: what stands directly under each organization, on any day.</summary>
/// <remarks>One pass makes it. The children of organization <c>i</c> stand from <c>_start[i]</c> until <c>_start[i + 1]</c>,
/// in the order of the register.</remarks>
internal sealed class RegisterChildren
{
    private readonly RegisterIndex _index;
    private readonly int[] _start;
    private readonly (int Child, int Link)[] _links;

    public RegisterChildren(RegisterIndex index)
    {
        _index = index;
        var count = index.Organizations.Count;
        _start = new int[count + 1];
        foreach (var parent in index.LinkParent)
        {
            if (parent >= 0)
            {
                _start[parent + 1]++;
            }
        }

        for (var place = 0; place < count; place++)
        {
            _start[place + 1] += _start[place];
        }

        _links = new (int, int)[_start[count]];
        var next = _start.AsSpan(..count).ToArray();
        for (var child = 0; child < count; child++)
        {
            for (var link = index.LinkStart[child]; link < index.LinkStart[child + 1]; link++)
            {
                if (index.LinkParent[link] is >= 0 and var parent)
                {
                    _links[next[parent]++] = (child, link);
                }
            }
        }
    }

    /// <summary>Gets the places of what stands directly under an organization on a day.</summary>
    public IEnumerable<int> Of(int parent, int day)
    {
        for (var place = _start[parent]; place < _start[parent + 1]; place++)
        {
            var (child, link) = _links[place];
            if (_index.LinkFrom[link] <= day && day < _index.LinkUntil[link])
            {
                yield return child;
            }
        }
    }
}
