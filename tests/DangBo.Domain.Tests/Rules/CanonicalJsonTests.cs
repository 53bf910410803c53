using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Rules;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e3", "1000")]
    [InlineData("1E+3", "1000")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e5", "0")]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("0.80", "0.8")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("123e-2", "1.23")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("1.5e300", "1.5e+300")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827")]
    [InlineData("79228162514264337593543950335", "7.9228162514264337593543950335e+28")]
    public void A_number_is_written_in_its_shortest_exact_digits(string number, string canonical) =>
        Canonical(number).Should().Be(canonical);

    [Fact]
    public void The_example_of_RFC_8785_keeps_every_digit_and_is_otherwise_as_the_RFC_says()
    {
        const string Document = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;

        Canonical(Document).Should().Be(
            """{"literals":[null,true,false],"numbers":[333333333.33333329,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""");
    }

    [Fact]
    public void Members_are_sorted_by_UTF_16_code_units() =>
        Canonical("""
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }
            """)
            .Should().Be(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\"," +
                "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Every_control_character_is_escaped_and_no_other_letter_is()
    {
        var escaped = string.Concat(Enumerable.Range(0, 32).Select(code => $"\\u{code:X4}"));

        Canonical($"\"{escaped}\\u007f\\u2028đổi mới\"").Should().Be(
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013" +
            "\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\u007f\u2028đổi mới\"");
    }

    [Fact]
    public void A_byte_order_mark_and_white_space_are_left_out() =>
        Encoding.UTF8.GetString(CanonicalJson.Write([0xEF, 0xBB, 0xBF, .. " { \"b\" : [ ] ,\r\n\"a\" : { } } "u8]))
            .Should().Be("""{"a":{},"b":[]}""");

    [Fact]
    public void The_digest_is_SHA_256_in_lower_case_hexadecimal() =>
        CanonicalJson.Sha256("{ }"u8).Should().Be("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("01")]
    [InlineData("{ \"a\": 1, \"\\u0061\": 2 }")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{ \"\\udc00\": 1 }")]
    [InlineData("1e1000000000000000")]
    [InlineData("1e-99999999999999999999999")]
    public void What_has_no_canonical_form_is_refused(string json) =>
        FluentActions.Invoking(() => Canonical(json)).Should().Throw<JsonException>();

    [Fact]
    public void Bytes_that_are_not_UTF_8_and_endless_nesting_are_refused()
    {
        FluentActions.Invoking(() => CanonicalJson.Write([(byte)'"', 0xFF, (byte)'"'])).Should().Throw<JsonException>();
        FluentActions.Invoking(() => Canonical(new string('[', 100_000))).Should().Throw<JsonException>();
        Canonical(new string('[', 128) + new string(']', 128)).Should().HaveLength(256);
    }

    [Fact]
    public void A_number_that_a_double_holds_is_laid_out_as_ECMAScript_does() =>
        Gen.Double.Where(double.IsFinite).Sample(
            number =>
            {
                // .NET writes the same shortest digits, in a layout of its own from 10^15 on and below 10^-5.
                var canonical = Canonical(number.ToString("R", CultureInfo.InvariantCulture));
                var exponent = number == 0 ? 0 : Math.Floor(Math.Log10(Math.Abs(number)));
                var isPlain = !canonical.Contains('e', StringComparison.Ordinal);
                if (double.Parse(canonical, CultureInfo.InvariantCulture) != number || (Math.Abs(exponent - 7) < 12 && !isPlain) || (Math.Abs(exponent) > 22 && isPlain))
                {
                    Assert.Fail($"{number:R}: {canonical}");
                }
            },
            iter: 5_000);

    [Fact]
    public void Writing_twice_changes_nothing() => JsonGen.Value.Sample(
        value =>
        {
            var once = CanonicalJson.Write(Encoding.UTF8.GetBytes(value));
            once.Should().Equal(CanonicalJson.Write(once));
        },
        iter: 1_000);

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Write(Encoding.UTF8.GetBytes(json)));

    private static class JsonGen
    {
        private static readonly string[] Atoms = ["1.50", "-0", "1e2", "\"ổ\\n\"", "true", "null", "\"\\u0001\\\"\"", "12345678901234567890.10"];

        private static Gen<string> Atom { get; } = Gen.Int[0, Atoms.Length - 1].Select(index => Atoms[index]);

        public static Gen<string> Value { get; } = Gen.Recursive<string>((depth, inner) => depth >= 4
            ? Atom
            : Gen.Frequency(
                (2, Atom),
                (1, inner.List[0, 4].Select(items => $"[{string.Join(" , ", items)}]")),
                (1, inner.List[0, 4].Select(items => $"{{{string.Join(", ", items.Select((item, index) => $"\"{9 - index}\" : {item}"))}}}"))));
    }
}
