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
            "extra.groups": [ "a", "b" ], "extra.some": { "some": [ "a" ] } },
          "conduct": {
            "breaches": {
              "checkedOn": "2021-12-31",
              "entries": [
                { "id": "b-1", "kinds": [ "gambling", "kind-of-2099" ], "act": { "from": "2021-03-01", "until": "2021-03-02" },
                  "conclusion": { "on": "2021-04-01", "by": "body-a", "form": "administrativePenalty",
                    "document": { "number": "12/QĐ-XPHC", "issuer": "body-a", "issuedOn": "2021-04-01" } } },
                { "id": "b-2", "kinds": [ "waste" ], "act": { "from": "2021-05-01" }, "conclusion": { "on": "2021-05-01", "by": "body-b" } }
              ]
            },
            "disciplineDecisions": {
              "entries": [ { "id": "d-1", "on": "2021-05-01", "form": "reprimand", "by": "cell-a",
                "document": { "number": "03-QĐ/CB" }, "dutyRelated": true, "revokedOn": "2021-06-01" } ]
            },
            "inspections": {
              "entries": [ { "id": "k-1", "on": "2021-09-01", "about": "headResponsibility", "by": "commission-a",
                "document": { "number": "07-KL/UBKT" }, "shortcomingsFound": false } ]
            }
          },
          "assets": {
            "declarations": {
              "entries": [ { "year": 2020, "required": true, "filedOn": "2021-01-20", "document": {} }, { "year": 2021 } ]
            },
            "verifications": { "entries": [ { "id": "v-1", "on": "2021-10-01", "by": "body-a", "truthful": true, "document": {} } ] }
          },
          "cellLife": {
            "dues": { "entries": [ { "on": "2021-12-31", "monthsDue": 12, "monthsPaid": 11, "document": {} } ] },
            "meetings": {
              "entries": [ { "on": "2021-12-05", "attendance": { "held": 12, "attended": 10 }, "excused": 2, "document": {} } ]
            }
          },
          "correctionPlans": {
            "entries": [
              { "id": "c-1", "filedOn": "2021-02-01", "document": {},
                "items": [ { "id": "ci-1", "content": "Nội dung", "dueOn": "2021-06-30", "doneOn": "2021-06-01", "recurredOn": "2021-09-01" } ] }
            ]
          },
          "confidenceVotes": {
            "entries": [ { "on": "2021-11-01", "ballots": 30, "high": 20, "medium": 7, "low": 2, "document": {} } ]
          },
          "peopleContact": {
            "receptions": { "entries": [ { "on": "2021-12-30", "due": 12, "held": 11, "document": {} } ] },
            "petitions": { "entries": [ { "on": "2021-12-30", "due": 5, "inTime": 4, "document": {} } ] },
            "residenceComments": { "entries": [ { "on": "2021-12-10", "by": "cell-r", "document": {} } ] }
          },
          "commitments": {
            "entries": [
              { "year": 2021, "filedOn": "2021-01-10", "sections": 7, "document": {}, "reviewedOn": "2021-12-20", "reviewDocument": {} },
              { "year": 2022, "sections": 1 } ]
          },
          "training": { "entries": [ { "on": "2021-07-01", "topic": "Lớp bồi dưỡng", "document": {} } ] },
          "initiatives": { "entries": [ { "on": "2021-08-01", "title": "Sáng kiến", "by": "council-a", "document": {} } ] },
          "gifts": { "entries": [ { "on": "2021-01-30", "direction": "declined", "document": {} } ] },
          "resignationOffers": { "entries": [ { "on": "2021-12-01", "document": {} } ] },
          "comparableGroup": "nhom-1",
          "tasks": { "entries": [ { "on": "2021-12-30", "due": 20, "completed": 19, "onTime": 18, "exceeded": 6, "document": {} } ] },
          "scores": {
            "entries": [ { "on": "2021-12-15", "form": "phieu-3", "points": 88.5, "by": "body-a", "document": {},
              "items": [ { "item": "1.1", "points": 9.5, "max": 10 }, { "item": "1.2", "points": 0, "max": 0 } ] } ]
          },
          "grades": {
            "entries": [ { "on": "2021-12-15", "tasks": [ "excellent", "excellent" ], "others": [ "good", "level-of-2099" ], "document": {} } ]
          },
          "yearReviews": { "entries": [ { "year": 2020, "reviewedOn": "2020-12-10", "document": {} }, { "year": 2021, "reviewedOn": "2021-12-12" } ] },
          "earlierShortcomings": { "entries": [ { "on": "2021-12-01", "found": 3, "fixed": 2, "document": {} } ] },
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
          "officialRatings": {
            "entries": [ { "year": 2021, "level": "good", "on": "2021-12-25", "document": {} }, { "year": 2022, "level": "good" } ]
          },
          "absences": { "entries": [ { "from": "2021-03-01", "until": "2021-06-02", "reason": "sickLeave", "document": {} } ] },
          "dispensations": { "entries": [ { "period": { "from": "2021-08-01" }, "kind": "exempt", "document": {} } ] },
          "unitResults": {
            "entries": [ { "on": "2021-12-28", "tasksDue": 40, "tasksCompleted": 36, "targetsMissed": 1, "subunits": 6, "subunitsNotCompleted": 2,
              "level": "good", "corruptionDisciplined": 0, "document": {} } ]
          },
          "selfReports": { "entries": [ { "on": "2021-04-01", "remediedOn": "2021-05-15", "document": {} } ] }
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
