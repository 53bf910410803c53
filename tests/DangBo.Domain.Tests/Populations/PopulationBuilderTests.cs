using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation;
using DangBo.Domain.Tests.Evaluation.Generated;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Populations;

public class PopulationBuilderTests
{
    private static readonly Vocabulary<Subject> Vocabulary = new VocabularyBuilder<Subject>(SubjectKind.Facts, subject => subject.Sheet.Id)
        .WithRecordedFacts(subject => subject.Sheet.Facts)
        .WithJudgments(subject => subject.Judgments)
        .WithRemarks((subject, _) => subject.Yes1 == true ? [new() { Code = RemarkCodes.EntriesAfterAsOf, Count = 2 }] : [])
        .Boolean("yes1", "một", "one", (subject, _) => subject.Yes1)
        .Build();

    private static readonly ValueList<Fact> Declared = Sample.Facts.Where(fact => Vocabulary.Find(fact.Name) is null).ToValueList();

    [Fact]
    public void Subjects_of_a_type_are_counted_as_their_reports_are()
    {
        var (counted, open) = (0L, 0L);
        Gen.Select(Cases.All, Cases.Sheets(Sample.Facts, 12, 1).Array[0, 6], Gen.OneOf<string?>(null, "yes1", "code1")).Sample(
            (at, sheets, groupBy) =>
            {
                var evaluator = Evaluator.Bind(at.Rules with { Facts = Declared }, Vocabulary, at.Overlays.AsSpan());
                var subjects = sheets.Select((sheet, index) => new Subject(sheet with { Id = $"s{index}" }, index == 0 ? at.Judgments : [])).ToArray();
                var reports = PopulationBuilder.ForReports((Evaluator)evaluator, at.Dates, groupBy, keepIds: true);
                var typed = PopulationBuilder.For(evaluator, at.Dates, groupBy, keepIds: true);
                foreach (var subject in subjects)
                {
                    reports.Add(evaluator.Evaluate(subject, at.Dates), groupBy is null ? default : GroupOf(subject, groupBy));
                    typed.Add(subject);
                }

                typed.ToSummary().Should().Be(reports.ToSummary());
                evaluator.Summarize(subjects, at.Dates, groupBy).Should().Be(reports.ToSummary());
                typed.Members!.Count.Should().Be(reports.Members!.Count);
                foreach (var verdict in Enum.GetValues<Verdict>())
                {
                    typed.Members.WhoIsOverall(verdict).Should().Equal(reports.Members.WhoIsOverall(verdict));
                }

                Interlocked.Add(ref counted, typed.ToSummary().Total.Subjects);
                Interlocked.Add(ref open, typed.ToSummary().Total.Overall!.Value.Undetermined);
            },
            iter: 2_000);

        open.Should().BeGreaterThan(100);
        (counted - open).Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_subject_of_which_nothing_is_open_is_counted_without_allocating_a_report()
    {
        var evaluator = Evaluator.Bind(RulesOf(Records("a", IsTrue("yes1"))) with { Facts = Declared }, Vocabulary);
        var (builder, dates) = (PopulationBuilder.For(evaluator, Sample.Year2021), Sample.Year2021);
        var subject = new Subject(Sheet(("yes1", false)), []);
        var evaluated = AllocatedBy(() => evaluator.Evaluate(subject, dates));

        AllocatedBy(() => builder.Add(subject)).Should().BeLessThan(evaluated);
    }

    [Fact]
    public void A_fact_sheet_is_counted_by_its_own_facts_and_those_declared_elsewhere_are_let_pass()
    {
        var evaluator = Sample.Bound(RulesOf(Records("a", IsTrue("yes1"))));
        var builder = PopulationBuilder.ForReports(evaluator, Sample.Year2021, "code1");

        FluentActions.Invoking(() => builder.Add(Sheet(("other", 1)))).Should().Throw<InvalidFactsException>();
        builder.Add(Sheet(("other", 1), ("code1", "a")), new HashSet<string> { "other" });

        builder.ToSummary().Groups.Select(group => (group.Group, group.Counts.Subjects)).Should().Equal(("a", 1L));
        FluentActions.Invoking(() => builder.Add(evaluator.Evaluate(Sheet(), Sample.Year2021))).Should().Throw<ArgumentException>(
            "a report holds only the facts that its rules speak of");
    }

    [Fact]
    public void A_date_of_the_evaluation_is_one_group_of_all() =>
        Sample.Bound(RulesOf(Records("a", IsTrue("yes1")))).SummarizeSheets([Sheet(), Sheet()], Sample.Year2021, "evaluation.asOf")
            .Groups.Select(group => (group.Group, group.Counts.Subjects)).Should().Equal(("2021-12-31", 2L));

    private static FactValue GroupOf(Subject subject, string fact) => fact == "yes1"
        ? subject.Yes1 is { } yes ? FactValue.Of(yes) : FactValue.Unknown
        : subject.Sheet.Facts[fact].Value is string code ? FactValue.OfCode(code) : FactValue.Unknown;

    private static long AllocatedBy(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed record Subject(FactSheet Sheet, ValueList<Judgment> Judgments)
    {
        public bool? Yes1 => Sheet.Facts["yes1"].Value as bool?;
    }
}
