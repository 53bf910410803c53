namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>A rule set in which every member of the format stands at least once; it need not make sense.</summary>
internal static class FullRules
{
    public const string RuleSet = """
        {
          "kind": "ruleSet", "id": "full", "version": "12.0.3", "subject": "classification", "purpose": "classification", "overPeriod": "eachPart",
          "title": { "vi": "Đủ mọi trường" },
          "effective": { "verification": "verified" },
          "sources": {
            "a": { "kind": "document", "number": "132-QĐ/TW", "issuer": "politburo", "issuedOn": "2018-03-08" },
            "b": { "number": "98/2023/NĐ-CP", "issuer": "government", "issuedOn": "2023-12-31", "title": { "vi": "Nghị định quy định chi tiết" } } },
          "facts": {
            "f.boolean": { "type": "boolean", "changeable": true, "label": { "vi": "đúng sai" } },
            "f.integer": { "type": "integer", "unit": "lượt", "min": -1, "max": 10, "partOf": "f.whole", "changeable": false, "label": { "vi": "số" } },
            "f.whole": { "type": "integer", "label": { "vi": "tổng số" } },
            "f.decimal": { "type": "decimal", "unit": "points", "min": 0.5, "max": 99.25, "label": { "vi": "điểm" } },
            "f.date": { "type": "date", "label": { "vi": "ngày" } },
            "f.code": { "type": "code", "changeable": true, "codes": { "x": { "vi": "ích" } }, "label": { "vi": "mã" } },
            "f.codes": { "type": "codes", "codes": { "x": { "vi": "ích" }, "y": { "vi": "i", "en": "why" } }, "label": { "vi": "các mã" } },
            "f.text": { "type": "text", "label": { "vi": "chữ" } } },
          "parameters": {
            "share": { "type": "decimal", "unit": "points", "label": { "vi": "tỉ lệ" },
                       "authority": { "source": "a", "locator": { "annex": "I", "form": "2", "part": "A", "chapter": "II", "section": "1", "article": "4", "clause": "5", "point": "đ", "paragraph": "1", "content": "3", "item": "1.2", "bullet": "2" },
                                      "verification": "verified", "seenIn": "x", "checkedBy": "Văn phòng", "checkedOn": "2020-02-29" },
                       "values": [ { "from": "2018-03-08", "value": 0.20 }, { "from": "2020-01-01", "value": 2e-1 } ] },
            "unset": { "type": "integer", "label": { "vi": "chưa có" }, "authority": "local" },
            "flag": { "type": "boolean", "label": { "vi": "cờ" }, "authority": "local", "values": [ { "from": "2018-03-08", "value": false } ] },
            "day": { "type": "date", "label": { "vi": "hạn" }, "authority": "local", "values": [ { "from": "2018-03-08", "value": "2018-12-31" } ] },
            "code": { "type": "code", "label": { "vi": "mã" }, "authority": "local", "values": [ { "from": "2018-03-08", "value": "x" } ] },
            "text": { "type": "text", "label": { "vi": "chữ" }, "authority": "local", "values": [ { "from": "2018-03-08", "value": "một \"hai\"\n" } ] } },
          "criteria": [
            { "id": "c1", "title": { "vi": "Một" }, "polarity": "prohibition", "severity": "should", "assessedBy": "records",
              "cite": [ { "source": "b", "verification": "contentOnly" }, { "source": "a", "locator": { "article": "1" }, "verification": "unverified" } ],
              "metWhen": { "all": [
                { "any": [] }, { "not": { "fact": "f.codes", "has": "x" } },
                { "atLeast": 1, "of": [ { "fact": "f.boolean", "eq": true }, { "fact": "f.text", "ne": "khác" } ] },
                { "fact": "f.integer", "between": [ 1, { "fact": "f.whole", "times": "1/3" } ] },
                { "fact": "f.decimal", "lt": { "parameter": "share", "times": 1.0 } },
                { "fact": "f.decimal", "lte": { "fact": "f.whole", "times": { "parameter": "share" } } },
                { "fact": "f.date", "gte": { "parameter": "day", "plus": "P1Y2M3W4D" } },
                { "fact": "f.date", "gt": { "fact": "evaluation.asOf", "minus": "P30D" } },
                { "fact": "f.code", "in": [ "x" ] }, { "fact": "f.codes", "hasAny": [ "x", "y" ] }, { "fact": "f.codes", "hasAll": [ "y" ] },
                { "fact": "f.date", "known": false }, { "parameter": "unset", "isSet": false },
                { "criterion": "c2" }, { "criterion": "c2", "is": [ "met" ] }, { "criterion": "c2", "is": [ "notMet", "notApplicable" ] } ] } },
            { "id": "c2", "title": { "vi": "Hai", "en": "Two" }, "polarity": "entitlement", "severity": "must", "assessedBy": "judgment",
              "judges": [ "standingBoard", "partyCell" ], "evidence": [ "f.date" ],
              "relates": [ { "ruleSet": "other" }, { "ruleSet": "other", "criterion": "c" }, { "row": "08.2.3" } ], "points": 1.50, "group": "g" } ],
          "groups": { "g": { "title": { "vi": "Nhóm" }, "max": 10.0, "notApplicable": "full" }, "h": { "title": { "vi": "Nhóm" }, "max": 1, "notApplicable": "zero" } },
          "levels": [ { "id": "high", "rank": 2, "title": { "vi": "Cao" }, "when": { "criterion": "c1" } }, { "id": "low", "rank": -1 } ],
          "quotas": [ { "level": "high", "atMost": { "parameter": "share" }, "of": [ "low", "high" ], "rounding": "floor" },
                      { "level": "low", "atMost": { "parameter": "share" }, "of": [ "low" ], "per": { "fact": "f.code" }, "rounding": "ceiling" } ],
          "notCovered": [ { "vi": "Ngoài ra", "rows": [ "08.1", "08.2" ] } ]
        }
        """;
}
