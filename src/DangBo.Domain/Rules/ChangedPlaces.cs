namespace DangBo.Domain.Rules;

/// <summary>Collects the places that changed within one part; conditions are followed down to what changed in them.</summary>
internal sealed class ChangedPlaces(string before, string after)
{
    private readonly List<ChangedPlace> _found = [];

    public IReadOnlyList<ChangedPlace> Found => _found;

    public void Meaning<T>(string member, T old, T now) => Compare(member, old, now, isMeaning: true);

    public void Wording<T>(string member, T old, T now) => Compare(member, old, now, isMeaning: false);

    public void Condition(string member, Condition? old, Condition? now) =>
        Conditions(old, now, $"{before}/{member}", $"{after}/{member}");

    private void Compare<T>(string member, T old, T now, bool isMeaning)
    {
        if (!EqualityComparer<T>.Default.Equals(old, now))
        {
            Add(old is null ? null : $"{before}/{member}", now is null ? null : $"{after}/{member}", isMeaning);
        }
    }

    private void Conditions(Condition? old, Condition? now, string from, string to)
    {
        switch (old, now)
        {
            case (null, null):
                break;
            case (AllOf left, AllOf right):
                Members(left.Members, right.Members, from + "/all", to + "/all");
                break;
            case (AnyOf left, AnyOf right):
                Members(left.Members, right.Members, from + "/any", to + "/any");
                break;
            case (AtLeast left, AtLeast right):
                Same(left.Count == right.Count, from + "/atLeast", to + "/atLeast");
                Members(left.Members, right.Members, from + "/of", to + "/of");
                break;
            case (NoneOf left, NoneOf right):
                Conditions(left.Member, right.Member, from + "/not", to + "/not");
                break;
            case (Comparison left, Comparison right) when left.Test == right.Test:
                Same(left.Fact == right.Fact, from + "/fact", to + "/fact");
                Operands(left, right, from, to);
                break;
            case (CriterionIs left, CriterionIs right):
                Same(left.Criterion == right.Criterion, from + "/criterion", to + "/criterion");
                Same(Verdicts(left).SetEquals(Verdicts(right)), from + "/is", to + "/is");
                break;
            default:
                if (!Equals(old, now))
                {
                    Add(old is null ? null : from, now is null ? null : to, isMeaning: true);
                }

                break;
        }
    }

    private void Members(ValueList<Condition> old, ValueList<Condition> now, string from, string to)
    {
        if (old.Count != now.Count)
        {
            Add(from, to, isMeaning: true);
            return;
        }

        for (var i = 0; i < old.Count; i++)
        {
            Conditions(old[i], now[i], $"{from}/{i}", $"{to}/{i}");
        }
    }

    // A list says the same in any order, and the two ends of "between" do not.
    private void Operands(Comparison old, Comparison now, string from, string to)
    {
        var name = "/" + RuleNames.NameOf(old.Test);
        if (old.Test is ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll)
        {
            Same(old.Operands.ToHashSet().SetEquals(now.Operands), from + name, to + name);
        }
        else if (old.Test == ComparisonTest.Between && old.Operands.Count == now.Operands.Count)
        {
            for (var i = 0; i < old.Operands.Count; i++)
            {
                Same(old.Operands[i].Equals(now.Operands[i]), $"{from}{name}/{i}", $"{to}{name}/{i}");
            }
        }
        else
        {
            Same(old.Operands.Equals(now.Operands), from + name, to + name);
        }
    }

    private static HashSet<Verdict> Verdicts(CriterionIs condition) => [.. condition.Verdicts ?? [Verdict.Met]];

    private void Same(bool isSame, string from, string to)
    {
        if (!isSame)
        {
            Add(from, to, isMeaning: true);
        }
    }

    private void Add(string? from, string? to, bool isMeaning) =>
        _found.Add(new() { Before = from, After = to, IsMeaning = isMeaning });
}
