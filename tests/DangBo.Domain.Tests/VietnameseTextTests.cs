using System.Text;
using CsCheck;

namespace DangBo.Domain.Tests;

public class VietnameseTextTests
{
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341";

    /// <summary>The vowels without a tone, then with each: grave, acute, hook above, tilde, dot below.</summary>
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private static readonly string Letters =
        string.Concat(Vowels) + string.Concat(Vowels).ToUpperInvariant() + "đĐ";

    private static readonly bool HasIcu = "e\u0301".Normalize() == "é";

    [Theory]
    [InlineData("a", "", "aàáảãạ")]
    [InlineData("a", "\u0306", "ăằắẳẵặ")]
    [InlineData("a", "\u0302", "âầấẩẫậ")]
    [InlineData("e", "", "eèéẻẽẹ")]
    [InlineData("e", "\u0302", "êềếểễệ")]
    [InlineData("i", "", "iìíỉĩị")]
    [InlineData("o", "", "oòóỏõọ")]
    [InlineData("o", "\u0302", "ôồốổỗộ")]
    [InlineData("o", "\u031B", "ơờớởỡợ")]
    [InlineData("u", "", "uùúủũụ")]
    [InlineData("u", "\u031B", "ưừứửữự")]
    [InlineData("y", "", "yỳýỷỹỵ")]
    public void Every_Vietnamese_letter_is_composed_from_each_order_of_its_marks(string basic, string shape, string row)
    {
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        var toned = Vowels.Single(vowel => vowel.StartsWith(basic, StringComparison.Ordinal));
        for (var i = 0; i < tones.Length; i++)
        {
            // Two marks that both stand above keep their order; to Unicode à with a circumflex is another letter than ầ.
            var anyOrder = shape is "" or "\u031B" || tones[i] is "" or "\u0323";
            string[] inOrder = [basic + shape + tones[i], row[0] + tones[i]];
            string[] inReverse = [basic + tones[i] + shape, toned[i] + shape];
            foreach (var spelling in anyOrder ? inOrder.Concat(inReverse) : inOrder)
            {
                VietnameseText.Compose(spelling).Should().Be(row[i].ToString(), Escape(spelling));
                VietnameseText.Compose(spelling.ToUpperInvariant())
                    .Should().Be(char.ToUpperInvariant(row[i]).ToString(), Escape(spelling));
            }
        }
    }

    [Fact]
    public void All_146_letters_are_composed_already()
    {
        Letters.Distinct().Should().HaveCount(146);
        Letters.Where(letter => !VietnameseText.IsComposed(letter.ToString())).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ê\u0323", "ệ")]
    [InlineData("ẹ\u0302", "ệ")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("ơ\u0323", "ợ")]
    [InlineData("ọ\u031B", "ợ")]
    [InlineData("o\u0323\u031B", "ợ")]
    [InlineData("ó\u031B", "ớ")]
    [InlineData("u\u0301\u031B", "ứ")]
    [InlineData("ấ\u0323", "ậ\u0301")]
    [InlineData("o\u0340", "ò")]
    [InlineData("O\u0341", "Ó")]
    public void A_letter_composed_in_part_is_composed_in_whole(string text, string composed) =>
        VietnameseText.Compose(text).Should().Be(composed);

    [Theory]
    [InlineData("Đa\u0309ng bo\u0323\u0302 Kho\u0302\u0301i Da\u0302n - Chi\u0301nh - Đa\u0309ng", "Đảng bộ Khối Dân - Chính - Đảng")]
    [InlineData("ty\u0309 đo\u0302\u0300ng", "tỷ đồng")]
    public void A_decomposed_text_is_composed(string text, string composed) =>
        VietnameseText.Compose(text).Should().Be(composed);

    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII, 101-QD/TW")]
    [InlineData("Đảng ủy Khối Dân - Chính - Đảng")]
    [InlineData("đ\u0323")]
    [InlineData("\u0323\u0302 at the start")]
    [InlineData("ậ\u0301")]
    [InlineData("u\u0308\u0301")]
    [InlineData("\uD83D\uDE00\u0301")]
    [InlineData("\uD83D")]
    public void A_text_with_nothing_to_compose_is_returned_as_the_same_object(string text)
    {
        VietnameseText.Compose(text).Should().BeSameAs(text);
        VietnameseText.IsComposed(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("e\u0301")]
    [InlineData("ê\u0323")]
    [InlineData("x\u0301\u0323")]
    [InlineData("\u0301\u0323")]
    [InlineData("\u0340")]
    public void A_text_that_is_not_composed_is_known(string text) => VietnameseText.IsComposed(text).Should().BeFalse();

    [Fact]
    public void No_text_is_refused()
    {
        FluentActions.Invoking(() => VietnameseText.Compose(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VietnameseText.IsComposed(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_letter_with_a_hundred_thousand_marks_is_composed_without_delay()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0302\u0323\u031B", 100_000 / 3));

        VietnameseText.Compose("o" + marks).Should().StartWith("ợ\u031B").And.HaveLength(marks.Length - 1);
    }

    [Fact]
    public void Composing_twice_changes_nothing_more() =>
        Gen.Char.Array[0, 12].Select(chars => new string(chars)).Sample(AsUnstable);

    [Fact]
    public void Any_mix_of_letters_and_marks_is_composed_as_Unicode_says() =>
        Gen.Char[Letters + "aeiouyAEIOUYdDbcghmnstvxzÑçṍẃḍ -1" + Marks + Marks + Marks].Array[0, 12]
            .Select(chars => new string(chars))
            .Sample(text =>
            {
                AsUnstable(text);
                if (HasIcu)
                {
                    VietnameseText.Compose(text).Should().Be(text.Normalize(NormalizationForm.FormC), Escape(text));
                    VietnameseText.IsComposed(text).Should().Be(text.IsNormalized(NormalizationForm.FormC), Escape(text));
                }
            });

    private static void AsUnstable(string text)
    {
        var once = VietnameseText.Compose(text);
        VietnameseText.Compose(once).Should().BeSameAs(once, Escape(text));
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c < 128 ? c.ToString() : $"\\u{(int)c:X4}"));
}
