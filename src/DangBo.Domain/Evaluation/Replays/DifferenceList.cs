namespace DangBo.Domain.Evaluation.Replays;

/// <summary>Collects differences, and pairs what two lists have in common.</summary>
internal sealed class DifferenceList
{
    private readonly List<EvaluationDifference> _all = [];

    public IReadOnlyList<EvaluationDifference> All => _all;

    public void Add(DifferencePart part, string? criterion, string code, params ReadOnlySpan<MessageArgument> arguments) =>
        _all.Add(new() { Part = part, Criterion = criterion, Message = new(code, arguments) });

    /// <summary>Tells two lists that are compared as wholes.</summary>
    public void Lists<T>(DifferencePart part, string code, ValueList<T> before, ValueList<T> after, Func<T, LocalizedText> words)
    {
        if (!before.Equals(after))
        {
            Add(
                part,
                null,
                code,
                MessageArgument.Of("before", DifferenceText.List(before, words)),
                MessageArgument.Of("after", DifferenceText.List(after, words)));
        }
    }

    /// <summary>Pairs the items of two lists by their keys; a key that stands twice meets the second one.</summary>
    /// <param name="before">One list.</param>
    /// <param name="after">The other.</param>
    /// <param name="key">What makes items the same.</param>
    /// <param name="removed">Called for each item of the first list alone.</param>
    /// <param name="added">Called for each item of the second list alone.</param>
    /// <param name="both">Called for each pair.</param>
    /// <param name="moved">Called once where what both have stands in another order.</param>
    public static void Pair<T, TKey>(
        ValueList<T> before,
        ValueList<T> after,
        Func<T, TKey> key,
        Action<T> removed,
        Action<T> added,
        Action<T, T> both,
        Action moved)
        where TKey : notnull
    {
        var waiting = new Dictionary<TKey, Queue<(T Item, int Place)>>();
        for (var place = 0; place < before.Count; place++)
        {
            var itemKey = key(before[place]);
            if (!waiting.TryGetValue(itemKey, out var queue))
            {
                waiting.Add(itemKey, queue = new());
            }

            queue.Enqueue((before[place], place));
        }

        var partners = after.Select(item => waiting.TryGetValue(key(item), out var queue) && queue.TryDequeue(out var found)
            ? found
            : ((T Item, int Place)?)null).ToArray();
        foreach (var (item, _) in waiting.Values.SelectMany(queue => queue).OrderBy(entry => entry.Place))
        {
            removed(item);
        }

        var last = -1;
        var isMoved = false;
        for (var place = 0; place < after.Count; place++)
        {
            if (partners[place] is not { } partner)
            {
                added(after[place]);
                continue;
            }

            both(partner.Item, after[place]);
            isMoved |= partner.Place < last;
            last = Math.Max(last, partner.Place);
        }

        if (isMoved)
        {
            moved();
        }
    }
}
