namespace DangBo.Domain.Tests.Promises;

public class RoomsTests
{
    private const string Library = "src/DangBo.Domain";

    [Fact]
    public void Every_room_imports_only_rooms_above_it()
    {
        var sources = Repository.TextFiles(Library).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).ToArray();

        sources.Should().Contain($"{Library}/Language.cs").And.Contain($"{Library}/Texts/MessageText.cs");
        sources.SelectMany(path => Rooms.Problems(path[(Library.Length + 1)..], Repository.Read(path))).Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_is_a_room() => Repository.TextFiles(Library)
        .SelectMany(path => Rooms.Problems(path[(Library.Length + 1)..], "")).Should().BeEmpty();

    [Fact]
    public void No_project_imports_a_room_for_all_the_others() =>
        Repository.Read($"{Library}/DangBo.Domain.csproj").Should().NotContain("<Using ");

    [Theory]
    [InlineData("A.cs", "using DangBo.Domain.Texts;")]
    [InlineData("Rules/A.cs", "using DangBo.Domain.Members;")]
    [InlineData("Rules/A.cs", "using static DangBo.Domain.Members.A;")]
    [InlineData("Rules/A.cs", "using Member = DangBo.Domain.Members.PartyMember;")]
    [InlineData("Rules/A.cs", "namespace DangBo.Domain.Rules;\nclass A { DangBo.Domain.Evaluation.Evaluator? e; }")]
    [InlineData("Rules/A.cs", "/// <see cref=\"DangBo.Domain.Evaluation.Evaluator\"/>")]
    [InlineData("Evaluation/A.cs", "using DangBo.Domain.Evaluation.Checking;")]
    [InlineData("Evaluation/Checking/A.cs", "using DangBo.Domain.Organizations;")]
    [InlineData("Json/A.cs", "using DangBo.Domain.Regulations;")]
    [InlineData("Texts/A.cs", "global using DangBo.Domain;")]
    [InlineData("Helpers/A.cs", "")]
    [InlineData("Rules/Deeper/A.cs", "")]
    public void A_file_that_leaves_the_order_is_found(string path, string text) =>
        Rooms.Problems(path, text).Should().NotBeEmpty();

    [Theory]
    [InlineData("A.cs", "using NodaTime;\nnamespace DangBo.Domain;")]
    [InlineData("Rules/A.cs", "using DangBo.Domain.Documents;\nnamespace DangBo.Domain.Rules;")]
    [InlineData("Evaluation/Checking/A.cs", "using DangBo.Domain.Evaluation;\nnamespace DangBo.Domain.Evaluation.Checking;")]
    [InlineData("Organizations/A.cs", "using DangBo.Domain.Evaluation.Checking;")]
    [InlineData("Regulations/A.cs", "using DangBo.Domain.Json;\nusing DangBo.Domain.Regulations;")]
    public void A_file_that_keeps_the_order_is_let_through(string path, string text) =>
        Rooms.Problems(path, text).Should().BeEmpty();
}
