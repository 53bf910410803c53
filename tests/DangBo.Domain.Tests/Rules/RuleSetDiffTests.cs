using System.Text;
using System.Text.Json;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Checking.LintSamples;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Rules;

public class RuleSetDiffTests
{
    [Fact]
    public void A_rule_set_does_not_differ_from_itself_nor_from_a_higher_version_of_it()
    {
        Diff(Levels with { Version = new(2, 0, 0) }, Levels).Should().BeEmpty();
        RuleSetDiff.Of(Levels, Levels).ToText(Language.English).Should().Be("From sample@1.0.0 to sample@1.0.0:\nNothing changed.\n");
        RuleSetDiff.Of(Levels, Levels).IsOnlyWording.Should().BeTrue();
    }

    [Fact]
    public void A_criterion_is_added_removed_changed_in_meaning_or_only_in_wording()
    {
        var after = Clean with
        {
            Criteria =
            [
                Clean.Criteria[0] with { MetWhen = All(Is("x", ComparisonTest.GreaterOrEqual, 4), Is("kind", ComparisonTest.In, "b", "a")) },
                Clean.Criteria[2] with { Title = Text("tên khác"), Citations = [Cited(Verification.Unverified)], Evidence = [] },
                Clean.Criteria[3],
                Clean.Criteria[4] with { Severity = Severity.Should, Title = Text("tên khác") },
                Records("new", Is("x", ComparisonTest.Equal, 1)),
            ],
        };

        Diff(Clean, after).Should().Equal(
            "criterion first meaning /criteria/0/metWhen/all/0/gte>/criteria/0/metWhen/all/0/gte!",
            "criterion third wording /criteria/2/title>/criteria/1/title /criteria/2/cite>/criteria/1/cite /criteria/2/evidence>/criteria/1/evidence",
            "criterion fifth meaning /criteria/4/title>/criteria/3/title /criteria/4/severity>/criteria/3/severity!",
            "criterion second removed /criteria/1>!",
            "criterion new added >/criteria/4!");
    }

    [Fact]
    public void A_condition_is_followed_down_to_what_changed_in_it()
    {
        Changed(Is("x", ComparisonTest.Greater, 1), Is("x", ComparisonTest.Less, 1)).Should().Be("");
        Changed(Is("x", ComparisonTest.Greater, 1), Is("y", ComparisonTest.Greater, 2)).Should().Be("/fact /gt");
        Changed(Is("x", ComparisonTest.Between, Literal.Of(1), Literal.Of(2)), Is("x", ComparisonTest.Between, Literal.Of(1), Literal.Of(3)))
            .Should().Be("/between/1");
        Changed(Is("roles", ComparisonTest.HasAny, "p", "q"), Is("roles", ComparisonTest.HasAny, "p")).Should().Be("/hasAny");
        Changed(Not(Is("x", ComparisonTest.Equal, 1)), Not(Is("x", ComparisonTest.Equal, 2))).Should().Be("/not/eq");
        Changed(All(Is("x", ComparisonTest.Equal, 1)), All()).Should().Be("/all");
        Changed(All(Is("x", ComparisonTest.Equal, 1)), Any(Is("x", ComparisonTest.Equal, 1))).Should().Be("");
        Changed(
            new AtLeast { Count = 1, Members = [Is("x", ComparisonTest.Equal, 1), Is("y", ComparisonTest.Equal, 1)] },
            new AtLeast { Count = 2, Members = [Is("x", ComparisonTest.Equal, 1), Is("y", ComparisonTest.Equal, 2)] }).Should().Be("/atLeast /of/1/eq");
        Changed(new CriterionIs { Criterion = "third", Verdicts = [Verdict.NotMet] }, new CriterionIs { Criterion = "first" })
            .Should().Be("/criterion /is");
        Changed(new IsKnown { Fact = "x", Expected = true }, new IsKnown { Fact = "x", Expected = false }).Should().Be("");
    }

    [Fact]
    public void What_is_written_otherwise_and_says_the_same_is_no_change()
    {
        Diff(Clean, Clean with { NotCovered = [Clean.NotCovered[0] with { Rows = [] }], Basis = [], Groups = [] }).Should().BeEmpty();
        Diff(
            And(Any(new CriterionIs { Criterion = "third" }, Is("x", ComparisonTest.Equal, 1.0m), Is("roles", ComparisonTest.HasAll, "p", "q"))),
            And(Any(new CriterionIs { Criterion = "third", Verdicts = [Verdict.Met] }, Is("x", ComparisonTest.Equal, 1m), Is("roles", ComparisonTest.HasAll, "q", "p"))))
            .Should().BeEmpty();
    }

    [Fact]
    public void Parameters_facts_levels_quotas_and_groups_change_by_their_members()
    {
        var limit = Levels.Parameters[0];
        var before = Levels with { Quotas = [new() { Level = "high", Of = ["middle"], AtMost = new() { Parameter = "limit" }, Rounding = Rounding.Floor }] };
        var after = before with
        {
            Parameters = [limit with { Authority = null, Label = Text("khác"), Values = [limit.Values[0] with { Value = Literal.Of(0.6m) }] }],
            Facts = [before.Facts[0] with { Max = 11 }, before.Facts[1] with { Label = Text("khác") }, .. before.Facts.Skip(2)],
            Levels = [before.Levels[1], before.Levels[0] with { Rank = 4 }, before.Levels[2] with { Title = Text("khác") }],
            Quotas = [before.Quotas[0] with { Rounding = Rounding.Ceiling }],
        };

        Diff(before, after).Should().Equal(
            "ruleSet sample meaning /levels>/levels!",
            "fact x meaning /facts/x/max>/facts/x/max!",
            "fact y wording /facts/y/label>/facts/y/label",
            "parameter limit meaning /parameters/limit/label>/parameters/limit/label /parameters/limit/authority>! /parameters/limit/values/0>/parameters/limit/values/0! /parameters/limit/values/1>!",
            "level high meaning /levels/0/rank>/levels/1/rank!",
            "level low wording /levels/2/title>/levels/2/title",
            "quota high meaning /quotas/0/rounding>/quotas/0/rounding!");
    }

    [Fact]
    public void The_whole_rule_set_changes_in_its_days_its_condition_and_its_words()
    {
        Diff(Clean, Clean with { Effective = new(FirstDay, null), AppliesWhen = null, Title = Text("khác"), NotCovered = [] }).Should().Equal(
            "ruleSet sample meaning /title>/title /effective>/effective! /appliesWhen>! /notCovered>/notCovered");
        Diff(Clean, Clean with { Criteria = [.. Clean.Criteria.Reverse()] }).Should().Equal("ruleSet sample wording /criteria>/criteria");
        RuleSetDiff.Of(Clean, Clean with { Title = Text("khác") }).IsOnlyWording.Should().BeTrue();
    }

    [Fact]
    public void A_difference_is_written_as_lines_in_both_languages_and_as_json()
    {
        var diff = RuleSetDiff.Of(Clean, Clean with { Version = new(2, 0, 0), AppliesWhen = null, Criteria = [.. Clean.Criteria.Skip(1)] });

        diff.ToText(Language.English).Should().Be(
            "From sample@1.0.0 to sample@2.0.0:\n* the rule set “sample”: changed in meaning at /appliesWhen\n- the criterion “first”, at /criteria/0\n");
        diff.ToText(Language.Vietnamese).Should().Be(
            "Từ sample@1.0.0 đến sample@2.0.0:\n* bộ quy tắc “sample”: thay đổi nội dung tại /appliesWhen\n- tiêu chí “first” (/criteria/0)\n");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            diff.WriteTo(json);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(
            """{"before":{"id":"sample","version":"1.0.0"},"after":{"id":"sample","version":"2.0.0"},"onlyWording":false,"changes":[""" +
            """{"part":"ruleSet","id":"sample","change":"meaning","places":[{"before":"/appliesWhen","after":null,"is":"meaning"}]},""" +
            """{"part":"criterion","id":"first","change":"removed","places":[{"before":"/criteria/0","after":null,"is":"meaning"}]}]}""");
    }

    private static IEnumerable<string> Diff(RuleSet before, RuleSet after) => RuleSetDiff.Of(before, after).Changes.Select(change =>
        $"{RuleNames.NameOf(change.Part)} {change.Id} {RuleNames.NameOf(change.Kind)} " +
        string.Join(' ', change.Places.Select(place => $"{place.Before}>{place.After}{(place.IsMeaning ? "!" : "")}")));

    private static string Changed(Condition before, Condition after)
    {
        var change = RuleSetDiff.Of(And(before), And(after)).Changes.Single();
        change.Kind.Should().Be(ChangeKind.Meaning);
        return string.Join(' ', change.Places.Select(place => place.After!["/criteria/5/metWhen".Length..]));
    }
}
