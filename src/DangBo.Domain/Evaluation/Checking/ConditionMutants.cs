using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Makes the small mistakes that can be made in one condition.</summary>
internal static class ConditionMutants
{
    public static IEnumerable<Change<Condition>> Of(Condition condition, string pointer, int depth) => condition switch
    {
        AllOf all => Members(all.Members, pointer + "/all", depth, members => all with { Members = members }),
        AnyOf any => Members(any.Members, pointer + "/any", depth, members => any with { Members = members }),
        AtLeast atLeast => Counts(atLeast, pointer)
            .Concat(Members(atLeast.Members, pointer + "/of", depth, members => atLeast with { Members = members })),
        NoneOf none => Of(none.Member, pointer + "/not", depth + 1).Select(change => change.Within<Condition>(member => none with { Member = member })),
        Comparison comparison => [.. Negated(comparison, pointer, depth), .. Right(comparison, pointer)],
        IsKnown known => [Turned(known with { Expected = !known.Expected }, pointer, "known", FactName(known.Fact))],
        ParameterIsSet isSet =>
            [Turned(isSet with { Expected = !isSet.Expected }, pointer, "isSet", Name(MutantTextCodes.Parameter, isSet.Parameter))],
        CriterionIs asked => [.. Opposite(asked, pointer, depth, "is", Name(MutantTextCodes.Criterion, asked.Criterion)), .. Verdicts(asked, pointer)],
        _ => [],
    };

    private static IEnumerable<Change<Condition>> Members(
        ValueList<Condition> members, string pointer, int depth, Func<ValueList<Condition>, Condition> hold) =>
        members.SelectMany((member, index) => Of(member, $"{pointer}/{index}", depth + 1)
            .Select(change => change.Within(changed => hold(members.With(index, changed)))));

    private static IEnumerable<Change<Condition>> Counts(AtLeast condition, string pointer) =>
        new[] { condition.Count - 1, condition.Count + 1 }
            .Where(count => count >= 1 && count <= condition.Members.Count)
            .Select(count => new Change<Condition>(
                pointer + "/atLeast",
                MutantKind.CountMoved,
                OperandMutants.Said(
                    MutantTextCodes.Moved,
                    new Message(MutantTextCodes.Group).ToLocalizedText(),
                    RuleNames.Invariant(condition.Count),
                    RuleNames.Invariant(count)),
                condition with { Count = count }));

    private static IEnumerable<Change<Condition>> Negated(Comparison comparison, string pointer, int depth)
    {
        var name = RuleNames.NameOf(comparison.Test);
        return OppositeOf(comparison.Test) is { } test
            ? [Turned(comparison with { Test = test }, pointer, name, FactName(comparison.Fact))]
            : Opposite(comparison, pointer, depth, name, FactName(comparison.Fact));
    }

    // A test without an opposite of its own is put under "not", where the nesting still has room.
    private static IEnumerable<Change<Condition>> Opposite(Condition condition, string pointer, int depth, string test, LocalizedText subject) =>
        depth < Condition.DeepestNesting ? [Turned(new NoneOf { Member = condition }, pointer, test, subject)] : [];

    private static Change<Condition> Turned(Condition changed, string pointer, string test, LocalizedText subject) => new(
        pointer,
        MutantKind.TestNegated,
        new(MutantTextCodes.Negated, MessageArgument.Of("test", test), MessageArgument.Of("subject", subject)),
        changed);

    private static ComparisonTest? OppositeOf(ComparisonTest test) => test switch
    {
        ComparisonTest.Equal => ComparisonTest.NotEqual,
        ComparisonTest.NotEqual => ComparisonTest.Equal,
        ComparisonTest.Greater => ComparisonTest.LessOrEqual,
        ComparisonTest.GreaterOrEqual => ComparisonTest.Less,
        ComparisonTest.Less => ComparisonTest.GreaterOrEqual,
        ComparisonTest.LessOrEqual => ComparisonTest.Greater,
        _ => null,
    };

    private static ComparisonTest? AcrossBoundary(ComparisonTest test) => test switch
    {
        ComparisonTest.Greater => ComparisonTest.GreaterOrEqual,
        ComparisonTest.GreaterOrEqual => ComparisonTest.Greater,
        ComparisonTest.Less => ComparisonTest.LessOrEqual,
        ComparisonTest.LessOrEqual => ComparisonTest.Less,
        _ => null,
    };

    private static IEnumerable<Change<Condition>> Right(Comparison comparison, string pointer)
    {
        var subject = FactName(comparison.Fact);
        var isList = comparison.Test is ComparisonTest.In or ComparisonTest.HasAny or ComparisonTest.HasAll;
        if (AcrossBoundary(comparison.Test) is { } test && comparison.Operands is [not Literal])
        {
            yield return new(
                pointer,
                MutantKind.BoundaryMoved,
                OperandMutants.Said(MutantTextCodes.Boundary, subject, RuleNames.NameOf(comparison.Test), RuleNames.NameOf(test)),
                comparison with { Test = test });
        }

        foreach (var ((operand, place), index) in ConditionWalk.Operands(comparison, pointer).Select((entry, index) => (entry, index)))
        {
            if (isList && comparison.Operands.Count > 1)
            {
                yield return new(
                    place,
                    MutantKind.ItemDropped,
                    OperandMutants.Said(MutantTextCodes.Dropped, subject, OperandMutants.Text((Literal)operand), string.Empty),
                    comparison with { Operands = comparison.Operands.Where((_, at) => at != index).ToValueList() });
                continue;
            }

            foreach (var change in OperandMutants.Of(operand, place, subject))
            {
                yield return change.Within<Condition>(changed => comparison with { Operands = comparison.Operands.With(index, changed) });
            }
        }
    }

    private static IEnumerable<Change<Condition>> Verdicts(CriterionIs asked, string pointer)
    {
        var verdicts = asked.Verdicts ?? [];
        return verdicts.Count < 2
            ? []
            : verdicts.Select((verdict, index) => new Change<Condition>(
                $"{pointer}/is/{index}",
                MutantKind.ItemDropped,
                OperandMutants.Said(
                    MutantTextCodes.Dropped, Name(MutantTextCodes.Criterion, asked.Criterion), RuleNames.NameOf(verdict), string.Empty),
                asked with { Verdicts = verdicts.Where((_, at) => at != index).ToValueList() }));
    }

    private static LocalizedText FactName(string fact) => Name(MutantTextCodes.Fact, fact);

    private static LocalizedText Name(string code, string id) => new Message(code, MessageArgument.Of("id", id)).ToLocalizedText();
}
