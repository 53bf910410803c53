using CsCheck;
using DangBo.Domain.Documents;

namespace DangBo.Domain.Tests.Documents;

public class LocatorTests
{
    private static readonly Locator PointA =
        Locator.Of(new(LocatorPart.Article, "3"), new(LocatorPart.Clause, "2"), new(LocatorPart.Point, "a"));

    [Fact]
    public void The_smallest_part_is_written_first()
    {
        PointA.ToString().Should().Be("điểm a, khoản 2, Điều 3");
        PointA.Text(Language.English).Should().Be("point a, clause 2, Article 3");
        Locator.Of(new(LocatorPart.Content, "2"), new(LocatorPart.Bullet, "1")).ToString().Should().Be("gạch đầu dòng 1, Nội dung 2");
    }

    [Fact]
    public void Every_part_has_its_term_in_both_languages()
    {
        var entries = Enum.GetValues<LocatorPart>().Select(part => new LocatorEntry(part, "1")).ToArray();

        Locator.Of(entries).ToString().Should().Be(
            "gạch đầu dòng 1, tiểu mục 1, Nội dung 1, đoạn 1, điểm 1, khoản 1, Điều 1, Mục 1, Chương 1, Phần 1, Mẫu 1, Phụ lục 1");
        Locator.Of(entries).Text(Language.English).Should().Be(
            "bullet 1, item 1, Content 1, paragraph 1, point 1, clause 1, Article 1, Section 1, Chapter 1, Part 1, Form 1, Annex 1");
    }

    [Theory]
    [InlineData("điểm a, khoản 2, Điều 3")]
    [InlineData("Điều 3, khoản 2, điểm a")]
    [InlineData("Điểm a,khoản  2 ,điều 3")]
    [InlineData("point a, clause 2, Article 3")]
    [InlineData("Article 3, Clause 2, Point a")]
    public void It_is_read_in_either_language_and_order(string text) => Locator.Parse(text).Should().Be(PointA);

    [Fact]
    public void It_is_read_when_its_letters_are_decomposed() =>
        Locator.Parse("đie\u0302\u0309m a, khoa\u0309n 2, Đie\u0302\u0300u 3").Should().Be(PointA);

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("Điều")]
    [InlineData("Điều ")]
    [InlineData("Điều3")]
    [InlineData("khoản 2,")]
    [InlineData("khoản 2, khoản 3")]
    [InlineData("point a, khoản 2")]
    [InlineData("phụ 2")]
    [InlineData(null)]
    public void What_is_no_locator_is_refused(string? text)
    {
        Locator.TryParse(text, out var locator).Should().BeFalse();
        locator.Should().BeNull();
        FluentActions.Invoking(() => Locator.Parse(text!)).Should().Throw<Exception>()
            .Which.Should().Match(e => e is FormatException || e is ArgumentNullException);
    }

    [Fact]
    public void Parts_are_kept_from_the_largest_to_the_smallest_and_found_by_name()
    {
        var reversed = Locator.Of(new(LocatorPart.Point, "a"), new(LocatorPart.Clause, "2"), new(LocatorPart.Article, "3"));

        reversed.Should().Be(PointA);
        reversed.GetHashCode().Should().Be(PointA.GetHashCode());
        reversed.Entries.Select(entry => entry.Part).Should().Equal(LocatorPart.Article, LocatorPart.Clause, LocatorPart.Point);
        reversed[LocatorPart.Clause].Should().Be("2");
        reversed[LocatorPart.Annex].Should().BeNull();
        PointA.Should().NotBe(Locator.Of(new(LocatorPart.Article, "3"), new(LocatorPart.Clause, "2"), new(LocatorPart.Point, "A")));
    }

    [Fact]
    public void At_least_one_part_is_needed_each_once_and_with_a_value()
    {
        FluentActions.Invoking(() => Locator.Of()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Locator.Of(default(LocatorEntry))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Locator.Of(new(LocatorPart.Clause, "2"), new(LocatorPart.Clause, "3"))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 2")]
    [InlineData("2 ")]
    [InlineData("2, 3")]
    [InlineData("2\n3")]
    [InlineData(null)]
    public void A_value_is_a_short_text_without_commas(string? value) =>
        FluentActions.Invoking(() => new LocatorEntry(LocatorPart.Clause, value!)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_value_is_at_most_a_hundred_characters_and_a_part_is_one_of_the_set()
    {
        new LocatorEntry(LocatorPart.Clause, new string('1', 100)).Value.Should().HaveLength(100);
        FluentActions.Invoking(() => new LocatorEntry(LocatorPart.Clause, new string('1', 101))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LocatorEntry((LocatorPart)12, "1")).Should().Throw<ArgumentException>();
        default(LocatorEntry).Value.Should().BeEmpty();
    }

    [Fact]
    public void Every_combination_of_parts_round_trips_in_both_languages()
    {
        var parts = Enum.GetValues<LocatorPart>();
        parts.Should().HaveCount(12);
        for (var set = 1; set < 1 << parts.Length; set++)
        {
            var locator = Locator.Of(parts.Where(part => (set & (1 << (int)part)) != 0).Select(part => new LocatorEntry(part, $"{(int)part}a")).ToArray());

            Assert.Equal(locator, Locator.Parse(locator.ToString()));
            Assert.Equal(locator, Locator.Parse(locator.Text(Language.English)));
        }
    }

    [Fact]
    public void Whatever_the_values_the_text_round_trips()
    {
        var values = Gen.Char["0123456789abđIVX ./()-–"].Array[1, 8].Select(chars => new string(chars).Trim()).Where(value => value.Length > 0);
        var part = Gen.Enum<LocatorPart>();

        Gen.Select(part, values).Array[1, 12].Sample(pairs =>
        {
            var locator = Locator.Of(pairs.DistinctBy(pair => pair.Item1).Select(pair => new LocatorEntry(pair.Item1, pair.Item2)).ToArray());
            return Locator.Parse(locator.ToString()) == locator && Locator.Parse(locator.Text(Language.English)) == locator;
        });
    }

    [Fact]
    public void Reading_any_text_throws_nothing() =>
        Gen.OneOf<string>(Gen.String, Gen.OneOf<string>("Điều", "khoản ", "3", ", ", ",", "article 2", "\u0301", "\uD800").Array[0, 8].Select(string.Concat))
            .Sample(text => !Locator.TryParse(text, out var locator) || Locator.Parse(locator.ToString()) == locator);

    [Fact]
    public void It_formats_into_a_span()
    {
        Span<char> buffer = stackalloc char[32];
        ISpanFormattable locator = PointA;

        locator.TryFormat(buffer, out var written, default, null).Should().BeTrue();
        buffer[..written].ToString().Should().Be("điểm a, khoản 2, Điều 3");
        locator.TryFormat(buffer[..5], out _, default, null).Should().BeFalse();
    }
}
