using DangBo.Domain.Documents;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

public class DocumentRegisterReadingTests
{
    public const string Sample = """
        { "kind": "documentRegister", "schemaVersion": 1, "note": { "vi": "Sổ mẫu", "en": "Sample" },
          "documents": [
            { "kind": "unnumbered", "id": "charter", "issuer": "nationalPartyCongress", "issuedOn": "2011-01-19", "title": { "vi": "Điều lệ Đảng" },
              "verification": "verified", "checkedBy": "Văn phòng", "checkedOn": "2026-01-05",
              "inForce": { "from": { "day": "2011-01-19", "verification": "contentOnly" }, "until": "open" } },
            { "id": "qd47", "number": "47-QĐ/TW", "issuer": "centralCommittee", "issuedOn": "2011-11-01", "title": { "vi": "Quy định" },
              "verification": "secondary", "seenIn": "báo", "inForce": { "until": { "day": "2021-10-25", "verification": "secondary", "seenIn": "báo" } } },
            { "id": "qd37", "number": "37-QĐ/TW", "title": { "vi": "Quy định", "en": "Regulation" }, "verification": "unverified",
              "inForce": { "from": { "day": "2021-10-25", "verification": "unverified" }, "seenInForceOn": "2022-01-01" },
              "relations": [ { "kind": "replaces", "document": "qd47", "verification": "unverified" },
                             { "kind": "applies", "document": "charter", "verification": "secondary", "seenIn": "báo" } ],
              "note": { "vi": "Ghi chú" }, "rows": [ "d2" ] } ] }
        """;

    [Fact]
    public void Every_member_of_a_register_is_read()
    {
        var register = Must(Sample);

        register.Note.Should().Be(new LocalizedText("Sổ mẫu", "Sample"));
        register.Documents.Should().Equal(
            new RegulatoryDocument
            {
                Id = "charter",
                IssuerId = "nationalPartyCongress",
                IssuedOn = new(2011, 1, 19),
                Title = new("Điều lệ Đảng"),
                Provenance = new(Verification.Verified, checkedBy: "Văn phòng", checkedOn: new(2026, 1, 5)),
                Force = new(new(new(2011, 1, 19), new(Verification.ContentOnly)), isOpen: true),
            },
            new RegulatoryDocument
            {
                Id = "qd47",
                Number = DocumentNumber.Parse("47-QĐ/TW"),
                IssuerId = "centralCommittee",
                IssuedOn = new(2011, 11, 1),
                Title = new("Quy định"),
                Provenance = new(Verification.Secondary, "báo"),
                Force = new(until: new(new(2021, 10, 25), new(Verification.Secondary, "báo"))),
            },
            new RegulatoryDocument
            {
                Id = "qd37",
                Number = DocumentNumber.Parse("37-QĐ/TW"),
                Title = new("Quy định", "Regulation"),
                Force = new(new(new(2021, 10, 25), Provenance.Unverified), seenInForceOn: new(2022, 1, 1)),
                Relations =
                [
                    new(DocumentRelationKind.Replaces, "qd47", Provenance.Unverified),
                    new(DocumentRelationKind.Applies, "charter", new(Verification.Secondary, "báo")),
                ],
                Note = new("Ghi chú"),
                Rows = ["d2"],
            });
    }

    [Fact]
    public void A_register_is_written_as_it_stood() =>
        CanonicalJson.Write(DangBoJson.WriteDocumentRegister(Must(Sample))).Should().Equal(CanonicalJson.Write(Utf8(Sample)));

    [Theory]
    [InlineData("\"number\": \"47-QĐ/TW\", ", "", "missingMember /documents/1")]
    [InlineData("47-QĐ/TW", "47/QĐ-TW?", "invalidDocumentNumber /documents/1/number")]
    [InlineData("\"kind\": \"unnumbered\"", "\"kind\": \"article\"", "unknownCode /documents/0/kind")]
    [InlineData("\"kind\": \"unnumbered\", ", "\"kind\": \"unnumbered\", \"number\": \"47-QĐ/TW\", ", "unknownMember /documents/0/number")]
    [InlineData("\"verification\": \"secondary\", \"seenIn\": \"báo\", \"inForce\"", "\"verification\": \"secondary\", \"inForce\"", "missingMember /documents/1")]
    [InlineData("\"checkedBy\": \"Văn phòng\", ", "", "missingMember /documents/0")]
    [InlineData("\"day\": \"2011-01-19\", \"verification\": \"contentOnly\"", "\"day\": \"2011-01-19\"", "missingMember /documents/0/inForce/from")]
    [InlineData("\"until\": \"open\"", "\"until\": \"never\"", "unknownCode /documents/0/inForce/until")]
    [InlineData("\"until\": \"open\"", "\"until\": null", "wrongType /documents/0/inForce/until")]
    [InlineData("\"until\": \"open\"", "\"until\": { \"day\": \"2011-01-19\", \"verification\": \"unverified\" }", "endNotAfterStart /documents/0/inForce/until")]
    [InlineData("\"seenInForceOn\": \"2022-01-01\"", "\"seenInForceOn\": \"2021-01-01\"", "datesOutOfOrder /documents/2/inForce/seenInForceOn")]
    [InlineData("\"inForce\": { \"from\": { \"day\": \"2021-10-25\", \"verification\": \"unverified\" }, ", "\"inForce\": { ", "membersTogether /documents/2/inForce/seenInForceOn")]
    [InlineData("\"seenInForceOn\": \"2022-01-01\"", "\"until\": \"open\", \"seenInForceOn\": \"2022-01-01\"", "exclusiveMembers /documents/2/inForce/seenInForceOn")]
    [InlineData("\"kind\": \"replaces\"", "\"kind\": \"repeals\"", "unknownCode /documents/2/relations/0/kind")]
    [InlineData("\"document\": \"charter\"", "\"document\": \"nowhere\"", "relatedDocumentMissing /documents/2/relations/1/document")]
    [InlineData("\"document\": \"charter\"", "\"document\": \"qd37\"", "relatedToItself /documents/2/relations/1/document")]
    [InlineData("\"id\": \"qd37\"", "\"id\": \"charter\"", "documentRepeated /documents/2/id")]
    [InlineData("{ \"until\": { \"day\": \"2021-10-25\"", "{ \"until\": { \"day\": \"2021-10-26\"", "replacementOutOfStep /documents/2/relations/0/document")]
    [InlineData("\"rows\": [ \"d2\" ]", "\"rows\": [ \"d2\", \"d2\" ]", "duplicateItem /documents/2/rows/1")]
    [InlineData("\"rows\": [ \"d2\" ]", "\"row\": [ \"d2\" ]", "unknownMember /documents/2/row")]
    public void What_is_wrong_is_told_at_its_place(string piece, string by, string error)
    {
        var json = Sample.With(piece, by);

        DangBoJson.ReadDocumentRegister(Utf8(json)).Codes().Should().Contain(error);
        DangBoJson.Check(Utf8(json)).Count.Should().BePositive();
    }

    private static DocumentRegister Must(string json) => DangBoJson.ReadDocumentRegister(Utf8(json)).Must();
}
