using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation;

public class DecideTests
{
    /// <summary>Half the facts as members of a program's own type, the other half recorded by name.</summary>
    private static readonly Vocabulary<Subject> Vocabulary = new VocabularyBuilder<Subject>(SubjectKind.Facts, subject => subject.Sheet.Id)
        .WithRecordedFacts(subject => subject.Sheet.Facts)
        .WithJudgments(subject => subject.Judgments)
        .Boolean("yes1", "một", "one", (subject, _) => subject.Yes1)
        .Integer("count1", "đếm", "count", (subject, _) => subject.Count1, min: null)
        .Date("day1", "ngày", "day", (subject, _) => subject.Day1)
        .Build();

    private static readonly ValueList<Fact> Declared =
        Sample.Facts.Where(fact => Vocabulary.Find(fact.Name) is null).ToValueList();

    [Fact]
    public void Verdicts_alone_are_those_of_the_report() => Cases.All.Sample(
        at =>
        {
            var subject = new Subject(at.Sheet, at.Judgments);
            var evaluator = Evaluator.Bind(at.Rules with { Facts = Declared }, Vocabulary, at.Overlays.AsSpan());
            var report = evaluator.Evaluate(subject, at.Dates);
            var verdicts = new Verdict[report.Findings.Count + 1];

            var overall = evaluator.Decide(subject, at.Dates, verdicts);

            return overall == report.Verdict && verdicts[^1] == default &&
                verdicts.SkipLast(1).SequenceEqual(report.Findings.Select(finding => finding.Verdict)) &&
                verdicts.SkipLast(1).SequenceEqual(EngineAgainstNaiveTests.Evaluate(at).Findings.Select(finding => finding.Verdict));
        },
        iter: 10_000);

    [Fact]
    public void Verdicts_alone_allocate_nothing()
    {
        var rules = RulesOf(
            Records("a", All(IsTrue("yes1"), Compare("count1", ComparisonTest.Greater, FactValueOf("count2", new TimesFraction(2, 3))))),
            Records("b", Any(Known("text1"), Compare("set1", ComparisonTest.HasAny, Literal.Of("a"), Literal.Of("b"))), IsSet("least")),
            Records("c", AtLeast(1, Asks("a"), Compare("day1", ComparisonTest.GreaterOrEqual, FactValueOf("evaluation.asOf", Minus(NodaTime.Period.FromMonths(1)))))),
            Judged("d")) with { Facts = Declared };
        var evaluator = Evaluator.Bind(rules, Vocabulary);
        var subject = new Subject(
            Sheet(("yes1", true), ("count1", 3), ("count2", 4), ("set1", Some("c")), ("day1", "2021-12-01")),
            [JudgmentOf("d", Opinion.Met, Day(2021, 12, 1), "other"), JudgmentOf("d", Opinion.Met, Day(2021, 12, 1))]);

        var dates = Sample.Year2021;

        AllocatedBy(() => evaluator.Decide(subject, dates, stackalloc Verdict[4])).Should().Be(0);
    }

    [Fact]
    public void More_than_48_facts_and_64_judged_criteria_are_decided_too()
    {
        var facts = Enumerable.Range(0, 60).Select(number => Writing.Declared($"f{number}", FactType.Boolean)).ToValueList();
        var rules = RulesOf([.. facts.Select(fact => Records(fact.Name, IsTrue(fact.Name))), .. Enumerable.Range(0, 70).Select(number => Judged($"j{number}"))])
            with { Facts = facts };
        var evaluator = Evaluator.Bind(rules, Vocabulary);
        var verdicts = new Verdict[130];
        var subject = new Subject(Sheet(("f0", true), ("f59", false)), [JudgmentOf("j69", Opinion.Met, Day(2021, 12, 1))]);

        evaluator.Decide(subject, Sample.Year2021, verdicts).Should().Be(Verdict.NotMet);

        verdicts[0].Should().Be(Verdict.Met);
        verdicts[59].Should().Be(Verdict.NotMet);
        verdicts[129].Should().Be(Verdict.Met);
        verdicts.Count(verdict => verdict == Verdict.Undetermined).Should().Be(127);
    }

    [Fact]
    public void What_is_decided_is_guarded()
    {
        var evaluator = Evaluator.Bind(
            RulesOf(Records("a", IsTrue("yes2"))) with { Facts = Declared, Effective = EffectivePeriod.OfYear(2021) }, Vocabulary);
        var subject = new Subject(Sheet(), []);

        FluentActions.Invoking(() => evaluator.Decide(null!, Sample.Year2021, new Verdict[1])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => evaluator.Decide(subject, Sample.Year2021, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => evaluator.Decide(subject, EvaluationDates.OfYear(2020), new Verdict[1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => evaluator.Decide(new(Sheet(("yes2", 1)), []), Sample.Year2021, new Verdict[1]))
            .Should().Throw<InvalidFactsException>();
        evaluator.Check(new(Sheet(("yes2", 1)), [])).Single().Pointer.Should().Be("/facts/yes2");
    }

    private static long AllocatedBy(Action action)
    {
        for (var i = 0; i < 200; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed record Subject(FactSheet Sheet, ValueList<Judgment> Judgments)
    {
        public bool? Yes1 => (bool?)Sheet.Facts["yes1"].Value;

        public NodaTime.LocalDate? Day1 { get; } = IsoDate.TryParse(Sheet.Facts["day1"].Value as string, out var day) ? day : null;

        public long? Count1 => (long?)(decimal?)Sheet.Facts["count1"].Value;
    }
}
