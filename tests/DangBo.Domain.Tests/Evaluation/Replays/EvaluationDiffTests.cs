using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Contracts;
using DangBo.Domain.Tests.Promises;
using static DangBo.Domain.Tests.Evaluation.Replays.SampleEvaluation;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Replays;

public class EvaluationDiffTests
{
    private static readonly (string Code, StoredEvaluation Before, StoredEvaluation After)[] Cases =
    [
        (EvaluationDiffCodes.Library, Criteria, Criteria with { Library = "0.2.0" }),
        (EvaluationDiffCodes.Subject, Criteria, Criteria with { SubjectId = "m-0002" }),
        (EvaluationDiffCodes.Subject, Criteria, Criteria with { SubjectKind = SubjectKind.Collective }),
        (EvaluationDiffCodes.RuleSet, Criteria, Criteria with { RuleSet = Criteria.RuleSet with { Id = "others" } }),
        (EvaluationDiffCodes.RuleSetVersion, Criteria, Criteria with { RuleSet = Criteria.RuleSet with { Version = new(1, 0, 1), Sha256 = Digest('e') } }),
        (EvaluationDiffCodes.RuleSetContent, Criteria, Criteria with { RuleSet = Criteria.RuleSet with { Sha256 = Digest('e') } }),
        (EvaluationDiffCodes.RuleSetEffective, Criteria, Criteria with { RuleSet = Criteria.RuleSet with { Effective = new(null, new(2025, 2, 3)) } }),
        (EvaluationDiffCodes.RuleSetVerification, Criteria, Criteria with { RuleSet = Criteria.RuleSet with { EffectiveVerification = Verification.Verified } }),
        (EvaluationDiffCodes.OverlayAdded, Overlaid(), Overlaid(0)),
        (EvaluationDiffCodes.OverlayRemoved, Criteria, Overlaid(0)),
        (EvaluationDiffCodes.OverlayVersion, Overlaid(0), WithOverlay(Criteria.RuleSet.Overlays[0] with { Version = new(3, 0, 0), Sha256 = Digest('e') })),
        (EvaluationDiffCodes.OverlayContent, Overlaid(0), WithOverlay(Criteria.RuleSet.Overlays[0] with { Sha256 = Digest('e') })),
        (EvaluationDiffCodes.OverlayOrder, Criteria, Overlaid(1, 0)),
        (EvaluationDiffCodes.AsOf, Dated(new(2021, 12, 30)), Dated(new(2021, 12, 29))),
        (EvaluationDiffCodes.Period, Criteria, Criteria with { Dates = new(new(2021, 12, 31), EffectivePeriod.OfDays(new(2021, 7, 1), new(2021, 12, 31))) }),
        (EvaluationDiffCodes.RulesAsOf, Criteria, Dated(new(2021, 12, 31), new(2022, 1, 1))),
        (EvaluationDiffCodes.Facts, Criteria, Criteria with { FactsSha256 = Digest('e') }),
        (EvaluationDiffCodes.Answer, Criteria, Criteria with { Verdict = Verdict.Met }),
        (EvaluationDiffCodes.Answer, Criteria, Criteria with { Verdict = null }),
        (EvaluationDiffCodes.Answer, Criteria, Scored),
        (EvaluationDiffCodes.Answer, Eligibility, Classification),
        (EvaluationDiffCodes.Level, Classification, Classification with { Level = new() { Level = "good", PossibleLevels = ["good"] } }),
        (EvaluationDiffCodes.Level, Classification, Classification with { Level = new() { Level = null, PossibleLevels = ["excellent", "good"] } }),
        (EvaluationDiffCodes.Score, Scored, Scored with { Score = new() { Score = 2, Min = 2, Max = 2 } }),
        (EvaluationDiffCodes.Score, Scored, OpenScore),
        (EvaluationDiffCodes.Entitlement, Eligibility, Eligibility with { Entitlements = [new() { Criterion = "study", Verdict = Verdict.Met }, Eligibility.Entitlements![1]] }),
        (EvaluationDiffCodes.Entitlement, Eligibility, Eligibility with { Entitlements = [Eligibility.Entitlements![0]] }),
        (EvaluationDiffCodes.Entitlement, Eligibility with { Entitlements = [] }, Eligibility with { Entitlements = [Eligibility.Entitlements![0]] }),
        (EvaluationDiffCodes.EntitlementOrder, Eligibility, Eligibility with { Entitlements = [Eligibility.Entitlements![1], Eligibility.Entitlements[0]] }),
        (EvaluationDiffCodes.Provisional, Criteria, Criteria with { IsProvisional = false }),
        (EvaluationDiffCodes.FindingAdded, Criteria with { Findings = [Study] }, Criteria),
        (EvaluationDiffCodes.FindingRemoved, Criteria, Criteria with { Findings = [Direction] }),
        (EvaluationDiffCodes.FindingOrder, Criteria, Criteria with { Findings = [Direction, Study] }),
        (EvaluationDiffCodes.FindingVerdict, Criteria, With(Study with { Verdict = Verdict.Undetermined })),
        (EvaluationDiffCodes.FindingProvisional, Criteria, With(Study with { IsProvisional = false })),
        (EvaluationDiffCodes.FindingSeverity, Criteria, With(Study with { Severity = Severity.Should })),
        (EvaluationDiffCodes.FindingOverlay, Criteria, With(Study with { Overlay = "city" })),
        (EvaluationDiffCodes.ReasonAdded, With(Study with { Because = [Attended] }), With(Study with { Because = [Attended, Between] })),
        (EvaluationDiffCodes.ReasonRemoved, Criteria, With(Study with { Because = Study.Because.Skip(1).ToValueList() })),
        (EvaluationDiffCodes.ReasonOrder, Criteria, With(Study with { Because = Study.Because.Reverse().ToValueList() })),
        (EvaluationDiffCodes.ReasonTest, Reasoned(Attended), Reasoned(Attended with { Test = "gt" })),
        (EvaluationDiffCodes.ReasonTest, Reasoned(Attended), Reasoned(Attended with { Unit = null })),
        (EvaluationDiffCodes.ReasonTest, Reasoned(Attended), Reasoned(Attended with { Fact = "study.other" })),
        (EvaluationDiffCodes.ReasonResult, Reasoned(Attended), Reasoned(Attended with { Is = null })),
        (EvaluationDiffCodes.ReasonValue, Reasoned(Attended), Reasoned(Attended with { Value = RecordedValue.Of(3m) })),
        (EvaluationDiffCodes.ReasonValue, Reasoned(Study.Because[4]), Reasoned(Study.Because[4] with { Verdict = Verdict.NotApplicable })),
        (EvaluationDiffCodes.ReasonThreshold, Reasoned(Attended), Reasoned(Attended with { Thresholds = [Attended.Thresholds[0] with { Value = RecordedValue.Of("10/3") }] })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), Reasoned(Attended with { Thresholds = [Attended.Thresholds[0] with { Origin = null }] })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), ReasonedBy(Attended.Thresholds[0].Origin! with { Factor = null, Times = RecordedValue.Of("4/5") })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), ReasonedBy(Attended.Thresholds[0].Origin! with { Factor = Share with { Citations = [] } })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), ReasonedBy(Attended.Thresholds[0].Origin! with { Factor = Share with { Authority = Cited } })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), ReasonedBy(Attended.Thresholds[0].Origin! with { Factor = Share with { Overlay = null, IsDefault = true } })),
        (EvaluationDiffCodes.ReasonOrigin, Reasoned(Attended), ReasonedBy(new() { Parameter = Share, Minus = "P1M" })),
        (EvaluationDiffCodes.Judgment, Criteria, Judged(Direction.Judgment! with { On = new(2021, 12, 16) })),
        (EvaluationDiffCodes.Judgment, Criteria, Judged(null)),
        (EvaluationDiffCodes.JudgmentRecord, Criteria, Judged(Direction.Judgment! with { Minutes = "13-BB/ĐU" })),
        (EvaluationDiffCodes.JudgmentRecord, Criteria, Judged(Direction.Judgment! with { Body = "b-2" })),
        (EvaluationDiffCodes.Evidence, Criteria, Criteria with { Findings = [Study, Direction with { Evidence = [] }] }),
        (EvaluationDiffCodes.Missing, Criteria, With(Study with { Missing = [Study.Missing[1]] })),
        (EvaluationDiffCodes.MissingAuthority, Criteria, With(Study with { Missing = [Study.Missing[0], Study.Missing[1] with { Authority = null }, Study.Missing[2]] })),
        (EvaluationDiffCodes.Awaiting, Criteria, With(Study with { Awaiting = [Study.Awaiting[1]] })),
        (EvaluationDiffCodes.Remedy, Criteria, With(Study with { Remedy = null })),
        (EvaluationDiffCodes.Remedy, Criteria, With(Study with { Remedy = [Study.Remedy![0] with { To = RecordedValue.Of(5m) }] })),
        (EvaluationDiffCodes.Citations, Criteria, With(Study with { Citations = [Cited with { Verification = Verification.Verified }] })),
        (EvaluationDiffCodes.FindingText, Criteria, With(Study with { Text = new("Không đạt.", "Failed.") })),
        (EvaluationDiffCodes.Remarks, Criteria, Criteria with { Remarks = [Criteria.Remarks[1]] }),
        (EvaluationDiffCodes.NotCovered, Criteria, Criteria with { NotCovered = [] }),
    ];

    public static TheoryData<int, string> Places
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var place = 0; place < Cases.Length; place++)
            {
                data.Add(place, Cases[place].Code);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void One_change_is_one_difference_that_both_languages_tell(int place, string code)
    {
        var (_, before, after) = Cases[place];
        var diff = EvaluationDiff.Of(before, after);

        var difference = diff.Differences.Should().ContainSingle().Which;
        difference.Code.Should().Be(code);
        (diff.IsEmpty, diff.IsSameAnswer).Should().Be((false, difference.Part != DifferencePart.Answer));
        var (vi, en) = (difference.Text(Language.Vietnamese), difference.Text(Language.English));
        vi.Should().NotBe(en);
        $"{vi}{en}".Should().NotContain("{").And.NotContain("}").And.NotContain("b-1").And.NotContain("12-BB");
        diff.ToText(Language.Vietnamese).Should().Be(vi + "\n");

        // The other way round it is one difference as well.
        EvaluationDiff.Of(after, before).Differences.Should().ContainSingle();
    }

    [Fact]
    public void Every_code_of_a_difference_is_told_by_some_change() =>
        Cases.Select(entry => entry.Code).Append(EvaluationDiffCodes.Nothing)
            .Should().Contain(MessageCodes.Of(typeof(EvaluationDiffCodes)));

    [Fact]
    public void Where_nothing_differs_it_says_so()
    {
        foreach (var evaluation in SampleEvaluation.All)
        {
            var diff = EvaluationDiff.Of(evaluation, evaluation with { Library = evaluation.Library });

            (diff.IsEmpty, diff.IsSameAnswer).Should().Be((true, true));
            diff.ToText(Language.Vietnamese).Should().Be("Không có gì khác.\n");
            diff.ToText(Language.English).Should().Be("Nothing differs.\n");
        }
    }

    [Fact]
    public void A_difference_tells_the_values_before_and_after_in_the_words_of_the_language()
    {
        var diff = EvaluationDiff.Of(Criteria, With(Study with { Verdict = Verdict.Met, Because = [Attended with { Value = RecordedValue.Of(3.5m) }] }));

        diff.ToText(Language.Vietnamese).Should()
            .Contain("Tiêu chí “study”: trước là không đạt, nay là đạt.\n")
            .And.Contain("Tiêu chí “study”, giá trị tại /metWhen: trước là 2, nay là 3,5.\n");
        diff.ToText(Language.English).Should()
            .Contain("Criterion “study”: not met before, met now.\n")
            .And.Contain("Criterion “study”, value at /metWhen: 2 before, 3.5 now.\n");
    }

    [Fact]
    public void What_records_give_is_no_command_to_a_terminal_and_no_line_of_its_own() =>
        EvaluationDiff.Of(Reasoned(Attended), Reasoned(Attended with { Value = RecordedValue.Of("a\u001b[31m\u202Eb\nc") })).ToText(Language.English)
            .Should().Be("Criterion “study”, value at /metWhen: 2 before, a [31m b c now.\n");

    [Fact]
    public void Differences_stand_in_the_order_of_what_they_are_about() =>
        EvaluationDiff.Of(
                Criteria,
                Criteria with { Library = "2", Verdict = Verdict.Met, Findings = [Study with { Verdict = Verdict.Met }, Direction with { Overlay = null }], NotCovered = [] })
            .Differences.Select(difference => difference.ToString())
            .Should().Equal("replay.library", "replay.answer", "replay.findingVerdict study", "replay.findingOverlay direction", "replay.notCovered");

    [Fact]
    public void A_stored_evaluation_is_replayed_by_its_own_dates()
    {
        var rules = RulesOf(Records("only", AtLeastNumber("count1", 2)));
        var library = RuleLibrary.Of([rules with { Effective = EffectivePeriod.OfYear(2021) }]);
        var stored = DangBoJson.ReadEvaluation(DangBoJson.WriteReport(Replayed(library, EvaluationDates.OfYear(2021), 2))).Document!;

        EvaluationDiff.Of(stored, Replayed(library, stored.Dates, 2)).IsEmpty.Should().BeTrue();
        EvaluationDiff.Of(stored, Replayed(library, stored.Dates, 1)).Differences.Select(difference => difference.Code)
            .Should().Contain([EvaluationDiffCodes.Facts, EvaluationDiffCodes.Answer, EvaluationDiffCodes.FindingVerdict, EvaluationDiffCodes.ReasonValue])
            .And.NotContain(EvaluationDiffCodes.RuleSetContent);
        var corrected = library.Replace(library.RuleSets.Single() with { Version = new(1, 0, 1) });
        EvaluationDiff.Of(stored, Replayed(corrected, stored.Dates, 2)).Differences.Select(difference => difference.Code)
            .Should().Equal(EvaluationDiffCodes.RuleSetVersion);

        static Report Replayed(RuleLibrary library, EvaluationDates dates, int count) =>
            Sample.Bound(library.InForce("rules", dates.RulesAsOf)!).Evaluate(Sheet(("count1", count)), dates);
    }

    [Fact]
    public void Two_differences_are_equal_by_their_evaluations() => EqualityContract.Holds(
        EvaluationDiff.Of(Criteria, Scored),
        EvaluationDiff.Of(Criteria, Scored with { Library = Scored.Library }),
        EvaluationDiff.Of(Scored, Criteria));

    [Fact]
    public void Nothing_of_the_record_is_in_what_a_debugger_or_a_log_shows()
    {
        var shown = string.Join(' ', Criteria, Study, Direction, Direction.Judgment, Attended, Attended.Thresholds[0], Direction.Evidence[0],
            Study.Remedy![0], EvaluationDiff.Of(Criteria, Scored), EvaluationDiff.Of(Criteria, Judged(null)).Differences[0]);

        shown.Should().Contain("leaders@1.0.0 m-0001").And.NotContain("b-1").And.NotContain("12-BB").And.NotContain("3.2");
    }

    private static StoredEvaluation Overlaid(params int[] places) =>
        Criteria with { RuleSet = Criteria.RuleSet with { Overlays = places.Select(place => Criteria.RuleSet.Overlays[place]).ToValueList() } };

    private static StoredEvaluation WithOverlay(StoredOverlay overlay) =>
        Criteria with { RuleSet = Criteria.RuleSet with { Overlays = [overlay] } };

    private static StoredEvaluation Dated(NodaTime.LocalDate asOf, NodaTime.LocalDate? rulesAsOf = null) =>
        Criteria with { Dates = new(asOf, EffectivePeriod.OfYear(2021), rulesAsOf ?? new(2021, 12, 31)) };

    private static StoredEvaluation With(StoredFinding study) => Criteria with { Findings = [study, Direction] };

    private static StoredEvaluation Reasoned(StoredReason reason) => With(Study with { Because = [reason] });

    private static StoredEvaluation ReasonedBy(StoredOrigin origin) =>
        Reasoned(Attended with { Thresholds = [Attended.Thresholds[0] with { Origin = origin }] });

    private static StoredEvaluation Judged(StoredJudgment? judgment) => Criteria with { Findings = [Study, Direction with { Judgment = judgment }] };
}
