using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Rules;

public class VocabularyTests
{
    private static readonly ValueList<FactCode> Colors =
        [new() { Code = "red", Label = new("đỏ", "red") }, new() { Code = "gold", Label = new("vàng") }];

    private static readonly EvaluationDates Dates = new(new(2021, 7, 1), EffectivePeriod.OfYear(2021));

    [Theory]
    [InlineData(Vocabulary.AsOf, "2021-07-01")]
    [InlineData(Vocabulary.FirstDay, "2021-01-01")]
    [InlineData(Vocabulary.LastDay, "2021-12-31")]
    public void The_dates_of_the_evaluation_are_facts_of_every_vocabulary(string name, string value)
    {
        Vocabulary.Plain.Find(name)!.Type.Should().Be(FactType.Date);
        var own = Builder().Build();
        own.Find(name)!.Type.Should().Be(FactType.Date);
        own.Read("subject", name, Dates).ToString().Should().Be(value);
    }

    [Fact]
    public void Facts_stand_in_their_order_after_the_dates() =>
        Builder().Boolean("b", "b", "b", (_, _) => true).Text("a", "a", "a", (_, _) => "x").Build()
            .Facts.Select(fact => fact.Name).Should().Equal(Vocabulary.AsOf, Vocabulary.FirstDay, Vocabulary.LastDay, "b", "a");

    [Fact]
    public void A_name_stands_once()
    {
        var twice = Builder().Boolean("a", "a", "a", (_, _) => true).Text("a", "a", "a", (_, _) => "x");
        var date = Builder().Date(Vocabulary.AsOf, "ngày", "day", (_, _) => null);

        twice.Invoking(it => it.Build()).Should().Throw<ArgumentException>().WithMessage("*'a'*");
        date.Invoking(it => it.Build()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Builder().Boolean(" ", "a", "a", (_, _) => true)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("whole", true)]
    [InlineData("part", false)]
    [InlineData("nope", false)]
    [InlineData("text", false)]
    public void A_part_is_a_part_of_another_number(string whole, bool isBuilt)
    {
        var builder = Builder().Integer("part", "phần", "part", (_, _) => null, partOf: whole)
            .Integer("whole", "tổng", "whole", (_, _) => null).Text("text", "chữ", "text", (_, _) => null);

        var build = builder.Invoking(it => it.Build());

        if (isBuilt)
        {
            build.Should().NotThrow();
        }
        else
        {
            build.Should().Throw<ArgumentException>().WithMessage($"*'{whole}'*'part'*");
        }
    }

    [Theory]
    [InlineData("red", true)]
    [InlineData("green", false)]
    [InlineData("Red", false)]
    [InlineData(null, false)]
    public void A_code_that_the_closed_set_does_not_have_is_read_as_unknown(string? code, bool known)
    {
        var value = Builder().Code("color", "màu", "color", Colors, (_, _) => code).Build().Read("subject", "color", Dates);

        value.Should().Be(known ? FactValue.OfCode(code!) : FactValue.Unknown);
    }

    [Fact]
    public void Each_type_is_read_as_it_is_and_unknown_where_nothing_is_recorded()
    {
        var full = Builder()
            .Boolean("truth", "t", "t", (_, _) => false).Integer("whole", "w", "w", (_, _) => 7).Decimal("part", "p", "p", (_, _) => 0.5m)
            .Date("day", "d", "d", (_, at) => at.AsOf).Codes("set", "s", "s", Colors, (_, _) => (0b10UL, true)).Text("text", "t", "t", (it, _) => it)
            .Build();
        var empty = Builder()
            .Boolean("truth", "t", "t", (_, _) => null).Integer("whole", "w", "w", (_, _) => null).Decimal("part", "p", "p", (_, _) => null)
            .Date("day", "d", "d", (_, _) => null).Codes("set", "s", "s", Colors, (_, _) => null).Text("text", "t", "t", (_, _) => null)
            .Build();

        full.Facts.Skip(3).Select(fact => full.Read("x", fact.Name, Dates).ToString()).Should().Equal("false", "7", "0.5", "2021-07-01", "[gold]", "x");
        empty.Facts.Skip(3).Should().OnlyContain(fact => !empty.Read("x", fact.Name, Dates).IsKnown);
        full.IdOf("x").Should().Be("x");
        full.Find("whole")!.Min.Should().Be(0);
        full.Find("truth")!.Changeable.Should().BeFalse();
    }

    [Fact]
    public void A_set_has_from_1_to_64_codes()
    {
        var many = Enumerable.Range(0, 65).Select(number => new FactCode { Code = $"c{number}", Label = new("mã") }).ToList();

        FluentActions.Invoking(() => Set(many)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Set([])).Should().Throw<ArgumentException>();
        Set(many[..64]).Build().Find("set")!.Codes.Should().HaveCount(64);

        VocabularyBuilder<string> Set(List<FactCode> codes) => Builder().Codes("set", "s", "s", codes.ToValueList(), (_, _) => null);
    }

    [Fact]
    public void What_it_does_not_have_is_said()
    {
        var vocabulary = Builder().Build();

        vocabulary.Find("nope").Should().BeNull();
        vocabulary.Invoking(it => it.Read("x", "nope", Dates)).Should().Throw<ArgumentException>().WithMessage("*nope*");
        vocabulary.Invoking(it => it.Find(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new VocabularyBuilder<string>(SubjectKind.Member, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_fact_knows_the_places_and_names_of_its_codes()
    {
        var fact = new Fact { Name = "color", Type = FactType.Code, Label = new("màu"), Codes = Colors };

        fact.IndexOf("gold").Should().Be(1);
        fact.IndexOf("green").Should().Be(-1);
        fact.LabelOf("red").In(Language.English).Should().Be("red");
        fact.LabelOf("green").Vi.Should().Be("green");
        fact.Should().Be(fact with { Codes = [.. Colors] });
        fact.Should().NotBe(fact with { Codes = [] });
        fact.IsNumber.Should().BeFalse();
        (fact with { Type = FactType.Decimal }).IsNumber.Should().BeTrue();
    }

    private static VocabularyBuilder<string> Builder() => new(SubjectKind.Member, subject => subject);
}
