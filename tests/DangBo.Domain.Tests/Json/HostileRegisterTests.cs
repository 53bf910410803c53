using System.Text;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Tests.Json;

public class HostileRegisterTests
{
    private static readonly string Folder =
        Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "json-test-suite", "test_parsing");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    /// <summary>Each file as the value of a member that this version does not know: kept if and only if it is JSON.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void The_gears_agree_on_each_file_of_the_outside_suite_within_a_register(string file)
    {
        byte[] utf8 =
        [
            .. """{ "kind": "organizationRegister", "organizations": [ { "id": "a", "period": {}, "x": """u8,
            .. File.ReadAllBytes(Path.Combine(Folder, file)), .. " } ] }"u8,
        ];

        var read = DangBoJson.ReadOrganizationRegister(utf8);

        read.IsValid.Should().Be(OrganizationRegisterKind.Shape.Check(utf8).Errors.Count == 0);
        if (read.IsValid)
        {
            DangBoJson.ReadOrganizationRegister(DangBoJson.WriteOrganizationRegister(read.Document)).Document.Should().Be(read.Document);
        }
    }

    [Fact]
    public void Of_ten_thousand_broken_parents_a_thousand_are_listed_and_all_counted()
    {
        var organizations = string.Join(",", Enumerable.Range(0, 10_000).Select(number =>
            $$"""{ "id": "o{{number}}", "period": {}, "parents": [ { "organization": "x{{number}}", "period": {} } ] }"""));

        var read = DangBoJson.ReadOrganizationRegister(Encoding.UTF8.GetBytes($$"""{ "kind": "organizationRegister", "organizations": [ {{organizations}} ] }"""));

        read.Errors.Should().HaveCount(1_000);
        read.ErrorCount.Should().Be(10_000);
    }

    [Fact]
    public void A_hundred_thousand_arrays_are_too_deep() =>
        RegisterJson.Errors(RegisterJson.With("\"facts\": {", $"\"x\": {new string('[', 100_000)}")).Should().Contain(error => error.Contains("tooDeep"));
}
