using System.Collections.Frozen;

namespace DangBo.Domain.Documents;

/// <summary>The symbols of kinds of documents and of Party issuers: the tables that decide where shapes cannot.</summary>
/// <remarks>
/// Provenance: the Party's kinds and the issuers of <c>organization.md</c>, section 8, were seen in secondary sources, in
/// part weak ones, or recalled; the State's kinds beyond its examples, and the issuers BTGDVTW, BNCTW, BNCTU, BDVTU and
/// BTGDVTU, are recalled and unverified. What is in no table is never guessed.
/// </remarks>
internal static class DocumentSymbols
{
    /// <summary>The kinds of the Party, as 66-QĐ/TW and 399-QĐ/TW name them; QĐi was used in 2018 and 2019.</summary>
    private static readonly FrozenSet<string> PartyKinds = FrozenSet.ToFrozenSet(
        [
            "NQ", "QĐ", "QĐi", "CT", "KL", "QC", "TT", "HD", "TB", "BC", "KH", "CTr", "ĐA", "PA", "TTr", "CV", "BB",
        ],
        StringComparer.Ordinal);

    /// <summary>The kinds of the State's normative acts; acts of the National Assembly have none.</summary>
    private static readonly FrozenSet<string> NormativeKinds =
        FrozenSet.ToFrozenSet(["NĐ", "TT", "QĐ", "NQ", "CT", "TTLT", "PL"], StringComparer.Ordinal);

    /// <summary>
    /// The kinds of individual acts: those of Decree 30/2020, annex III, with TT, KL and CV, which agencies write although it
    /// has no symbol for them. Any other symbol in the place of a kind is the issuer of an official letter.
    /// </summary>
    private static readonly FrozenSet<string> IndividualKinds = FrozenSet.ToFrozenSet(
        [
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
            "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "TT", "KL", "CV",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> AnyKind = PartyKinds.Union(NormativeKinds).Union(IndividualKinds)
        .ToFrozenDictionary(kind => kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>Symbols that only Party bodies have; several bodies share most of them.</summary>
    private static readonly FrozenDictionary<string, string> PartyIssuers = new[]
    {
        "TW", "VPTW", "BTCTW", "UBKTTW", "BTGTW", "BDVTW", "BTGDVTW", "BNCTW", "QUTW", "BCĐTW",
        "TU", "VPTU", "BTCTU", "UBKTTU", "BTGTU", "BDVTU", "BNCTU", "BTGDVTU",
        "ĐUK", "ĐU", "ĐUCA", "HU", "QU", "CB", "ĐH", "UBKT",
    }.ToFrozenDictionary(issuer => issuer, StringComparer.OrdinalIgnoreCase);

    public static bool IsPartyKind(string kind) => PartyKinds.Contains(kind);

    public static bool IsNormativeKind(string kind) => NormativeKinds.Contains(kind);

    public static bool IsIndividualKind(string kind) => IndividualKinds.Contains(kind);

    public static bool IsPartyIssuer(string issuer) => PartyIssuers.TryGetValue(issuer, out var known) && known == issuer;

    /// <summary>Gets the kind that a symbol is when case is ignored; null where it is none.</summary>
    public static string? KindIgnoringCase(string symbol) => AnyKind.GetValueOrDefault(symbol);

    /// <summary>Gets the Party issuer that a symbol is when case is ignored; null where it is none.</summary>
    public static string? PartyIssuerIgnoringCase(string symbol) => PartyIssuers.GetValueOrDefault(symbol);
}
