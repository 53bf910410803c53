using System.Text;
using DangBo.Domain.Json;

namespace DangBo.Domain.Tests.Json;

/// <summary>A dossier of a person who does not exist, with every member of every record, as JSON.</summary>
internal static class DossierJson
{
    public const string Secret = "Nguyễn Văn Mẫu";

    public static byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public const string Text =
        """
        {
          "kind": "memberDossier",
          "schemaVersion": 1,
          "member": {
            "id": "m-0001",
            "fullName": "Nguyễn Văn Mẫu",
            "membership": { "admittedOn": "2010-02-03", "officialFrom": "2011-02-03" }
          },
          "mandates": {
            "checkedOn": "2021-12-31",
            "entries": [
              { "person": "m-0001", "organization": { "id": "cell-a", "kind": "subordinateCell", "name": { "vi": "Chi bộ A", "en": "Cell A" } },
                "position": "secretary", "period": { "from": "2020-05-19", "until": "2200-01-01" }, "mode": "elected", "decision": "05-QĐ/ĐU" },
              { "organization": { "id": "office-b", "kind": "of-2099" }, "position": "chief-of-2099", "period": {} }
            ]
          },
          "study": {
            "checkedOn": "2021-12-31",
            "entries": [ { "on": "2021-05-19", "topic": "Chuyên đề", "attendance": { "held": 4, "attended": 3 } } ]
          },
          "followPlans": {
            "entries": [
              { "period": { "from": "2021-01-01", "until": "2022-01-01" }, "registeredOn": "2021-01-15",
                "items": [
                  { "id": "i-1", "content": "Nội dung", "measure": "Thước đo", "dueOn": "2021-11-30", "outcome": { "result": "done", "on": "2021-12-01" } },
                  { "id": "i-2" } ] }
            ]
          },
          "selfCriticism": {
            "entries": [
              { "on": "2021-12-15", "writtenReview": true,
                "shortcomings": [ { "id": "s-1", "content": "Khuyết điểm", "dueOn": "2022-03-31", "correctedOn": "2022-03-01" } ] }
            ]
          },
          "leadership": {
            "directions": { "entries": [ { "on": "2021-02-03", "form": "document", "subject": "Kế hoạch" } ] },
            "feedback": { "entries": [ { "on": "2021-03-03", "kind": "praise", "recipient": "individual", "occasion": "Sơ kết" } ] },
            "collectivePlans": {
              "entries": [
                { "id": "p-1", "period": { "from": "2021-01-01", "until": "2022-01-01" }, "on": "2021-12-20",
                  "organization": { "id": "cell-a", "kind": "subordinateCell" },
                  "unfinishedItems": [ { "id": "u-1", "state": "belowRequirement", "content": "Nội dung" } ] } ]
            },
            "responsibilityStatements": {
              "entries": [ { "on": "2021-12-20", "plan": "p-1", "items": [ "u-1", "u-2" ], "minutes": "01-BB/CB" } ]
            }
          },
          "judgments": [
            { "ruleSet": "ct05-leaders", "criterion": "direction", "period": { "from": "2021-01-01", "until": "2022-01-01" }, "opinion": "met",
              "body": "committee-a", "capacity": "directSuperiorCommittee", "on": "2021-12-20", "minutes": "02-BB/ĐU" },
            { "ruleSet": "ct05-leaders", "criterion": "direction", "period": { "from": "2022-01-01", "until": "2023-01-01" }, "opinion": "notMet",
              "body": "committee-a", "capacity": "directSuperiorCommittee", "on": "2021-12-20", "minutes": "02-BB/ĐU" }
          ],
          "facts": { "extra.workshops": 3, "extra.share": 0.125, "extra.rating": "good", "extra.done": true,
            "extra.groups": [ "a", "b" ], "extra.some": { "some": [ "a" ] } }
        }
        """;

    /// <summary>The dossier with one piece of its text replaced.</summary>
    public static string With(string piece, string other)
    {
        Text.Should().Contain(piece);
        var place = Text.IndexOf(piece, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, place), other, Text.AsSpan(place + piece.Length));
    }

    /// <summary>The errors as <c>line:column code pointer</c>.</summary>
    public static string[] Errors(string json) =>
        [.. DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(json)).Errors.Select(error => error.ToString().TrimEnd())];
}
