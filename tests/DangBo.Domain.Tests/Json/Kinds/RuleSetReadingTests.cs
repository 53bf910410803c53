using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Json.Kinds.SampleRules;

namespace DangBo.Domain.Tests.Json.Kinds;

public class RuleSetReadingTests
{
    [Fact]
    public void Every_member_of_the_sample_is_read()
    {
        var ruleSet = Read();

        ruleSet.Id.Should().Be("ct05-leaders");
        ruleSet.Version.Should().Be(new RuleSetVersion(1, 0, 0));
        (ruleSet.Subject, ruleSet.Purpose, ruleSet.OverPeriod).Should().Be((SubjectKind.Member, RuleSetPurpose.Criteria, PeriodRule.LastDay));
        ruleSet.Title.En.Should().Be("Directive 05: leaders setting an example");
        ruleSet.Effective.Should().Be(new EffectivePeriod(new(2016, 11, 10), new(2025, 2, 3)));
        ruleSet.EffectiveVerification.Should().Be(Verification.Unverified);
        ruleSet.Sources.Select(source => source.Id).Should().Equal("article", "ct05");
        ruleSet.Sources[0].Source.Should().BeOfType<ArticleSource>().Which.Issuer.Should().Be("Tạp chí Xây dựng Đảng");
        ruleSet.Sources[1].Source.Should().BeOfType<DocumentSource>().Which.Id
            .Should().Be(new DocumentId(DocumentNumber.Parse("05-CT/TW"), "politburo", new(2016, 5, 15)));
        ruleSet.Basis.Should().Equal("ct05");
        ruleSet.Facts[0].Should().Be(new Fact
        {
            Name = "extra.workshops",
            Type = FactType.Integer,
            Unit = "sessions",
            Min = 0,
            Label = new("số hội thảo đã dự", "workshops attended"),
        });
        ruleSet.Facts[1].Codes.Select(code => (code.Code, code.Label.Vi)).Should().Equal(("good", "tốt"), ("fair", "khá"));
        ruleSet.Parameters.Should().Equal(new Parameter
        {
            Id = "minAttendance",
            Type = FactType.Decimal,
            Label = new("tỉ lệ dự học tối thiểu", "least share of sessions attended"),
            Values = [new() { From = new(2016, 11, 10), Value = Literal.Of(0.8m) }],
        });
        ruleSet.AppliesWhen.Should().Be(new Comparison
        {
            Fact = "role.groups",
            Test = ComparisonTest.HasAny,
            Operands = [Literal.Of("committeeMember"), Literal.Of("committeeSecretary")],
        });
        ruleSet.NotCovered.Should().Equal(new NotCovered { Text = new("Việc biểu dương, khen thưởng", "Commendation") });
    }

    [Fact]
    public void Every_member_of_the_criteria_of_the_sample_is_read()
    {
        var (study, direction) = (Read().Criteria[0], Read().Criteria[1]);

        study.Id.Should().Be("annual-study");
        (study.Polarity, study.Severity, study.AssessedBy).Should().Be((Polarity.Duty, Severity.Must, Assessment.Records));
        study.Citations.Should().Equal(new Citation(
            "article",
            Read().Sources[0].Source,
            Verification.Secondary,
            Locator.Of(new LocatorEntry(LocatorPart.Paragraph, "1")),
            "reference/article.md"));
        study.AppliesWhen.Should().Be(
            new Comparison { Fact = "study.sessionsHeld", Test = ComparisonTest.Greater, Operands = [Literal.Of(0m)] });
        study.MetWhen.Should().Be(new Comparison
        {
            Fact = "study.sessionsAttended",
            Test = ComparisonTest.GreaterOrEqual,
            Operands =
            [
                new FactOperand { Fact = "study.sessionsHeld", Adjustment = new TimesParameter { Parameter = "minAttendance" } },
            ],
        });
        direction.AssessedBy.Should().Be(Assessment.Judgment);
        direction.MetWhen.Should().BeNull();
        direction.Judges.Should().Equal("directSuperiorCommittee");
        direction.Evidence.Should().Equal("leadership.directionsIssued");
    }

    [Theory]
    [InlineData(4, Verdict.Undetermined, Verdict.Met)]
    [InlineData(3, Verdict.NotMet, Verdict.NotMet)]
    public void The_sample_is_bound_and_judges_a_fact_sheet(int attended, Verdict overall, Verdict study)
    {
        var sheet = DangBoJson.ReadFactSheet(Utf8(SampleSheet.With("\"study.sessionsAttended\": 3", $"\"study.sessionsAttended\": {attended}"))).Must();

        var report = Evaluator.Bind(Read(), SmallVocabulary.Member).Evaluate(sheet, EvaluationDates.OfYear(2021));

        report.Verdict.Should().Be(overall);
        report.Findings.Select(finding => finding.Verdict).Should().Equal(study, Verdict.Undetermined);
    }

    [Fact]
    public void The_sample_is_bound_with_an_overlay_and_the_overlay_judges_too()
    {
        var overlay = DangBoJson.ReadOverlay(Utf8(SampleOverlay)).Must();
        var sheet = DangBoJson.ReadFactSheet(Utf8(SampleSheet)).Must();

        var report = Evaluator.Bind(Read(), SmallVocabulary.Member, overlay).Evaluate(sheet, EvaluationDates.OfYear(2021));

        report.Findings.Select(finding => finding.Verdict).Should().Equal(Verdict.NotMet, Verdict.Undetermined, Verdict.Undetermined);
    }

    [Fact]
    public void A_name_that_binding_does_not_know_is_found_in_the_file()
    {
        var json = Utf8(SampleRuleSet.With("\"fact\": \"study.sessionsHeld\", \"gt\"", "\"fact\": \"study.heldSessions\", \"gt\""));

        var found = Evaluator.Check(DangBoJson.ReadRuleSet(json).Must(), SmallVocabulary.Member).Should().ContainSingle().Which;
        var error = DangBoJson.Locate(json, found.Pointer, found.Message);

        error.ToString().Should().Be("23:32 unknownFact /criteria/0/appliesWhen/fact");
        error.Text(Language.Vietnamese).Should().Contain("study.heldSessions");
    }

    [Fact]
    public void Five_mistakes_at_five_depths_are_told_at_once_in_the_order_of_the_document()
    {
        var json = SampleRuleSet
            .With("\"version\": \"1.0.0\"", "\"version\": \"1.0\"")
            .With("\"until\": \"2025-02-03\"", "\"until\": \"2016-02-30\"")
            .With("\"vi\": \"Đảng bộ Khối Dân - Chính - Đảng học tập và làm theo Bác\"", "\"vi\": \" \"")
            .With("\"times\": { \"parameter\": \"minAttendance\" }", "\"times\": \"4/0\"")
            .With("\"severity\": \"must\", \"assessedBy\": \"judgment\"", "\"severity\": \"may\", \"assessedBy\": \"judgment\"");

        var result = DangBoJson.ReadRuleSet(Utf8(json));

        result.Errors.Select(error => error.ToString()).Should().Equal(
            "3:36 invalidVersion /version",
            "6:49 invalidDate /effective/until",
            "8:89 emptyText /sources/article/title/vi",
            "25:68 invalidFraction /criteria/0/metWhen/gte/times",
            "28:39 unknownCode /criteria/1/severity");
        result.Document.Should().BeNull();
        result.Errors.Should().OnlyContain(error =>
            error.Text(Language.Vietnamese) != error.Text(Language.English) && error.Text(Language.Vietnamese) != error.Code);
    }

    [Fact]
    public void A_scored_rule_set_has_groups_and_points()
    {
        var ruleSet = Read(SampleRuleSet
            .With("\"purpose\": \"criteria\"", "\"purpose\": \"score\"")
            .With("\"judges\"", "\"points\": 2.50, \"group\": \"g1\", \"relates\": [ { \"ruleSet\": \"other\", \"criterion\": \"c\" }, { \"row\": \"08.2.3\" } ], \"judges\"")
            .With("\"notCovered\":", "\"groups\": { \"g1\": { \"title\": { \"vi\": \"Nhóm 1\" }, \"max\": 18, \"notApplicable\": \"excluded\" } }, \"notCovered\":"));

        ruleSet.Groups.Should().Equal(
            new PointGroup { Id = "g1", Title = new("Nhóm 1"), Max = 18, NotApplicable = NotApplicablePoints.Excluded });
        (ruleSet.Criteria[1].Points, ruleSet.Criteria[1].Group).Should().Be((2.5m, "g1"));
        ruleSet.Criteria[1].Relates.Should().Equal(new Relation { RuleSet = "other", Criterion = "c" }, new Relation { Row = "08.2.3" });
    }

    [Fact]
    public void A_classification_has_levels_and_quotas()
    {
        var ruleSet = Read(SampleRuleSet
            .With("\"purpose\": \"criteria\"", "\"purpose\": \"classification\"")
            .With("\"notCovered\":", """
                "levels": [ { "id": "excellent", "rank": 2, "title": { "vi": "Xuất sắc" }, "when": { "criterion": "annual-study", "is": [ "met", "notApplicable" ] } },
                            { "id": "good", "rank": 1 } ],
                "quotas": [ { "level": "excellent", "atMost": { "parameter": "minAttendance" }, "of": [ "good" ],
                              "per": { "fact": "extra.rating" }, "rounding": "halfUp" } ],
                "notCovered":
                """));

        ruleSet.Levels.Should().Equal(
            new Level
            {
                Id = "excellent",
                Rank = 2,
                Title = new("Xuất sắc"),
                When = new CriterionIs { Criterion = "annual-study", Verdicts = [Verdict.Met, Verdict.NotApplicable] },
            },
            new Level { Id = "good", Rank = 1 });
        ruleSet.Quotas.Should().Equal(new Quota
        {
            Level = "excellent",
            AtMost = new() { Parameter = "minAttendance" },
            Of = ["good"],
            Per = "extra.rating",
            Rounding = Rounding.HalfUp,
        });
    }

    [Theory]
    [InlineData("\"times\": \"1/3\"", "")]
    [InlineData("\"times\": 0.5", "")]
    [InlineData("\"times\": { \"parameter\": \"minAttendance\" }", "")]
    [InlineData("\"times\": true", "wrongType /quotas/0/atMost/times")]
    [InlineData("\"plus\": \"P1M\"", "unknownMember /quotas/0/atMost/plus")]
    public void The_share_of_a_quota_may_be_a_part_of_a_parameter(string member, string error) =>
        string.Join(' ', DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("\"notCovered\":", $$"""
            "quotas": [ { "level": "excellent", "atMost": { "parameter": "minAttendance", {{member}} }, "of": [ "good" ], "rounding": "floor" } ],
            "notCovered":
            """))).Codes()).Should().Be(error);

    [Fact]
    public void A_day_that_does_not_exist_and_an_end_before_its_start_are_told()
    {
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("2025-02-03", "2016-11-10"))).Codes().Should().Equal("endNotAfterStart /effective/until");
        DangBoJson.ReadRuleSet(Utf8(SampleRuleSet.With("2016-05-15", "2016-05-32"))).Codes().Should().Equal("invalidDate /sources/ct05/issuedOn");
    }

    internal static class SmallVocabulary
    {
        public static Vocabulary Member { get; } = new VocabularyBuilder<FactSheet>(SubjectKind.Member, sheet => sheet.Id)
            .Codes(
                "role.groups",
                "nhóm chức vụ",
                "groups of roles",
                [new() { Code = "committeeMember", Label = new("cấp ủy viên") }, new() { Code = "committeeSecretary", Label = new("bí thư cấp ủy") }],
                (_, _) => null)
            .Integer("study.sessionsHeld", "số buổi học đã mở", "sessions held", (_, _) => null, "sessions")
            .Integer("study.sessionsAttended", "số buổi học đã dự", "sessions attended", (_, _) => null, "sessions")
            .Integer("leadership.directionsIssued", "số văn bản chỉ đạo", "directions issued", (_, _) => null, "documents")
            .Build();
    }
}
