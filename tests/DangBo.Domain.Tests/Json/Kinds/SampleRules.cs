using System.Text;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>The rule set that the design shows, filled in, with documents that go with it.</summary>
internal static class SampleRules
{
    public const string SampleRuleSet = """
        {
          "kind": "ruleSet", "schemaVersion": 1,
          "id": "ct05-leaders", "version": "1.0.0",
          "subject": "member", "purpose": "criteria", "overPeriod": "lastDay",
          "title": { "vi": "Chỉ thị 05: trách nhiệm nêu gương của người đứng đầu", "en": "Directive 05: leaders setting an example" },
          "effective": { "from": "2016-11-10", "until": "2025-02-03", "verification": "unverified" },
          "sources": {
            "article": { "kind": "article", "issuer": "Tạp chí Xây dựng Đảng", "title": { "vi": "Đảng bộ Khối Dân - Chính - Đảng học tập và làm theo Bác" } },
            "ct05": { "number": "05-CT/TW", "issuer": "politburo", "issuedOn": "2016-05-15",
                      "title": { "vi": "Chỉ thị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "en": "On learning from Hồ Chí Minh" } } },
          "basis": [ "ct05" ],
          "facts": {
            "extra.workshops": { "type": "integer", "unit": "sessions", "min": 0, "label": { "vi": "số hội thảo đã dự", "en": "workshops attended" } },
            "extra.rating": { "type": "code", "codes": { "good": { "vi": "tốt" }, "fair": { "vi": "khá" } }, "label": { "vi": "mức đánh giá" } } },
          "parameters": {
            "minAttendance": { "type": "decimal", "label": { "vi": "tỉ lệ dự học tối thiểu", "en": "least share of sessions attended" }, "authority": "local",
                               "values": [ { "from": "2016-11-10", "value": 0.8 } ] } },
          "appliesWhen": { "fact": "role.groups", "hasAny": [ "committeeMember", "committeeSecretary" ] },
          "criteria": [
            { "id": "annual-study", "title": { "vi": "Dự học đầy đủ hằng năm", "en": "Attends the yearly study" },
              "cite": [ { "source": "article", "locator": { "paragraph": "1" }, "verification": "secondary", "seenIn": "reference/article.md" } ],
              "polarity": "duty", "severity": "must", "assessedBy": "records",
              "appliesWhen": { "fact": "study.sessionsHeld", "gt": 0 },
              "metWhen": { "fact": "study.sessionsAttended",
                           "gte": { "fact": "study.sessionsHeld", "times": { "parameter": "minAttendance" } } } },
            { "id": "direction", "title": { "vi": "Chỉ đạo việc học tập và làm theo", "en": "Directs the study" },
              "cite": [ { "source": "article", "locator": { "paragraph": "1" }, "verification": "secondary", "seenIn": "reference/article.md" } ],
              "polarity": "duty", "severity": "must", "assessedBy": "judgment",
              "judges": [ "directSuperiorCommittee" ],
              "evidence": [ "leadership.directionsIssued" ] } ],
          "notCovered": [ { "vi": "Việc biểu dương, khen thưởng", "en": "Commendation" } ]
        }
        """;

    public const string SampleOverlay = """
        {
          "kind": "overlay", "schemaVersion": 1, "of": "ct05-leaders", "id": "city-bloc", "version": "1.2.0", "issuer": "cityBloc",
          "effective": { "from": "2020-01-01", "verification": "verified" },
          "sources": { "plan": { "kind": "document", "number": "12-KH/ĐUK", "issuer": "cityBloc", "issuedOn": "2019-12-20" } },
          "parameters": { "minAttendance": [ { "from": "2020-01-01", "value": 0.9,
            "cite": [ { "source": "plan", "locator": { "article": "3", "clause": "2" }, "verification": "verified", "checkedBy": "Văn phòng", "checkedOn": "2020-01-15" } ] } ] },
          "tighten": { "annual-study": { "metWhen": { "fact": "study.sessionsAttended", "gte": 2 }, "cite": [ { "source": "plan", "verification": "unverified" } ] } },
          "criteria": [ { "id": "workshops", "title": { "vi": "Dự hội thảo" }, "polarity": "duty", "severity": "should", "assessedBy": "records",
                          "metWhen": { "fact": "extra.workshops", "gte": 1 } } ],
          "citations": { "direction": [ { "source": "plan", "verification": "contentOnly" } ] }
        }
        """;

    public const string SampleSheet = """
        { "kind": "facts", "schemaVersion": 1, "subject": "member", "id": "m-0001",
          "facts": { "extra.rating": "good", "extra.workshops": null, "role.groups": { "some": [ "committeeSecretary" ] },
                     "study.sessionsAttended": 3, "study.sessionsHeld": 4 } }
        """;

    public const string SampleCases = """
        { "kind": "ruleCases", "schemaVersion": 1, "ruleSet": "ct05-leaders", "asOf": "2021-12-31", "period": "2021",
          "parameters": { "minAttendance": 0.75, "other": null, "day": "2021-01-01", "flag": true },
          "judgments": { "direction": { "opinion": "met", "by": "directSuperiorCommittee", "on": "2021-12-15" } },
          "base": { "role.groups": [ "committeeSecretary" ], "study.sessionsHeld": 4, "study.sessionsAttended": 4 },
          "cases": [
            { "name": "missed half the sessions", "facts": { "study.sessionsAttended": 2, "study.sessionsHeld": null },
              "expect": { "verdict": "notMet", "criteria": { "annual-study": "notMet" } } },
            { "name": "everything at once", "asOf": "2021-06-30", "rulesAsOf": "2021-06-01", "period": "2021-01-01..2021-06-30",
              "parameters": { "minAttendance": null }, "judgments": { "direction": null },
              "expect": { "level": "good", "possibleLevels": [ "good", "excellent" ], "score": 12.5, "entitlements": { "badge": "met" },
                          "missing": { "annual-study": [ "minAttendance" ], "direction": [] } } } ] }
        """;

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    public static RuleSet Read(string json = SampleRuleSet) => DangBoJson.ReadRuleSet(Utf8(json)).Must();

    public static T Must<T>(this ReadResult<T> result)
        where T : class => result.IsValid
            ? result.Document
            : throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => $"{error}: {error.Text(Language.English)}")));

    /// <summary>The errors as <c>code pointer</c>, in their order.</summary>
    public static string[] Codes<T>(this ReadResult<T> result)
        where T : class => [.. result.Errors.Select(error => $"{error.Code} {error.Pointer}".TrimEnd())];

    /// <summary>A rule set with one piece of its text replaced; the piece must be there.</summary>
    public static string With(this string json, string piece, string by) => json.Contains(piece, StringComparison.Ordinal)
        ? json.Replace(piece, by, StringComparison.Ordinal)
        : throw new ArgumentException($"The document has no '{piece}'.");
}
