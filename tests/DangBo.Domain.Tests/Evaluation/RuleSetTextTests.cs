using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.ReportTextSamples;

namespace DangBo.Domain.Tests.Evaluation;

public class RuleSetTextTests
{
    [Fact]
    public void A_rule_book_states_each_criterion_with_its_condition_and_where_it_is_stated() =>
        Study.ToMarkdown(Language.English).Should().Contain(
            """
            ### 1. Attends in full (attendance)

            - **Nature:** duty; must; decided by records
            - **Stated in:**
              - paragraph 1, the article “Sample article” (from a secondary source)
            - **Met when:**
              - sessions attended: at least “sessions held” × “least share attended”

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_rule_book_begins_with_what_the_rule_set_is_and_how_well_its_days_are_known() =>
        Study.ToText(Language.Vietnamese).Should().StartWith("Tiêu chí mẫu\n============\n")
            .And.Contain("từ ngày 10/11/2016 đến hết ngày 02/02/2025 (chưa kiểm chứng)")
            .And.Contain("bài “Bài mẫu”, Báo mẫu")
            .And.EndWith("Chưa bao quát\n-------------\n- Phần còn lại của bài\n");

    [Fact]
    public void A_threshold_that_no_text_sets_says_so() =>
        Study.ToText(Language.English).Should()
            .Contain("- least share attended (minShare): 0.8, from 10 November 2016 on\n  - No text sets it; the competent body may\n");

    [Fact]
    public void A_judged_criterion_names_its_judges_and_the_evidence() =>
        Study.ToText(Language.Vietnamese).Should()
            .Contain("Nhận xét, đánh giá bởi: cấp ủy cấp trên trực tiếp hoặc chi bộ nơi sinh hoạt\n")
            .And.Contain("Thông tin để nhận xét, đánh giá:\n     - số báo cáo đã nộp\n");

    [Fact]
    public void Levels_points_and_quotas_have_their_parts()
    {
        Yearly.ToMarkdown(Language.English).Should().Contain("- Another level (other)\n  - all that is left\n")
            .And.Contain("- “Excellent completion of tasks” at most “least share attended” of those at “Good completion of tasks”");
        (Yearly with { Quotas = [Yearly.Quotas[0] with { AtMost = new() { Parameter = "minShare", Adjustment = new TimesFraction(1, 3) } }] })
            .ToMarkdown(Language.English).Should().Contain("at most “least share attended” × 1/3 of those");
        Points.ToText(Language.English).Should().Contain("- Study: at most 3 points; a criterion that does not apply counts in full\n")
            .And.Contain("Points when met: 1.5 points, group “Study”\n");
    }

    [Fact]
    public void Groups_of_conditions_stand_below_one_another()
    {
        var day = new ShiftedBy(Period.FromMonths(1));
        Condition condition = new AllOf
        {
            Members =
            [
                new NoneOf { Member = new IsKnown { Fact = "extra.held", Expected = true } },
                new DangBo.Domain.Rules.AtLeast { Count = 1, Members = [new CriterionIs { Criterion = "reports", Verdicts = [Verdict.Met, Verdict.NotApplicable] }] },
                new AnyOf { Members = [new ParameterIsSet { Parameter = "minShare", Expected = false }] },
                Test(Vocabulary.AsOf, ComparisonTest.GreaterOrEqual, new FactOperand { Fact = Vocabulary.FirstDay, Adjustment = day }),
                Test("extra.held", ComparisonTest.Between, Literal.Of(1m), Literal.Of(2m)),
                Test("unknown.fact", ComparisonTest.In, Literal.Of("a"), Literal.Of("b")),
            ],
        };

        (Study with { AppliesWhen = condition }).ToText(Language.English).Should().Contain(
            """
            - all of these hold:
              - this does not hold:
                - sessions held is recorded
              - at least 1 of these hold:
                - the criterion “Hands in reports”: met or not applicable
              - at least one of these holds:
                - least share attended is not set
              - as-of day: on or after “first day of the period” plus 1 month
              - sessions held: from 1 session to 2 sessions
              - unknown.fact: one of: “a”, “b”

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_vocabulary_gives_facts_their_names()
    {
        var vocabulary = new VocabularyBuilder<string>(SubjectKind.Member, subject => subject)
            .Integer("study.done", "số buổi", "sessions done", (_, _) => 1, "sessions").Build();
        var ruleSet = Study with { Criteria = [Records("a", "A", "A", Test("study.done", ComparisonTest.Less, Literal.Of(3m)))] };

        ruleSet.ToText(Language.English, vocabulary).Should().Contain("- sessions done: less than 3 sessions\n");
        ruleSet.ToText(Language.English).Should().Contain("- study.done: less than 3\n");
    }

    [Fact]
    public void A_threshold_that_a_text_sets_cites_it()
    {
        var parameter = Study.Parameters[0] with { Authority = new("article", Article, Verification.Unverified), Values = [] };

        (Study with { Parameters = [parameter] }).ToText(Language.English).Should()
            .Contain("(minShare): no value\n  - Set by: the article “Sample article” (not verified)\n");
    }
}
