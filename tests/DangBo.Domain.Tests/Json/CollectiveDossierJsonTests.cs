using System.Text;
using System.Text.Json;
using DangBo.Domain.Classifications;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Classifications;

namespace DangBo.Domain.Tests.Json;

public class CollectiveDossierJsonTests
{
    [Fact]
    public void A_dossier_is_read_with_every_member_and_written_back()
    {
        var read = DangBoJson.ReadCollectiveDossier(CollectiveJson.Utf8);

        read.Errors.Should().BeEmpty();
        read.Document!.Collective.Kind.Should().Be(CollectiveKind.LeadershipCollective);
        read.Document.Scores!.Entries[0].Points.Should().Be(88.5m);
        read.Document.Classifications!.Entries[2].Corrects.Should().Be("q-2");
        JsonElement.DeepEquals(JsonElement.Parse(DangBoJson.WriteCollectiveDossier(read.Document)), JsonElement.Parse(CollectiveJson.Text)).Should().BeTrue();
        JsonSerializer.Deserialize(CollectiveJson.Text, DangBoJson.CollectiveDossier).Should().Be(read.Document);
        DangBoJson.Check(CollectiveJson.Utf8).Count.Should().Be(0);
    }

    [Fact]
    public void A_written_dossier_begins_with_its_kind_and_is_read_back_equal()
    {
        var text = Encoding.UTF8.GetString(DangBoJson.WriteCollectiveDossier(SampleCollective.Full(), indented: false));

        text.Should().StartWith("""{"kind":"collectiveDossier","schemaVersion":1,"collective":{"id":"btv-a","kind":"leadershipCollective",""");
        DangBoJson.ReadCollectiveDossier(Encoding.UTF8.GetBytes(text)).Document.Should().Be(SampleCollective.Full());
    }

    [Fact]
    public void The_smallest_dossier_is_a_kind_and_a_collective() =>
        DangBoJson.ReadCollectiveDossier("""{"kind":"collectiveDossier","collective":{"id":"a","kind":"agency"},"tasks":null}"""u8.ToArray()).Document
            .Should().Be(new CollectiveDossier { Collective = new() { Id = "a", Kind = CollectiveKind.Agency } });

    [Theory]
    [InlineData("\"kind\": \"leadershipCollective\",", "", "missingMember /collective")]
    [InlineData("\"exceeded\": 6", "\"exceeded\": 20", "partAboveWhole /tasks/entries/0/exceeded")]
    [InlineData("\"onTime\": 18", "\"onTime\": 20", "partAboveWhole /tasks/entries/0/onTime")]
    [InlineData("\"due\": 20", "\"due\": 18", "partAboveWhole /tasks/entries/0/completed")]
    [InlineData("\"due\": 20", "\"due\": 0", "belowMinimum /tasks/entries/0/due", "partAboveWhole /tasks/entries/0/completed")]
    [InlineData("\"points\": 88.5", "\"points\": 100.5", "aboveMaximum /scores/entries/0/points")]
    [InlineData("\"points\": 88.5", "\"points\": 88.50000000000000000000000000001", "invalidNumber /scores/entries/0/points")]
    [InlineData("\"points\": 9.5", "\"points\": 10.5", "partAboveWhole /scores/entries/0/items/0/points")]
    [InlineData("\"1.2\"", "\"1.1\"", "duplicateId /scores/entries/0/items/1/item")]
    [InlineData("\"level-of-2099\"", "\"cấp\"", "invalidCode /grades/entries/0/others/1")]
    [InlineData("\"year\": 2020, \"reviewedOn\"", "\"year\": 2021, \"reviewedOn\"", "duplicateId /reviews/entries/1/year")]
    [InlineData("\"fixed\": 2", "\"fixed\": 4", "partAboveWhole /shortcomings/entries/0/fixed")]
    [InlineData("\"revokedOn\": \"2021-06-01\"", "\"revokedOn\": \"2021-04-01\"", "datesOutOfOrder /discipline/entries/0/on")]
    [InlineData("\"d-2\"", "\"d-1\"", "duplicateId /discipline/entries/1/id")]
    public void What_a_dossier_may_not_say_has_its_place(string piece, string other, params string[] expected) =>
        CollectiveJson.Errors(CollectiveJson.With(piece, other)).Should().Equal(expected);

    [Theory]
    [InlineData("\"corrects\": \"q-2\"", "\"corrects\": \"q-9\"", "correctsNone /classifications/entries/2/corrects")]
    [InlineData("\"corrects\": \"q-2\"", "\"corrects\": \"q-1\"", "correctsOtherYear /classifications/entries/2/corrects")]
    [InlineData("\"corrects\": \"q-2\"", "\"corrects\": \"q-3\"", "correctsItself /classifications/entries/2/corrects")]
    [InlineData("\"on\": \"2022-03-01\"", "\"on\": \"2021-12-19\"", "correctsLater /classifications/entries/2/corrects")]
    [InlineData("\"corrects\": \"q-2\"", "\"corrects\": null", "contradictoryClassifications /classifications/entries/2")]
    [InlineData("\"id\": \"q-3\"", "\"id\": \"q-1\"", "duplicateId /classifications/entries/2/id")]
    [InlineData("\"annulledOn\": \"2022-06-01\"", "\"annulledOn\": \"2022-02-01\"", "datesOutOfOrder /classifications/entries/2/on")]
    [InlineData("\"year\": 2020, \"level\"", "\"year\": 1989, \"level\"", "belowMinimum /classifications/entries/0/year")]
    public void What_a_list_of_classifications_may_not_say_has_its_place(string piece, string other, params string[] expected)
    {
        CollectiveJson.Errors(CollectiveJson.With(piece, other)).Should().Equal(expected);
        DossierJson.Errors(DossierJson.With(piece, other)).Select(error => error[(error.IndexOf(' ') + 1)..]).Should().Equal(expected);
    }

    [Fact]
    public void An_error_between_two_classifications_names_the_other_in_both_languages()
    {
        var error = DangBoJson.ReadCollectiveDossier(Encoding.UTF8.GetBytes(CollectiveJson.With("\"corrects\": \"q-2\"", "\"corrects\": null"))).Errors.Single();

        error.Text(Language.English).Should().Contain("/classifications/entries/1");
        error.Text(Language.Vietnamese).Should().Contain("/classifications/entries/1").And.NotContain("classification and");
    }

    [Fact]
    public void A_dossier_that_could_not_be_read_again_is_not_written()
    {
        var dossier = DangBoJson.ReadCollectiveDossier(CollectiveJson.Utf8).Document!;
        var judgment = dossier.Judgments![0];

        Refused(dossier with { Judgments = [judgment, judgment with { Opinion = Opinion.NotMet }] });
        Refused(dossier with { Collective = dossier.Collective with { Kind = default } });
        Refused(dossier with { Scores = new([dossier.Scores!.Entries[0] with { Items = [new() { Item = "x", Points = 0, Max = decimal.MaxValue }] }]) });
        Refused(dossier with { Collective = dossier.Collective with { FormedOn = new(2200, 1, 1) } });

        static void Refused(CollectiveDossier dossier) =>
            FluentActions.Invoking(() => DangBoJson.WriteCollectiveDossier(dossier)).Should().Throw<ArgumentException>()
                .Which.Message.Should().NotContain(CollectiveJson.Secret);
    }

    [Fact]
    public void The_dossier_has_its_own_names_whatever_the_options_and_leaves_the_numbers_of_a_program_alone()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.ConfigureForDangBo();
        var dossier = JsonSerializer.Deserialize<CollectiveDossier>(CollectiveJson.Text, options)!;

        JsonElement.DeepEquals(JsonElement.Parse(JsonSerializer.Serialize(dossier, options)), JsonElement.Parse(CollectiveJson.Text)).Should().BeTrue();
        options.GetConverter(typeof(decimal)).GetType().Assembly.Should().NotBeSameAs(typeof(DangBoJson).Assembly);
    }

    [Fact]
    public void The_table_writes_a_schema_that_names_its_members() =>
        JsonElement.Parse(CollectiveDossierKind.Shape.WriteSchema()).GetProperty("properties").EnumerateObject().Select(member => member.Name).Should().Equal(
            "kind", "schemaVersion", "collective", "comparableGroup", "tasks", "scores", "grades", "reviews", "shortcomings", "discipline", "confidence",
            "plans", "conclusions", "classifications", "judgments", "facts");
}
