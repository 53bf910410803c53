using System.Reflection;
using CsCheck;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Tests;

public class CodeTableTests
{
    private static readonly Type[] All = [.. typeof(Position).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICode<>)))];

    public static TheoryData<Type> CodeTypes { get; } = [.. All];

    [Fact]
    public void Every_public_code_type_is_under_these_tests() =>
        All.Select(type => type.Name).Should().Contain(
            ["OrganizationKind", "Position", "MandateMode", "LeadershipGroup", "FollowPlanResult", "FeedbackKind", "FeedbackRecipient", "DirectionForm", "UnfinishedState"]);

    [Theory]
    [MemberData(nameof(CodeTypes))]
    public void A_known_code_reads_back_and_has_a_label_in_both_languages(Type type) => Run(type, nameof(KnownCodes));

    [Theory]
    [MemberData(nameof(CodeTypes))]
    public void A_constant_is_named_like_its_code_and_is_among_the_known(Type type) => Run(type, nameof(Constants));

    [Theory]
    [MemberData(nameof(CodeTypes))]
    public void The_default_value_is_harmless(Type type) => Run(type, nameof(Default));

    [Theory]
    [MemberData(nameof(CodeTypes))]
    public void No_text_makes_reading_throw_and_an_accepted_one_is_kept(Type type) => Run(type, nameof(AnyText));

    [Theory]
    [InlineData("deputyOfSomethingNew")]
    [InlineData("x")]
    [InlineData("Secretary")]
    [InlineData("a.b-c_9")]
    public void An_open_set_keeps_a_code_that_it_does_not_know(string text)
    {
        var code = Position.Parse(text);

        code.Value.Should().Be(text);
        code.ToString().Should().Be(text);
        code.IsKnown.Should().BeFalse();
        code.Label.Should().BeNull();
        code.Should().Be(Position.Parse(text)).And.NotBe(Position.Secretary);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    [InlineData("9lives")]
    [InlineData("bíThư")]
    [InlineData(null)]
    public void What_is_not_a_code_is_refused(string? text)
    {
        Position.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(Position));
        FluentActions.Invoking(() => Position.Parse(text!)).Should().Throw<Exception>()
            .Which.Should().Match(thrown => thrown is FormatException || (text == null && thrown is ArgumentNullException));
    }

    [Fact]
    public void A_closed_set_refuses_a_code_that_it_does_not_know()
    {
        LeadershipGroup.TryParse("unitDeputyHead", out _).Should().BeFalse();
        FluentActions.Invoking(() => LeadershipGroup.Parse("unitDeputyHead")).Should().Throw<FormatException>();
        LeadershipGroup.Parse("unitHead").Should().Be(LeadershipGroup.UnitHead);
    }

    private static void Run(Type type, string check) =>
        typeof(CodeTableTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void KnownCodes<T>()
        where T : struct, ICode<T>
    {
        T.Table.Codes.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        foreach (var code in T.Table.Codes)
        {
            code.IsKnown.Should().BeTrue();
            code.ToString().Should().Be(code.Value);
            T.Parse(code.Value, null).Should().Be(code);
            T.TryParse(code.Value.AsSpan(), null, out var read).Should().BeTrue();
            read.Should().Be(code);
            T.Table.Label(code.Value)!.En.Should().NotBeNull();
        }

        T.Table.Codes.Select(code => T.Table.Label(code.Value)!.Vi).Should().OnlyHaveUniqueItems();
        T.Table.Codes.Select(code => T.Table.Label(code.Value)!.En).Should().OnlyHaveUniqueItems();
    }

    private static void Constants<T>()
        where T : struct, ICode<T>
    {
        var constants = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(T)).ToList();

        constants.Select(constant => ((T)constant.GetValue(null)!).Value)
            .Should().Equal(constants.Select(constant => char.ToLowerInvariant(constant.Name[0]) + constant.Name[1..]));
        typeof(T).GetProperty("Known")!.GetValue(null).Should().Be(T.Table.Codes);
        T.Table.Codes.Should().Equal(constants.Select(constant => (T)constant.GetValue(null)!));
    }

    private static void Default<T>()
        where T : struct, ICode<T>
    {
        T code = default;

        code.Value.Should().BeEmpty();
        code.ToString().Should().BeEmpty();
        code.IsKnown.Should().BeFalse();
        typeof(T).GetProperty("Label")!.GetValue(code).Should().BeNull();
    }

    private static void AnyText<T>()
        where T : struct, ICode<T> =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aZ09.-_ é"], 0, 8]).Sample(text =>
            !T.TryParse(text, null, out var code) ? code.Equals(default(T)) : code.Value == text && T.Parse(text, null).Equals(code));
}
