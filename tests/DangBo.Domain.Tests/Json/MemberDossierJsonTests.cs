using System.Text;
using System.Text.Json;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Exemplars;

namespace DangBo.Domain.Tests.Json;

public class MemberDossierJsonTests
{
    [Fact]
    public void A_dossier_is_read_with_every_member_and_written_back()
    {
        var read = DangBoJson.ReadMemberDossier(DossierJson.Utf8);

        read.Errors.Should().BeEmpty();
        var dossier = read.Document!;
        dossier.Member.Id.Should().Be("m-0001");
        dossier.Mandates!.Entries[0].Period.Until.Should().Be(new NodaTime.LocalDate(2200, 1, 1));
        dossier.Mandates.Entries[1].Period.Should().Be(EffectivePeriod.Always);
        dossier.Facts!["extra.share"].Value.Should().Be(0.125m);
        JsonElement.DeepEquals(JsonElement.Parse(DangBoJson.WriteMemberDossier(dossier)), JsonElement.Parse(DossierJson.Text)).Should().BeTrue();
    }

    [Fact]
    public void A_written_dossier_begins_with_its_kind_and_is_the_same_whatever_it_was_read_from()
    {
        var text = Encoding.UTF8.GetString(DangBoJson.WriteMemberDossier(SampleDossier.Full(), indented: false));

        text.Should().StartWith("""{"kind":"memberDossier","schemaVersion":1,"member":{"id":"m-0001","fullName":"Đảng viên 0001",""");
        text.Should().NotContain("lastDay").And.NotContain(":null").And.NotContain("\n");
        DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(text)).Document.Should().Be(SampleDossier.Full());
    }

    [Fact]
    public void The_smallest_dossier_is_a_kind_and_a_member_and_null_is_the_same_as_absent()
    {
        var smallest = DangBoJson.ReadMemberDossier("""{"member":{"id":"m"},"kind":"memberDossier"}"""u8.ToArray()).Document;
        var nulls = DangBoJson.ReadMemberDossier(
            """{ "kind": "memberDossier", "member": { "id": "m", "fullName": null, "membership": null }, "study": null, "facts": null }"""u8.ToArray());

        smallest.Should().Be(new MemberDossier { Member = new() { Id = "m" } });
        nulls.Document.Should().Be(smallest);
    }

    [Fact]
    public void A_code_that_this_version_does_not_know_is_kept()
    {
        var mandate = DangBoJson.ReadMemberDossier(DossierJson.Utf8).Document!.Mandates!.Entries[1];

        mandate.Position.Should().Be(Position.Parse("chief-of-2099"));
        mandate.Position.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        DangBoJson.ReadMemberDossier((byte[])[0xEF, 0xBB, 0xBF, .. DossierJson.Utf8]).IsValid.Should().BeTrue();

    [Fact]
    public void Five_mistakes_at_five_depths_are_five_errors_in_document_order()
    {
        const string Json =
            """
            {
              "kind": "memberDossier", "schemaVersion": 1,
              "member": { "fullName": "Nguyễn Văn Mẫu" },
              "study": { "entries": [
                { "on": "2021-02-30", "attendance": { "held": 4, "attended": 5 } } ] },
              "leadership": { "collectivePlans": { "entries": [
                { "id": "Đ", "period": { "from": "2021-01-01", "until": "2021-01-01" }, "on": "2021-01-01",
                  "organization": { "id": "a", "kind": "một", "name": { "vi": "Chi bộ" } } } ] } }
            }
            """;

        var errors = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(Json)).Errors;

        errors.Select(error => error.ToString()).Should().Equal(
            "3:13 missingMember /member",
            "5:13 invalidDate /study/entries/0/on",
            "5:66 partAboveWhole /study/entries/0/attendance/attended",
            "7:61 endNotAfterStart /leadership/collectivePlans/entries/0/period/until",
            "8:44 invalidCode /leadership/collectivePlans/entries/0/organization/kind");
        errors.Select(error => error.Text(Language.English)).Should().Equal(
            "The required member “id” is missing.",
            "Not a valid date: a real day in the form 2021-12-31, from 1800 to 2199.",
            "“attended” (5) must not be greater than “held” (4).",
            "“until” (1 January 2021) must be after “from” (1 January 2021).",
            "Not a valid code: an unaccented letter, followed by such letters, digits and . - _.");
        errors.Select(error => error.Text(Language.Vietnamese)).Should().OnlyHaveUniqueItems().And.NotContain(text => text.Contains(DossierJson.Secret));
    }

    [Theory]
    [InlineData("\"kind\": \"memberDossier\",", "", "1:1 missingMember")]
    [InlineData("\"memberDossier\"", "\"ledger\"", "2:11 wrongKind /kind")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "3:20 unsupportedSchemaVersion /schemaVersion")]
    [InlineData("\"person\": \"m-0001\"", "\"person\": \"m-0002\"", "12:19 otherPerson /mandates/entries/0/person")]
    [InlineData("\"2011-02-03\"", "\"2010-02-02\"", "7:35 datesOutOfOrder /member/membership/admittedOn")]
    [InlineData("\"id\": \"i-2\"", "\"id\": \"i-1\"", "26:19 duplicateId /followPlans/entries/0/items/1/id")]
    [InlineData("\"u-2\"", "\"u-1\"", "45:75 duplicateItem /leadership/responsibilityStatements/entries/0/items/1")]
    [InlineData("\"opinion\": \"notMet\",\n", "\"opinion\": \"unsure\",\n", "51:130 unknownCode /judgments/1/opinion")]
    [InlineData("\"from\": \"2022-01-01\"", "\"from\": \"2021-12-31\"", "51:5 contradictoryJudgments /judgments/1")]
    [InlineData("\"attended\": 3", "\"attended\": 3, \"absent\": 1", "19:104 unknownMember /study/entries/0/attendance/absent")]
    [InlineData("0.125", "0.12500000000000000000000000001", "54:51 invalidNumber /facts/extra.share")]
    public void What_a_dossier_may_not_say_has_its_place(string piece, string other, string expected) =>
        DossierJson.Errors(DossierJson.With(piece, other)).Should().Equal(expected);

    [Theory]
    [InlineData("\"from\": \"2021-05-01\"", "\"from\": \"2021-05-02\"", "datesOutOfOrder /conduct/breaches/entries/1/act/from")]
    [InlineData("{ \"from\": \"2021-05-01\" }", "{}", "missingMember /conduct/breaches/entries/1/act")]
    [InlineData("[ \"waste\" ]", "[]", "emptyList /conduct/breaches/entries/1/kinds")]
    [InlineData("[ \"waste\" ]", "[ \"waste\", \"waste\" ]", "duplicateItem /conduct/breaches/entries/1/kinds/1")]
    [InlineData("\"b-2\"", "\"b-1\"", "duplicateId /conduct/breaches/entries/1/id")]
    [InlineData("\"revokedOn\": \"2021-06-01\"", "\"revokedOn\": \"2021-04-30\"", "datesOutOfOrder /conduct/disciplineDecisions/entries/0/on")]
    [InlineData("{ \"year\": 2021 }", "{ \"year\": 2020 }", "duplicateId /assets/declarations/entries/1/year")]
    [InlineData("{ \"year\": 2021 }", "{ \"year\": 1989 }", "belowMinimum /assets/declarations/entries/1/year")]
    [InlineData("{ \"year\": 2021 }", "{ \"year\": 2200 }", "aboveMaximum /assets/declarations/entries/1/year")]
    [InlineData("\"monthsPaid\": 11", "\"monthsPaid\": 13", "partAboveWhole /cellLife/dues/entries/0/monthsPaid")]
    [InlineData("\"excused\": 2", "\"excused\": 3", "partAboveWhole /cellLife/meetings/entries/0/excused")]
    [InlineData("\"high\": 20", "\"high\": 22", "partAboveWhole /confidenceVotes/entries/0/low")]
    [InlineData("\"ballots\": 30", "\"ballots\": 0", "belowMinimum /confidenceVotes/entries/0/ballots", "partAboveWhole /confidenceVotes/entries/0/low")]
    [InlineData("\"due\": 12", "\"due\": 10", "partAboveWhole /peopleContact/receptions/entries/0/held")]
    [InlineData("\"due\": 5", "\"due\": 0", "partAboveWhole /peopleContact/petitions/entries/0/inTime")]
    [InlineData("\"reviewedOn\": \"2021-12-20\"", "\"reviewedOn\": \"2021-01-09\"", "datesOutOfOrder /commitments/entries/0/filedOn")]
    public void What_the_records_of_conduct_and_life_may_not_say_has_its_place(string piece, string other, params string[] expected) =>
        DossierJson.Errors(DossierJson.With(piece, other)).Select(error => error[(error.IndexOf(' ') + 1)..]).Should().BeEquivalentTo(expected);

    [Fact]
    public void Marks_that_exceed_the_ballots_are_told_with_their_sum() =>
        DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(DossierJson.With("\"high\": 20", "\"high\": 22"))).Errors.Single()
            .Text(Language.English).Should().Be("“high + medium + low” (31) must not be greater than “ballots” (30).");

    [Fact]
    public void A_dossier_that_could_not_be_read_again_is_not_written()
    {
        var dossier = DangBoJson.ReadMemberDossier(DossierJson.Utf8).Document!;
        var mandates = dossier.Mandates!;
        var judgment = dossier.Judgments![0];

        Refused(() => dossier with { Member = dossier.Member with { Id = "m-0002" } });
        Refused(() => dossier with { Judgments = [judgment, judgment with { Opinion = Opinion.NotMet }] });
        Refused(() => dossier with { Judgments = [judgment with { On = new(2200, 1, 1) }] });
        Refused(() => dossier with { Judgments = [judgment with { Opinion = (Opinion)7 }] });
        Refused(() => dossier with { Mandates = new([mandates.Entries[0] with { Position = default }]) });
        Refused(() => dossier with { Mandates = new([mandates.Entries[0] with { Organization = null }]) });
        Refused(() => dossier with { Extra = Extra("member", "1") });
        Refused(() => dossier with { Extra = Extra("kind", "1") });
        Refused(() => dossier with { Extra = Extra("x", "{\"a\":1,\"a\":1}") });
        Refused(() => dossier with { Extra = Extra("x", "[\"\\uD800\"]") });
        Refused(() => dossier with { Facts = RecordedFacts.Of([new("x", RecordedValue.Of(decimal.MaxValue))]) });
        Refused(() => dossier with { Facts = RecordedFacts.Of([new("x", RecordedValue.Of(""))]) });

        static void Refused(Func<MemberDossier> make)
        {
            var dossier = make();
            FluentActions.Invoking(() => DangBoJson.WriteMemberDossier(dossier)).Should().Throw<ArgumentException>()
                .Which.Message.Should().NotContain(DossierJson.Secret);
        }
    }

    [Fact]
    public void Of_many_judgments_each_contradiction_is_found_and_quickly()
    {
        var judgment = DangBoJson.ReadMemberDossier(DossierJson.Utf8).Document!.Judgments![0];
        var many = Enumerable.Range(0, 20_000).Select(index => judgment with
        {
            Period = EffectivePeriod.OfYear(1800 + (index % 400)),
            Opinion = index % 400 == 7 && index >= 400 ? Opinion.NotMet : Opinion.Met,
        }).Select(JudgmentClaim.Of).ToList();

        var found = JudgmentConflicts.Find(many);

        found.Should().OnlyContain(pair => pair.First < pair.Second && many[pair.First].Contradicts(many[pair.Second]));
        found.Should().HaveCount(49);
        JudgmentConflicts.Find(many.Where(claim => claim.Opinion == Opinion.Met)).Should().BeEmpty();
    }

    [Fact]
    public void The_table_writes_a_schema_that_names_its_members()
    {
        var schema = JsonElement.Parse(MemberDossierKind.Shape.WriteSchema());

        schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Should().Equal(
            "kind", "schemaVersion", "member", "mandates", "study", "followPlans", "selfCriticism", "leadership", "conduct",
            "assets", "cellLife", "correctionPlans", "confidenceVotes", "peopleContact", "commitments", "training", "initiatives", "gifts",
            "resignationOffers", "comparableGroup", "tasks", "scores", "grades", "yearReviews", "earlierShortcomings", "officialRatings",
            "classifications", "absences", "dispensations", "unitResults", "selfReports", "judgments", "facts");
        schema.TryGetProperty("additionalProperties", out _).Should().BeFalse();
    }

    private static ExtraMembers Extra(string name, string raw) => ExtraMembers.Of([new(name, JsonElement.Parse(raw))]);
}
