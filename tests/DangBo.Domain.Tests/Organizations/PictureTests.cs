using DangBo.Domain.Organizations;
using static DangBo.Domain.Organizations.OrganizationEventKind;
using static DangBo.Domain.Tests.Organizations.Registers;

namespace DangBo.Domain.Tests.Organizations;

public class PictureTests
{
    private static readonly OrganizationRegister Small = Register(
        Org("top", kind: OrganizationKind.CityPartyOrganization),
        Org("old", "../2025-02-03", "top", OrganizationKind.BlocPartyOrganization) with { Events = [Event(Ended, "2025-02-03", into: ["new"])] },
        Org("new", "2025-02-03/..", "top"),
        Org("a") with
        {
            Parents = [Link("old", "../2025-02-03"), Link("new", "2025-02-03/..")],
            Names = [Name("Cũ", "../2025-02-03"), Name("Mới", "2025-02-03/..")],
            Kinds = [Kind(OrganizationKind.GrassrootsCell, "../2025-02-03"), Kind(OrganizationKind.SubordinateCell, "2025-02-03/..")],
            MemberCounts = Counts(("2020-01-01", 9, 1)),
        },
        Org("b", parent: "top"));

    [Fact]
    public void A_tree_is_one_line_an_organization() =>
        Small.AsOf(Day("2025-02-02")).ToText(Language.English).Should().Be(
            """
            2 February 2025: 4 organizations
            Chi bộ mẫu top [top] · city Party organization
            ├─ Chi bộ mẫu old [old] · bloc Party organization
            │  └─ Cũ [a] · grassroots cell · 10 members
            └─ Chi bộ mẫu b [b]

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Changes_are_counted_then_told_by_sort_and_those_that_moved_together_stand_together() =>
        Small.Compare(Day("2025-02-02"), Day("2025-02-03")).ToText(Language.Vietnamese).Should().Be(
            """
            Từ 02/02/2025 đến 03/02/2025: 1 chấm dứt, 1 mới, 1 đổi tên, 1 chuyển loại hình, 1 chuyển trực thuộc

            Chấm dứt (1)
              - Chi bộ mẫu old [old], kết thúc hoạt động 03/02/2025
                  → Chi bộ mẫu new [new]

            Mới (1)
              + Chi bộ mẫu new [new], 03/02/2025
                  ← Chi bộ mẫu old [old]

            Đổi tên (1)
              ~ Cũ [a] → Mới

            Chuyển loại hình (1)
              ~ Mới [a]: chi bộ cơ sở → chi bộ trực thuộc

            Chuyển trực thuộc (1)
              Chi bộ mẫu old → Chi bộ mẫu new (1)
                  > Mới [a]

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Two_equal_days_have_no_changes_and_days_in_the_wrong_order_are_refused()
    {
        Small.Compare(Day("2025-02-03"), Day("2025-02-03")).ToText(Language.English).Should().EndWith("Nothing changed between the two days.\n");
        FluentActions.Invoking(() => Small.Compare(Day("2025-02-03"), Day("2025-02-02"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_chart_draws_who_went_on()
    {
        var chart = Small.Compare(Day("2025-02-02"), Day("2025-02-03")).ToMermaid(Language.English);

        chart.Should().StartWith("flowchart LR\n").And.Contain("n0[\"Chi bộ mẫu new\"]:::came").And.Contain("n1[\"Chi bộ mẫu old\"]:::ended")
            .And.Contain("n1 -- \"ended 3 February 2025\" --> n0");
        Small.AsOf(Day("2025-02-02")).ToMermaid(Language.English).Should().Contain("n0 --> n1\n").And.Contain("n0[\"Chi bộ mẫu top<br/><i>city Party organization</i>\"]");
    }

    [Theory]
    [InlineData("a\"] --> x[\"b")]
    [InlineData("a\n  click n0 \"javascript:alert(1)\"")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("`a` **b** #quot; %% end ; {x}")]
    [InlineData("1. item")]
    [InlineData("- item")]
    [InlineData("\u202Eabc\u001B[2J")]
    public void No_name_draws_in_a_chart_or_breaks_a_line(string name)
    {
        var register = Register(Org("x\"]\nY") with { Names = [Name(name)] }, Org("n") with { Names = null });
        var (tree, changes) = (register.AsOf(Day("2020-01-01")), Register(Org("z", "2020-01-01/..") with { Names = [Name(name)] }).Compare(Day("2019-01-01"), Day("2020-01-01")));

        foreach (var chart in new[] { tree.ToMermaid(Language.English), changes.ToMermaid(Language.Vietnamese) })
        {
            chart.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Should().OnlyContain(line =>
                System.Text.RegularExpressions.Regex.IsMatch(line, "^  (classDef .*|n\\d+\\[\"[^\"<>`\\p{C}\\[\\]{}%*]*\"\\](:::\\w+)?)$"));
        }

        tree.ToText(Language.English).Split('\n').Should().HaveCount(4);
        (tree.ToText(Language.English) + changes.ToText(Language.Vietnamese)).Where(letter => letter != '\n')
            .Should().NotContain(letter => char.IsControl(letter) || letter == '\u202E');
    }

    [Fact]
    public void A_name_that_begins_like_a_list_is_none_in_a_chart() =>
        Register(Org("x") with { Names = [Name("1. - *")] }).AsOf(Day("2020-01-01")).ToMermaid(Language.English).Should().Contain("[\"1#46; - #42;\"]");
}
