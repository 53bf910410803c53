using System.Text.Json;

namespace DangBo.Tool.Tests;

/// <summary>
/// Kleene's tables, through the command line: T is true, F is false, ? is not recorded. They are written out from the
/// definition of each group, for every row of facts.
/// </summary>
public sealed class TruthTableTests : IDisposable
{
    private const string OfOne = """
        a | not not-not a-or-not-a a-and-not-a one-of-one
        T | F   T       T          F           T
        F | T   F       T          F           F
        ? | ?   ?       ?          ?           ?
        """;

    private const string OfTwo = """
        a b | all any 1-of-2 2-of-2 none not-both one-alone
        T T | T   T   T      T      F    F        F
        T F | F   T   T      F      F    T        T
        T ? | ?   T   T      ?      F    ?        ?
        F T | F   T   T      F      F    T        T
        F F | F   F   F      F      T    T        F
        F ? | F   ?   ?      F      ?    T        ?
        ? T | ?   T   T      ?      F    ?        ?
        ? F | F   ?   ?      F      ?    T        ?
        ? ? | ?   ?   ?      ?      ?    ?        ?
        """;

    private const string OfThree = """
        a b c | all any 1-of-3 2-of-3 3-of-3
        T T T | T   T   T      T      T
        T T F | F   T   T      T      F
        T T ? | ?   T   T      T      ?
        T F T | F   T   T      T      F
        T F F | F   T   T      F      F
        T F ? | F   T   T      ?      F
        T ? T | ?   T   T      T      ?
        T ? F | F   T   T      ?      F
        T ? ? | ?   T   T      ?      ?
        F T T | F   T   T      T      F
        F T F | F   T   T      F      F
        F T ? | F   T   T      ?      F
        F F T | F   T   T      F      F
        F F F | F   F   F      F      F
        F F ? | F   ?   ?      F      F
        F ? T | F   T   T      ?      F
        F ? F | F   ?   ?      F      F
        F ? ? | F   ?   ?      ?      F
        ? T T | ?   T   T      T      ?
        ? T F | F   T   T      ?      F
        ? T ? | ?   T   T      ?      ?
        ? F T | F   T   T      ?      F
        ? F F | F   ?   ?      F      F
        ? F ? | F   ?   ?      ?      F
        ? ? T | ?   T   T      ?      ?
        ? ? F | F   ?   ?      ?      F
        ? ? ? | ?   ?   ?      ?      ?
        """;

    private const string Nested = """
        a b c | all-of-any any-of-all not-2-of-3 2-of-mixed all-of-2-of-3 any-of-3-of-3
        T T T | F          T          F          T          F             T
        T T F | T          T          F          F          T             F
        T T ? | ?          T          F          ?          ?             ?
        T F T | F          F          F          T          T             F
        T F F | T          T          T          T          F             F
        T F ? | ?          ?          ?          T          ?             F
        T ? T | F          ?          F          ?          ?             ?
        T ? F | T          T          ?          ?          ?             F
        T ? ? | ?          ?          ?          ?          ?             ?
        F T T | F          F          F          F          T             F
        F T F | T          T          T          F          F             F
        F T ? | ?          ?          ?          F          ?             F
        F F T | F          F          T          F          F             F
        F F F | F          T          T          F          F             T
        F F ? | F          ?          T          F          F             ?
        F ? T | F          F          ?          ?          ?             F
        F ? F | ?          T          T          F          F             ?
        F ? ? | ?          ?          ?          ?          ?             ?
        ? T T | F          ?          F          ?          ?             ?
        ? T F | T          T          ?          F          ?             F
        ? T ? | ?          ?          ?          ?          ?             ?
        ? F T | F          F          ?          ?          ?             F
        ? F F | ?          T          T          ?          F             ?
        ? F ? | ?          ?          ?          ?          ?             ?
        ? ? T | F          ?          ?          ?          ?             ?
        ? ? F | ?          T          ?          ?          ?             ?
        ? ? ? | ?          ?          ?          ?          ?             ?
        """;

    private const string A = """{ "fact": "a", "eq": true }""";
    private const string B = """{ "fact": "b", "eq": true }""";
    private const string C = """{ "fact": "c", "eq": true }""";

    private static readonly Dictionary<string, Table> Tables = new()
    {
        ["of one"] = new(OfOne, new()
        {
            ["not"] = Not(A),
            ["not-not"] = Not(Not(A)),
            ["a-or-not-a"] = Any(A, Not(A)),
            ["a-and-not-a"] = All(A, Not(A)),
            ["one-of-one"] = AtLeast(1, A),
        }),
        ["of two"] = new(OfTwo, new()
        {
            ["all"] = All(A, B),
            ["any"] = Any(A, B),
            ["1-of-2"] = AtLeast(1, A, B),
            ["2-of-2"] = AtLeast(2, A, B),
            ["none"] = Not(Any(A, B)),
            ["not-both"] = Not(All(A, B)),
            ["one-alone"] = Any(All(A, Not(B)), All(Not(A), B)),
        }),
        ["of three"] = new(OfThree, new()
        {
            ["all"] = All(A, B, C),
            ["any"] = Any(A, B, C),
            ["1-of-3"] = AtLeast(1, A, B, C),
            ["2-of-3"] = AtLeast(2, A, B, C),
            ["3-of-3"] = AtLeast(3, A, B, C),
        }),
        ["nested"] = new(Nested, new()
        {
            ["all-of-any"] = All(Any(A, B), Not(C)),
            ["any-of-all"] = Any(All(A, B), Not(C)),
            ["not-2-of-3"] = Not(AtLeast(2, A, B, C)),
            ["2-of-mixed"] = AtLeast(2, A, Not(B), All(B, C)),
            ["all-of-2-of-3"] = All(AtLeast(2, A, B, C), Not(All(A, B, C))),
            ["any-of-3-of-3"] = Any(AtLeast(3, A, B, C), Not(Any(A, B, C))),
        }),
    };

    private readonly Dangbo _dangbo = new();

    public static TheoryData<string, string> Columns
    {
        get
        {
            var columns = new TheoryData<string, string>();
            foreach (var (name, table) in Tables)
            {
                foreach (var column in table.Formulas.Keys)
                {
                    columns.Add(name, column);
                }
            }

            return columns;
        }
    }

    public void Dispose() => _dangbo.Dispose();

    [Theory]
    [MemberData(nameof(Columns))]
    public void The_verdict_of_every_row_is_that_of_the_table(string table, string column)
    {
        var of = Tables[table];

        Found(of, column, row => Sheet(row, of.Facts, unrecorded: null)).Should().Equal(of.Expected(column));
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_fact_that_is_null_is_a_fact_that_is_absent(string table, string column)
    {
        var of = Tables[table];

        Found(of, column, row => Sheet(row, of.Facts, unrecorded: "null")).Should().Equal(of.Expected(column));
    }

    [Theory]
    [InlineData("of one", 3)]
    [InlineData("of two", 9)]
    [InlineData("of three", 27)]
    [InlineData("nested", 27)]
    public void A_table_has_every_row_once_and_a_column_for_every_formula(string table, int rows)
    {
        Tables[table].Rows.Distinct().Should().HaveCount(rows).And.HaveSameCount(Tables[table].Rows);
        Tables[table].Header.Should().Equal(Tables[table].Formulas.Keys);
    }

    private static string All(params string[] members) => $$"""{ "all": [ {{string.Join(", ", members)}} ] }""";

    private static string Any(params string[] members) => $$"""{ "any": [ {{string.Join(", ", members)}} ] }""";

    private static string Not(string member) => $$"""{ "not": {{member}} }""";

    private static string AtLeast(int count, params string[] members) =>
        $$"""{ "atLeast": {{count}}, "of": [ {{string.Join(", ", members)}} ] }""";

    // One line of the table for each report of the run: the row, and what became of the formula.
    private IEnumerable<string> Found(Table table, string column, Func<string, string> sheet)
    {
        var rules = _dangbo.File("rules.json", Rules(table.Facts, table.Formulas[column]));
        var sheets = _dangbo.File("sheets.jsonl", string.Join('\n', table.Rows.Select(sheet)));

        var run = _dangbo.Run("evaluate", sheets, "--rules", rules, "--period", "2021", "--format", "json");

        run.Should().Match<Outcome>(outcome => outcome.Code == 0 && outcome.Error.Length == 0);
        return run.Lines.Zip(table.Rows, (line, row) => $"{row} | {Letter(line)}");
    }

    private static string Letter(string report)
    {
        using var json = JsonDocument.Parse(report);
        return json.RootElement.GetProperty("findings")[0].GetProperty("verdict").GetString() switch
        {
            "met" => "T",
            "notMet" => "F",
            "undetermined" => "?",
            var other => other!,
        };
    }

    private static string Sheet(string row, string[] facts, string? unrecorded)
    {
        var values = facts.Zip(row.Split(' '), (fact, letter) => (fact, value: letter switch { "T" => "true", "F" => "false", _ => unrecorded }))
            .Where(entry => entry.value is not null)
            .Select(entry => $"\"{entry.fact}\": {entry.value}");
        return $$"""{ "kind": "facts", "subject": "facts", "id": "row", "facts": { {{string.Join(", ", values)}} } }""";
    }

    private static string Rules(string[] facts, string condition) => $$"""
        {
          "kind": "ruleSet", "id": "table", "version": "1.0.0", "subject": "facts", "purpose": "criteria",
          "title": { "vi": "Bảng chân trị mẫu" },
          "effective": { "from": "2020-01-01", "verification": "unverified" },
          "facts": { {{string.Join(", ", facts.Select(fact => $$"""
            "{{fact}}": { "type": "boolean", "label": { "vi": "dữ kiện mẫu {{fact}}" } }
            """))}} },
          "criteria": [
            { "id": "formula", "title": { "vi": "Công thức mẫu" }, "polarity": "duty", "severity": "must", "assessedBy": "records",
              "metWhen": {{condition}} } ]
        }
        """;

    /// <summary>A written table, and the condition of each of its columns.</summary>
    private sealed record Table(string Text, Dictionary<string, string> Formulas)
    {
        public string[] Facts => Cells(Text.Split('\n')[0].Split('|')[0]);

        public string[] Header => Cells(Text.Split('\n')[0].Split('|')[1]);

        public string[] Rows => [.. Text.Split('\n')[1..].Select(line => line.Split('|')[0].Trim())];

        public IEnumerable<string> Expected(string column) => Text.Split('\n')[1..]
            .Select(line => $"{line.Split('|')[0].Trim()} | {Cells(line.Split('|')[1])[Array.IndexOf(Header, column)]}");

        private static string[] Cells(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
