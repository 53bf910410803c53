using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class OverlayTests
{
    private static readonly Citation Text = Cites("text");
    private static readonly Citation Ours = Cites("ours");

    private static readonly RuleSet Rules = RulesOf(
        Records("attend", Compare("count1", ComparisonTest.GreaterOrEqual, ParameterValueOf("quorum"))) with { Citations = [Text] },
        Judged("conduct") with { Citations = [Text] }) with
    {
        Sources = [new() { Id = "text", Source = Text.Source }],
        Parameters =
        [
            LocalParameter("quorum", FactType.Integer, (Day(2010, 1, 1), Literal.Of(2)), (Day(2021, 7, 1), Literal.Of(3))),
            LocalParameter("cited", FactType.Integer, (Day(2010, 1, 1), Literal.Of(2))) with { Authority = Text },
        ],
    };

    private static readonly Overlay Overlay = OverlayOf() with { Sources = [new() { Id = "ours", Source = Ours.Source }] };

    [Theory]
    [InlineData(2021, 3, 31, 2, true)]
    [InlineData(2021, 4, 1, 5, false)]
    [InlineData(2021, 7, 1, 5, false)]
    public void A_local_value_takes_the_place_of_the_default_from_its_first_day_on(int year, int month, int day, int threshold, bool isDefault)
    {
        var use = UseOf(Replacing("quorum", (Day(2021, 4, 1), 5)), Day(year, month, day));

        use.Value.Should().Be(FactValue.Of((long)threshold));
        use.IsDefault.Should().Be(isDefault);
        use.Overlay.Should().Be(isDefault ? null : "ours");
        use.Citations.Should().Equal(isDefault ? [] : [Ours]);
    }

    [Fact]
    public void Of_two_overlays_the_later_lies_above()
    {
        Overlay[] both = [Replacing("quorum", (Day(2021, 1, 1), 5)), Replacing("quorum", (Day(2021, 6, 1), 7)) with { Id = "above" }];

        UseOf(both, Day(2021, 5, 31)).Value.Should().Be(FactValue.Of(5L));
        UseOf(both, Day(2021, 6, 1)).Value.Should().Be(FactValue.Of(7L));
        UseOf(both, Day(2021, 6, 1)).Overlay.Should().Be("above");
        UseOf(both, Day(2020, 12, 31)).IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_parameter_that_a_text_sets_is_no_default_and_may_not_be_touched()
    {
        var rules = Rules with { Criteria = [Records("attend", Compare("count1", ComparisonTest.Equal, ParameterValueOf("cited")))] };

        var use = Sample.Bound(rules).Evaluate(Sheet(("count1", 2)), Sample.Year2021).Findings[0].Because.Single().ThresholdAt(0).Parameter;

        use!.Value.IsDefault.Should().BeFalse();
        Errors(Replacing("cited", (Day(2021, 1, 1), 5))).Should().Equal((RuleSetErrorCodes.ParameterNotLocal, "/parameters/cited"));
    }

    [Fact]
    public void A_stricter_condition_must_hold_as_well_and_is_cited_beside_the_text()
    {
        var evaluator = Sample.Bound(Rules, Tightening("attend", IsTrue("yes1")));

        var finding = evaluator.Evaluate(Sheet(("count1", 4), ("yes1", false)), Sample.Year2021).Findings["attend"];

        finding.Verdict.Should().Be(Verdict.NotMet);
        finding.Citations.Should().Equal(Text, Ours);
        finding.Because.Select(reason => (reason.In, reason.At)).Should().Equal(("ours", "/tighten/attend/metWhen"));
        evaluator.Evaluate(Sheet(("count1", 4), ("yes1", true)), Sample.Year2021).Findings["attend"].Verdict.Should().Be(Verdict.Met);
        evaluator.Evaluate(Sheet(("count1", 1), ("yes1", true)), Sample.Year2021).Findings["attend"].Verdict.Should().Be(Verdict.NotMet);
        evaluator.Evaluate(Sheet(("count1", 4)), Sample.Year2021).Findings["attend"].Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void An_added_criterion_stands_after_those_of_the_rule_set_and_is_named_with_its_overlay()
    {
        var overlay = Overlay with { Criteria = [Records("report", Any(IsTrue("yes2"), Asks("attend"))) with { Citations = [Ours] }] };

        var report = Sample.Bound(Rules, overlay).Evaluate(Sheet(("count1", 4)), Sample.Year2021);

        report.Findings.Select(finding => (finding.Criterion.Id, finding.Overlay)).Should().Equal(("attend", null), ("conduct", null), ("report", "ours"));
        report.Findings["report"].Verdict.Should().Be(Verdict.Met);
        report.Findings["report"].Because.Single().In.Should().BeNull();
        report.Findings["report"].Because.Single().At.Should().Be("/metWhen/any/1");
    }

    [Fact]
    public void Verified_citations_take_the_place_of_those_of_the_criterion()
    {
        var overlay = Overlay with { Citations = [new() { Criterion = "conduct", Citations = [Ours] }] };

        var findings = Sample.Bound(Rules, overlay).Evaluate(Sheet(), Sample.Year2021).Findings;

        findings["conduct"].Citations.Should().Equal(Ours);
        findings["attend"].Citations.Should().Equal(Text);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void What_applies_by_an_overlays_value_cites_that_beside_the_text(bool isSet, bool isCited)
    {
        var rules = Rules with
        {
            Criteria = [Judged("conduct", Any(IsTrue("yes1"), IsSet("local"))) with { Citations = [Text] }],
            Parameters = [LocalParameter("local", FactType.Integer)],
        };
        var finding = Sample.Bound(rules, Replacing("local", (isSet ? Day(2021, 1, 1) : Day(2022, 1, 1), 19)))
            .Evaluate(Sheet(("yes1", false)), Sample.Year2021).Findings["conduct"];

        finding.Verdict.Should().Be(isSet ? Verdict.Undetermined : Verdict.NotApplicable);
        finding.Citations.Should().Equal(isCited ? [Text, Ours] : [Text]);
    }

    [Fact]
    public void What_applies_without_the_overlays_value_does_not_cite_it()
    {
        var rules = Rules with
        {
            Criteria = [Judged("conduct", Any(IsTrue("yes1"), AtLeastNumber("count1", 100), Compare("count1", ComparisonTest.GreaterOrEqual, ParameterValueOf("quorum")))) with { Citations = [Text] }],
        };

        var findings = Sample.Bound(rules, Replacing("quorum", (Day(2021, 1, 1), 5))).Evaluate(Sheet(("yes1", true), ("count1", 1)), Sample.Year2021).Findings;

        findings["conduct"].Citations.Should().Equal(Text);
    }

    [Fact]
    public void An_overlay_is_refused_at_its_own_places()
    {
        Errors(OverlayOf(of: "others")).Should().Equal((RuleSetErrorCodes.OverlayOfAnother, "/of"));
        Errors(Tightening("conduct", All())).Should().Equal((RuleSetErrorCodes.TighteningOfJudgment, "/tighten/conduct"));
        Errors(Tightening("nope", All())).Should().Equal((RuleSetErrorCodes.UnknownCriterion, "/tighten/nope"));
        Errors(Tightening("attend", All(IsTrue("nope")))).Should().Equal((RuleSetErrorCodes.UnknownFact, "/tighten/attend/metWhen/all/0/fact"));
        Errors(Replacing("nope", (Day(2021, 1, 1), 5))).Should().Equal((RuleSetErrorCodes.UnknownParameter, "/parameters/nope"));
        Errors(Overlay with { Criteria = [Records("attend", All())] }).Should().Equal((RuleSetErrorCodes.RepeatedId, "/criteria/0/id"));
        Errors(Overlay with { Citations = [new() { Criterion = "attend", Citations = [Cites("nope")] }] })
            .Should().Equal((RuleSetErrorCodes.UnknownSource, "/citations/attend/0/source"));
        Errors(Replacing("quorum", (Day(2021, 1, 1), 5)) with { Sources = [] })
            .Should().Equal((RuleSetErrorCodes.UnknownSource, "/parameters/quorum/0/cite/0/source"));
    }

    [Fact]
    public void Two_overlays_of_one_id_and_one_of_the_name_of_the_rule_set_are_refused()
    {
        Evaluator.Check(Rules, Vocabulary.Plain, Overlay, Overlay with { Version = new(2, 0, 0) })
            .Select(error => (error.Code, error.Pointer, error.Overlay)).Should().Equal((RuleSetErrorCodes.RepeatedId, "/id", Overlay.Id));
        Errors(Overlay with { Id = "ruleSet" }).Should().Equal((RuleSetErrorCodes.ReservedId, "/id"));
    }

    [Fact]
    public void The_place_of_a_name_in_an_overlay_is_a_JSON_Pointer()
    {
        Errors(Tightening("a/b", All())).Should().Equal((RuleSetErrorCodes.UnknownCriterion, "/tighten/a~1b"));
        Errors(Overlay with { Citations = [new() { Criterion = "~", Citations = [] }] })
            .Should().Equal((RuleSetErrorCodes.UnknownCriterion, "/citations/~0"));
    }

    [Fact]
    public void A_wrong_condition_of_the_rule_set_hides_no_error_of_a_stricter_one()
    {
        var rules = Rules with { Criteria = [Records("attend", IsTrue("nope"))] };

        Evaluator.Check(rules, Vocabulary.Plain, Tightening("attend", IsTrue("nopeEither")))
            .Select(error => (error.Overlay, error.Pointer))
            .Should().Equal((null, "/criteria/0/metWhen/fact"), ("ours", "/tighten/attend/metWhen/fact"));
    }

    private static Overlay Replacing(string parameter, (LocalDate From, int Value) value) => Overlay with
    {
        Parameters =
        [
            new() { Parameter = parameter, Values = [new() { From = value.From, Value = Literal.Of(value.Value), Citations = [Ours] }] },
        ],
    };

    private static Overlay Tightening(string criterion, Condition condition) =>
        Overlay with { Tightenings = [new() { Criterion = criterion, MetWhen = condition, Citations = [Ours] }] };

    private static ParameterUse UseOf(Overlay overlay, LocalDate on) => UseOf([overlay], on);

    private static ParameterUse UseOf(Overlay[] overlays, LocalDate on) => Sample.Bound(Rules, overlays)
        .Evaluate(Sheet(("count1", 4)), new(on, EffectivePeriod.OfYear(2021)))
        .Findings["attend"].Because.Single().ThresholdAt(0).Parameter!.Value;

    private static IEnumerable<(string Code, string Pointer)> Errors(Overlay overlay)
    {
        var errors = Evaluator.Check(Rules, Vocabulary.Plain, overlay);
        errors.Should().OnlyContain(error => error.Overlay == overlay.Id);
        return errors.Select(error => (error.Code, error.Pointer));
    }
}
