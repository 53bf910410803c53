using System.Text;
using DangBo.Domain.Json;

namespace DangBo.Domain.Tests.Json;

/// <summary>A register of organizations that do not exist, with every member of every record, as JSON.</summary>
internal static class RegisterJson
{
    public const string Secret = "Chi bộ Mẫu";

    public static byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public const string Text =
        """
        {
          "kind": "organizationRegister",
          "schemaVersion": 1,
          "fictional": true,
          "note": { "vi": "Hư cấu", "en": "Fictional" }, "checkedOn": "2024-12-31",
          "organizations": [
            { "id": "top", "period": {},
              "kinds": [ { "kind": "grassrootsPartyOrganization", "period": {} } ],
              "parents": [], "events": [] },
            { "id": "cell-a", "period": { "from": "2007-07-03", "until": "2025-02-03" },
              "names": [
                { "name": { "vi": "Chi bộ Mẫu", "en": "Sample cell" }, "period": { "until": "2015-01-01" } },
                { "name": { "vi": "Chi bộ Mẫu A" }, "period": { "from": "2015-01-01" } } ],
              "kinds": [ { "kind": "subordinateCell", "period": { "until": "2015-01-01" } }, { "kind": "of-2099", "period": { "from": "2015-01-01" } } ],
              "parents": [
                { "organization": "top", "period": { "from": "2007-07-03" },
                  "document": { "number": "05-QĐ/ĐU", "issuer": "top", "issuedOn": "2007-07-01" } } ],
              "leadsIn": [ { "organization": "office", "period": {} } ],
              "events": [
                { "kind": "established", "on": "2007-07-03", "document": { "number": "không số" } },
                { "kind": "renamed", "on": "2015-01-01" },
                { "kind": "split", "on": "2020-05-01", "into": [ "cell-b" ] },
                { "kind": "merged", "on": "2025-02-03", "into": [ "cell-b" ], "document": {} } ],
              "memberCounts": {
                "checkedOn": "2024-12-31",
                "entries": [ { "on": "2020-04-30", "official": 40, "probationary": 2 }, { "on": "2020-05-01", "official": 30, "probationary": 2 } ] },
              "consents": { "entries": [ { "on": "2019-01-01", "subject": "remainingCell", "by": "top", "document": { "issuedOn": "2019-01-01" } } ] },
              "organs": {
                "checkedOn": "2024-12-31",
                "entries": [
                  { "organ": "committee", "period": { "from": "2022-08-10" }, "label": "2022–2025", "congressOn": "2022-08-09",
                    "recognizedOn": "2022-08-20", "mode": "elected", "seats": 5, "document": { "number": "09-QĐ/ĐU" } } ] },
              "mandates": {
                "checkedOn": "2024-12-31",
                "entries": [
                  { "person": "dv-0001", "organization": { "id": "cell-a", "kind": "subordinateCell" }, "position": "secretary",
                    "period": { "from": "2022-08-10" }, "mode": "elected", "decision": "09-QĐ/ĐU" },
                  { "person": "dv-0002", "position": "deputySecretary", "period": {} } ] },
              "meetings": { "checkedOn": "2024-12-31", "entries": [ { "on": "2024-01-05", "kind": "members", "document": { "number": "01-BB/CB" } } ] },
              "votes": {
                "entries": [
                  { "on": "2024-01-05", "proposal": "admission", "count": { "base": 9, "inFavor": 8 }, "meeting": "members",
                    "content": "Kết nạp", "document": { "number": "01-BB/CB" } } ] },
              "facts": { "extra.workshops": 3 } },
            { "id": "cell-b", "period": { "from": "2020-05-01" },
              "parents": [ { "organization": "top", "period": {} } ],
              "events": [ { "kind": "split", "on": "2020-05-01", "outOf": [ "cell-a" ] } ],
              "memberCounts": { "entries": [ { "on": "2020-05-01", "official": 10, "probationary": 0 } ] } },
            { "id": "office", "period": {} },
            { "id": "union", "period": {}, "belongsTo": [ { "organization": "office", "period": { "from": "2010-01-01" } } ] }
          ]
        }
        """;

    /// <summary>The register with one piece of its text replaced.</summary>
    public static string With(string piece, string other)
    {
        Text.Should().Contain(piece);
        var place = Text.IndexOf(piece, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, place), other, Text.AsSpan(place + piece.Length));
    }

    /// <summary>The errors as <c>line:column code pointer</c>.</summary>
    public static string[] Errors(string json) =>
        [.. DangBoJson.ReadOrganizationRegister(Encoding.UTF8.GetBytes(json)).Errors.Select(error => error.ToString().TrimEnd())];
}
