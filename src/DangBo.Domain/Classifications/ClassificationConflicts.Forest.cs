namespace DangBo.Domain.Classifications;

/// <content>The forest of corrections: each classification stands under the one that it corrects.</content>
internal static partial class ClassificationConflicts
{
    /// <summary>Gets how many classifications each one corrects, one after the other; of a list without circles.</summary>
    public static int[] Depths(ReadOnlySpan<int> corrected)
    {
        var depths = new int[corrected.Length];
        depths.AsSpan().Fill(-1);
        var way = new Stack<int>();
        for (var place = 0; place < corrected.Length; place++)
        {
            for (var at = place; at >= 0 && depths[at] < 0; at = corrected[at])
            {
                way.Push(at);
            }

            while (way.TryPop(out var at))
            {
                depths[at] = corrected[at] < 0 ? 0 : depths[corrected[at]] + 1;
            }
        }

        return depths;
    }

    // Numbers the forest of corrections so that what corrects one, at whatever remove, has its numbers within that one's.
    private static (int First, int Last)[] Spans(int[] corrected)
    {
        var (firstBy, nextBy) = (new int[corrected.Length], new int[corrected.Length]);
        firstBy.AsSpan().Fill(-1);
        for (var place = corrected.Length - 1; place >= 0; place--)
        {
            if (corrected[place] >= 0)
            {
                nextBy[place] = firstBy[corrected[place]];
                firstBy[corrected[place]] = place;
            }
        }

        var spans = new (int First, int Last)[corrected.Length];
        var number = 0;
        var open = new Stack<(int Place, int NextBy)>();
        for (var root = 0; root < corrected.Length; root++)
        {
            if (corrected[root] >= 0)
            {
                continue;
            }

            Open(root);
            while (open.TryPop(out var at))
            {
                if (at.NextBy < 0)
                {
                    spans[at.Place].Last = number;
                    continue;
                }

                open.Push((at.Place, nextBy[at.NextBy]));
                Open(at.NextBy);
            }
        }

        return spans;

        void Open(int place)
        {
            spans[place].First = ++number;
            open.Push((place, firstBy[place]));
        }
    }
}
