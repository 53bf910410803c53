using DangBo.Domain.Documents;

namespace DangBo.Domain.Tests.Documents;

public class DocumentNumberTests
{
    public static TheoryData<string, int, string, string> PartyNumbers => new()
    {
        { "101-QĐ/TW", 101, "QĐ", "TW" },
        { "08-QĐi/TW", 8, "QĐi", "TW" },
        { "37-QĐ/TW", 37, "QĐ", "TW" },
        { "21-NQ/TW", 21, "NQ", "TW" },
        { "02-HD/UBKTTW", 2, "HD", "UBKTTW" },
        { "36-HD/VPTW", 36, "HD", "VPTW" },
        { "3569-CV/BTCTU", 3569, "CV", "BTCTU" },
        { "05-NQ/ĐU", 5, "NQ", "ĐU" },
        { "03-BC/CB", 3, "BC", "CB" },
        { "62-KL/ĐU", 62, "KL", "ĐU" },
        { "44-KH/ĐUK", 44, "KH", "ĐUK" },
        { "827-QĐ/TU", 827, "QĐ", "TU" },
        { "05-CTr/ĐUK", 5, "CTr", "ĐUK" },
    };

    public static TheoryData<string, DocumentNumberForm, int, int?, string?, string, string?> StateNumbers => new()
    {
        { "06/2022/QH15", DocumentNumberForm.StateNormative, 6, 2022, null, "QH15", null },
        { "98/2023/NĐ-CP", DocumentNumberForm.StateNormative, 98, 2023, "NĐ", "CP", null },
        { "15/2019/QĐ-UBND", DocumentNumberForm.StateNormative, 15, 2019, "QĐ", "UBND", null },
        { "1211/2016/UBTVQH13", DocumentNumberForm.StateNormative, 1211, 2016, null, "UBTVQH13", null },
        { "08/2020/PL-UBTVQH14", DocumentNumberForm.StateNormative, 8, 2020, "PL", "UBTVQH14", null },
        { "15/2015/TTLT-BLĐTBXH-BTC", DocumentNumberForm.StateNormative, 15, 2015, "TTLT", "BLĐTBXH-BTC", null },
        { "3728/QĐ-UBND", DocumentNumberForm.StateIndividual, 3728, null, "QĐ", "UBND", null },
        { "1494/TTr-SNV", DocumentNumberForm.StateIndividual, 1494, null, "TTr", "SNV", null },
        { "12/QyĐ-SNV", DocumentNumberForm.StateIndividual, 12, null, "QyĐ", "SNV", null },
        { "3584/UBND-VX", DocumentNumberForm.StateOfficialLetter, 3584, null, null, "UBND", "VX" },
        { "3584/UBND-KT&TH", DocumentNumberForm.StateOfficialLetter, 3584, null, null, "UBND", "KT&TH" },
        { "77/SNV-CB", DocumentNumberForm.StateOfficialLetter, 77, null, null, "SNV", "CB" },
    };

    public static TheoryData<string, string> MetInTheWild => new()
    {
        { "858CV/ĐUK", "858-CV/ĐUK" },
        { "01/NQ-ĐUK", "01-NQ/ĐUK" },
        { "05-Ctr/ĐUK", "05-CTr/ĐUK" },
        { "31/QĐ-TW", "31-QĐ/TW" },
        { "Số: 01-BC/CB", "01-BC/CB" },
        { "số 08-QĐi/TW", "08-QĐi/TW" },
        { "SỐ:08-QĐI/TW.", "08-QĐi/TW" },
        { "8-QĐi/TW", "08-QĐi/TW" },
        { "0101-QĐ/TW", "101-QĐ/TW" },
        { "101-qđ/tw", "101-QĐ/TW" },
        { " 101 - QĐ / TW ", "101-QĐ/TW" },
        { "101\u00A0-\u200BQĐ/TW", "101-QĐ/TW" },
        { "101\u2013Q\u00D0/TW", "101-QĐ/TW" },
        { "101-Q\u0189\u2215TW", "101-QĐ/TW" },
        { "3917/KH-BTCTU", "3917-KH/BTCTU" },
        { "646/QĐ/QUTW", "646-QĐ/QUTW" },
        { "98/2023/Nđ-CP", "98/2023/NĐ-CP" },
        { "1494/TTR-SNV", "1494/TTr-SNV" },
        { "3584/UBND–VX", "3584/UBND-VX" },
        { "006/2022/QH15", "06/2022/QH15" },
    };

    [Theory]
    [MemberData(nameof(PartyNumbers))]
    public void A_Party_number_is_read_into_its_parts(string text, int ordinal, string kind, string issuer)
    {
        var number = DocumentNumber.Parse(text);

        number.Form.Should().Be(DocumentNumberForm.Party);
        number.Ordinal.Should().Be(ordinal);
        number.KindSymbol.Should().Be(kind);
        number.IssuerSymbol.Should().Be(issuer);
        number.Year.Should().BeNull();
        number.Unit.Should().BeNull();
        number.ToString().Should().Be(text);
        DocumentNumber.ParseLenient(text).Should().Be(number);
    }

    [Theory]
    [MemberData(nameof(StateNumbers))]
    public void A_State_number_is_read_into_its_parts(
        string text, DocumentNumberForm form, int ordinal, int? year, string? kind, string issuer, string? unit)
    {
        var number = DocumentNumber.Parse(text);

        number.Form.Should().Be(form);
        number.Ordinal.Should().Be(ordinal);
        number.Year.Should().Be(year);
        number.KindSymbol.Should().Be(kind);
        number.IssuerSymbol.Should().Be(issuer);
        number.Unit.Should().Be(unit);
        number.ToString().Should().Be(text);
        DocumentNumber.ParseLenient(text).Should().Be(number);
    }

    [Theory]
    [MemberData(nameof(MetInTheWild))]
    public void What_is_met_in_the_wild_is_understood_leniently_and_refused_strictly(string text, string canonical)
    {
        DocumentNumber.TryParse(text, out _).Should().BeFalse();
        DocumentNumber.ParseLenient(text).Should().Be(DocumentNumber.Parse(canonical));
        DocumentNumber.ParseLenient(text).ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("\u2010")]
    [InlineData("\u2011")]
    [InlineData("\u2012")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData("\u2015")]
    [InlineData("\u2212")]
    [InlineData("\u00AD")]
    public void Every_look_alike_of_the_hyphen_is_understood_leniently_and_refused_strictly(string hyphen)
    {
        DocumentNumber.TryParse($"44{hyphen}KH/ĐUK", out _).Should().BeFalse();
        DocumentNumber.ParseLenient($"44{hyphen}KH/ĐUK").ToString().Should().Be("44-KH/ĐUK");
        DocumentNumber.ParseLenient($"98/2023/NĐ{hyphen}CP").ToString().Should().Be("98/2023/NĐ-CP");
    }

    [Theory]
    [InlineData("8-QĐi/TW", "a Party number below ten has two digits")]
    [InlineData("008-QĐi/TW", "no needless zero")]
    [InlineData("00-QĐ/TW", "series begin at 1")]
    [InlineData("101-Qđ/TW", "case is significant")]
    [InlineData("101-QĐI/TW", "case is significant")]
    [InlineData("05-CTR/ĐUK", "case is significant")]
    [InlineData("101-QyĐ/TW", "QyĐ is a symbol of the State")]
    [InlineData("101-QĐ/tw", "an issuer begins with a capital")]
    [InlineData("101-QĐ/TW ", "no spaces")]
    [InlineData("101-QĐ/TW-", "a hyphen stands between words")]
    [InlineData("101-QĐ/", "an issuer is missing")]
    [InlineData("101-/TW", "a kind is missing")]
    [InlineData("-QĐ/TW", "a number is missing")]
    [InlineData("9999999999-QĐ/TW", "ten digits are no number of a document")]
    [InlineData("12/2019/QĐ-TU", "a Party number has no year")]
    [InlineData("06/2022/QH", "the term of the Assembly is missing")]
    [InlineData("06/22/QH15", "a year has four digits")]
    [InlineData("98/2023/KH-UBND", "a plan is no normative act")]
    [InlineData("98/0023/NĐ-CP", "no such year")]
    [InlineData("1494/TTR-SNV", "not an official letter of an issuer TTR")]
    [InlineData("3728/Q\u00D0-UBND", "not an official letter of an issuer with the letter Eth")]
    [InlineData("3584/UBND-", "a unit is missing")]
    [InlineData("3728/QĐ-ubnd", "an issuer begins with a capital")]
    [InlineData("98/2023/NĐ-cp", "an issuer begins with a capital")]
    [InlineData("3584/ubnd-VX", "an issuer begins with a capital")]
    [InlineData("3728/QĐ-U\u0412ND", "a Cyrillic letter")]
    [InlineData("858/ĐUK-VP", "no form of the Party")]
    [InlineData("", "nothing")]
    [InlineData("101", "only digits")]
    public void What_breaks_a_rule_of_its_form_is_refused_strictly(string text, string because)
    {
        DocumentNumber.TryParse(text, out var number).Should().BeFalse(because);
        number.Should().BeNull();
        FluentActions.Invoking(() => DocumentNumber.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("12/2019/QĐ-TU", "the year would be lost")]
    [InlineData("858/ĐUK-VP", "the kind would be made up")]
    [InlineData("101 02-QĐ/TW", "two numbers would become one")]
    [InlineData("101-XX/TW", "no such kind")]
    [InlineData("00-QĐ/TW", "series begin at 1")]
    [InlineData("101-QĐ-UBND", "neither form, and an issuer in no table")]
    [InlineData("3728/QĐ-U\u0412ND", "a Cyrillic letter")]
    [InlineData("QĐ/TW", "no number")]
    [InlineData("Số:", "no number")]
    [InlineData("", "nothing")]
    [InlineData(null, "nothing")]
    public void What_would_have_to_be_made_up_is_not_understood_leniently(string? text, string because) =>
        DocumentNumber.TryParseLenient(text, out _).Should().BeFalse(because);

    [Fact]
    public void QĐ_and_QĐi_are_two_symbols() =>
        DocumentNumber.Parse("08-QĐi/TW").Should().NotBe(DocumentNumber.Parse("08-QĐ/TW"));

    [Fact]
    public void A_State_number_below_ten_is_read_with_one_digit_and_written_with_two() =>
        DocumentNumber.Parse("6/2022/QH15").ToString().Should().Be("06/2022/QH15");

    [Fact]
    public void A_symbol_has_at_most_forty_characters_so_that_whatever_is_read_is_read_again()
    {
        var longest = $"6/2022/QĐ-{new string('B', 40)}";

        DocumentNumber.Parse(DocumentNumber.Parse(longest).ToString()).IssuerSymbol.Should().HaveLength(40);
        DocumentNumber.TryParseLenient(longest + "B", out _).Should().BeFalse();
    }

    [Fact]
    public void Decomposed_letters_are_read_as_composed_ones()
    {
        DocumentNumber.ParseLenient("So\u0302\u0301: 01-BC/CB").Should().Be(DocumentNumber.Parse("01-BC/CB"));
        DocumentNumber.Parse("12/U\u031BBND-VX").Should().Be(DocumentNumber.Parse("12/\u01AFBND-VX"));
    }

    [Fact]
    public void Null_is_refused()
    {
        DocumentNumber.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DocumentNumber.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DocumentNumber.ParseLenient(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DocumentNumber.ParseLenient("x")).Should().Throw<FormatException>();
    }

    [Fact]
    public void It_formats_into_a_span_and_through_the_parsing_interfaces()
    {
        Span<char> buffer = stackalloc char[16];
        ISpanFormattable number = DocumentNumber.Parse("08-QĐi/TW");

        number.TryFormat(buffer, out var written, default, null).Should().BeTrue();
        buffer[..written].ToString().Should().Be("08-QĐi/TW");
        number.TryFormat(buffer[..8], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        ParsedAs<DocumentNumber>("08-QĐi/TW").Should().Be((DocumentNumber)number);
    }

    private static T ParsedAs<T>(string text)
        where T : IParsable<T> => T.TryParse(text, null, out var value) && value.Equals(T.Parse(text, null)) ? value : throw new FormatException();
}
