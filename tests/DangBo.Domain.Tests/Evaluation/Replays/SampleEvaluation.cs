using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Evaluation.Replays;

/// <summary>An evaluation in which every member that can be there is there.</summary>
internal static class SampleEvaluation
{
    public static StoredCitation Cited { get; } =
        new() { Source = "article", Text = new("đoạn 1", "paragraph 1"), Verification = Verification.Secondary };

    public static StoredParameter Share { get; } = new()
    {
        Id = "minShare",
        Value = RecordedValue.Of(0.8m),
        Overlay = "city",
        Citations = [Cited],
    };

    public static StoredReason Attended { get; } = new()
    {
        At = "/metWhen",
        Is = false,
        Fact = "study.attended",
        Value = RecordedValue.Of(2m),
        Unit = "sessions",
        Test = "gte",
        Thresholds =
        [
            new() { Value = RecordedValue.Of(3.2m), Origin = new() { Fact = "study.held", Value = RecordedValue.Of(4m), Factor = Share } },
        ],
    };

    public static StoredReason Between { get; } = new()
    {
        At = "/appliesWhen/all/0",
        In = "ruleSet",
        Is = null,
        Fact = "day",
        Test = "between",
        Thresholds =
        [
            new() { Value = RecordedValue.Of("2021-01-01") },
            new()
            {
                Value = default,
                Origin = new()
                {
                    Parameter = new() { Id = "start", Value = default, Authority = Cited },
                    Plus = "P3M",
                },
            },
        ],
    };

    public static StoredFinding Study { get; } = new()
    {
        Criterion = "study",
        Verdict = Verdict.NotMet,
        Severity = Severity.Must,
        IsProvisional = true,
        Citations = [Cited],
        Because =
        [
            Attended,
            Between,
            new() { At = "/metWhen/any/0", Is = true, Fact = "set", Value = RecordedValue.Of(Some("a")), Test = "known", Thresholds = [One(true)] },
            new() { At = "/metWhen/any/1", Is = false, Parameter = "minShare", Test = "isSet", Thresholds = [One(false)] },
            new() { At = "/metWhen/any/2", Is = true, Criterion = "direction", Verdict = Verdict.Met, Test = "is", Thresholds = [One("met"), One("notApplicable")] },
        ],
        Missing = [new() { Fact = "day" }, new() { Parameter = "start", Authority = Cited }, new() { Parameter = "minShare" }],
        Awaiting =
        [
            new() { Criterion = "study", Judges = ["partyCell"] },
            new() { Criterion = "direction", Judges = ["directSuperiorCommittee", "partyCell"] },
        ],
        Remedy = [new() { Fact = "study.attended", From = RecordedValue.Of(2m), To = RecordedValue.Of(4m) }],
        Text = new("Không đạt.", "Not met."),
    };

    public static StoredFinding Direction { get; } = new()
    {
        Criterion = "direction",
        Verdict = Verdict.Met,
        Severity = Severity.Should,
        Overlay = "city",
        Citations = [],
        Because = [],
        Judgment = new() { Opinion = Opinion.Met, Body = "b-1", Capacity = "directSuperiorCommittee", On = new(2021, 12, 15), Minutes = "12-BB/ĐU" },
        Evidence =
        [
            new() { Fact = "leadership.directions", Value = RecordedValue.Of(3m), Unit = "documents" },
            new() { Fact = "set", Value = RecordedValue.Of(new CodeSet { Codes = ["a", "b"], IsComplete = true }) },
            new() { Fact = "none", Value = RecordedValue.Of(Some()) },
            new() { Fact = "note", Value = RecordedValue.Of("") },
            new() { Fact = "yes", Value = RecordedValue.Of(true) },
        ],
        Missing = [],
        Awaiting = [],
        Text = new("Đạt."),
    };

    public static StoredEvaluation Criteria { get; } = new()
    {
        SubjectKind = SubjectKind.Member,
        SubjectId = "m-0001",
        RuleSet = new()
        {
            Id = "leaders",
            Version = new(1, 0, 0),
            Sha256 = Digest('a'),
            Effective = new(new(2016, 11, 10), null),
            EffectiveVerification = Verification.Unverified,
            Overlays =
            [
                new() { Id = "city", Version = new(1, 2, 0), Sha256 = Digest('b') }, new() { Id = "ward", Version = new(2, 0, 0), Sha256 = Digest('c') },
            ],
        },
        Dates = EvaluationDates.OfYear(2021),
        Verdict = Verdict.NotMet,
        IsProvisional = true,
        Findings = [Study, Direction],
        Remarks = [new() { Code = RemarkCodes.EntriesAfterAsOf, Count = 3 }, new() { Code = RemarkCodes.JudgmentNotUsed, Criterion = "study", Detail = "2021-06-01" }],
        NotCovered = [new("Phần còn lại", "The rest")],
        Library = "0.1.0",
        FactsSha256 = Digest('d'),
    };

    public static StoredEvaluation Classification { get; } = Criteria with
    {
        Verdict = null,
        Level = new() { Level = null, PossibleLevels = ["excellent", "good", LevelOutcome.NotApplicable] },
    };

    public static StoredEvaluation Scored { get; } = Criteria with { Verdict = null, Score = new() { Score = null, Min = 1.5m, Max = 3m } };

    public static StoredEvaluation Eligibility { get; } = Criteria with
    {
        Verdict = null,
        Entitlements = [new() { Criterion = "study", Verdict = Verdict.NotMet }, new() { Criterion = "direction", Verdict = Verdict.Met }],
    };

    public static StoredEvaluation NotInForce { get; } = Criteria with { Verdict = null, Findings = [], IsProvisional = false };

    public static StoredEvaluation OpenScore { get; } = Criteria with { Verdict = null, Score = new() { Score = null, Min = null, Max = null } };

    public static IReadOnlyList<StoredEvaluation> All { get; } = [Criteria, Classification, Scored, Eligibility, NotInForce, OpenScore];

    public static string Digest(char digit) => new(digit, 64);

    public static StoredThreshold One(bool value) => new() { Value = RecordedValue.Of(value) };

    public static StoredThreshold One(string value) => new() { Value = RecordedValue.Of(value) };

    private static CodeSet Some(params string[] codes) => new() { Codes = codes.ToValueList(), IsComplete = false };
}
