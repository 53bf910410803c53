using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Checks the names and types of one condition and makes the nodes that are tested.</summary>
internal sealed class ConditionBinder
{
    private readonly BindingContext _context;
    private readonly OperandBinder _operands;
    private readonly string _root;
    private readonly string? _in;
    private readonly HashSet<int>? _asks;

    /// <summary>Starts a binder.</summary>
    /// <param name="context">What the binders of one rule set share.</param>
    /// <param name="root">The pointer that reasons leave out, because their own points into what stands there.</param>
    /// <param name="into">What the pointers of reasons point into; null for the criterion.</param>
    /// <param name="asks">Collects the places of the criteria that the condition asks; null where it may ask none.</param>
    public ConditionBinder(BindingContext context, string root, string? into, HashSet<int>? asks)
    {
        _context = context;
        _operands = new(context);
        _root = root;
        _in = into;
        _asks = asks;
    }

    /// <summary>Binds a condition; null where it has an error, or lies beyond the bounds.</summary>
    public BoundNode? Bind(Condition? condition, string pointer) => condition is null ? null : Bind(condition, pointer, false, 1);

    private BoundNode? Bind(Condition condition, string pointer, bool flipped, int depth)
    {
        if (depth > Condition.DeepestNesting)
        {
            _context.Fail(pointer, RuleSetErrorCodes.ConditionTooDeep, MessageArgument.Of("most", Condition.DeepestNesting));
            return null;
        }

        if (_context.Nodes.Count >= BindingContext.MostNodes)
        {
            if (_context.Nodes.Count == BindingContext.MostNodes)
            {
                _context.Fail(pointer, RuleSetErrorCodes.TooManyConditions, MessageArgument.Of("most", BindingContext.MostNodes));
                _context.Nodes.Add(null!);
            }

            return null;
        }

        // The place of a group comes before those of its members, so it is taken before they are bound.
        var index = _context.Nodes.Count;
        _context.Nodes.Add(null!);
        var node = condition switch
        {
            AllOf all => Group(all.Members, pointer, "all", flipped, depth) is { } members
                ? new AllNode { Members = members, At = At(pointer), In = _in, IsFlipped = flipped }
                : null,
            AnyOf any => Group(any.Members, pointer, "any", flipped, depth) is { } members
                ? new AnyNode { Members = members, At = At(pointer), In = _in, IsFlipped = flipped }
                : null,
            NoneOf none => Bind(none.Member, pointer + "/not", !flipped, depth + 1) is { } member
                ? new NotNode { Member = member, At = At(pointer), In = _in, IsFlipped = flipped }
                : null,
            AtLeast atLeast => AtLeastOf(atLeast, pointer, flipped, depth),
            Comparison comparison => Compare(comparison, pointer, flipped),
            IsKnown known => Known(known, pointer, flipped),
            ParameterIsSet isSet => IsSet(isSet, pointer, flipped),
            CriterionIs asked => Ask(asked, pointer, flipped),
            _ => (BoundNode?)null,
        };

        if (node is not null)
        {
            node.Index = index;
            node.End = _context.Nodes.Count;
            _context.Nodes[index] = node;
        }

        return node;
    }

    private string At(string pointer) => pointer[_root.Length..];

    private BoundNode[]? Group(ValueList<Condition> members, string pointer, string name, bool flipped, int depth)
    {
        var bound = new List<BoundNode>(members.Count);
        for (var i = 0; i < members.Count; i++)
        {
            if (Bind(members[i], $"{pointer}/{name}/{i}", flipped, depth + 1) is { } member)
            {
                bound.Add(member);
            }
        }

        return bound.Count == members.Count ? [.. bound] : null;
    }

    private AtLeastNode? AtLeastOf(AtLeast condition, string pointer, bool flipped, int depth)
    {
        var members = Group(condition.Members, pointer, "of", flipped, depth);
        if (condition.Count < 1 || condition.Count > condition.Members.Count)
        {
            _context.Fail(
                pointer + "/atLeast", RuleSetErrorCodes.CountOutOfRange, MessageArgument.Of("most", condition.Members.Count));
            return null;
        }

        return members is null
            ? null
            : new() { Count = condition.Count, Members = members, At = At(pointer), In = _in, IsFlipped = flipped };
    }

    private ComparisonLeaf? Compare(Comparison comparison, string pointer, bool flipped)
    {
        if (FindFact(comparison.Fact, pointer) is not { } fact)
        {
            return null;
        }

        var name = RuleNames.NameOf(comparison.Test);
        if (!Exists(comparison.Test, fact.Type))
        {
            _context.Fail(
                $"{pointer}/{name}",
                RuleSetErrorCodes.TestNotForType,
                MessageArgument.Of("test", name),
                MessageArgument.Of("fact", fact.Name),
                MessageArgument.Of("type", FactReading.TypeName(fact.Type)));
            return null;
        }

        if (!Takes(comparison.Test, comparison.Operands))
        {
            _context.Fail($"{pointer}/{name}", RuleSetErrorCodes.OperandsNotForTest, MessageArgument.Of("test", name));
            return null;
        }

        var isList = comparison.Test is ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll or ComparisonTest.Between;
        var operands = new List<BoundOperand>(comparison.Operands.Count);
        for (var i = 0; i < comparison.Operands.Count; i++)
        {
            if (_operands.Bind(comparison.Operands[i], fact, isList ? $"{pointer}/{name}/{i}" : $"{pointer}/{name}") is { } operand)
            {
                operands.Add(operand);
            }
        }

        return operands.Count == comparison.Operands.Count ? Leaf(comparison.Test, fact, [.. operands], pointer, flipped) : null;
    }

    private ComparisonLeaf Leaf(ComparisonTest test, Fact fact, BoundOperand[] operands, string pointer, bool flipped)
    {
        var place = _context.Facts.PlaceOf(fact);
        var at = At(pointer);
        switch (fact.Type)
        {
            case FactType.Integer or FactType.Boolean or FactType.Date
                    when test is not (ComparisonTest.In or ComparisonTest.Between) && operands is [{ IsLiteral: true } literal] &&
                    literal.Literal is { Kind: FactValueKind.Integer or FactValueKind.Boolean or FactValueKind.Date, Bits: > long.MinValue and < long.MaxValue }:
                return new LiteralLeaf
                {
                    Accepted = Range64.Of(test, literal.Literal.Bits),
                    TestKind = test,
                    Operands = operands,
                    Place = place,
                    Fact = fact,
                    At = at,
                    In = _in,
                    IsFlipped = flipped,
                };
            case FactType.Integer or FactType.Decimal:
                var isCount = test is not (ComparisonTest.In or ComparisonTest.Between) && operands[0].HasShortFactor;
                return new NumberLeaf
                {
                    CountPlace = isCount ? operands[0].Place : -1,
                    Numerator = operands[0].FactorNumerator,
                    Denominator = operands[0].FactorDenominator,
                    TestKind = test,
                    Operands = operands,
                    Place = place,
                    Fact = fact,
                    At = at,
                    In = _in,
                    IsFlipped = flipped,
                };
            case FactType.Date:
                var areFacts = test != ComparisonTest.In && Array.TrueForAll(operands, operand => operand is { Place: >= 0, Shift: null });
                return new DateLeaf
                {
                    Places = areFacts ? [.. operands.Select(operand => operand.Place)] : [],
                    TestKind = test,
                    Operands = operands,
                    Place = place,
                    Fact = fact,
                    At = at,
                    In = _in,
                    IsFlipped = flipped,
                };
            case FactType.Code when fact.Codes.Count <= CodeLeaf.MostCodes && Array.TrueForAll(operands, operand => operand.IsLiteral):
                return new CodeLeaf
                {
                    Mask = MaskOf(fact, operands),
                    TestKind = test,
                    Operands = operands,
                    Place = place,
                    Fact = fact,
                    At = at,
                    In = _in,
                    IsFlipped = flipped,
                };
            case FactType.Codes:
                return new CodesLeaf
                {
                    Mask = MaskOf(fact, operands),
                    TestKind = test,
                    Operands = operands,
                    Place = place,
                    Fact = fact,
                    At = at,
                    In = _in,
                    IsFlipped = flipped,
                };
            default:
                return new EqualityLeaf { TestKind = test, Operands = operands, Place = place, Fact = fact, At = at, In = _in, IsFlipped = flipped };
        }
    }

    private static ulong MaskOf(Fact fact, BoundOperand[] operands) =>
        operands.Aggregate(0UL, (bits, operand) => bits | (1UL << fact.IndexOf(operand.Literal.AsText()!)));

    private static bool Exists(ComparisonTest test, FactType type) => test switch
    {
        ComparisonTest.Equal or ComparisonTest.NotEqual or ComparisonTest.In => type != FactType.Codes,
        ComparisonTest.Has or ComparisonTest.HasAny or ComparisonTest.HasAll => type == FactType.Codes,
        _ => type is FactType.Integer or FactType.Decimal or FactType.Date,
    };

    private static bool Takes(ComparisonTest test, ValueList<Operand> operands) => test switch
    {
        ComparisonTest.Between => operands.Count == 2,
        ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll =>
            operands.Count > 0 && operands.All(operand => operand is Literal),
        _ => operands.Count == 1,
    };

    private KnownLeaf? Known(IsKnown condition, string pointer, bool flipped)
    {
        if (_context.IsScore)
        {
            _context.Fail(pointer + "/known", RuleSetErrorCodes.KnownInScore);
            return null;
        }

        if (FindFact(condition.Fact, pointer) is not { } fact)
        {
            return null;
        }

        _context.HasKnownTests = true;
        return new()
        {
            Expected = condition.Expected,
            Place = _context.Facts.PlaceOf(fact),
            Fact = fact,
            At = At(pointer),
            In = _in,
            IsFlipped = flipped,
        };
    }

    private ParameterIsSetLeaf? IsSet(ParameterIsSet condition, string pointer, bool flipped) =>
        _operands.FindParameter(condition.Parameter, pointer + "/parameter") is { } parameter
            ? new() { Parameter = parameter, Expected = condition.Expected, At = At(pointer), In = _in, IsFlipped = flipped }
            : null;

    private CriterionLeaf? Ask(CriterionIs condition, string pointer, bool flipped)
    {
        if (_asks is null || !_context.Criteria.TryGetValue(condition.Criterion, out var place))
        {
            _context.Fail(
                pointer + "/criterion", RuleSetErrorCodes.UnknownCriterion, MessageArgument.Of("criterion", condition.Criterion));
            return null;
        }

        var verdicts = condition.Verdicts ?? [Verdict.Met];
        if (verdicts.Count == 0 || verdicts.Contains(Verdict.Undetermined))
        {
            _context.Fail(pointer + "/is", RuleSetErrorCodes.VerdictNotAsked);
            return null;
        }

        _asks.Add(place);
        return new()
        {
            Criterion = place,
            CriterionId = condition.Criterion,
            Verdicts = verdicts,
            At = At(pointer),
            In = _in,
            IsFlipped = flipped,
        };
    }

    private Fact? FindFact(string name, string pointer)
    {
        var fact = _context.Facts.Find(name);
        if (fact is null)
        {
            _context.Fail(pointer + "/fact", RuleSetErrorCodes.UnknownFact, MessageArgument.Of("fact", name));
        }

        return fact;
    }
}
