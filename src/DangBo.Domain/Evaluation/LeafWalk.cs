using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>
/// Walks to the leaves of a criterion's conditions without a stack: below a group, only members that have the group's
/// own value are entered, and "not" turns the value round; so the value to look for is known at every node.
/// </summary>
internal struct LeafWalk
{
    private readonly Report _report;
    private readonly Question _question;
    private readonly Sequence _sequence;
    private readonly Kleene _value;
    private int _part;
    private int _index;
    private int _end;

    private LeafWalk(Report report, Question question, Sequence sequence, Kleene value)
    {
        _report = report;
        _question = question;
        _sequence = sequence;
        _value = value;
    }

    internal enum Question : byte
    {
        /// <summary>The leaves that decided the verdict.</summary>
        WhatDecided,

        /// <summary>The leaves by which the criterion applies; none where it does not, or that is open.</summary>
        WhatMadeItApply,

        /// <summary>The leaves that leave the condition of applying open.</summary>
        WhatLeavesApplyingOpen,

        /// <summary>The leaves that leave the condition of being met open.</summary>
        WhatLeavesMeetingOpen,

        /// <summary>Every leaf of every condition.</summary>
        Everything,
    }

    public BoundLeaf? Current { get; private set; }

    /// <summary>What the leaf came to.</summary>
    public Kleene Value { get; private set; }

    private readonly bool IsOpenReading => _question is Question.WhatLeavesApplyingOpen or Question.WhatLeavesMeetingOpen;

    public static LeafWalk Start(Report report, BoundCriterion criterion, Question question)
    {
        var open = question is Question.WhatLeavesApplyingOpen or Question.WhatLeavesMeetingOpen;
        var applies = new Sequence(criterion, applying: true, meeting: question == Question.Everything);
        var meets = new Sequence(criterion, applying: false, meeting: true);
        return question switch
        {
            Question.Everything => new(report, question, applies, Kleene.True),
            Question.WhatMadeItApply => With(applies, Kleene.True),
            Question.WhatLeavesApplyingOpen => With(applies, Kleene.Unknown),
            Question.WhatLeavesMeetingOpen => With(meets, Kleene.Unknown),
            _ => report.VerdictOf(criterion.Index, open: false) switch
            {
                Verdict.Met => new(report, question, meets, Kleene.True),
                Verdict.NotMet => new(report, question, meets, Kleene.False),
                Verdict.NotApplicable => new(report, question, applies, Kleene.False),
                _ => new(report, question, applies.ValueIn(report, open) == Kleene.Unknown ? applies : meets, Kleene.Unknown),
            },
        };

        // What has another value as a whole has no such leaves, even where a part of it has the value.
        LeafWalk With(Sequence sequence, Kleene value) => sequence.ValueIn(report, open) == value
            ? new(report, question, sequence, value)
            : new(report, question, new Sequence(criterion, applying: false, meeting: false), value);
    }

    public bool MoveNext()
    {
        var reading = _report.Read(IsOpenReading);
        var nodes = _report.Bound.Nodes;
        while (true)
        {
            if (_index >= _end)
            {
                if (_part >= _sequence.Count)
                {
                    return false;
                }

                // A condition that is not there has nothing to walk through.
                var root = _sequence.Part(_report, _part++);
                (_index, _end) = root is null ? (0, 0) : (root.Index, root.End);
                continue;
            }

            var node = nodes[_index];
            var value = reading.Nodes[_index];
            if (_question != Question.Everything && value != (node.IsFlipped ? _value.Not() : _value))
            {
                _index = node.End;
                continue;
            }

            _index++;
            if (node is BoundLeaf leaf)
            {
                (Current, Value) = (leaf, value);
                return true;
            }
        }
    }

    /// <summary>The conditions that are joined as by "all": of applying, of being met, or both in turn.</summary>
    private readonly struct Sequence(BoundCriterion criterion, bool applying, bool meeting)
    {
        public int Count => (applying ? 2 : 0) + (meeting ? criterion.MetWhen.Length : 0);

        public BoundNode? Part(Report report, int index) => (applying, index) switch
        {
            (true, 0) => report.Bound.AppliesWhen,
            (true, 1) => criterion.AppliesWhen,
            (true, _) => criterion.MetWhen[index - 2],
            _ => criterion.MetWhen[index],
        };

        public Kleene ValueIn(Report report, bool open)
        {
            var reading = report.Read(open);
            var value = Kleene.True;
            for (var i = 0; i < Count; i++)
            {
                value = value.And(reading.ValueOf(Part(report, i)));
            }

            return value;
        }
    }
}
