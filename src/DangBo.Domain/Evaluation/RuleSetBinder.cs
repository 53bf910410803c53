using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Checks every name, type and reference of a rule set and its overlays, once, and collects all that is wrong.</summary>
internal sealed class RuleSetBinder
{
    // What the share of a quota is bound to: any number.
    private static readonly Fact Share = new() { Name = "atMost", Type = FactType.Decimal, Label = new("tỉ lệ tối đa", "greatest share") };

    private readonly RuleSet _ruleSet;
    private readonly ValueList<Overlay> _overlays;
    private readonly Vocabulary _vocabulary;
    private readonly BindingContext _context;
    private readonly List<(Criterion Criterion, string Pointer, string? Overlay)> _criteria = [];

    private RuleSetBinder(RuleSet ruleSet, ValueList<Overlay> overlays, Vocabulary vocabulary)
    {
        _ruleSet = ruleSet;
        _overlays = overlays;
        _vocabulary = vocabulary;
        _context = new(new FactTable(vocabulary, ruleSet.Facts), ruleSet.Purpose == RuleSetPurpose.Score);
    }

    public static BoundRuleSet? Bind(
        RuleSet ruleSet, ValueList<Overlay> overlays, Vocabulary vocabulary, out ValueList<RuleSetError> errors)
    {
        var binder = new RuleSetBinder(ruleSet, overlays, vocabulary);
        var bound = binder.Bind();
        errors = binder._context.Errors.ToValueList();
        return errors.Count == 0 ? bound : null;
    }

    private BoundRuleSet? Bind()
    {
        if (_vocabulary.Subject != _ruleSet.Subject)
        {
            _context.Fail(
                "/subject",
                RuleSetErrorCodes.SubjectMismatch,
                MessageArgument.Of("ruleSet", RuleNames.NameOf(_ruleSet.Subject)),
                MessageArgument.Of("vocabulary", RuleNames.NameOf(_vocabulary.Subject)));
            return null;
        }

        RuleSetReferences.Check(_ruleSet, _overlays, _vocabulary, _context);
        BindParameters();
        CollectCriteria();

        // A rule set's own condition of applying lies over every criterion, so it can ask none.
        var appliesWhen = new ConditionBinder(_context, string.Empty, "ruleSet", null).Bind(_ruleSet.AppliesWhen, "/appliesWhen");
        var asked = new List<HashSet<int>>(_criteria.Count);
        var criteria = BindCriteria(asked);
        var levels = BindLevels();
        var shares = _ruleSet.Quotas
            .Select((quota, index) => new OperandBinder(_context).Bind(quota.AtMost, Share, $"/quotas/{index}/atMost"))
            .ToArray();
        var order = InOrder(asked);
        PlaceParts();
        if (_context.Errors.Count > 0)
        {
            return null;
        }

        return new()
        {
            Definition = _ruleSet,
            Overlays = _overlays,
            Vocabulary = _vocabulary,
            Facts = [.. _context.Facts.Facts],
            Nodes = [.. _context.Nodes],
            AppliesWhen = appliesWhen,
            Criteria = criteria!,
            Order = order!,
            Levels = levels,
            QuotaShares = shares!,
            HasKnownTests = _context.HasKnownTests,
            SetTests = _context.SetTests,
            JudgmentCount = criteria!.Count(criterion => criterion.JudgmentIndex >= 0),
        };
    }

    private void BindParameters()
    {
        foreach (var parameter in _ruleSet.Parameters)
        {
            _context.Parameters.TryAdd(
                parameter.Id, new(parameter, ParameterTimeline.Of(parameter, _overlays, _context)));
        }
    }

    private void CollectCriteria()
    {
        Add(_ruleSet.Criteria, null);
        foreach (var overlay in _overlays)
        {
            Add(overlay.Criteria, overlay.Id);
        }

        void Add(ValueList<Criterion> criteria, string? overlay)
        {
            _context.Overlay = overlay;
            for (var i = 0; i < criteria.Count; i++)
            {
                if (!_context.Criteria.TryAdd(criteria[i].Id, _criteria.Count))
                {
                    _context.Fail($"/criteria/{i}/id", RuleSetErrorCodes.RepeatedId, MessageArgument.Of("id", criteria[i].Id));
                }

                _criteria.Add((criteria[i], $"/criteria/{i}", overlay));
            }

            _context.Overlay = null;
        }
    }

    private BoundCriterion[]? BindCriteria(List<HashSet<int>> asked)
    {
        var bound = new BoundCriterion[_criteria.Count];
        var judgments = 0;
        for (var i = 0; i < bound.Length; i++)
        {
            var (criterion, pointer, overlay) = _criteria[i];
            var asks = new HashSet<int>();
            asked.Add(asks);
            _context.Overlay = overlay;
            var binder = new ConditionBinder(_context, pointer, null, asks);
            var appliesWhen = binder.Bind(criterion.AppliesWhen, pointer + "/appliesWhen");
            var metWhen = binder.Bind(criterion.MetWhen, pointer + "/metWhen");
            var evidence = Evidence(criterion, pointer);
            _context.Overlay = null;
            var tightenings = criterion.MetWhen is null ? [] : Tightenings(criterion, asks);
            bound[i] = new()
            {
                Definition = criterion,
                Index = i,
                Overlay = overlay,
                Citations = CitationsOf(criterion),
                AppliesWhen = appliesWhen,
                MetWhen = metWhen is null ? [] : [metWhen, .. tightenings],
                Evidence = evidence,
                JudgmentIndex = criterion.AssessedBy == Assessment.Judgment ? judgments++ : -1,
            };
        }

        return bound;
    }

    private int[] Evidence(Criterion criterion, string pointer)
    {
        var places = new List<int>(criterion.Evidence.Count);
        for (var i = 0; i < criterion.Evidence.Count; i++)
        {
            if (_context.Facts.Find(criterion.Evidence[i]) is { } fact)
            {
                places.Add(_context.Facts.PlaceOf(fact));
            }
            else
            {
                _context.Fail(
                    $"{pointer}/evidence/{i}", RuleSetErrorCodes.UnknownFact, MessageArgument.Of("fact", criterion.Evidence[i]));
            }
        }

        return [.. places];
    }

    private List<BoundNode> Tightenings(Criterion criterion, HashSet<int> asks)
    {
        var nodes = new List<BoundNode>();
        foreach (var overlay in _overlays)
        {
            for (var i = 0; i < overlay.Tightenings.Count; i++)
            {
                var tightening = overlay.Tightenings[i];
                if (tightening.Criterion != criterion.Id)
                {
                    continue;
                }

                _context.Overlay = overlay.Id;
                var pointer = $"/tighten/{PointerToken.Of(criterion.Id)}/metWhen";
                if (new ConditionBinder(_context, string.Empty, overlay.Id, asks).Bind(tightening.MetWhen, pointer) is { } node)
                {
                    nodes.Add(node);
                }

                _context.Overlay = null;
            }
        }

        return nodes;
    }

    // An overlay's verified citations take the place of the criterion's; a stricter condition is cited beside them.
    private ValueList<Citation> CitationsOf(Criterion criterion)
    {
        var citations = criterion.Citations;
        foreach (var overlay in _overlays)
        {
            citations = overlay.Citations.FirstOrDefault(entry => entry.Criterion == criterion.Id)?.Citations ?? citations;
        }

        return citations
            .Concat(_overlays.SelectMany(overlay => overlay.Tightenings)
                .Where(tightening => tightening.Criterion == criterion.Id)
                .SelectMany(tightening => tightening.Citations))
            .ToValueList();
    }

    // To change a fact one must know its whole and its parts, even where no condition speaks of them.
    private void PlaceParts()
    {
        var known = _vocabulary.Facts.Concat(_ruleSet.Facts).Where(fact => fact.PartOf is not null).ToArray();
        for (var place = 0; place < _context.Facts.Facts.Count; place++)
        {
            var fact = _context.Facts.Facts[place];
            if (!fact.Changeable)
            {
                continue;
            }

            foreach (var related in known.Where(other => other.PartOf == fact.Name)
                         .Append(fact.PartOf is { } whole ? _context.Facts.Find(whole) : null))
            {
                _ = related is null ? place : _context.Facts.PlaceOf(related);
            }
        }
    }

    private BoundLevel[] BindLevels()
    {
        var levels = new BoundLevel[_ruleSet.Levels.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            var level = _ruleSet.Levels[i];
            var binder = new ConditionBinder(_context, string.Empty, "ruleSet", []);
            levels[i] = new(level, binder.Bind(level.When, $"/levels/{i}/when"));
        }

        return levels;
    }

    // Each criterion after those it asks; every circle is told, at the first of its criteria.
    private int[]? InOrder(List<HashSet<int>> asked)
    {
        var order = new List<int>(asked.Count);
        var waiting = asked.Select(asks => asks.Count).ToArray();
        var askedBy = Enumerable.Range(0, asked.Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var other in asked[i])
            {
                askedBy[other].Add(i);
            }
        }

        var ready = new Queue<int>(Enumerable.Range(0, asked.Count).Where(index => waiting[index] == 0));
        while (ready.TryDequeue(out var next))
        {
            order.Add(next);
            foreach (var asker in askedBy[next])
            {
                if (--waiting[asker] == 0)
                {
                    ready.Enqueue(asker);
                }
            }
        }

        if (order.Count == asked.Count)
        {
            return [.. order];
        }

        TellCircles(asked, askedBy, [.. Enumerable.Range(0, asked.Count).Where(index => waiting[index] > 0)]);
        return null;
    }

    // A criterion is in a circle with those that it asks, near or far, and that ask it.
    private void TellCircles(List<HashSet<int>> asked, List<int>[] askedBy, SortedSet<int> open)
    {
        while (open.Count > 0)
        {
            var first = open.Min;
            var circle = Reached(first, index => asked[index], open);
            circle.IntersectWith(Reached(first, index => askedBy[index], open));
            if (circle.Count > 0)
            {
                _context.Overlay = _criteria[first].Overlay;
                _context.Fail(
                    _criteria[first].Pointer, RuleSetErrorCodes.CriteriaCycle, MessageArgument.Of("criterion", _criteria[first].Criterion.Id));
                _context.Overlay = null;
            }

            open.Remove(first);
            open.ExceptWith(circle);
        }
    }

    private static HashSet<int> Reached(int from, Func<int, IEnumerable<int>> next, SortedSet<int> among)
    {
        var reached = new HashSet<int>();
        var ways = new Stack<int>([from]);
        while (ways.TryPop(out var place))
        {
            foreach (var other in next(place))
            {
                if (among.Contains(other) && reached.Add(other))
                {
                    ways.Push(other);
                }
            }
        }

        return reached;
    }
}
