using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;

namespace DangBo.Domain.Tests.Json;

public class HostileCollectiveTests
{
    private static readonly string Folder =
        Repository.Folder("tests", "DangBo.Domain.Tests", "Json", "json-test-suite", "test_parsing");

    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    /// <summary>Each file as the value of a member that this version does not know: kept if and only if it is JSON.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void The_gears_agree_on_each_file_of_the_outside_suite_within_a_dossier(string file)
    {
        byte[] utf8 =
        [
            .. """{ "kind": "collectiveDossier", "collective": { "id": "a", "kind": "agency", "x": """u8, .. File.ReadAllBytes(Path.Combine(Folder, file)), .. " } }"u8,
        ];

        var read = DangBoJson.ReadCollectiveDossier(utf8);

        read.IsValid.Should().Be(CollectiveDossierKind.Shape.Check(utf8).Errors.Count == 0);
        if (read.IsValid)
        {
            DangBoJson.ReadCollectiveDossier(DangBoJson.WriteCollectiveDossier(read.Document)).Document.Should().Be(read.Document);
        }
    }
}
