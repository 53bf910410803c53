using System.Globalization;
using Xunit.Sdk;

namespace DangBo.Domain.Tests.Contracts;

/// <summary>A tester that nothing can fail proves nothing: each one meets a type that breaks its promise.</summary>
public class ContractsTests
{
    [Fact]
    public void A_list_compared_by_reference_breaks_the_contract_of_equality() => Breaks(() =>
        EqualityContract.Holds(new ByReference([1]), new ByReference([1]), new ByReference([2])));

    [Fact]
    public void Values_in_another_order_break_the_contract_of_order() => Breaks(() =>
        EqualityContract.HoldsInOrder(2m, 1m));

    [Fact]
    public void A_number_that_knows_formats_breaks_the_contract_of_text() => Breaks(() =>
        TextContract.RoundTrips(1234));

    [Fact]
    public void A_number_that_reads_trailing_nulls_breaks_the_contract_of_refusal() => Breaks(() =>
        TextContract.Refuses<int>());

    [Fact]
    public void A_default_value_with_null_in_it_breaks_the_contract_of_defaults() => Breaks(
        DefaultContract.IsHarmless<NamedOrNot>);

    [Fact]
    public void A_text_that_asks_the_culture_breaks_the_contract_of_cultures()
    {
        if (CultureContract.Cultures.Count > 0)
        {
            Breaks(() => CultureContract.IsIndependent(() => CultureInfo.CurrentCulture.Name));
        }
    }

    [Fact]
    public void A_run_without_globalization_is_truly_without_it()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true")
        {
            CultureContract.Cultures.Should().BeEmpty("the run would prove nothing about machines without ICU");
            "e\u0301".Normalize().Should().Be("e\u0301");
        }
    }

    [Fact]
    public void The_culture_of_the_thread_is_given_back()
    {
        var before = CultureInfo.CurrentCulture;
        CultureContract.IsIndependent(() => 1);
        CultureInfo.CurrentCulture.Should().Be(before);
    }

    private static void Breaks(Action contract) => contract.Should().Throw<XunitException>();

    private sealed record ByReference(int[] Items);

    private readonly record struct NamedOrNot(string Name);
}
