using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

/// <summary>Kleene's tables for groups, over three facts that are true, false and unknown.</summary>
public class GroupTests
{
    private static readonly Condition T = IsTrue("yes1");
    private static readonly Condition F = IsTrue("yes2");
    private static readonly Condition U = IsTrue("yes3");

    public static TheoryData<string, bool?> Table => new()
    {
        { "all", true }, { "all T", true }, { "all TT", true }, { "all F", false }, { "all U", null },
        { "all TF", false }, { "all TU", null }, { "all UF", false }, { "all FU", false }, { "all UT", null }, { "all UU", null },
        { "any", false }, { "any T", true }, { "any F", false }, { "any U", null }, { "any FF", false },
        { "any TF", true }, { "any UT", true }, { "any TU", true }, { "any UF", null }, { "any FU", null }, { "any UU", null },
        { "not T", false }, { "not F", true }, { "not U", null },
        { "1of T", true }, { "1of F", false }, { "1of U", null }, { "1of UT", true }, { "1of FU", null },
        { "2of TT", true }, { "2of TF", false }, { "2of TU", null }, { "2of UU", null }, { "2of UF", false }, { "2of UFT", null },
        { "2of TFT", true }, { "2of UTT", true }, { "2of FFU", false }, { "2of FUT", null }, { "3of TTU", null }, { "3of TTF", false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_group_comes_to_what_the_tables_say(string group, bool? expected) => Truth(Group(group)).Should().Be(expected);

    [Fact]
    public void Groups_lie_in_groups()
    {
        Truth(All(Any(F, T), Not(All(T, F)), AtLeast(1, U, T))).Should().BeTrue();
        Truth(Any(All(), F)).Should().BeTrue();
        Truth(All(Any(), U)).Should().BeFalse();
        Truth(Not(Not(U))).Should().BeNull();
        Truth(Not(Any(U, All(T, F)))).Should().BeNull();
        Truth(Not(Not(All(T, Not(F))))).Should().BeTrue();
    }

    private static Condition Group(string text)
    {
        Condition[] members = [.. text.Split(' ').Skip(1).SelectMany(letters => letters).Select(letter => letter switch { 'T' => T, 'F' => F, _ => U })];
        return text[..3] switch
        {
            "all" => All(members),
            "any" => Any(members),
            "not" => Not(members[0]),
            var count => AtLeast(count[0] - '0', members),
        };
    }

    private static bool? Truth(Condition condition) => Sample.Truth(condition, ("yes1", true), ("yes2", false));
}
