using CsCheck;
using DangBo.Domain.Documents;

namespace DangBo.Domain.Tests.Documents;

public class DocumentNumberPropertyTests
{
    private static readonly Gen<int> Ordinals = Gen.OneOf<int>(Gen.Int[1, 12], Gen.Int[1, 999_999_999]);

    private static readonly Gen<string> PartyTexts = Gen.Select(
        Ordinals,
        Gen.OneOf<string>("NQ", "QĐ", "QĐi", "CT", "KL", "QC", "TT", "HD", "TB", "BC", "KH", "CTr", "ĐA", "PA", "TTr", "CV", "BB"),
        Gen.OneOf<string>("TW", "TU", "ĐUK", "ĐU", "CB", "UBKTTW", "TWĐTN", "ĐU-BTV"),
        (ordinal, kind, issuer) => $"{ordinal:00}-{kind}/{issuer}");

    private static readonly Gen<string> NormativeTexts = Gen.Select(
        Ordinals,
        Gen.Int[1945, 2199],
        Gen.OneOf<string>("NĐ-CP", "TT-BNV", "QĐ-UBND", "NQ-HĐND", "CT-TTg", "TTLT-BNV-BTC", "PL-UBTVQH11", "QH1", "QH15", "UBTVQH14"),
        (ordinal, year, rest) => $"{ordinal:00}/{year}/{rest}");

    private static readonly Gen<string> OtherStateTexts = Gen.Select(
        Ordinals,
        Gen.OneOf<string>("QĐ-UBND", "TTr-SNV", "CTr-UBND", "QyĐ-SNV", "UBND-VX", "SNV-CB", "UBND-KT&TH", "KH-UBND-VX"),
        (ordinal, rest) => $"{ordinal:00}/{rest}");

    private static readonly Gen<string> CanonicalTexts = Gen.OneOf<string>(PartyTexts, NormativeTexts, OtherStateTexts);

    /// <summary>Texts near to numbers: their characters in any order, so that every branch is met.</summary>
    private static readonly Gen<string> NearTexts =
        Gen.OneOf<string>("Số", ":", " ", "\u00A0", "0", "8", "101", "2022", "-", "\u2013", "/", "QĐ", "qđi", "TW", "ĐUK", "UBND", "QH15", "&", ".", "\u0301", "\uD800")
            .Array[0, 9].Select(string.Concat);

    private static readonly Gen<string> AnyTexts = Gen.OneOf<string>(Gen.String, NearTexts, CanonicalTexts);

    [Fact]
    public void A_canonical_text_round_trips() =>
        CanonicalTexts.Sample(text => DocumentNumber.Parse(text).ToString() == text);

    [Fact]
    public void What_is_read_is_written_so_that_it_is_read_again() =>
        AnyTexts.Sample(text => !DocumentNumber.TryParseLenient(text, out var number) || DocumentNumber.Parse(number.ToString()) == number);

    [Fact]
    public void Whatever_is_read_strictly_is_read_leniently_as_the_same() =>
        AnyTexts.Sample(text =>
            !DocumentNumber.TryParse(text, out var strict) || (DocumentNumber.TryParseLenient(text, out var lenient) && lenient == strict));

    [Fact]
    public void A_Party_number_is_understood_with_its_separators_the_wrong_way_round() =>
        Gen.Select(Ordinals, Gen.OneOf<string>("QĐ", "QĐi", "NQ", "CTr"), Gen.OneOf<string>("TW", "TU", "ĐUK", "ĐU", "CB")).Sample(
            (ordinal, kind, issuer) => DocumentNumber.ParseLenient($"{ordinal}/{kind}-{issuer}") == DocumentNumber.Parse($"{ordinal:00}-{kind}/{issuer}"));

    [Fact]
    public void Spaces_that_part_no_digits_change_nothing_for_the_lenient_reader() =>
        CanonicalTexts.Sample(text =>
            DocumentNumber.ParseLenient(text.Replace("-", " - ", StringComparison.Ordinal).Replace("/", "/\t", StringComparison.Ordinal)) ==
            DocumentNumber.Parse(text));
}
