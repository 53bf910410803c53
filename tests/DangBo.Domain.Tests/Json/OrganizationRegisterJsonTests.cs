using System.Text;
using System.Text.Json;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Tests.Json;

public class OrganizationRegisterJsonTests
{
    [Fact]
    public void A_register_is_read_with_every_member_and_written_back()
    {
        var read = DangBoJson.ReadOrganizationRegister(RegisterJson.Utf8);

        read.Errors.Should().BeEmpty();
        var register = read.Document!;
        register.Fictional.Should().BeTrue();
        register.Note!.En.Should().Be("Fictional");
        register.CheckedOn.Should().Be(new NodaTime.LocalDate(2024, 12, 31));
        var cell = register.Find("cell-a")!;
        cell.Kinds![1].Kind.IsKnown.Should().BeFalse();
        cell.Parents![0].Document!.Identify()!.ToString().Should().Be("05-QĐ/ĐU top 2007-07-01");
        cell.Events![0].Document!.Number.Should().Be("không số");
        cell.Events[0].Document!.Identify().Should().BeNull("nobody can tell which document that is");
        cell.Votes!.Entries[0].Count.Should().Be(new VoteCount(9, 8));
        cell.Facts!["extra.workshops"].Value.Should().Be(3m);
        JsonElement.DeepEquals(JsonElement.Parse(DangBoJson.WriteOrganizationRegister(register)), JsonElement.Parse(RegisterJson.Text)).Should().BeTrue();
    }

    [Fact]
    public void A_written_register_begins_with_its_kind_and_holds_no_nulls()
    {
        var text = Encoding.UTF8.GetString(DangBoJson.WriteOrganizationRegister(new([new() { Id = "a", Period = EffectivePeriod.Always }]), indented: false));

        text.Should().Be("""{"kind":"organizationRegister","schemaVersion":1,"organizations":[{"id":"a","period":{}}]}""");
    }

    [Fact]
    public void Mistakes_of_form_are_told_all_at_once_in_document_order()
    {
        var json = RegisterJson.With("\"id\": \"top\"", "\"id\": \" \"").Replace("\"2020-04-30\"", "\"2020-04-31\"").Replace("\"inFavor\": 8", "\"inFavor\": 10")
            .Replace("\"person\": \"dv-0002\", ", "");

        RegisterJson.Errors(json).Should().Equal(
            "7:13 emptyText /organizations/0/id",
            "26:30 invalidDate /organizations/1/memberCounts/entries/0/on",
            "38:11 missingMember /organizations/1/mandates/entries/1",
            "42:91 partAboveWhole /organizations/1/votes/entries/0/count/inFavor");
    }

    [Theory]
    [InlineData("\"id\": \"office\"", "\"id\": \"top\"", "49:13 organizationRepeated /organizations/3/id", "18:20 joinMissing /organizations/1/leadsIn/0", "50:51 joinMissing /organizations/4/belongsTo/0")]
    [InlineData("\"organization\": \"top\"", "\"organization\": \"cell-a\"", "16:9 parentCycle /organizations/1/parents/0")]
    [InlineData("\"organization\": \"top\"", "\"organization\": \"cell-b\"", "16:9 parentNotYet /organizations/1/parents/0")]
    [InlineData("\"until\": \"2025-02-03\"", "\"until\": \"2025-02-04\"", "23:9 eventNotAtEnd /organizations/1/events/3")]
    [InlineData("\"official\": 10,", "\"official\": 11,", "22:9 splitNotSummed /organizations/1/events/2")]
    [InlineData("{ \"id\": \"cell-a\", \"kind\": \"subordinateCell\" }", "{ \"id\": \"top\", \"kind\": \"subordinateCell\" }", "36:50 mandateElsewhere /organizations/1/mandates/entries/0/organization")]
    [InlineData("\"kind\": \"organizationRegister\"", "\"kind\": \"memberDossier\"", "2:11 wrongKind /kind")]
    [InlineData("[ \"cell-b\" ]", "[ \"cell-b\", \"cell-b\" ]", "22:68 duplicateItem /organizations/1/events/2/into/1")]
    public void What_a_register_may_not_say_has_its_place(string piece, string other, params string[] expected) =>
        RegisterJson.Errors(RegisterJson.With(piece, other)).Should().BeEquivalentTo(expected);

    [Fact]
    public void An_error_of_a_register_says_ids_and_days_in_both_languages_and_no_name()
    {
        var error = DangBoJson.ReadOrganizationRegister(Encoding.UTF8.GetBytes(RegisterJson.With("\"organization\": \"top\"", "\"organization\": \"x\""))).Errors.Single();

        error.Text(Language.English).Should().Be("The parent “x” of “cell-a” is not in the register (from 3 July 2007 to 2 February 2025).");
        error.Text(Language.Vietnamese).Should().Be("Tổ chức cấp trên “x” của “cell-a” không có trong sổ (từ 03/07/2007 đến hết 02/02/2025).");
        FluentActions.Invoking(() => JsonSerializer.Deserialize(RegisterJson.With("\"organization\": \"top\"", "\"organization\": \"x\""), DangBoJson.OrganizationRegister))
            .Should().Throw<JsonException>().Which.ToString().Should().NotContain(RegisterJson.Secret);
    }

    [Fact]
    public void A_register_that_could_not_be_read_again_is_not_written()
    {
        Refused(new() { Id = "a", Period = EffectivePeriod.Always, Kinds = [new() { Kind = default, Period = EffectivePeriod.Always }] });
        Refused(new() { Id = "a", Period = EffectivePeriod.Always, Meetings = new([new() { On = new(2300, 1, 1), Kind = MeetingKind.Members }]) });
        Refused(new() { Id = "a", Period = EffectivePeriod.Always, Extra = ExtraMembers.Of([new("names", JsonElement.Parse("1"))]) });

        static void Refused(RegisteredOrganization organization) =>
            FluentActions.Invoking(() => DangBoJson.WriteOrganizationRegister(new([organization]))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_program_of_ones_own_reads_and_writes_a_register_by_its_own_names()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.ConfigureForDangBo();

        var register = JsonSerializer.Deserialize<OrganizationRegister>(RegisterJson.Text, options)!;

        JsonElement.DeepEquals(JsonElement.Parse(JsonSerializer.Serialize(register, options)), JsonElement.Parse(RegisterJson.Text)).Should().BeTrue();
    }

    [Fact]
    public void The_table_writes_a_schema_that_names_its_members()
    {
        var schema = JsonElement.Parse(OrganizationRegisterKind.Shape.WriteSchema());

        schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Should().Equal(
            "kind", "schemaVersion", "fictional", "note", "checkedOn", "organizations");
        schema.TryGetProperty("additionalProperties", out _).Should().BeFalse();
    }
}
