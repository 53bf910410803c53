using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Replays;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

public class EvaluationReadingTests
{
    private static readonly string Sample = Text(SampleEvaluation.Criteria);

    [Fact]
    public void What_is_written_is_read_as_an_equal_evaluation()
    {
        foreach (var evaluation in SampleEvaluation.All)
        {
            var written = DangBoJson.WriteEvaluation(evaluation);

            DangBoJson.Check(written).Count.Should().Be(0);
            DangBoJson.ReadEvaluation(written).Must().Should().Be(evaluation);
            DangBoJson.ReadEvaluation(DangBoJson.WriteEvaluation(evaluation, indented: false)).Must().Should().Be(evaluation);
            JsonSerializer.Deserialize(JsonSerializer.Serialize(evaluation, DangBoJson.Evaluation), DangBoJson.Evaluation).Should().Be(evaluation);
        }
    }

    [Theory]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"provisional\"", "missingOneOf")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"verdict\":null,\"level\":null,\"possibleLevels\":[\"a\",\"b\"],\"provisional\"", "exclusiveMembers /level")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"level\":null,\"provisional\"", "membersTogether /level")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"level\":\"a\",\"possibleLevels\":[\"a\",\"b\"],\"provisional\"", "contradictoryAnswer /level")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"level\":null,\"possibleLevels\":[\"a\"],\"provisional\"", "contradictoryAnswer /level")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"level\":\"b\",\"possibleLevels\":[\"a\"],\"provisional\"", "contradictoryAnswer /level")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"level\":null,\"possibleLevels\":[],\"provisional\"", "emptyList /possibleLevels")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"score\":1,\"provisional\"", "membersTogether /score")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"score\":1,\"scoreRange\":null,\"provisional\"", "contradictoryAnswer /score")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"score\":1,\"scoreRange\":{\"min\":1,\"max\":2},\"provisional\"", "contradictoryAnswer /score")]
    [InlineData("\"verdict\":\"notMet\",\"provisional\"", "\"score\":null,\"scoreRange\":{\"min\":3,\"max\":2},\"provisional\"", "partAboveWhole /scoreRange/min")]
    [InlineData("\"retroactive\":false", "\"retroactive\":true", "contradictoryDates /retroactive")]
    [InlineData("\"rulesAsOf\":\"2021-12-31\"", "\"rulesAsOf\":\"2021-12-30\"", "contradictoryDates /retroactive")]
    [InlineData("\"period\":{\"from\":\"2021-01-01\"", "\"period\":{\"from\":\"2022-01-01\"", "endNotAfterStart /period/until")]
    [InlineData("\"criterion\":\"direction\",\"verdict\":\"met\",\"severity\"", "\"criterion\":\"study\",\"verdict\":\"met\",\"severity\"", "duplicateId /findings/1/criterion")]
    [InlineData("\"id\":\"ward\"", "\"id\":\"city\"", "duplicateId /ruleSet/overlays/1/id")]
    [InlineData("\"threshold\":3.2", "\"threshold\":[3.2]", "wrongType /findings/0/because/0/threshold")]
    [InlineData("\"threshold\":3.2", "\"threshold\":{\"some\":[]}", "wrongType /findings/0/because/0/threshold")]
    [InlineData("\"threshold\":[\"2021-01-01\",null]", "\"threshold\":\"2021-01-01\"", "wrongType /findings/0/because/1/threshold")]
    [InlineData("\"threshold\":[\"2021-01-01\",null]", "\"threshold\":[\"2021-01-01\"]", "tooManyItems /findings/0/because/1/from")]
    [InlineData("\"threshold\":[\"2021-01-01\",null]", "\"threshold\":[1,2,3]", "tooFewItems /findings/0/because/1/from")]
    [InlineData("\"threshold\":[\"2021-01-01\",null]", "\"threshold\":[[[1]],null]", "wrongType /findings/0/because/1/threshold/0")]
    [InlineData("\"from\":{\"fact\":\"study.held\"", "\"from\":{\"parameter\":\"p\",\"fact\":\"study.held\"", "membersTogether /findings/0/because/0/from/parameter exclusiveMembers /findings/0/because/0/from/fact")]
    [InlineData("\"plus\":\"P3M\"", "\"plus\":\"P3M\",\"minus\":\"P3M\"", "exclusiveMembers /findings/0/because/1/from/1/minus")]
    [InlineData("\"plus\":\"P3M\"", "\"plus\":\"3M\"", "invalidSpan /findings/0/because/1/from/1/plus")]
    [InlineData("\"test\":\"isSet\"", "\"test\":\"gte\"", "unknownCode /findings/0/because/3/test")]
    [InlineData("\"unit\":\"sessions\",\"test\":\"gte\"", "\"unit\":\"sessions\",\"test\":\"most\"", "unknownCode /findings/0/because/0/test")]
    [InlineData("\"on\":\"2021-12-15\"", "\"on\":\"2021-12-32\"", "invalidDate /findings/1/judgment/on")]
    [InlineData("\"library\"", "\"librar\"", "missingMember /receipt unknownMember /receipt/librar")]
    [InlineData("\"factsSha256\":\"dd", "\"factsSha256\":\"DD", "invalidText /receipt/factsSha256")]
    [InlineData("\"count\":3", "\"count\":-3", "belowMinimum /remarks/0/count")]
    [InlineData("\"remedy\":[{", "\"remedy\":[],\"x\":[{", "emptyList /findings/0/remedy unknownMember /findings/0/x")]
    [InlineData("\"kind\":\"evaluation\"", "\"kind\":\"facts\"", "wrongKind /kind")]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":2", "unsupportedSchemaVersion /schemaVersion")]
    [InlineData("\"asOf\"", "\"asOf\":\"2021-12-31\",\"asOf\"", "duplicateMember /asOf")]
    public void A_mistake_is_told_at_its_place(string piece, string by, string errors)
    {
        Sample.Should().Contain(piece);

        string.Join(' ', DangBoJson.ReadEvaluation(Utf8(Replace(piece, by))).Codes()).Should().Be(errors);
    }

    [Fact]
    public void Whatever_one_value_is_replaced_by_it_is_refused_or_differs()
    {
        JsonNode?[] values = [null, JsonValue.Create(7), JsonValue.Create("2021-12-30"), JsonValue.Create(true), new JsonArray(), new JsonObject()];
        var (refused, differing) = (0, 0);

        foreach (var evaluation in SampleEvaluation.All)
        {
            var paths = Paths(JsonNode.Parse(Text(evaluation))!).ToList();
            foreach (var (path, value) in paths.SelectMany(path => values.Select(value => (path, value))))
            {
                var document = JsonNode.Parse(Text(evaluation))!;
                Put(document, path, value?.DeepClone());
                var reading = DangBoJson.ReadEvaluation(Utf8(document.ToJsonString()));
                var place = $"{string.Join('/', path)} = {value?.ToJsonString() ?? "null"}";

                if (!reading.IsValid)
                {
                    reading.Errors.Should().OnlyContain(error => error.Line > 0 && error.Text(Language.Vietnamese) != error.Text(Language.English), place);
                    refused++;
                    continue;
                }

                // A value of another spelling may mean the same; then it is written as it was.
                var diff = EvaluationDiff.Of(evaluation, reading.Document);
                diff.IsEmpty.Should().Be(reading.Document == evaluation, place);
                diff.IsEmpty.Should().Be(Text(reading.Document) == Text(evaluation), place);
                diff.ToText(Language.English).Should().NotContain("{", place);
                differing += diff.IsEmpty ? 0 : 1;
            }
        }

        refused.Should().BeGreaterThan(3_000);
        differing.Should().BeGreaterThan(300);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"evaluation\"}")]
    [InlineData("{\"kind\":\"evaluation\",\"findings\":[{},null,[],\"\"],\"ruleSet\":7,\"receipt\":null}")]
    [InlineData("{\"kind\":\"evaluation\",\"subject\":{\"id\":\"\\ud800\"}}")]
    public void What_is_no_evaluation_is_refused_with_located_errors(string json) =>
        DangBoJson.ReadEvaluation(Utf8(json)).Errors.Should().NotBeEmpty();

    [Fact]
    public void What_is_nested_too_deep_or_cut_off_is_refused()
    {
        DangBoJson.ReadEvaluation(Utf8(Replace("\"threshold\":3.2", $"\"threshold\":{new string('[', 100_000)}"))).Codes()
            .Should().Contain("tooDeep /findings/0/because/0/threshold" + string.Concat(Enumerable.Repeat("/0", 122)));
        var utf8 = Utf8(Sample);
        for (var length = 0; length < utf8.Length; length += 7)
        {
            DangBoJson.ReadEvaluation(utf8.AsMemory(0, length)).IsValid.Should().BeFalse();
        }
    }

    private static string Text(StoredEvaluation evaluation) => Encoding.UTF8.GetString(DangBoJson.WriteEvaluation(evaluation, indented: false));

    private static string Replace(string piece, string by)
    {
        var at = Sample.IndexOf(piece, StringComparison.Ordinal);
        return Sample[..at] + by + Sample[(at + piece.Length)..];
    }

    private static IEnumerable<object[]> Paths(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value).Select(path => (object[])[member.Key, .. path]).Append([member.Key])),
        JsonArray items => items.SelectMany((item, index) => Paths(item).Select(path => (object[])[index, .. path]).Append([index])),
        _ => [],
    };

    private static void Put(JsonNode document, object[] path, JsonNode? value)
    {
        var holder = path[..^1].Aggregate(document, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        if (path[^1] is int place)
        {
            holder[place] = value;
        }
        else
        {
            holder[(string)path[^1]] = value;
        }
    }
}
