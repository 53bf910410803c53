using System.Text;
using DangBo.Domain.Json;

namespace DangBo.Domain.Tests.Json;

/// <summary>A dossier of a collective that does not exist, with every member of every record, as JSON.</summary>
internal static class CollectiveJson
{
    public const string Secret = "Ban Thường vụ mẫu";

    public static byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public const string Text =
        """
        {
          "kind": "collectiveDossier",
          "schemaVersion": 1,
          "collective": {
            "id": "btv-a",
            "kind": "leadershipCollective",
            "name": { "vi": "Ban Thường vụ mẫu", "en": "A standing board" },
            "organization": { "id": "khoi-a", "kind": "blocPartyOrganization", "name": { "vi": "Ban Thường vụ mẫu" } },
            "formedOn": "2020-08-01"
          },
          "comparableGroup": "nhom-1",
          "tasks": { "entries": [ { "on": "2021-12-30", "due": 20, "completed": 19, "onTime": 18, "exceeded": 6, "document": {} } ] },
          "scores": {
            "entries": [ { "on": "2021-12-15", "form": "phieu-3", "points": 88.5, "by": "body-a", "document": {},
              "items": [ { "item": "1.1", "points": 9.5, "max": 10 }, { "item": "1.2", "points": 0, "max": 0 } ] } ]
          },
          "grades": {
            "entries": [ { "on": "2021-12-15", "tasks": [ "excellent", "excellent" ], "others": [ "good", "level-of-2099" ], "document": {} } ]
          },
          "reviews": { "entries": [ { "year": 2020, "reviewedOn": "2020-12-10", "document": {} }, { "year": 2021, "reviewedOn": "2021-12-12" } ] },
          "shortcomings": { "entries": [ { "on": "2021-12-01", "found": 3, "fixed": 2, "document": {} } ] },
          "classifications": {
            "checkedOn": "2022-12-31",
            "entries": [
              { "id": "q-1", "year": 2020, "level": "excellent", "decidedBy": "body-a", "decider": "grassrootsCommittee", "on": "2020-12-20",
                "regulation": { "number": "132-QĐ/TW" }, "document": {}, "reviewHeld": true },
              { "id": "q-2", "year": 2021, "level": "excellent", "decidedBy": "body-a", "on": "2021-12-20" },
              { "id": "q-3", "year": 2021, "level": "good", "decidedBy": "body-b", "on": "2022-03-01", "corrects": "q-2",
                "annulledOn": "2022-06-01", "annulment": {} }
            ]
          },
          "discipline": {
            "entries": [ { "id": "d-1", "on": "2021-05-01", "form": "warning", "of": "leadershipMember", "selfDetectedAndRemedied": false,
              "document": {}, "revokedOn": "2021-06-01" }, { "id": "d-2", "on": "2021-07-01", "form": "form-of-2099", "of": "affiliatedOrganization" } ]
          },
          "confidence": { "entries": [ { "on": "2021-11-01", "ballots": 30, "high": 20, "medium": 7, "low": 2, "document": {} } ] },
          "plans": {
            "entries": [ { "id": "p-1", "period": { "from": "2021-01-01", "until": "2022-01-01" }, "on": "2021-12-20",
              "organization": { "id": "khoi-a", "kind": "blocPartyOrganization" },
              "unfinishedItems": [ { "id": "u-1", "state": "belowRequirement", "content": "Nội dung" } ] } ]
          },
          "conclusions": { "entries": [ { "id": "k-1", "on": "2021-09-01", "by": "body-c", "adverse": true, "document": { "number": "07-KL/UBKT" } } ] },
          "judgments": [
            { "ruleSet": "r", "criterion": "c", "period": { "from": "2021-01-01", "until": "2022-01-01" }, "opinion": "met",
              "body": "body-a", "capacity": "decider", "on": "2021-12-20", "minutes": "02-BB/ĐU" }
          ],
          "facts": { "extra.share": 0.125 }
        }
        """;

    /// <summary>The dossier with one piece of its text replaced.</summary>
    public static string With(string piece, string other)
    {
        Text.Should().Contain(piece);
        var place = Text.IndexOf(piece, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, place), other, Text.AsSpan(place + piece.Length));
    }

    /// <summary>The errors as <c>code pointer</c>.</summary>
    public static string[] Errors(string json) =>
        [.. DangBoJson.ReadCollectiveDossier(Encoding.UTF8.GetBytes(json)).Errors.Select(error => $"{error.Code} {error.Pointer}")];
}
