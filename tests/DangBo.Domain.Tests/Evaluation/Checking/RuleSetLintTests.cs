using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Rules;
using NodaTime;
using static DangBo.Domain.Tests.Evaluation.Checking.LintSamples;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Evaluation.Checking;

public class RuleSetLintTests
{
    private static readonly Dictionary<string, (RuleSet RuleSet, string Code, string Pointer)> Seeded = new()
    {
        ["no citation"] = (Clean.With(Records("sixth", Free) with { Citations = [] }), LintCodes.CitationMissing, "/criteria/5/cite"),
        ["a citation that nobody can check"] =
            (Clean.With(Records("sixth", Free) with { Citations = [Cited(Verification.Unverified)] }), LintCodes.CitationUnverifiable, "/criteria/5/cite/0"),
        ["content seen nobody knows where"] =
            (Clean.With(Records("sixth", Free) with { Citations = [Seen(), Cited(Verification.ContentOnly)] }), LintCodes.CitationUnverifiable, "/criteria/5/cite/1"),
        ["an authority that nobody can check"] =
            (Clean with { Parameters = [Clean.Parameters[0] with { Authority = Cited(Verification.Unverified) }] }, LintCodes.CitationUnverifiable, "/parameters/limit/authority"),
        ["a range that is empty"] =
            (And(All(Is("x", ComparisonTest.Greater, 5), Is("x", ComparisonTest.Less, 3))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["no whole number between"] =
            (And(All(Is("x", ComparisonTest.Greater, 3), Is("x", ComparisonTest.Less, 4))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["above the bounds of the fact, within"] =
            (And(Any(Is("y", ComparisonTest.Greater, 1), Is("x", ComparisonTest.Greater, 10))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen/any/1"),
        ["between the wrong way round"] =
            (And(Is("x", ComparisonTest.Between, Literal.Of(5), Literal.Of(4))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["a share above a half and below it"] =
            (And(All(Is("share", ComparisonTest.Greater, 0.5m), Is("share", ComparisonTest.Less, 0.5m))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["a day that is not"] =
            (And(All(Is("due", ComparisonTest.Greater, "2021-01-01"), Is("due", ComparisonTest.Less, "2021-01-02"))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["two codes at once"] =
            (And(All(Is("kind", ComparisonTest.Equal, "a"), Is("kind", ComparisonTest.In, "b", "c"))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["a set with a code and without it"] =
            (And(All(Is("roles", ComparisonTest.HasAll, "p", "q"), Not(Is("roles", ComparisonTest.HasAny, "q", "r")))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["two texts at once"] =
            (And(All(Is("word", ComparisonTest.Equal, "một"), Is("word", ComparisonTest.Equal, "hai"))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["two of three that exclude one another"] =
            (And(new AtLeast { Count = 2, Members = [Is("x", ComparisonTest.Less, 2), Is("x", ComparisonTest.Equal, 5), Is("x", ComparisonTest.Greater, 7)] }),
                LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["recorded and not recorded"] =
            (And(All(new IsKnown { Fact = "due", Expected = false }, Is("due", ComparisonTest.Greater, "2021-01-01"))), LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["two verdicts at once"] =
            (And(All(new CriterionIs { Criterion = "third" }, new CriterionIs { Criterion = "third", Verdicts = [Verdict.NotMet] })),
                LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["above every value that a parameter has"] =
            (And(All(Is("share", ComparisonTest.Greater, new ParameterOperand { Parameter = "limit" }), Is("share", ComparisonTest.Less, 0.5m))),
                LintCodes.ConditionNeverMet, "/criteria/5/metWhen"),
        ["the least value of the fact"] =
            (And(Is("x", ComparisonTest.GreaterOrEqual, 0)), LintCodes.ConditionNeverFails, "/criteria/5/metWhen"),
        ["this or that side"] =
            (And(Any(Is("x", ComparisonTest.GreaterOrEqual, 3), Is("x", ComparisonTest.Less, 4))), LintCodes.ConditionNeverFails, "/criteria/5/metWhen"),
        ["recorded or not"] =
            (And(Any(new IsKnown { Fact = "due", Expected = true }, new IsKnown { Fact = "due", Expected = false })), LintCodes.ConditionNeverFails, "/criteria/5/metWhen"),
        ["a parameter that is always set"] =
            (And(Any(Free, new ParameterIsSet { Parameter = "limit", Expected = true })), LintCodes.ConditionNeverFails, "/criteria/5/metWhen/any/1"),
        ["applies to nobody"] = (And(Free, Is("x", ComparisonTest.Less, 0)), LintCodes.ConditionNeverMet, "/criteria/5/appliesWhen"),
        ["applies where the rule set does not"] =
            (And(Free, Is("flag", ComparisonTest.Equal, Literal.Of(false))), LintCodes.ConditionNeverMet, "/criteria/5/appliesWhen"),
        ["applies wherever the rule set does"] =
            (And(Free, Is("flag", ComparisonTest.Equal, Literal.Of(true))), LintCodes.ConditionNeverFails, "/criteria/5/appliesWhen"),
        ["met by all to whom it applies"] =
            (And(Is("x", ComparisonTest.GreaterOrEqual, 4), Is("x", ComparisonTest.Greater, 5)), LintCodes.ConditionNeverFails, "/criteria/5/metWhen"),
        ["the whole rule set applies to nobody"] =
            (Clean with { AppliesWhen = All(Is("flag", ComparisonTest.Equal, Literal.Of(true)), Is("flag", ComparisonTest.Equal, Literal.Of(false))) },
                LintCodes.ConditionNeverMet, "/appliesWhen"),
        ["an empty all"] = (And(All()), LintCodes.AllWithoutMembers, "/criteria/5/metWhen"),
        ["an empty any, within"] = (And(All(Free, Any())), LintCodes.AnyWithoutMembers, "/criteria/5/metWhen/all/1"),
        ["a level after one that takes all"] =
            (Levels with { Levels = [.. Levels.Levels, new() { Id = "last", Rank = 0, Title = Text("cuối") }] }, LintCodes.LevelUnreachable, "/levels/3"),
        ["a level within an earlier one"] =
            (Levels with { Levels = [Levels.Levels[0], new() { Id = "top", Rank = 4, Title = Text("nhất"), When = Is("x", ComparisonTest.Equal, 10) }, .. Levels.Levels.Skip(1)] },
                LintCodes.LevelUnreachable, "/levels/1"),
        ["a level that nobody can have"] =
            (Levels with { Levels = [Levels.Levels[0] with { When = Is("x", ComparisonTest.Greater, 10) }, .. Levels.Levels.Skip(1)] },
                LintCodes.ConditionNeverMet, "/levels/0/when"),
        ["levels that leave a gap"] = (Levels with { Levels = [.. Levels.Levels.Take(2)] }, LintCodes.LevelsLeaveGap, "/levels"),
        ["a parameter for nothing"] =
            (Clean with { Parameters = [.. Clean.Parameters, Clean.Parameters[0] with { Id = "other" }] }, LintCodes.ParameterUnused, "/parameters/other"),
        ["a fact for nothing"] =
            (Clean with { Facts = [.. Clean.Facts, new() { Name = "z", Type = FactType.Date, Label = Text("ngày") }] }, LintCodes.FactUnused, "/facts/z"),
        ["a source for nothing"] =
            (Clean with { Sources = [.. Clean.Sources, Clean.Sources[0] with { Id = "other" }] }, LintCodes.SourceUnused, "/sources/other"),
        ["a parameter that begins too late"] =
            (Clean with { Parameters = [Clean.Parameters[0] with { Values = [.. Clean.Parameters[0].Values.Skip(1)] }] },
                LintCodes.ParameterWithoutValue, "/parameters/limit/values"),
        ["a parameter that its text leaves without a value"] =
            (Clean with { Parameters = [Clean.Parameters[0] with { Values = [] }] }, LintCodes.ParameterWithoutValue, "/parameters/limit/values"),
        ["a judgment without evidence"] =
            (Clean.With(Judged("sixth") with { Evidence = [] }), LintCodes.JudgmentWithoutEvidence, "/criteria/5/evidence"),
        ["a title without English"] = (Clean with { Title = new("bộ mẫu") }, LintCodes.LanguageMissing, "/title"),
        ["a criterion without English"] =
            (Clean.With(Records("sixth", Free) with { Title = new("tiêu chí") }), LintCodes.LanguageMissing, "/criteria/5/title"),
        ["a fact without English"] =
            (Clean with { Facts = [Clean.Facts[0] with { Label = new("số buổi") }, .. Clean.Facts.Skip(1)] }, LintCodes.LanguageMissing, "/facts/x/label"),
        ["a code without English"] =
            (Clean with { Facts = [.. Clean.Facts.Take(5), Clean.Facts[5] with { Codes = [.. Codes("a", "b"), new() { Code = "c", Label = new("c") }] }, .. Clean.Facts.Skip(6)] },
                LintCodes.LanguageMissing, "/facts/kind/codes/c"),
        ["a parameter without English"] =
            (Clean with { Parameters = [Clean.Parameters[0] with { Label = new("mức") }] }, LintCodes.LanguageMissing, "/parameters/limit/label"),
        ["what is not covered, without English"] =
            (Clean with { NotCovered = [new() { Text = new("phần khác") }] }, LintCodes.LanguageMissing, "/notCovered/0"),
        ["a level without English"] =
            (Levels with { Levels = [.. Levels.Levels.Take(2), Levels.Levels[2] with { Title = new("thấp") }] }, LintCodes.LanguageMissing, "/levels/2/title"),
        ["counted backward from the as-of day"] =
            (And(Is("due", ComparisonTest.LessOrEqual, new FactOperand { Fact = Vocabulary.AsOf, Adjustment = new ShiftedBy(Period.FromMonths(3), backward: true) })),
                LintCodes.MinusOnAsOf, "/criteria/5/metWhen/lte/minus"),
        ["a fact that is the criterion"] =
            (Clean.With(Records("sixth", Not(Is("flag2", ComparisonTest.Equal, Literal.Of(false)))) with { Title = Text("Nêu gương trong học tập.") }) with
            {
                Facts = [.. Clean.Facts, new() { Name = "flag2", Type = FactType.Boolean, Label = Text("đã nêu gương trong học tập") }],
            },
                LintCodes.CriterionRestated, "/criteria/5/metWhen"),
        ["a fact that nobody knows"] =
            (And(Is("unheard", ComparisonTest.Equal, 1)), RuleSetErrorCodes.UnknownFact, "/criteria/5/metWhen/fact"),
        ["a repeated id"] = (Clean.With(Records("first", Free)), RuleSetErrorCodes.RepeatedId, "/criteria/5/id"),
    };

    public static IEnumerable<object[]> Defects() => Seeded.Select(seed => new object[] { seed.Key, seed.Value.Code, seed.Value.Pointer });

    private static Comparison Free => Is("y", ComparisonTest.Greater, 7);

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_seeded_defect_is_found_with_its_code_and_place_and_nothing_else(string defect, string code, string pointer)
    {
        var report = RuleSetLint.Check(Seeded[defect].RuleSet, Vocabulary.Plain);

        report.Findings.Select(finding => (finding.Code, finding.Pointer)).Should().Equal((code, pointer));
        report.Findings[0].Text(Language.Vietnamese).Should().NotBe(report.Findings[0].Text(Language.English)).And.NotContain("{");
    }

    [Fact]
    public void There_are_twenty_five_defects_or_more() => Seeded.Count.Should().BeGreaterThanOrEqualTo(25);

    [Fact]
    public void In_clean_rule_sets_nothing_is_found_and_all_is_told()
    {
        foreach (var ruleSet in (RuleSet[])[Clean, Levels])
        {
            var report = RuleSetLint.Check(ruleSet, Vocabulary.Plain);

            report.IsClean.Should().BeTrue();
            report.CannotTell.Should().BeEmpty();
        }
    }

    [Fact]
    public void Between_two_decimals_there_is_always_another()
    {
        var narrow = And(All(Is("share", ComparisonTest.Greater, 0.85m), Is("share", ComparisonTest.Less, 0.87m)));

        RuleSetLint.Check(narrow, Vocabulary.Plain).Should().Be(new LintReport());
    }

    [Fact]
    public void A_fact_against_a_fact_or_against_a_local_threshold_is_no_finding_and_what_is_not_decided_is_told()
    {
        var local = Clean.Parameters[0] with { Id = "local", Authority = null, Values = [new() { From = FirstDay, Value = Literal.Of(1) }] };
        var against = Is("x", ComparisonTest.Greater, new FactOperand { Fact = "y" });
        var ruleSet = And(All(against, Is("y", ComparisonTest.GreaterOrEqual, new FactOperand { Fact = "x" })))
            .With(Records("seventh", against))
            .With(Records("eighth", Is("share", ComparisonTest.Greater, new ParameterOperand { Parameter = "local" }))) with
        {
            Parameters = [.. Clean.Parameters, local],
        };

        var report = RuleSetLint.Check(ruleSet, Vocabulary.Plain);

        report.Findings.Should().BeEmpty();
        report.CannotTell.Should().Equal(
            new LintQuestion { Code = LintCodes.ConditionNeverMet, Pointer = "/criteria/5/metWhen", Criterion = "sixth" },
            new LintQuestion { Code = LintCodes.ConditionNeverMet, Pointer = "/criteria/7/metWhen", Criterion = "eighth" });
    }

    [Fact]
    public void A_part_and_its_whole_are_told_apart_from_what_can_never_be()
    {
        var part = new Fact { Name = "part", Type = FactType.Integer, Label = Text("phần"), Min = 0, PartOf = "x" };
        var above = All(Is("part", ComparisonTest.Greater, 5), Is("x", ComparisonTest.Less, 5));
        var ruleSet = And(above) with { Facts = [.. Clean.Facts, part] };

        var report = RuleSetLint.Check(ruleSet, Vocabulary.Plain);

        report.Findings.Should().BeEmpty();
        report.CannotTell.Should().ContainSingle().Which.Pointer.Should().Be("/criteria/5/metWhen");
        RuleSetLint.Check(
                And(All(Is("part", ComparisonTest.Greater, 5), Is("x", ComparisonTest.Less, 7))) with { Facts = [.. Clean.Facts, part] },
                Vocabulary.Plain)
            .CannotTell.Should().BeEmpty();
    }

    [Fact]
    public void What_only_follows_from_a_defect_is_not_told_again()
    {
        var ruleSet = And(Is("x", ComparisonTest.Greater, 10)).With(Records("seventh", new CriterionIs { Criterion = "sixth" }));

        RuleSetLint.Check(ruleSet, Vocabulary.Plain).Findings.Should().ContainSingle().Which.Pointer.Should().Be("/criteria/5/metWhen");
    }

    [Fact]
    public void Many_codes_and_many_facts_are_decided_all_the_same()
    {
        var codes = Codes([.. Enumerable.Range(0, 60).Select(number => "c" + number)]);
        var many = new Fact { Name = "many", Type = FactType.Codes, Label = Text("nhiều"), Codes = codes };
        var flags = Enumerable.Range(0, 12)
            .Select(number => new Fact { Name = "f" + number, Type = FactType.Boolean, Label = Text("dấu " + number) }).ToArray();
        var condition = All(
        [
            .. flags.Select(flag => (Condition)Any(Is(flag.Name, ComparisonTest.Equal, Literal.Of(true)), Is("y", ComparisonTest.Greater, 9))),
            Is("many", ComparisonTest.HasAny, [.. codes.Select(code => code.Code)]),
            Is("x", ComparisonTest.Greater, 2),
            Is("x", ComparisonTest.Less, 3),
        ]);

        var report = RuleSetLint.Check(And(condition) with { Facts = [.. Clean.Facts, many, .. flags] }, Vocabulary.Plain);

        report.Findings.Should().ContainSingle().Which.Code.Should().Be(LintCodes.ConditionNeverMet);
        report.CannotTell.Should().BeEmpty();
    }

    [Fact]
    public void An_example_of_a_gap_or_an_unreachable_level_is_a_record_that_the_rule_set_classifies_so()
    {
        foreach (var defect in (string[])["levels that leave a gap", "a level within an earlier one", "a level after one that takes all"])
        {
            var (ruleSet, _, _) = Seeded[defect];
            var example = RuleSetLint.Check(ruleSet, Vocabulary.Plain).Findings[0].Example!;

            Evaluated(ruleSet, example).Level!.Level.Should().Be(example.Level).And.NotBeNull();
        }
    }

    [Fact]
    public void An_example_of_a_criterion_that_is_never_met_is_a_record_that_fails_it()
    {
        var (ruleSet, _, _) = Seeded["a range that is empty"];
        var example = RuleSetLint.Check(ruleSet, Vocabulary.Plain).Findings[0].Example!;

        example.Criterion.Should().Be("sixth");
        example.Verdict.Should().Be(Verdict.NotMet);
        Evaluated(ruleSet, example).Findings.Single(finding => finding.Criterion.Id == "sixth").Verdict.Should().Be(Verdict.NotMet);
    }

    [Fact]
    public void Versions_that_overlap_or_leave_days_without_any_are_found_unless_one_of_them_names_a_day()
    {
        var first = Clean with { Effective = new(new(2010, 1, 1), new LocalDate(2012, 1, 1)) };
        var second = Clean with { Version = new(2, 0, 0), Effective = new(new(2011, 12, 31), new LocalDate(2015, 1, 1)) };
        var third = Clean with { Version = new(3, 0, 0), Effective = new(new(2015, 1, 1), new LocalDate(2016, 1, 1)) };
        var fourth = Clean with { Version = new(4, 0, 0), Effective = new(new(2016, 2, 1), null) };

        RuleSetLint.Check([fourth, first, third, second]).Findings.Select(finding => (finding.Code, finding.Version, finding.Pointer)).Should().Equal(
            (LintCodes.VersionsOverlap, second.Version, "/effective"), (LintCodes.VersionsLeaveGap, fourth.Version, "/effective"));
        RuleSetLint.Check(RuleLibrary.Of([third, fourth])).Findings.Should().ContainSingle()
            .Which.Text(Language.English).Should().Contain("1 January 2016").And.Contain("31 January 2016");
        RuleSetLint.Check([third with { NotCovered = [new() { Text = Text("từ 01/01/2016 áp dụng văn bản khác") }] }, fourth]).IsClean.Should().BeTrue();
        RuleSetLint.Check([third, fourth with { Id = "other" }]).IsClean.Should().BeTrue();
    }

    [Fact]
    public void What_an_overlay_adds_is_checked_with_the_overlay_named()
    {
        var overlay = new Overlay
        {
            Of = "sample",
            Id = "local",
            Version = new(1, 0, 0),
            Issuer = "committee",
            Effective = new(FirstDay, null),
            EffectiveVerification = Verification.Unverified,
            Criteria = [Records("added", Is("x", ComparisonTest.Less, 0)) with { Citations = [] }],
            Tightenings = [new() { Criterion = "first", MetWhen = All(Free, Is("x", ComparisonTest.Less, 0)), Citations = [Seen()] }],
        };

        RuleSetLint.Check(Clean, Vocabulary.Plain, overlay).Findings
            .Select(finding => (finding.Code, finding.Pointer, finding.Overlay)).Should().BeEquivalentTo(
            [
                (LintCodes.CitationMissing, "/criteria/0/cite", "local"),
                (LintCodes.ConditionNeverMet, "/criteria/0/metWhen", "local"),
                (LintCodes.ConditionNeverMet, "/tighten/first/metWhen/all/1", "local"),
            ]);
    }

    private static Report Evaluated(RuleSet ruleSet, CounterExample example) =>
        Evaluator.Bind(ruleSet, Vocabulary.Plain).Evaluate(new FactSheet { Id = "example", Facts = example.Facts }, example.Dates);
}
