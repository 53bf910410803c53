using System.Text;
using System.Text.Json.Nodes;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Json;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;
using DangBo.Domain.Tests.Evaluation;
using DangBo.Domain.Texts;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Populations;

public class PopulationSummaryTests
{
    private static readonly Evaluator Evaluator = Sample.Bound(RulesOf(Records("first", IsTrue("yes1")), Judged("second")));

    [Fact]
    public void Counts_are_equal_by_their_numbers_and_add_up() => EqualityContract.Holds(
        new VerdictCounts(1, 2, 3, 4),
        new VerdictCounts(0, 2, 3, 4) + new VerdictCounts(1, 0, 0, 0),
        new VerdictCounts(2, 1, 3, 4),
        VerdictCounts.None);

    [Theory]
    [InlineData(2, 1, 0, "2/3", "2/3", "2/3")]
    [InlineData(2, 1, 3, "2/3", "2/6", "5/6")]
    [InlineData(0, 0, 3, null, "0/3", "3/3")]
    [InlineData(0, 0, 0, null, null, null)]
    public void A_share_is_met_of_met_and_not_met_beside_what_the_open_ones_leave_open(
        long met, long notMet, long open, string? value, string? lowest, string? highest)
    {
        var share = new VerdictCounts(met, notMet, open, notApplicable: 7).Share;

        (Text(share.Value), Text(share.Lowest), Text(share.Highest)).Should().Be((value, lowest, highest));

        static string? Text(Percentage? share) => share is { } known ? $"{known.Part}/{known.Whole}" : null;
    }

    [Fact]
    public void Counts_below_zero_are_refused_and_a_sum_beyond_64_bits_too()
    {
        FluentActions.Invoking(() => new VerdictCounts(-1, 0, 0, 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new VerdictCounts(long.MaxValue, 0, 0, 0) + new VerdictCounts(1, 0, 0, 0)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Summaries_of_other_rules_content_dates_or_groupings_are_not_merged_and_say_why()
    {
        var summary = Empty(Evaluator);
        var otherText = Sample.Bound(Evaluator.RuleSet with { Title = Words("khác") });
        var otherVersion = Sample.Bound(Evaluator.RuleSet with { Version = new(9, 0, 0) });

        Refused(Empty(otherVersion), PopulationMergeCodes.RuleSets);
        Refused(Empty(otherText), PopulationMergeCodes.RuleSetContents);
        Refused(Empty(Evaluator, EvaluationDates.OfYear(2022)), PopulationMergeCodes.Dates);
        Refused(Empty(Evaluator, groupBy: "yes1"), PopulationMergeCodes.GroupBy);
        summary.WhyNotMergeable(Empty(Evaluator)).Should().BeNull();
        FluentActions.Invoking(() => PopulationSummary.Merge([])).Should().Throw<ArgumentException>();

        void Refused(PopulationSummary other, string code)
        {
            summary.WhyNotMergeable(other)!.Code.Should().Be(code);
            FluentActions.Invoking(() => summary.Merge(other)).Should().Throw<PopulationMergeException>()
                .Which.Reason.Should().Be(summary.WhyNotMergeable(other));
            foreach (var language in Enum.GetValues<Language>())
            {
                summary.WhyNotMergeable(other)!.In(language).Should().NotBe(code).And.NotContain("{");
            }
        }
    }

    [Fact]
    public void A_group_that_is_not_on_record_is_kept_apart_from_one_that_is_named_unknown()
    {
        var summary = Evaluator.SummarizeSheets([Sheet(("text1", "unknown")), Sheet(), Sheet(("text1", "a"))], Sample.Year2021, "text1");

        summary.Groups.Select(group => group.Group).Should().Equal("a", "unknown", null);
        (summary.Group("unknown")!.Subjects, summary.Group(null)!.Subjects, summary.Group("b")).Should().Be((1L, 1L, null));
        summary.Groups[0].ToString().Should().NotContain("a:");
    }

    [Fact]
    public void A_set_of_codes_makes_a_group_only_where_it_is_complete()
    {
        var summary = Evaluator.SummarizeSheets(
            [Sheet(("set1", new CodeSet { Codes = ["a", "b"], IsComplete = true })), Sheet(("set1", new CodeSet { Codes = ["a"], IsComplete = false }))], Sample.Year2021, "set1");

        summary.Groups.Select(group => group.Group).Should().Equal("[a, b]", null);
    }

    [Fact]
    public void A_report_of_other_rules_or_dates_is_refused_and_one_not_in_force_is_not_counted()
    {
        var builder = PopulationBuilder.ForReports(Evaluator, EvaluationDates.OfYear(2021));

        FluentActions.Invoking(() => builder.Add(Evaluator.Evaluate(Sheet(), EvaluationDates.OfYear(2022)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.Add(Sample.Bound(RulesOf(Records("other", IsTrue("yes1")))).Evaluate(Sheet(), Sample.Year2021)))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PopulationBuilder.ForReports(Evaluator, Sample.Year2021, "no.such")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.AddNotEvaluated(-1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.Members).Invoke().Should().BeNull();
        builder.ToSummary().Should().Be(Empty(Evaluator));

        var ended = Sample.Bound(Evaluator.RuleSet with { Effective = EffectivePeriod.OfYear(2020) });
        var summary = ended.SummarizeSheets([Sheet()], Sample.Year2021);
        (summary.Total.Subjects, summary.NotEvaluated, summary.IsPartial).Should().Be((0, 1, false));
    }

    [Fact]
    public void What_was_left_out_makes_a_summary_partial_and_every_one_that_it_is_merged_into()
    {
        var builder = PopulationBuilder.ForReports(Evaluator, Sample.Year2021);
        builder.AddNotEvaluated(0);
        builder.ToSummary().IsPartial.Should().BeFalse();
        builder.AddNotEvaluated(2);

        (builder.ToSummary().IsPartial, builder.ToSummary().NotEvaluated).Should().Be((true, 2));
        Empty(Evaluator).Merge(builder.ToSummary()).IsPartial.Should().BeTrue();
        builder.ToSummary().ToText(Language.English).Should().Contain("2 could not be evaluated, so the counts are not complete");
    }

    [Fact]
    public void A_sum_of_points_that_would_have_to_be_rounded_is_refused()
    {
        var rules = RulesOf(
            Records("much", IsTrue("yes1")) with { Points = 1_000_000, Group = "g" },
            Records("little", IsTrue("yes2")) with { Points = 0.0000000000000000000001m, Group = "g" }) with
        {
            Purpose = RuleSetPurpose.Score,
            Groups = [new() { Id = "g", Title = Words("nhóm"), Max = 1_000_001, NotApplicable = NotApplicablePoints.Zero }],
        };
        var summary = Sample.Bound(rules).SummarizeSheets([Sheet(("yes1", false), ("yes2", true))], Sample.Year2021);
        var much = Sample.Bound(rules).SummarizeSheets(Enumerable.Repeat(Sheet(("yes1", true), ("yes2", false)), 20), Sample.Year2021);

        FluentActions.Invoking(() => much.Merge(summary)).Should().Throw<OverflowException>();
        much.Total.Score!.LowestSum.Should().Be(20_000_000);
    }

    [Theory]
    [InlineData("/total/subjects", "7")]
    [InlineData("/total/overall/met", "2")]
    [InlineData("/total/overall/share/value", "\"1/1\"")]
    [InlineData("/total/criteria/0/met", "2")]
    [InlineData("/total/criteria/0/criterion", "\"other\"")]
    [InlineData("/groups/0/group", "null")]
    [InlineData("/groups/1/subjects", "2")]
    [InlineData("/groupBy", "null")]
    [InlineData("/groups", "[]")]
    [InlineData("/notEvaluated", "-1")]
    [InlineData("/total/subjects", "9223372036854775807")]
    [InlineData("/total/criteria/0/met", "9223372036854775807")]
    [InlineData("/total/missing/0/findings", "0")]
    [InlineData("/total/missing/0/fact", "null")]
    [InlineData("/total/awaiting/0/judges", "[]")]
    [InlineData("/retroactive", "true")]
    [InlineData("/ruleSet/sha256", "\"00\"")]
    [InlineData("/title", "\"x\"")]
    [InlineData("/extra", "1")]
    public void A_document_whose_numbers_contradict_one_another_is_refused_at_its_place(string pointer, string value)
    {
        var summary = Evaluator.SummarizeSheets([Sheet(("yes1", true)), Sheet(("yes1", false)), Sheet()], Sample.Year2021, "yes1");
        var root = JsonNode.Parse(DangBoJson.WritePopulationSummary(summary))!;
        DangBoJson.ReadPopulationSummary(Encoding.UTF8.GetBytes(root.ToJsonString())).IsValid.Should().BeTrue();
        var steps = pointer[1..].Split('/');
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        var utf8 = Encoding.UTF8.GetBytes(root.ToJsonString());

        DangBoJson.ReadPopulationSummary(utf8).Errors.Should().NotBeEmpty();
        DangBoJson.Check(utf8).Count.Should().BePositive();
    }

    [Fact]
    public void A_summary_names_no_subject()
    {
        var summary = Evaluator.SummarizeSheets([Sheet() with { Id = "m-0001" }], Sample.Year2021);

        (Encoding.UTF8.GetString(DangBoJson.WritePopulationSummary(summary)) + summary.ToText(Language.English) + summary)
            .Should().NotContain("m-0001");
    }

    private static PopulationSummary Empty(Evaluator evaluator, EvaluationDates? dates = null, string? groupBy = null) =>
        PopulationSummary.Empty(PopulationScope.Of(evaluator, dates ?? Sample.Year2021, groupBy));
}
