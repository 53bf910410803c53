using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Tests.Json;

public partial class OwnOptionsTests
{
    public static TheoryData<JsonSerializerOptions> Options => new(
        new JsonSerializerOptions().ConfigureForDangBo(),
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.WriteAsString,
            WriteIndented = true,
        }.ConfigureForDangBo(),
        new JsonSerializerOptions { TypeInfoResolver = ProgramContext.Default }.ConfigureForDangBo(),
        new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ProgramContext.Default, DangBoJson.Resolver) }.ConfigureForDangBo(),
        DangBoJson.MemberDossier.Options);

    [Theory]
    [MemberData(nameof(Options))]
    public void A_document_has_its_own_names_whatever_the_options(JsonSerializerOptions options)
    {
        var dossier = JsonSerializer.Deserialize<MemberDossier>(DossierJson.Text, options)!;

        dossier.Should().Be(DangBoJson.ReadMemberDossier(DossierJson.Utf8).Document);
        JsonElement.DeepEquals(JsonElement.Parse(JsonSerializer.Serialize(dossier, options)), JsonElement.Parse(DossierJson.Text))
            .Should().BeTrue();
    }

    [Fact]
    public void A_value_is_read_and_written_within_a_program_of_ones_own()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ProgramContext.Default }.ConfigureForDangBo();
        var contract = (JsonTypeInfo<Row>)options.GetTypeInfo(typeof(Row));
        var row = new Row { Held = EffectivePeriod.OfYear(2021), Position = Position.Secretary, Title = new("Bí thư") };

        var json = JsonSerializer.Serialize(row, contract);

        json.Should().Be("""{"Held":{"from":"2021-01-01","until":"2022-01-01"},"Position":"secretary","Title":{"vi":"B\u00ED th\u01B0"}}""");
        JsonSerializer.Deserialize(json, contract).Should().Be(row);
    }

    [Theory]
    [InlineData("\"id\": \"i-2\"", "\"id\": \"i-1\"")]
    [InlineData("\"person\": \"m-0001\"", "\"person\": \"m-0002\"")]
    [InlineData("\"held\": 4", "\"held\": 2")]
    [InlineData("\"2011-02-03\"", "\"2010-02-02\"")]
    [InlineData("\"id\": \"m-0001\"", "\"id\": \" \"")]
    [InlineData("\"id\": \"m-0001\"", "\"id\": null")]
    [InlineData("\"entries\": [ { \"on\"", "\"entries\": [ null, { \"on\"")]
    [InlineData("\"secretary\"", "\"\\uD800\"")]
    [InlineData("\"kind\": \"memberDossier\"", "\"kind\": null")]
    public void What_is_wrong_is_a_JSON_exception(string piece, string other) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(DossierJson.With(piece, other), DangBoJson.MemberDossier))
            .Should().Throw<JsonException>();

    [Fact]
    public async Task A_stream_in_small_pieces_gives_the_same_dossier()
    {
        using var stream = new SmallPieces(DossierJson.Utf8);
        var options = new JsonSerializerOptions(DangBoJson.MemberDossier.Options) { DefaultBufferSize = 16 };

        var dossier = await JsonSerializer.DeserializeAsync(stream, (JsonTypeInfo<MemberDossier>)options.GetTypeInfo(typeof(MemberDossier)));

        dossier.Should().Be(DangBoJson.ReadMemberDossier(DossierJson.Utf8).Document);
    }

    [Fact]
    public void Null_options_are_refused() =>
        FluentActions.Invoking(() => DangBoJson.ConfigureForDangBo(null!)).Should().Throw<ArgumentNullException>();

    public sealed record Row
    {
        public EffectivePeriod Held { get; init; }

        public Position Position { get; init; }

        public LocalizedText? Title { get; init; }
    }

    private sealed class SmallPieces(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }

    [JsonSerializable(typeof(Row))]
    private sealed partial class ProgramContext : JsonSerializerContext;
}
