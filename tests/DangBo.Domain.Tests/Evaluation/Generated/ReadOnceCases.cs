using CsCheck;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Naive;
using AtLeast = DangBo.Domain.Rules.AtLeast;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>
/// Cases in which no fact or parameter occurs twice, and every leaf is true or false by the first two values of the
/// domain of each of its facts.
/// </summary>
internal static class ReadOnceCases
{
    private static readonly FactType[] Types = [FactType.Boolean, FactType.Integer, FactType.Date, FactType.Code, FactType.Codes];

    // A leaf as a place to be filled: its fact gets its name when the whole is known.
    private static readonly Gen<Condition> Place = Gen.Frequency<Condition>(
        (8, Gen.OneOf<FactType>(Types).Select(type => (Condition)Known(type.ToString()))),
        (1, Gen.Const<Condition>(IsSet("parameter"))),
        (1, Gen.Const<Condition>(Asks("c0"))));

    // The criterion that is asked always applies: where it does not, one that cannot be met any more is open all the same.
    public static readonly Gen<NaiveCase> All = Gen.Select(Groups(3), Groups(3), Groups(4), Gen.UInt, Made);

    private static Gen<Condition> Groups(int depth) => Conditions.Of(Place, depth, mayBeEmpty: false);

    private static NaiveCase Made(Condition asked, Condition applies, Condition meets, uint recorded)
    {
        var filler = new Filler();
        var first = Records("c0", filler.Fill(asked, asks: false));
        var second = Records("c1", filler.Fill(meets, asks: true), filler.Fill(applies, asks: true));
        var rules = RulesOf(first, second) with
        {
            Facts = filler.Facts.ToValueList(),
            Parameters = [.. filler.Parameters],
        };

        // Two of five facts are recorded.
        var choice = new PCG(1, recorded);
        return new()
        {
            Rules = rules,
            Sheet = Sheet([.. filler.Facts.Where(_ => choice.Next(5) < 2)
                .Select(fact => (fact.Name, (object?)Domains.Supplied(fact.Type, null, (int)choice.Next(2))))]),
            Dates = Sample.Year2021,
        };
    }

    private sealed class Filler
    {
        private bool _hasAsked;

        public List<Fact> Facts { get; } = [];

        public List<Parameter> Parameters { get; } = [];

        public Condition Fill(Condition place, bool asks) => place switch
        {
            AllOf all => All([.. all.Members.Select(member => Fill(member, asks))]),
            AnyOf any => Any([.. any.Members.Select(member => Fill(member, asks))]),
            AtLeast atLeast => Writing.AtLeast(atLeast.Count, [.. atLeast.Members.Select(member => Fill(member, asks))]),
            NoneOf none => Not(Fill(none.Member, asks)),
            ParameterIsSet => AgainstParameter(),
            CriterionIs asked when asks && !_hasAsked => Asked(asked),
            IsKnown known => Compared(Enum.Parse<FactType>(known.Fact)),
            _ => Compared(FactType.Boolean),
        };

        private CriterionIs Asked(CriterionIs asked)
        {
            _hasAsked = true;
            return asked;
        }

        private Comparison Compared(FactType type)
        {
            var fact = Add(type);
            return type switch
            {
                FactType.Integer => Compare(fact, ComparisonTest.Greater, Literal.Of(0m)),
                FactType.Date => Compare(fact, ComparisonTest.Less, Literal.Of(Day(2021, 1, 1))),
                FactType.Code => Compare(fact, ComparisonTest.In, Literal.Of("b"), Literal.Of("c")),
                FactType.Codes => Compare(fact, ComparisonTest.Has, Literal.Of("a")),
                _ => IsTrue(fact),
            };
        }

        private Comparison AgainstParameter()
        {
            var parameter = LocalParameter($"p{Parameters.Count}", FactType.Boolean);
            Parameters.Add(parameter);
            return Compare(Add(FactType.Boolean), ComparisonTest.NotEqual, ParameterValueOf(parameter.Id));
        }

        private string Add(FactType type)
        {
            Facts.Add(Declared($"f{Facts.Count}", type, type is FactType.Code or FactType.Codes ? ["a", "b", "c"] : []));
            return Facts[^1].Name;
        }
    }
}
