using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

public class OtherDocumentTests
{
    [Fact]
    public void Every_member_of_an_overlay_is_read()
    {
        var overlay = DangBoJson.ReadOverlay(Utf8(SampleOverlay)).Must();
        var plan = new DocumentSource(new(DocumentNumber.Parse("12-KH/ĐUK"), "cityBloc", new(2019, 12, 20)));

        (overlay.Of, overlay.Id, overlay.Version, overlay.Issuer)
            .Should().Be(("ct05-leaders", "city-bloc", new RuleSetVersion(1, 2, 0), "cityBloc"));
        overlay.Effective.Should().Be(new EffectivePeriod(new(2020, 1, 1), null));
        overlay.EffectiveVerification.Should().Be(Verification.Verified);
        overlay.Sources.Should().ContainSingle().Which.Source.Should().Be(plan);
        var value = overlay.Parameters.Should().ContainSingle().Which;
        value.Parameter.Should().Be("minAttendance");
        value.Values.Should().Equal(new ParameterValue
        {
            From = new(2020, 1, 1),
            Value = Literal.Of(0.9m),
            Citations =
            [
                new(
                    "plan",
                    plan,
                    Verification.Verified,
                    Locator.Parse("khoản 2, Điều 3"),
                    checkedBy: "Văn phòng",
                    checkedOn: new(2020, 1, 15)),
            ],
        });
        overlay.Tightenings.Should().Equal(new Tightening
        {
            Criterion = "annual-study",
            MetWhen = new Comparison { Fact = "study.sessionsAttended", Test = ComparisonTest.GreaterOrEqual, Operands = [Literal.Of(2)] },
            Citations = [new("plan", plan, Verification.Unverified)],
        });
        overlay.Criteria.Should().ContainSingle().Which.Severity.Should().Be(Severity.Should);
        overlay.Citations.Should().Equal(
            new ReplacedCitations { Criterion = "direction", Citations = [new("plan", plan, Verification.ContentOnly)] });
    }

    [Fact]
    public void Every_form_of_a_fact_is_read()
    {
        var sheet = DangBoJson.ReadFactSheet(Utf8("""
            { "kind": "facts", "id": "x", "facts": { "a": true, "b": -0.50, "c": "2021-01-01", "d": [ "x", "y" ], "e": { "some": [] }, "f": null } }
            """)).Must();

        sheet.Subject.Should().BeNull();
        sheet.Facts.Should().Be(RecordedFacts.Of(new Dictionary<string, RecordedValue>
        {
            ["a"] = RecordedValue.Of(true),
            ["b"] = RecordedValue.Of(-0.5m),
            ["c"] = RecordedValue.Of("2021-01-01"),
            ["d"] = RecordedValue.Of(new CodeSet { Codes = ["x", "y"], IsComplete = true }),
            ["e"] = RecordedValue.Of(new CodeSet { Codes = [], IsComplete = false }),
            ["f"] = default,
        }));
    }

    [Fact]
    public void Every_member_of_cases_is_read()
    {
        var cases = DangBoJson.ReadRuleCases(Utf8(SampleCases)).Must();

        cases.RuleSet.Should().Be("ct05-leaders");
        cases.Conditions.Should().Be(new CaseConditions
        {
            AsOf = new(2021, 12, 31),
            Period = EffectivePeriod.OfYear(2021),
            Parameters =
            [
                new() { Parameter = "minAttendance", Value = Literal.Of(0.75m) },
                new() { Parameter = "other" },
                new() { Parameter = "day", Value = Literal.Of("2021-01-01") },
                new() { Parameter = "flag", Value = Literal.Of(true) },
            ],
            Judgments =
            [
                new()
                {
                    Criterion = "direction",
                    Opinion = new() { Opinion = Opinion.Met, By = "directSuperiorCommittee", On = new(2021, 12, 15) },
                },
            ],
        });
        cases.Base.Names.Should().Equal("role.groups", "study.sessionsAttended", "study.sessionsHeld");
        cases.Cases.Select(entry => entry.Name).Should().Equal("missed half the sessions", "everything at once");
        cases.Base.With(cases.Cases[0].Facts)["study.sessionsHeld"].IsRecorded.Should().BeFalse();
        cases.Cases[0].Expect.Should().Be(new CaseExpectation
        {
            Verdict = Verdict.NotMet,
            Criteria = [new() { Criterion = "annual-study", Verdict = Verdict.NotMet }],
        });
        cases.Cases[1].Conditions.Should().Be(new CaseConditions
        {
            AsOf = new(2021, 6, 30),
            RulesAsOf = new(2021, 6, 1),
            Period = EffectivePeriod.OfDays(new(2021, 1, 1), new(2021, 6, 30)),
            Parameters = [new() { Parameter = "minAttendance" }],
            Judgments = [new() { Criterion = "direction" }],
        });
        cases.Cases[1].Expect.Should().Be(new CaseExpectation
        {
            Level = "good",
            PossibleLevels = ["good", "excellent"],
            Score = 12.5m,
            Entitlements = [new() { Criterion = "badge", Verdict = Verdict.Met }],
            Missing = [new() { Criterion = "annual-study", Names = ["minAttendance"] }, new() { Criterion = "direction", Names = [] }],
        });
    }

    [Fact]
    public void Cases_and_fact_sheets_are_written_as_they_stood()
    {
        CanonicalJson.Write(DangBoJson.WriteRuleCases(DangBoJson.ReadRuleCases(Utf8(SampleCases)).Must()))
            .Should().Equal(CanonicalJson.Write(Utf8(SampleCases)));
        CanonicalJson.Write(DangBoJson.WriteFactSheet(DangBoJson.ReadFactSheet(Utf8(SampleSheet)).Must()))
            .Should().Equal(CanonicalJson.Write(Utf8(SampleSheet)));
        DangBoJson.ReadRuleCases(DangBoJson.WriteRuleCases(DangBoJson.ReadRuleCases(Utf8(SampleCases)).Must())).Must()
            .Should().Be(DangBoJson.ReadRuleCases(Utf8(SampleCases)).Must());
    }

    [Fact]
    public void Cases_over_a_period_without_an_end_cannot_be_written() =>
        FluentActions.Invoking(() => DangBoJson.WriteRuleCases(new()
        {
            RuleSet = "a",
            Conditions = new() { Period = EffectivePeriod.Always },
            Cases = [],
        })).Should().Throw<ArgumentException>();
}
