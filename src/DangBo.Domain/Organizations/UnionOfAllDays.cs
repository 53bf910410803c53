namespace DangBo.Domain.Organizations;

/// <summary>Finds what could stand in a circle if the links of all days held at once.</summary>
internal static class UnionOfAllDays
{
    /// <summary>Marks what is left when everything above all circles and everything below them is taken away.</summary>
    /// <returns>The marks; null where nothing is left.</returns>
    public static bool[]? Circles(RegisterIndex index)
    {
        var count = index.Organizations.Count;
        var (upward, downward) = (new int[count], new int[count + 1]);
        for (var child = 0; child < count; child++)
        {
            for (var link = index.LinkStart[child]; link < index.LinkStart[child + 1]; link++)
            {
                if (index.LinkParent[link] >= 0)
                {
                    upward[child]++;
                    downward[index.LinkParent[link] + 1]++;
                }
            }
        }

        for (var i = 0; i < count; i++)
        {
            downward[i + 1] += downward[i];
        }

        var children = Children(index, downward);
        var left = new bool[count];
        Array.Fill(left, true);
        var queue = new Queue<int>(Enumerable.Range(0, count).Where(place => upward[place] == 0));
        while (queue.TryDequeue(out var place))
        {
            left[place] = false;
            for (var i = downward[place]; i < downward[place + 1]; i++)
            {
                if (--upward[children[i]] == 0)
                {
                    queue.Enqueue(children[i]);
                }
            }
        }

        if (!left.AsSpan().Contains(true))
        {
            return null;
        }

        TakeAwayWhatHangsBelow(index, left);
        return left;
    }

    private static int[] Children(RegisterIndex index, int[] starts)
    {
        var next = starts.AsSpan(..^1).ToArray();
        var children = new int[starts[^1]];
        for (var child = 0; child < next.Length; child++)
        {
            for (var link = index.LinkStart[child]; link < index.LinkStart[child + 1]; link++)
            {
                if (index.LinkParent[link] is >= 0 and var parent)
                {
                    children[next[parent]++] = child;
                }
            }
        }

        return children;
    }

    private static void TakeAwayWhatHangsBelow(RegisterIndex index, bool[] left)
    {
        var below = new int[left.Length];
        for (var child = 0; child < left.Length; child++)
        {
            foreach (var parent in ParentsLeft(child))
            {
                below[parent]++;
            }
        }

        var queue = new Queue<int>(Enumerable.Range(0, left.Length).Where(place => left[place] && below[place] == 0));
        while (queue.TryDequeue(out var place))
        {
            var parents = ParentsLeft(place);
            left[place] = false;
            foreach (var parent in parents)
            {
                if (--below[parent] == 0)
                {
                    queue.Enqueue(parent);
                }
            }
        }

        List<int> ParentsLeft(int child)
        {
            var parents = new List<int>();
            for (var link = index.LinkStart[child]; left[child] && link < index.LinkStart[child + 1]; link++)
            {
                if (index.LinkParent[link] is >= 0 and var parent && left[parent])
                {
                    parents.Add(parent);
                }
            }

            return parents;
        }
    }
}
