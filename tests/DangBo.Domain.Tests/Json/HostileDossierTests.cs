using System.Text;
using System.Text.Json;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Tests.Json;

public class HostileDossierTests
{
    private static readonly string Folder =
        Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "json-test-suite", "test_parsing");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_of_the_outside_suite_is_a_dossier_and_each_has_located_errors(string file)
    {
        var read = DangBoJson.ReadMemberDossier(File.ReadAllBytes(Path.Combine(Folder, file)));

        read.Document.Should().BeNull();
        read.ErrorCount.Should().BePositive();
        read.Errors.Should().OnlyContain(error => error.Line >= 1 && error.Column >= 1 && error.Code != DocumentErrorCodes.Unreadable);
    }

    /// <summary>Each file as the value of a member that this version does not know: kept if and only if it is JSON.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void The_gears_agree_on_each_file_of_the_outside_suite_within_a_dossier(string file)
    {
        byte[] utf8 =
        [
            .. """{ "kind": "memberDossier", "member": { "id": "m", "x": """u8, .. File.ReadAllBytes(Path.Combine(Folder, file)), .. " } }"u8,
        ];

        var read = DangBoJson.ReadMemberDossier(utf8);

        read.IsValid.Should().Be(MemberDossierKind.Shape.Check(utf8).Errors.Count == 0);
        if (read.IsValid)
        {
            DangBoJson.ReadMemberDossier(DangBoJson.WriteMemberDossier(read.Document)).Document.Should().Be(read.Document);
        }
    }

    [Fact]
    public void Nothing_and_what_is_no_UTF8_have_their_codes()
    {
        DossierJson.Errors("").Should().Equal("1:1 emptyDocument");
        DossierJson.Errors(" \n ").Should().Equal("1:1 emptyDocument");
        var utf8 = DossierJson.Utf8;
        utf8[utf8.AsSpan().IndexOf("ễ"u8)] = 0xFF;
        DangBoJson.ReadMemberDossier(utf8).Errors.Should().ContainSingle()
            .Which.ToString().Should().Be("6:22 invalidUtf8 /member/fullName");
    }

    [Fact]
    public void A_hundred_thousand_arrays_are_too_deep()
    {
        DossierJson.Errors(new string('[', 100_000)).Should().Contain(error => error.Contains("tooDeep"));
        DossierJson.Errors(DossierJson.With("\"facts\": {", $"\"x\": {new string('[', 100_000)}")).Should().Contain(error => error.Contains("tooDeep"));
    }

    [Theory]
    [InlineData(127, true)]
    [InlineData(128, false)]
    public void What_is_unknown_may_be_as_deep_as_any_document(int depth, bool isRead)
    {
        var json = DossierJson.With("\"facts\": {", $"\"x\": {new string('[', depth)}{new string(']', depth)}, \"facts\": {{");
        var read = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(json));

        read.IsValid.Should().Be(isRead);
        if (isRead)
        {
            DangBoJson.ReadMemberDossier(DangBoJson.WriteMemberDossier(read.Document!)).Document.Should().Be(read.Document);
        }
    }

    [Fact]
    public void A_name_stands_in_no_error_and_no_exception()
    {
        var json = DossierJson.Text.Replace("\"Chi bộ A\"", $"\"{DossierJson.Secret}\"").Replace("\"i-2\"", "\"i-1\"");
        foreach (var wrong in new[] { json, json.Replace($"\"{DossierJson.Secret}\"", $"[\"{DossierJson.Secret}\"]"), json.Replace(DossierJson.Secret, DossierJson.Secret + "\\x") })
        {
            var read = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(wrong));
            read.Errors.Should().NotBeEmpty().And.NotContain(error =>
                (error.ToString() + error.Text(Language.English) + error.Text(Language.Vietnamese)).Contains("Mẫu"));
            read.ToString().Should().NotContain("Mẫu");
            FluentActions.Invoking(() => JsonSerializer.Deserialize(wrong, DangBoJson.MemberDossier)).Should().Throw<JsonException>()
                .Which.ToString().Should().NotContain("Mẫu");
        }
    }
}
