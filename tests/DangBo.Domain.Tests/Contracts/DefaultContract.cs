using System.Reflection;

namespace DangBo.Domain.Tests.Contracts;

/// <summary>The default value of a struct always exists, so it must be as harmless as any other.</summary>
internal static class DefaultContract
{
    public static void IsHarmless<T>()
        where T : struct, IEquatable<T>
    {
        var value = default(T);
        value.Equals(new T()).Should().BeTrue();
        value.GetHashCode().Should().Be(default(T).GetHashCode());
        value.Invoking(it => it.ToString()).Should().NotThrow().Which.Should().NotBeNull();

        var nullability = new NullabilityInfoContext();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var read = property.Invoking(it => it.GetValue(value)).Should().NotThrow(property.Name).Which;
            if (nullability.Create(property).ReadState == NullabilityState.NotNull)
            {
                read.Should().NotBeNull(property.Name);
            }
        }
    }
}
