using System.Numerics;
using System.Reflection;

namespace DangBo.Domain.Tests.Contracts;

/// <summary>What every value that is equal by content promises, operators included.</summary>
internal static class EqualityContract
{
    public static void Holds<T>(T value, T equal, params T[] different)
        where T : notnull, IEquatable<T>
    {
        value.Equals(value).Should().BeTrue();
        value.Equals(equal).Should().BeTrue();
        equal.Equals(value).Should().BeTrue();
        value.Equals((object)equal).Should().BeTrue();
        value.GetHashCode().Should().Be(equal.GetHashCode());
        foreach (var stranger in (object?[])[null, "a text, and no value of this type"])
        {
            value.Equals(stranger).Should().BeFalse();
        }

        Operator(value, equal, "op_Equality").Should().NotBe(false);
        Operator(value, equal, "op_Inequality").Should().NotBe(true);

        different.Should().NotBeEmpty("a contract without a different value would hold for anything");
        foreach (var other in different)
        {
            value.Equals(other).Should().BeFalse($"{value} is not {other}");
            other.Equals(value).Should().BeFalse($"{other} is not {value}");
            value.Equals((object)other).Should().BeFalse();
            Operator(value, other, "op_Equality").Should().NotBe(true);
            Operator(value, other, "op_Inequality").Should().NotBe(false);
        }
    }

    /// <summary>The order of values given from the lowest to the highest.</summary>
    public static void HoldsInOrder<T>(params T[] ascending)
        where T : IComparable<T>, IComparable, IComparisonOperators<T, T, bool>
    {
        ascending.Length.Should().BeGreaterThan(1);
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                var (left, right) = (ascending[i], ascending[j]);
                Math.Sign(left.CompareTo(right)).Should().Be(i.CompareTo(j));
                Math.Sign(left.CompareTo((object)right)).Should().Be(i.CompareTo(j));
                (left < right).Should().Be(i < j);
                (left <= right).Should().Be(i <= j);
                (left > right).Should().Be(i > j);
                (left >= right).Should().Be(i >= j);
            }
        }

        ascending[0].CompareTo((object?)null).Should().BePositive();
        ascending[0].Invoking(value => value.CompareTo("a text")).Should().Throw<ArgumentException>();
    }

    /// <summary>The answer of an operator of the type; null where the type has none.</summary>
    private static bool? Operator<T>(T left, T right, string name) =>
        (bool?)typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static)?.Invoke(null, [left, right]);
}
