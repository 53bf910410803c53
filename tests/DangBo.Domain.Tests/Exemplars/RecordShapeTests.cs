using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using DangBo.Domain.Tests.Classifications;
using DangBo.Domain.Tests.Organizations;

namespace DangBo.Domain.Tests.Exemplars;

/// <summary>What later JSON and every log rely on, held for all records of the rooms Organizations, Members,
/// Classifications and Exemplars.</summary>
public class RecordShapeTests
{
    private static readonly Type[] Results =
    [
        typeof(LeadershipRole), typeof(LeadershipGroupReading), typeof(Succession), typeof(HeadReading), typeof(OrganizationKindRule),
        typeof(AllowedParent), typeof(DatedRow), typeof(OrganizationRegisterError), typeof(OrganizationState), typeof(NamedOrganization),
        typeof(OrganizationChange), typeof(OrganizationChanges),
    ];

    private static readonly Type[] Values = [typeof(Attendance), typeof(PartyMembership), typeof(VoteCount)];

    private static readonly object[] Samples = [SampleDossier.Full(), SampleCollective.Full(), SampleOrganization.Full()];

    private static readonly Type[] All = [.. typeof(MemberDossier).Assembly.GetExportedTypes()
        .Where(type => type.GetMethod("<Clone>$") is not null && !Results.Contains(type) &&
            type.Namespace is "DangBo.Domain.Organizations" or "DangBo.Domain.Members" or "DangBo.Domain.Classifications" or "DangBo.Domain.Exemplars")];

    public static TheoryData<Type> Records { get; } = [.. All];

    [Fact]
    public void The_sample_holds_every_record() =>
        Samples.SelectMany(Parts).Select(part => part.GetType()).Distinct().Should().Contain(All);

    [Fact]
    public void No_record_prints_a_word_that_a_person_wrote() =>
        Samples.SelectMany(Parts).Where(part => part is not string)
            .Select(part => part.ToString()).Should().NotContain(text => text!.Contains(SampleDossier.Secret));

    [Fact]
    public void Records_print_the_same_in_every_culture()
    {
        var parts = Samples.SelectMany(Parts).Where(part => part is not NodaTime.LocalDate).ToList();
        var before = parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)).ToList();
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.DateTimeFormat.LongDatePattern = "'!'";
        strange.NumberFormat.NegativeSign = "~";
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            parts.Select(part => part.ToString()).Should().Equal(before).And.NotContain(text => text!.Contains('!'));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_is_sealed_and_each_property_is_given_once(Type type)
    {
        type.IsSealed.Should().BeTrue();
        var parameters = Values.Contains(type) ? type.GetConstructors().Single().GetParameters().Select(parameter => parameter.Name!).ToList() : [];
        foreach (var property in Properties(type))
        {
            var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
            (isInit || (property.SetMethod is null && parameters.Contains(property.Name, StringComparer.OrdinalIgnoreCase)))
                .Should().BeTrue($"{type.Name}.{property.Name} is read from JSON and written back");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_keeps_the_members_that_it_does_not_know(Type type) =>
        (type.GetProperty("Extra") is not null).Should().Be(!Values.Contains(type));

    [Theory]
    [MemberData(nameof(Records))]
    public void Null_for_what_is_optional_is_the_same_as_saying_nothing(Type type)
    {
        if (Values.Contains(type))
        {
            return;
        }

        var sample = Samples.SelectMany(Parts).First(part => part.GetType() == type);
        var context = new NullabilityInfoContext();
        foreach (var property in Properties(type).Where(property => !property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            var copy = type.GetMethod("<Clone>$")!.Invoke(sample, null)!;
            property.SetValue(copy, null);
            var expected = property.Name == "Extra" ? ExtraMembers.Empty : null;
            property.GetValue(copy).Should().Be(expected);
            (property.Name == "Extra" || context.Create(property).WriteState == NullabilityState.Nullable)
                .Should().BeTrue($"{type.Name}.{property.Name} is optional");
        }
    }

    private static PropertyInfo[] Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IEnumerable<object> Parts(object whole)
    {
        yield return whole;
        var parts = whole switch
        {
            string => [],
            IEnumerable items => items.Cast<object>(),
            _ when whole.GetType() is { IsClass: true } type && type.Assembly == typeof(MemberDossier).Assembly =>
                Properties(type).Select(property => property.GetValue(whole)).OfType<object>(),
            _ => [],
        };
        foreach (var part in parts.SelectMany(Parts))
        {
            yield return part;
        }
    }
}
