using System.Reflection;
using System.Runtime.CompilerServices;

namespace DangBo.Domain.Tests.Promises;

public class PublicTypesTests
{
    private const BindingFlags OwnPublicMembers =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] PublicTypes = typeof(Language).Assembly.GetExportedTypes();

    [Fact]
    public void No_public_property_can_be_set_after_construction() =>
        PublicTypes.SelectMany(SettableProperties).Should().BeEmpty();

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        PublicTypes.Where(IsOpenClass).Should().BeEmpty();

    [Fact]
    public void No_public_field_can_be_changed() => PublicTypes.SelectMany(MutableFields).Should().BeEmpty();

    [Fact]
    public void Every_public_struct_is_readonly() => PublicTypes.Where(IsMutableStruct).Should().BeEmpty();

    [Fact]
    public void A_type_that_breaks_a_promise_is_found()
    {
        SettableProperties(typeof(Breaker)).Should().ContainSingle().Which.Should().EndWith(nameof(Breaker.Settable));
        MutableFields(typeof(Breaker)).Should().ContainSingle().Which.Should().EndWith(nameof(Breaker.Changeable));
        IsOpenClass(typeof(Exception)).Should().BeTrue();
        IsMutableStruct(typeof(MutableStruct)).Should().BeTrue();
        IsMutableStruct(typeof(Vnd)).Should().BeFalse();
    }

    private static IEnumerable<string> SettableProperties(Type type) => type.GetProperties(OwnPublicMembers)
        .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
        .Select(property => $"{type}.{property.Name}");

    private static IEnumerable<string> MutableFields(Type type) => type.IsEnum ? [] : type.GetFields(OwnPublicMembers)
        .Where(field => !field.IsInitOnly && !field.IsLiteral)
        .Select(field => $"{type}.{field.Name}");

    private static bool IsOpenClass(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    private static bool IsMutableStruct(Type type) =>
        type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), false) &&
        !typeof(System.Collections.IEnumerator).IsAssignableFrom(type);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

#pragma warning disable CA1051 // The visible field is what the promise must find.
    private sealed class Breaker
    {
        public readonly int Fixed = 1;
        public int Changeable = 1;

        public int Settable { get; set; }

        public int Given { get; init; }
    }
#pragma warning restore CA1051

    private struct MutableStruct
    {
        public int Value { get; set; }
    }
}
