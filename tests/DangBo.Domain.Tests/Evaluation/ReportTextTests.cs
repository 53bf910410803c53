using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.ReportTextSamples;

namespace DangBo.Domain.Tests.Evaluation;

public class ReportTextTests
{
    private static Report Half => Evaluate(Study, Fact("extra.held", 4), Fact("extra.attended", 2));

    [Fact]
    public void A_report_as_plain_text_begins_with_what_was_asked_and_the_answer() =>
        Half.ToText(Language.Vietnamese).Should().StartWith(
            """
            Tiêu chí mẫu
            ============
            Bộ quy tắc:      study@1.0.0
            Hiệu lực:        từ ngày 10/11/2016 đến hết ngày 02/02/2025 (chưa kiểm chứng)
            Đối tượng:       phiếu dữ kiện m-0001
            Ngày chốt hồ sơ: 31/12/2021
            Kỳ đánh giá:     năm 2021

            KẾT QUẢ CHUNG: KHÔNG ĐẠT
            Số tiêu chí: đạt 0, không đạt 1, chưa xác định 1, không áp dụng 0; khuyến khích: đạt 0, không đạt 0,
                         chưa xác định 1, không áp dụng 0

            1. Dự học đầy đủ: KHÔNG ĐẠT
               Không đạt: số buổi đã tham gia: 2 buổi (điều kiện xét: từ 3,2 buổi trở lên, tính theo số buổi
               được tổ chức là 4 buổi nhân với tỉ lệ dự tối thiểu là 0,8 (mức mặc định, cấp có thẩm quyền chưa
               quy định)).
               Căn cứ:
                 - đoạn 1, bài “Bài mẫu” (theo nguồn thứ cấp)

            2. Nộp báo cáo: CHƯA XÁC ĐỊNH

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_report_ends_with_the_local_defaults_and_what_is_not_covered() =>
        Half.ToText(Language.English).Should().EndWith(
            """

            Default thresholds (no competent body has set them)
            ---------------------------------------------------
            - least share attended: 0.8

            Not covered
            -----------
            - The rest of the article

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void An_open_criterion_lists_what_is_missing_whose_judgment_is_awaited_and_the_evidence()
    {
        var text = Half.ToText(Language.English);

        text.Should().Contain("Missing:\n     - reports handed in (extra.reports)\n");
        text.Should().Contain("Awaiting the judgment of:\n     - the directly superior committee or the member's Party cell\n");
        text.Should().Contain("Evidence for the judgment:\n     - reports handed in: not recorded\n");
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void No_line_of_plain_text_is_longer_than_a_terminal_is_wide(Language language) =>
        new[] { Study, Yearly, Points, Award }.Select(ruleSet => Evaluate(ruleSet, Fact("extra.held", 4), Fact("extra.attended", 2)))
            .SelectMany(report => report.ToText(language).Split('\n'))
            .Should().OnlyContain(line => line.Length <= 100 && line.TrimEnd().Length == line.Length);

    [Fact]
    public void A_report_as_Markdown_has_a_table_of_verdicts_and_a_section_a_criterion()
    {
        var markdown = Half.ToMarkdown(Language.English);

        markdown.Should().StartWith("# Sample criteria\n\n- **Rule set:** study@1.0.0\n");
        markdown.Should().Contain("\n\n**Overall verdict: NOT MET**\n\n");
        markdown.Should().Contain("\n| No. | Criterion | Verdict |\n|---|---|---|\n| 1 | Attends in full | not met |\n");
        markdown.Should().Contain("\n\n### 1. Attends in full: NOT MET\n\nNot met: ");
        markdown.Should().Contain("\n- **Missing:**\n  - reports handed in (extra.reports)\n- **Stated in:**\n");
    }

    [Fact]
    public void A_rule_set_that_is_not_in_force_says_when_it_is() =>
        Evaluate(Study, EvaluationDates.OfYear(2010)).ToText(Language.English).Should()
            .Contain("OVERALL VERDICT: none\n")
            .And.Contain("“study” is not in force on 31 December 2010").And.Contain("It is in force from 10 November\n2016 to 2 February 2025");

    [Fact]
    public void A_rule_set_that_does_not_apply_says_so_once_and_lists_no_criteria()
    {
        var ruleSet = Study with { AppliesWhen = Test("extra.held", ComparisonTest.Greater, Literal.Of(10m)) };

        var text = Evaluate(ruleSet, Fact("extra.held", 4)).ToText(Language.English);

        text.Should().Contain("OVERALL VERDICT: NOT APPLICABLE\nNot applicable: sessions held: 4 sessions (condition: more than 10 sessions).\n");
        text.Should().NotContain("Attends in full");
    }

    [Fact]
    public void The_rules_of_another_day_are_marked() =>
        Evaluate(Study, new EvaluationDates(new LocalDate(2021, 12, 31), EffectivePeriod.OfYear(2021), new LocalDate(2020, 6, 1))).ToText(Language.English)
            .Should().Contain("1 June 2020, another day than the period's own (31 December 2021)");

    [Fact]
    public void A_level_is_named_and_open_levels_are_listed()
    {
        Evaluate(Yearly, Fact("extra.reports", 1)).ToText(Language.Vietnamese).Should().Contain("MỨC XẾP LOẠI: HOÀN THÀNH XUẤT SẮC NHIỆM VỤ\n");
        Evaluate(Yearly, Fact("extra.held", 4), Fact("extra.attended", 2)).ToText(Language.Vietnamese)
            .Should().Contain("MỨC XẾP LOẠI: chưa xác định; có thể là: Hoàn thành xuất sắc nhiệm vụ; Mức khác\n");
    }

    [Fact]
    public void A_score_is_a_number_or_a_range()
    {
        Evaluate(Points, Fact("extra.held", 4), Fact("extra.attended", 2), Fact("extra.reports", 1)).ToText(Language.Vietnamese)
            .Should().Contain("TỔNG ĐIỂM: 1,5 điểm\n").And.Contain("Điểm khi đạt: 2 điểm\n");
        Evaluate(Points, Fact("extra.reports", 0)).ToText(Language.English).Should().Contain("SCORE: undetermined; from 0 to 2 points\n");
    }

    [Fact]
    public void An_entitlement_is_something_one_is_eligible_for_or_not()
    {
        var text = Evaluate(Award, Fact("extra.reports", 1), Fact("extra.held", 4), Fact("extra.attended", 2)).ToText(Language.Vietnamese);

        text.Should().Contain("Kết quả xét:\n  - Giấy khen: chưa đủ điều kiện\n  - Cờ: đủ điều kiện\n");
        text.Should().Contain("Đủ điều kiện: số báo cáo đã nộp: 1 văn bản (điều kiện xét: từ 1 văn bản trở lên).");
        text.Should().NotContain("KẾT QUẢ CHUNG");
    }

    [Fact]
    public void What_authors_write_is_no_mark_of_Markdown_and_no_command_to_a_terminal()
    {
        var ruleSet = Study with { Title = new("a\u001b[31m*b* [c](http://x) |d|\u202E e\nf") };

        Evaluate(ruleSet, EvaluationDates.OfYear(2021)).ToMarkdown(Language.Vietnamese).Should()
            .StartWith("# a \\[31m\\*b\\* \\[c\\](http\\://x) \\|d\\| e f\n");
        Evaluate(ruleSet, EvaluationDates.OfYear(2021)).ToText(Language.Vietnamese).Should().StartWith("a [31m*b* [c](http://x) |d| e f\n=");
    }

    [Fact]
    public void The_same_report_gives_the_same_text() => Half.ToText(Language.English).Should().Be(Half.ToText(Language.English));

    [Fact]
    public void Nothing_is_written_of_no_report() =>
        ((Action)(() => ReportText.ToText(null!, Language.English))).Should().Throw<ArgumentNullException>();
}
