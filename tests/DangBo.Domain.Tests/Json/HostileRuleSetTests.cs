using System.Diagnostics;
using System.Globalization;
using System.Text;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Json.Kinds;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json;

/// <summary>Rule sets of strangers: each is refused at its place, or read, bound, linted and evaluated, in bounded time.</summary>
public class HostileRuleSetTests
{
    private const int AsManyAsFit = 6_000;

    // Far above what any of these takes, and far below what a mistake would.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_million_criteria_are_too_large_to_be_read()
    {
        var json = RuleSetOf(Repeated("{}", 1_000_000));

        Within(() => Errors(json).Should().Equal("tooLarge"));
    }

    [Fact]
    public void As_many_criteria_as_fit_are_read_bound_linted_and_evaluated() =>
        Within(() => GoesThrough(RuleSetOf(Criteria(AsManyAsFit, number => $"{{ \"fact\": \"b{number % 9}\", \"eq\": true }}"))));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_chain_of_criteria_as_long_as_fits_is_walked_without_calls_within_calls(int step)
    {
        Within(() => IsEvaluated(DangBoJson.ReadRuleSet(Utf8(Chain(AsManyAsFit))).Must()));
        Within(() => GoesThrough(Chain(AsManyAsFit / 6)));

        string Chain(int length) => RuleSetOf(Criteria(length, number => number + step >= 0 && number + step < length
            ? $"{{ \"criterion\": \"c{number + step}\" }}"
            : "{ \"fact\": \"b0\", \"eq\": true }"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(AsManyAsFit)]
    public void Criteria_that_ask_one_another_in_a_circle_are_told(int length) => Within(() =>
        BindingErrors(RuleSetOf(Criteria(length, number => $"{{ \"criterion\": \"c{(number + 1) % length}\" }}"))).Should().Equal("criteriaCycle /criteria/0"));

    [Fact]
    public void A_fact_against_itself_and_a_part_of_itself_are_told()
    {
        BindingErrors(RuleSetOf(Criteria(1, _ => "{ \"fact\": \"n0\", \"lt\": { \"fact\": \"n0\", \"times\": 2 } }"))).Should().Equal("factAgainstItself /criteria/0/metWhen/lt/fact");
        BindingErrors(RuleSetOf("", ", \"x\": { \"type\": \"integer\", \"partOf\": \"x\", \"label\": { \"vi\": \"x\" } }")).Should().Equal("factAgainstItself /facts/x/partOf");
    }

    [Fact]
    public void More_conditions_than_the_engine_takes_are_told() => Within(() =>
        BindingErrors(RuleSetOf(Criteria(1, _ => $"{{ \"any\": [ {Repeated("{\"fact\":\"b0\",\"eq\":true}", 30_000)} ] }}"))).Should().Equal("tooManyConditions /criteria/0/metWhen/any/19999"));

    [Fact]
    public void A_list_as_long_as_fits_is_compared() => Within(() =>
    {
        GoesThrough(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"n0\", \"in\": [ {string.Join(',', Enumerable.Range(0, 120_000))} ] }}")));
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"t0\", \"in\": [ {Repeated("\"x\"", 200_000)} ] }}"))).First().Should().Be("duplicateItem /criteria/0/metWhen/in/1");
    });

    [Fact]
    public void Thousands_of_codes_are_told_apart() => Within(() =>
    {
        var codes = Enumerable.Range(0, 8_000).Select(number => $"k{number}").ToArray();
        GoesThrough(RuleSetOf(
            Criteria(1, _ => $"{{ \"fact\": \"k\", \"in\": [ {string.Join(',', codes.Select(code => $"\"{code}\""))} ] }}"),
            $", \"k\": {{ \"type\": \"code\", \"codes\": {{ {string.Join(',', codes.Select(code => $"\"{code}\":{{\"vi\":\"x\"}}"))} }}, \"label\": {{ \"vi\": \"x\" }} }}"));
    });

    [Theory]
    [InlineData("2147483648")]
    [InlineData("0")]
    [InlineData("1e999999999")]
    [InlineData("1.5")]
    public void A_number_of_members_that_is_none_is_told(string count) =>
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"atLeast\": {count}, \"of\": [ {{ \"all\": [] }} ] }}")))
            .Should().ContainSingle().Which.Should().EndWith(" /criteria/0/metWhen/atLeast");

    public static TheoryData<string> EndlessNumbers => new(
        new string('9', 10_000), "-" + new string('9', 10_000), "0." + new string('3', 10_000), "1e999999999", "-1e999999999",
        "1e-999999999", "1e99999999999999999999", new string('1', 29), "1" + new string('0', 28), "9223372036854775808e9999");

    [Theory]
    [MemberData(nameof(EndlessNumbers))]
    public void A_number_that_cannot_be_kept_exactly_is_told_wherever_it_stands(string number) => Within(() =>
    {
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"r0\", \"eq\": {number} }}"))).Should().Equal("invalidNumber /criteria/0/metWhen/eq");
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"r0\", \"between\": [ 0, {{ \"fact\": \"n0\", \"times\": {number} }} ] }}"))).Should().Equal("invalidNumber /criteria/0/metWhen/between/1/times");
        Errors(RuleSetOf(Criteria(1, _ => "{ \"all\": [] }"), $", \"x\": {{ \"type\": \"decimal\", \"min\": {number}, \"label\": {{ \"vi\": \"x\" }} }}")).Should().Equal("invalidNumber /facts/x/min");
        Errors(SampleRuleSet.With("\"value\": 0.8", $"\"value\": {number}")).Should().Equal("invalidNumber /parameters/minAttendance/values/0/value");
        Errors(FullRules.RuleSet.With("\"points\": 1.50", $"\"points\": {number}")).Should().Equal("invalidNumber /criteria/1/points");
        Errors(FullRules.RuleSet.With("\"rank\": -1", $"\"rank\": {number}")).Should().ContainSingle().Which.Should().EndWith(" /levels/1/rank");
        Errors(SampleRuleSet.With("\"version\": \"1.0.0\"", $"\"version\": \"{number}.0.0\"")).Should().Equal("invalidVersion /version");
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"d0\", \"gt\": {{ \"fact\": \"d1\", \"plus\": \"P{number}D\" }} }}"))).Should().Equal("invalidSpan /criteria/0/metWhen/gt/plus");
        Errors(RuleSetOf(Criteria(1, _ => $"{{ \"fact\": \"r0\", \"gt\": {{ \"fact\": \"n0\", \"times\": \"1/{number}\" }} }}"))).Should().Equal("invalidFraction /criteria/0/metWhen/gt/times");
    });

    [Theory]
    [InlineData("\\ud800", "invalidEscape")]
    [InlineData("a\\udfffb", "invalidEscape")]
    [InlineData("\\ud800\\ud800", "invalidEscape")]
    [InlineData("a\\u0000b", "invalidId")]
    [InlineData("a\\u202eb", "invalidId")]
    [InlineData("\\u2066a\\u2069", "invalidId")]
    [InlineData("a\\u200db", "invalidId")]
    [InlineData("đ", "invalidId")]
    [InlineData("е", "invalidId")]
    [InlineData("a\\u0301", "invalidId")]
    [InlineData("\\ufeffa", "invalidId")]
    [InlineData("ａ", "invalidId")]
    [InlineData("__proto__", "invalidId")]
    [InlineData("../a", "invalidId")]
    [InlineData("", "emptyText")]
    public void Signs_that_no_id_has_are_told_wherever_an_id_stands(string id, string code)
    {
        Errors(SampleRuleSet.With("\"id\": \"ct05-leaders\"", $"\"id\": \"{id}\"")).Should().Equal($"{code} /id");
        Errors(SampleRuleSet.With("\"id\": \"direction\"", $"\"id\": \"{id}\"")).Should().Equal($"{code} /criteria/1/id");
        Errors(SampleRuleSet.With("\"fact\": \"study.sessionsHeld\", \"gt\"", $"\"fact\": \"{id}\", \"gt\"")).Should().Equal($"{code} /criteria/0/appliesWhen/fact");
        Errors(SampleRuleSet.With("\"committeeMember\"", $"\"{id}\"")).Should().Equal($"{code} /appliesWhen/hasAny/0");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Bytes_that_are_no_letters_are_told_at_their_place(byte[] bytes)
    {
        var (before, after) = SampleRuleSet.Split("Commendation") is [var first, var last] ? (first, last) : default;

        DangBoJson.ReadRuleSet((byte[])[.. Utf8(before!), .. bytes, .. Utf8(after!)]).Codes()
            .Should().Equal("invalidUtf8 /notCovered/0/en");
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\u001b[31m")]
    [InlineData("\\u202e\\u2066")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("\\u0301\\u0301\\u0301")]
    public void A_text_for_people_may_hold_any_letter_and_is_never_a_command_to_a_terminal(string letters)
    {
        var ruleSet = DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("\"vi\": \"Dự học đầy đủ hằng năm\"", $"\"vi\": \"Dự{letters} học\""))).Must();

        DangBoJson.ReadRuleSet(DangBoJson.WriteRuleSet(ruleSet)).Must().Should().Be(ruleSet);
        foreach (var text in new[] { ruleSet.ToText(Language.Vietnamese), ruleSet.ToMarkdown(Language.Vietnamese) })
        {
            text.Should().NotContainAny("\u0000", "\u001b", "\u202e", "\u2066");
        }
    }

    [Fact]
    public void What_stands_twice_is_told_at_the_second_place()
    {
        Errors(SampleRuleSet.With("\"ct05\": { \"number\"", "\"article\": { \"number\"")).Should().StartWith("duplicateMember /sources/article");
        Errors(SampleRuleSet.With("\"extra.rating\"", "\"extra.workshops\"")).Should().Equal("duplicateMember /facts/extra.workshops");
        Errors(SampleRuleSet.With("\"good\": { \"vi\": \"tốt\" }, \"fair\"", "\"good\": { \"vi\": \"tốt\" }, \"good\"")).Should().Equal("duplicateMember /facts/extra.rating/codes/good");
        Errors(SampleRuleSet.With("\"basis\": [ \"ct05\" ]", "\"basis\": [ \"ct05\", \"ct05\" ]")).Should().Equal("duplicateItem /basis/1");
        Errors(FullRules.RuleSet.With("\"day\": { \"type\"", "\"flag\": { \"type\"")).Should().Equal("duplicateMember /parameters/flag");
        BindingErrors(RuleSetOf(Criteria(3, _ => "{ \"all\": [] }").Replace("\"c2\"", "\"c0\"", StringComparison.Ordinal))).Should().Equal("repeatedId /criteria/2/id");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"all\":[")]
    [InlineData("{\"not\":")]
    public void What_is_nested_a_million_deep_is_refused_and_what_fits_is_told_once(string open) => Within(() =>
    {
        var deep = string.Concat(Enumerable.Repeat(open, 1_000_000));
        foreach (var json in new[] { deep, RuleSetOf(Criteria(1, _ => deep)) })
        {
            Errors(json).Should().HaveCountLessThan(4).And.Contain(error => error.StartsWith("tooLarge") || error.StartsWith("tooDeep"));
        }

        var fitting = string.Concat(Enumerable.Repeat(open, 900_000 / open.Length));
        Errors(RuleSetOf(Criteria(1, _ => fitting))).Should().ContainSingle(error => error.StartsWith("tooDeep /criteria/0/metWhen"));
    });

    [Fact]
    public void Groups_in_one_another_as_wide_as_fits_are_bound_or_told() => Within(() =>
    {
        var wide = Enumerable.Range(0, 30).Aggregate("{ \"all\": [] }", (member, _) => $"{{ \"atLeast\": 1, \"of\": [ {member}, {{ \"all\": [] }} ] }}");
        GoesThrough(RuleSetOf(Criteria(300, _ => wide)));
        BindingErrors(RuleSetOf(Criteria(330, _ => wide))).Should().ContainSingle(error => error.StartsWith("tooManyConditions "));
    });

    [Fact]
    public void Conditions_of_which_no_record_is_found_end_the_search_and_are_said_to_be_open() => Within(() =>
    {
        static string Circle(int number) => $"{{ \"all\": [ {string.Join(", ", Enumerable.Range(0, 9).Select(place =>
            $"{{ \"fact\": \"n{place}\", \"lt\": {{ \"fact\": \"n{(place + 1) % 9}\", \"times\": \"2/3\" }} }}"))}, {{ \"fact\": \"n0\", \"ne\": {number} }} ] }}";
        GoesThrough(RuleSetOf(Criteria(60, Circle)));
    });

    // Read, bound, linted, evaluated, written in every form.
    private static void GoesThrough(string json)
    {
        var ruleSet = DangBoJson.ReadRuleSet(Utf8(json)).Must();
        IsEvaluated(ruleSet);
        ruleSet.ToMarkdown(Language.English).Should().NotBeEmpty();
        RuleSetLint.Check(ruleSet, Vocabulary.Plain).Should().NotBeNull();
    }

    private static void IsEvaluated(RuleSet ruleSet)
    {
        var evaluator = Evaluator.Bind(ruleSet, Vocabulary.Plain);
        var facts = Enumerable.Range(0, 9).Select(number => KeyValuePair.Create($"n{number}", RecordedValue.Of((decimal)number)));
        foreach (var recorded in new[] { RecordedFacts.Of(facts), RecordedFacts.Of(facts.Append(KeyValuePair.Create("b0", RecordedValue.Of(false)))) })
        {
            var report = evaluator.Evaluate(new FactSheet { Id = "x", Facts = recorded }, EvaluationDates.OfYear(2021));
            DangBoJson.ReadEvaluation(DangBoJson.WriteReport(report)).IsValid.Should().BeTrue();
            report.ToText(Language.Vietnamese).Should().NotBeEmpty();
        }
    }

    private static void Within(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        watch.Elapsed.Should().BeLessThan(Bound);
    }

    private static string[] Errors(string json)
    {
        var reading = DangBoJson.ReadRuleSet(Utf8(json));
        reading.Errors.Should().OnlyContain(error =>
            error.Line > 0 && error.Column > 0 && error.Text(Language.Vietnamese).Length < 1_000 && error.Text(Language.Vietnamese) != error.Text(Language.English));
        return reading.Codes();
    }

    private static string[] BindingErrors(string json)
    {
        var ruleSet = DangBoJson.ReadRuleSet(Utf8(json)).Must();
        RuleSetLint.Check(ruleSet, Vocabulary.Plain).Should().NotBeNull();
        return [.. Evaluator.Check(ruleSet, Vocabulary.Plain).Select(error => $"{error.Code} {error.Pointer}")];
    }

    private static string Repeated(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));

    private static string Criteria(int count, Func<int, string> metWhen)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            text.Append(number == 0 ? "" : ",").Append(
                CultureInfo.InvariantCulture,
                $"{{\"id\":\"c{number}\",\"title\":{{\"vi\":\"t\"}},\"polarity\":\"duty\",\"severity\":\"must\",\"assessedBy\":\"records\",\"metWhen\":{metWhen(number)}}}");
        }

        return text.ToString();
    }

    private static string RuleSetOf(string criteria, string facts = "")
    {
        var declared = Enumerable.Range(0, 9).SelectMany(number => new[] { ("b", "boolean"), ("n", "integer"), ("r", "decimal"), ("d", "date"), ("t", "text") }
            .Select(type => $"\"{type.Item1}{number}\": {{ \"type\": \"{type.Item2}\", \"changeable\": true, \"label\": {{ \"vi\": \"x\" }} }}"));
        return $$"""
            { "kind": "ruleSet", "id": "r", "version": "1.0.0", "subject": "facts", "purpose": "criteria", "title": { "vi": "t" },
              "effective": { "verification": "unverified" },
              "facts": { {{string.Join(',', declared)}}{{facts}} },
              "criteria": [ {{criteria}} ] }
            """;
    }
}
