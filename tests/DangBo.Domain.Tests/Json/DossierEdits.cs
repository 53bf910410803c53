namespace DangBo.Domain.Tests.Json;

/// <summary>Changes to dossiers, of members and of collectives.</summary>
internal static class DossierEdits
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1.0", "1e0", "3", "5", "2147483648", "1e400", "-0.0",
        "99999999999999999999999999999", "1.00000000000000000000000000001", "0.00", "9223372036854775808",
        "\"\"", "\" \"", "\"\\u00a0\"", "\"x\"", "\"\\u0061\"", "\"Met\"", "\"met\"", "\"notMet\"", "\"\\u006det\"", "\"hội\"", "\"elected\"",
        "\"elected \"", "\"m-0001\"", "\"m-0002\"", "\"i-1\"", "\"u-1\"", "\"\\uD800\"", "\"\\uD83D\\uDE00\"", "\"memberDossier\"",
        "\"2021-02-29\"", "\"2020-02-29\"", "\"2200-01-01\"", "\"2199-12-31\"", "\"1799-12-31\"", "\"1800-01-01\"", "\"2200-01-02\"",
        "\"2021\\u002D05-19\"", "\"2021-5-19\"", "\"2021-05-19 \"", "\"-021-05-19\"", "\"2021-13-01\"", "\"2021-00-10\"", "\"2021-01-00\"",
        "[]", "{}", "[ \"a\", \"a\" ]", "[ \"a\", null ]", "[ \"a\", \"\" ]", "[ [] ]", "{ \"some\": [ \"a\" ] }", "{ \"some\": null }",
        "{ \"some\": [ \"a\" ], \"x\": 1 }", "{ \"some\": [ \"a\" ], \"some\": [] }", "{ \"a\": 1, \"a\": 1 }", "{ \"a\": { \"b\": 1, \"\\u0062\": 1 } }",
        "[ { \"b\": \"\\uDC00\" } ]", "[ { \"\\uDC00\": 1 } ]", "{ \"from\": \"2021-01-01\" }", "{ \"until\": \"2200-01-01\" }",
        "{ \"from\": \"2021-01-01\", \"until\": \"2021-01-01\" }", "{ \"vi\": \"a\", \"en\": null }", "{ \"vi\": null }", "{ \"entries\": [] }",
        "{ \"held\": 1 }", "{ \"held\": 1, \"attended\": null }", "{ \"held\": 2147483648 }",
        "1989", "1990", "2021", "2199", "2200", "12", "30", "\"b-2\"", "\"gambling\"", "[ \"gambling\", \"gambling\" ]", "[ \"drugs\" ]", "[ 2021 ]",
        "{ \"from\": \"2021-05-02\", \"until\": null }", "{ \"from\": null, \"until\": \"2021-05-02\" }", "{ \"on\": \"1990-01-01\", \"by\": \"x\" }",
        "\"q-1\"", "\"q-2\"", "\"q-3\"", "\"2021-12-20\"", "\"2022-03-01\"", "100", "100.0000000000000000000000001", "1.005e2", "2020", "2019",
        "\"excellent\"", "[ \"good\", \"good\" ]",
    ];

    private static readonly string[] Names =
    [
        "\"id\"", "\"kind\"", "\"\\u006bind\"", "\"Kind\"", "\"schemaVersion\"", "\"member\"", "\"entries\"", "\"checkedOn\"", "\"extra\"", "\"Extra\"",
        "\"ExtraMembers\"", "\"extraMembers\"", "\"$id\"", "\"$ref\"", "\"$type\"", "\"$values\"", "\"lastDay\"", "\"from\"", "\"until\"", "\"vi\"",
        "\"on\"", "\"person\"", "\"\"", "\"hội\"", "\"\\uD800\"", "\"x\"", "\"\\u0078\"", "\"held\"", "\"attended\"", "\"opinion\"", "\"some\"",
        "\"year\"", "\"due\"", "\"monthsPaid\"", "\"excused\"", "\"high\"", "\"low\"", "\"ballots\"", "\"revokedOn\"", "\"filedOn\"", "\"document\"",
        "\"corrects\"", "\"annulledOn\"", "\"level\"", "\"completed\"", "\"onTime\"", "\"points\"", "\"max\"", "\"of\"", "\"fixed\"", "\"item\"",
    ];

    public static JsonEdits All { get; } = new(Values, Names);

    public static bool IsLossless(JsonModel node) => node.Open == '{' && node.Children.Count > 0 &&
        !node.Children.Exists(child => child.RawName is "\"from\"" or "\"vi\"" or "\"held\"" or "\"admittedOn\"" or "\"some\"" or "\"extra.done\"" or "\"extra.share\"");
}
