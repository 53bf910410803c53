using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Checks what a rule set and its overlays refer to outside their conditions: sources, groups, levels, ids, members that go together.</summary>
internal static class RuleSetReferences
{
    public static void Check(RuleSet ruleSet, ValueList<Overlay> overlays, Vocabulary vocabulary, BindingContext context)
    {
        Sources(ruleSet, context);
        Facts(ruleSet, vocabulary, context);
        for (var i = 0; i < ruleSet.Criteria.Count; i++)
        {
            CheckCriterion(ruleSet.Criteria[i], $"/criteria/{i}", ruleSet, context);
            CheckCitations(ruleSet.Criteria[i].Citations, $"/criteria/{i}/cite", ruleSet.Sources, context);
        }

        Purpose(ruleSet, context);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var overlay in overlays)
        {
            context.Overlay = overlay.Id;
            if (!ids.Add(overlay.Id))
            {
                context.Fail("/id", RuleSetErrorCodes.RepeatedId, MessageArgument.Of("id", overlay.Id));
            }

            // What a reason points into is the rule set or the overlay of an id.
            Reserved(overlay.Id, "/id", ["ruleSet"], context);
            CheckOverlay(overlay, ruleSet, context);
            context.Overlay = null;
        }
    }

    private static void Sources(RuleSet ruleSet, BindingContext context)
    {
        Unique(ruleSet.Sources.Select(source => (source.Id, "/sources/" + PointerToken.Of(source.Id))), context);
        for (var i = 0; i < ruleSet.Basis.Count; i++)
        {
            RequireSource(ruleSet.Basis[i], $"/basis/{i}", ruleSet.Sources, context);
        }

        foreach (var parameter in ruleSet.Parameters.Where(parameter => parameter.Authority is not null))
        {
            RequireSource(parameter.Authority!.SourceId, $"/parameters/{PointerToken.Of(parameter.Id)}/authority/source", ruleSet.Sources, context);
        }

        Unique(ruleSet.Parameters.Select(parameter => (parameter.Id, "/parameters/" + PointerToken.Of(parameter.Id))), context);
    }

    private static void Facts(RuleSet ruleSet, Vocabulary vocabulary, BindingContext context)
    {
        Unique(ruleSet.Facts.Select(fact => (fact.Name, "/facts/" + PointerToken.Of(fact.Name))), context);
        foreach (var fact in ruleSet.Facts)
        {
            if (vocabulary.Find(fact.Name) is not null)
            {
                context.Fail("/facts/" + PointerToken.Of(fact.Name), RuleSetErrorCodes.FactAlreadyKnown, MessageArgument.Of("fact", fact.Name));
            }

            if (fact.Type == FactType.Codes && fact.Codes.Count > Fact.MostCodesOfASet)
            {
                context.Fail(
                    $"/facts/{PointerToken.Of(fact.Name)}/codes", RuleSetErrorCodes.TooManyCodes, MessageArgument.Of("most", Fact.MostCodesOfASet));
            }

            if (fact.PartOf is { } whole)
            {
                CheckPart(fact, whole, $"/facts/{PointerToken.Of(fact.Name)}/partOf", context);
            }
        }
    }

    // A part and its whole are numbers of one unit.
    private static void CheckPart(Fact part, string name, string pointer, BindingContext context)
    {
        if (context.Facts.Find(name) is not { } whole)
        {
            context.Fail(pointer, RuleSetErrorCodes.UnknownFact, MessageArgument.Of("fact", name));
        }
        else if (whole.Name == part.Name)
        {
            context.Fail(pointer, RuleSetErrorCodes.FactAgainstItself, MessageArgument.Of("fact", name));
        }
        else if (!part.IsNumber || !whole.IsNumber)
        {
            context.Fail(
                pointer,
                RuleSetErrorCodes.TypeMismatch,
                MessageArgument.Of("fact", part.Name),
                MessageArgument.Of("type", FactReading.TypeName(FactType.Decimal)));
        }
        else if (part.Unit is { } unit && whole.Unit is { } other && unit != other)
        {
            context.Fail(pointer, RuleSetErrorCodes.UnitMismatch, MessageArgument.Of("left", unit), MessageArgument.Of("right", other));
        }
    }

    private static void CheckCriterion(Criterion criterion, string pointer, RuleSet ruleSet, BindingContext context)
    {
        var judged = criterion.AssessedBy == Assessment.Judgment;
        if (judged ? criterion.MetWhen is not null || criterion.Judges.Count == 0 : criterion.MetWhen is null || criterion.Judges.Count > 0)
        {
            context.Fail(
                pointer + "/assessedBy",
                RuleSetErrorCodes.AssessmentMismatch,
                MessageArgument.Of("criterion", criterion.Id));
        }

        if (criterion.Points is < 0 or > Criterion.MostPoints)
        {
            context.Fail(pointer + "/points", RuleSetErrorCodes.PointsOutOfRange);
        }

        var scored = ruleSet.Purpose == RuleSetPurpose.Score;
        if (scored != criterion.Points is not null || scored != criterion.Group is not null)
        {
            context.Fail(pointer, RuleSetErrorCodes.PurposeMismatch, MessageArgument.Of("purpose", RuleNames.NameOf(ruleSet.Purpose)));
        }
        else if (criterion.Group is { } group && !ruleSet.Groups.Any(known => known.Id == group))
        {
            context.Fail(pointer + "/group", RuleSetErrorCodes.UnknownGroup, MessageArgument.Of("group", group));
        }
    }

    private static void Purpose(RuleSet ruleSet, BindingContext context)
    {
        var classifies = ruleSet.Purpose == RuleSetPurpose.Classification;
        if (classifies != ruleSet.Levels.Count > 0 || (!classifies && ruleSet.Quotas.Count > 0))
        {
            context.Fail("/levels", RuleSetErrorCodes.PurposeMismatch, MessageArgument.Of("purpose", RuleNames.NameOf(ruleSet.Purpose)));
        }

        if (ruleSet.Purpose == RuleSetPurpose.Score != ruleSet.Groups.Count > 0)
        {
            context.Fail("/groups", RuleSetErrorCodes.PurposeMismatch, MessageArgument.Of("purpose", RuleNames.NameOf(ruleSet.Purpose)));
        }

        Unique(ruleSet.Groups.Select(group => (group.Id, "/groups/" + PointerToken.Of(group.Id))), context);
        foreach (var group in ruleSet.Groups.Where(group => group.Max < 0))
        {
            context.Fail($"/groups/{PointerToken.Of(group.Id)}/max", RuleSetErrorCodes.PointsOutOfRange);
        }

        for (var i = 0; i < ruleSet.Levels.Count; i++)
        {
            Reserved(ruleSet.Levels[i].Id, $"/levels/{i}/id", [LevelOutcome.NotClassified, LevelOutcome.NotApplicable], context);
        }

        Unique(ruleSet.Levels.Select((level, index) => (level.Id, $"/levels/{index}/id")), context);
        Unique(ruleSet.Levels.Select((level, index) => (RuleNames.Invariant(level.Rank), $"/levels/{index}/rank")), context);
        for (var i = 0; i < ruleSet.Quotas.Count; i++)
        {
            var quota = ruleSet.Quotas[i];
            RequireLevel(quota.Level, $"/quotas/{i}/level", ruleSet, context);
            for (var j = 0; j < quota.Of.Count; j++)
            {
                RequireLevel(quota.Of[j], $"/quotas/{i}/of/{j}", ruleSet, context);
            }

            if (quota.Per is { } per && context.Facts.Find(per) is null)
            {
                context.Fail($"/quotas/{i}/per/fact", RuleSetErrorCodes.UnknownFact, MessageArgument.Of("fact", per));
            }
            else if (quota.Per is { } known)
            {
                context.Facts.PlaceOf(context.Facts.Find(known)!);
            }
        }
    }

    private static void CheckOverlay(Overlay overlay, RuleSet ruleSet, BindingContext context)
    {
        if (overlay.Of != ruleSet.Id)
        {
            context.Fail(
                "/of", RuleSetErrorCodes.OverlayOfAnother, MessageArgument.Of("of", overlay.Of), MessageArgument.Of("ruleSet", ruleSet.Id));
        }

        var sources = ruleSet.Sources.Concat(overlay.Sources).ToValueList();
        foreach (var entry in overlay.Parameters)
        {
            if (!ruleSet.Parameters.Any(parameter => parameter.Id == entry.Parameter))
            {
                context.Fail(
                    "/parameters/" + PointerToken.Of(entry.Parameter), RuleSetErrorCodes.UnknownParameter, MessageArgument.Of("parameter", entry.Parameter));
            }

            for (var i = 0; i < entry.Values.Count; i++)
            {
                CheckCitations(entry.Values[i].Citations, $"/parameters/{PointerToken.Of(entry.Parameter)}/{i}/cite", sources, context);
            }
        }

        foreach (var tightening in overlay.Tightenings)
        {
            if (RequireCriterion(tightening.Criterion, "/tighten/", ruleSet, context) is { AssessedBy: Assessment.Judgment })
            {
                context.Fail(
                    "/tighten/" + PointerToken.Of(tightening.Criterion),
                    RuleSetErrorCodes.TighteningOfJudgment,
                    MessageArgument.Of("criterion", tightening.Criterion));
            }

            CheckCitations(tightening.Citations, $"/tighten/{PointerToken.Of(tightening.Criterion)}/cite", sources, context);
        }

        foreach (var replaced in overlay.Citations)
        {
            RequireCriterion(replaced.Criterion, "/citations/", ruleSet, context);
            CheckCitations(replaced.Citations, "/citations/" + PointerToken.Of(replaced.Criterion), sources, context);
        }

        for (var i = 0; i < overlay.Criteria.Count; i++)
        {
            CheckCriterion(overlay.Criteria[i], $"/criteria/{i}", ruleSet, context);
            CheckCitations(overlay.Criteria[i].Citations, $"/criteria/{i}/cite", sources, context);
        }
    }

    private static void CheckCitations(ValueList<Citation> citations, string pointer, ValueList<RuleSource> sources, BindingContext context)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            RequireSource(citations[i].SourceId, $"{pointer}/{i}/source", sources, context);
        }
    }

    private static void RequireSource(string id, string pointer, ValueList<RuleSource> sources, BindingContext context)
    {
        if (!sources.Any(source => source.Id == id))
        {
            context.Fail(pointer, RuleSetErrorCodes.UnknownSource, MessageArgument.Of("source", id));
        }
    }

    private static void RequireLevel(string id, string pointer, RuleSet ruleSet, BindingContext context)
    {
        if (!ruleSet.Levels.Any(level => level.Id == id))
        {
            context.Fail(pointer, RuleSetErrorCodes.UnknownLevel, MessageArgument.Of("level", id));
        }
    }

    private static Criterion? RequireCriterion(string id, string pointer, RuleSet ruleSet, BindingContext context)
    {
        var criterion = ruleSet.Criteria.FirstOrDefault(known => known.Id == id);
        if (criterion is null)
        {
            context.Fail(pointer + PointerToken.Of(id), RuleSetErrorCodes.UnknownCriterion, MessageArgument.Of("criterion", id));
        }

        return criterion;
    }

    private static void Reserved(string id, string pointer, ReadOnlySpan<string> reserved, BindingContext context)
    {
        if (reserved.Contains(id))
        {
            context.Fail(pointer, RuleSetErrorCodes.ReservedId, MessageArgument.Of("id", id));
        }
    }

    private static void Unique(IEnumerable<(string Id, string Pointer)> entries, BindingContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, pointer) in entries)
        {
            if (!seen.Add(id))
            {
                context.Fail(pointer, RuleSetErrorCodes.RepeatedId, MessageArgument.Of("id", id));
            }
        }
    }
}
