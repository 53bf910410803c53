namespace DangBo.Domain.Rules;

/// <summary>Finds what changed between two rule sets, part by part.</summary>
internal sealed class RuleSetComparer(RuleSet before, RuleSet after)
{
    private readonly List<RuleSetChange> _changes = [];

    public static IReadOnlyList<RuleSetChange> Compare(RuleSet before, RuleSet after)
    {
        var comparer = new RuleSetComparer(before, after);
        comparer.Whole();
        comparer.Parts(ChangedPart.Fact, before.Facts, after.Facts, fact => fact.Name, (fact, _) => "/facts/" + PointerToken.Of(fact.Name), Facts);
        comparer.Parts(
            ChangedPart.Parameter, before.Parameters, after.Parameters, parameter => parameter.Id, (parameter, _) => "/parameters/" + PointerToken.Of(parameter.Id), Parameters);
        comparer.Parts(
            ChangedPart.Criterion, before.Criteria, after.Criteria, criterion => criterion.Id, (_, index) => $"/criteria/{index}", Criteria);
        comparer.Parts(ChangedPart.Group, before.Groups, after.Groups, group => group.Id, (group, _) => "/groups/" + PointerToken.Of(group.Id), Groups);
        comparer.Parts(ChangedPart.Level, before.Levels, after.Levels, level => level.Id, (_, index) => $"/levels/{index}", Levels);
        comparer.Parts(ChangedPart.Quota, before.Quotas, after.Quotas, quota => quota.Level, (_, index) => $"/quotas/{index}", Quotas);
        return comparer._changes;
    }

    private void Whole()
    {
        var places = new ChangedPlaces(string.Empty, string.Empty);
        places.Meaning("id", before.Id, after.Id);
        places.Meaning("subject", before.Subject, after.Subject);
        places.Meaning("purpose", before.Purpose, after.Purpose);
        places.Meaning("overPeriod", before.OverPeriod, after.OverPeriod);
        places.Wording("title", before.Title, after.Title);
        places.Meaning("effective", before.Effective, after.Effective);
        places.Wording("effective/verification", before.EffectiveVerification, after.EffectiveVerification);
        places.Wording("sources", ById(before.Sources), ById(after.Sources));
        places.Wording("basis", before.Basis, after.Basis);
        places.Condition("appliesWhen", before.AppliesWhen, after.AppliesWhen);
        places.Wording("criteria", Kept(before.Criteria, after.Criteria), Kept(after.Criteria, before.Criteria));
        places.Meaning("levels", Kept(before.Levels, after.Levels), Kept(after.Levels, before.Levels));
        places.Wording("notCovered", Texts(before.NotCovered), Texts(after.NotCovered));
        Add(ChangedPart.RuleSet, after.Id, places);

        // Rows that are not given and rows that are none are the same.
        static ValueList<(LocalizedText, ValueList<string>)> Texts(ValueList<NotCovered> entries) =>
            entries.Select(entry => (entry.Text, entry.Rows)).ToValueList();

        static ValueList<RuleSource> ById(ValueList<RuleSource> sources) =>
            sources.OrderBy(source => source.Id, StringComparer.Ordinal).ToValueList();
    }

    // The order of what both have: an addition alone moves nothing.
    private static ValueList<string> Kept(ValueList<Criterion> of, ValueList<Criterion> other) => of.Select(criterion => criterion.Id)
        .Where(id => other.Any(criterion => criterion.Id == id)).ToValueList();

    private static ValueList<string> Kept(ValueList<Level> of, ValueList<Level> other) => of.Select(level => level.Id)
        .Where(id => other.Any(level => level.Id == id)).ToValueList();

    // Parts are the same by their ids; a second one of an id meets the second one.
    private void Parts<T>(
        ChangedPart part,
        ValueList<T> old,
        ValueList<T> now,
        Func<T, string> id,
        Func<T, int, string> pointer,
        Action<ChangedPlaces, T, T> compare)
    {
        var left = old.Select((item, index) => (Item: item, Pointer: pointer(item, index))).ToList();
        var added = new List<(T Item, string Pointer)>();
        foreach (var (item, place) in now.Select((item, index) => (item, pointer(item, index))))
        {
            var match = left.FindIndex(other => id(other.Item) == id(item));
            if (match < 0)
            {
                added.Add((item, place));
                continue;
            }

            var places = new ChangedPlaces(left[match].Pointer, place);
            compare(places, left[match].Item, item);
            Add(part, id(item), places);
            left.RemoveAt(match);
        }

        _changes.AddRange(left.Select(gone => Whole(part, id(gone.Item), ChangeKind.Removed, gone.Pointer, null)));
        _changes.AddRange(added.Select(one => Whole(part, id(one.Item), ChangeKind.Added, null, one.Pointer)));
    }

    private static RuleSetChange Whole(ChangedPart part, string id, ChangeKind kind, string? before, string? after) => new()
    {
        Part = part,
        Id = id,
        Kind = kind,
        Places = [new() { Before = before, After = after, IsMeaning = true }],
    };

    private void Add(ChangedPart part, string id, ChangedPlaces places)
    {
        if (places.Found.Count > 0)
        {
            _changes.Add(new()
            {
                Part = part,
                Id = id,
                Kind = places.Found.Any(place => place.IsMeaning) ? ChangeKind.Meaning : ChangeKind.Wording,
                Places = places.Found.ToValueList(),
            });
        }
    }

    private static void Facts(ChangedPlaces places, Fact old, Fact now)
    {
        places.Meaning("type", old.Type, now.Type);
        places.Wording("label", old.Label, now.Label);
        places.Meaning("unit", old.Unit, now.Unit);
        places.Meaning("min", old.Min, now.Min);
        places.Meaning("max", old.Max, now.Max);
        places.Meaning("partOf", old.PartOf, now.PartOf);
        places.Meaning("changeable", old.Changeable, now.Changeable);
        var (before, after) = (Codes(old), Codes(now));
        if (!before.Equals(after))
        {
            places.Meaning("codes", before, after);
        }
        else
        {
            places.Wording("codes", old.Codes, now.Codes);
        }

        static ValueList<string> Codes(Fact fact) => fact.Codes.Select(code => code.Code).Order(StringComparer.Ordinal).ToValueList();
    }

    private static void Parameters(ChangedPlaces places, Parameter old, Parameter now)
    {
        places.Meaning("type", old.Type, now.Type);
        places.Meaning("unit", old.Unit, now.Unit);
        places.Wording("label", old.Label, now.Label);
        if (old.IsLocal != now.IsLocal)
        {
            places.Meaning("authority", old.Authority, now.Authority);
        }
        else
        {
            places.Wording("authority", old.Authority, now.Authority);
        }

        for (var i = 0; i < Math.Max(old.Values.Count, now.Values.Count); i++)
        {
            places.Meaning($"values/{i}", Value(old, i), Value(now, i));
        }

        static (NodaTime.LocalDate, Literal)? Value(Parameter parameter, int index) =>
            index < parameter.Values.Count ? (parameter.Values[index].From, parameter.Values[index].Value) : null;
    }

    private static void Criteria(ChangedPlaces places, Criterion old, Criterion now)
    {
        places.Wording("title", old.Title, now.Title);
        places.Wording("cite", old.Citations, now.Citations);
        places.Meaning("polarity", old.Polarity, now.Polarity);
        places.Meaning("severity", old.Severity, now.Severity);
        places.Meaning("assessedBy", old.AssessedBy, now.AssessedBy);
        places.Condition("appliesWhen", old.AppliesWhen, now.AppliesWhen);
        places.Condition("metWhen", old.MetWhen, now.MetWhen);
        places.Meaning("judges", Sorted(old.Judges), Sorted(now.Judges));
        places.Wording("evidence", old.Evidence, now.Evidence);
        places.Wording("relates", old.Relates, now.Relates);
        places.Meaning("points", old.Points, now.Points);
        places.Meaning("group", old.Group, now.Group);
    }

    private static void Groups(ChangedPlaces places, PointGroup old, PointGroup now)
    {
        places.Wording("title", old.Title, now.Title);
        places.Meaning("max", old.Max, now.Max);
        places.Meaning("notApplicable", old.NotApplicable, now.NotApplicable);
    }

    private static void Levels(ChangedPlaces places, Level old, Level now)
    {
        places.Meaning("rank", old.Rank, now.Rank);
        places.Wording("title", old.Title, now.Title);
        places.Condition("when", old.When, now.When);
    }

    private static void Quotas(ChangedPlaces places, Quota old, Quota now)
    {
        places.Meaning("atMost", old.AtMost, now.AtMost);
        places.Meaning("of", Sorted(old.Of), Sorted(now.Of));
        places.Meaning("per", old.Per, now.Per);
        places.Meaning("rounding", old.Rounding, now.Rounding);
    }

    private static ValueList<string> Sorted(ValueList<string> texts) => texts.Order(StringComparer.Ordinal).ToValueList();
}
