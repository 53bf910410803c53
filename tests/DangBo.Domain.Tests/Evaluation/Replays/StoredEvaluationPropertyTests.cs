using System.Text;
using CsCheck;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Evaluation.Generated;
using DangBo.Domain.Tests.Evaluation.Naive;

namespace DangBo.Domain.Tests.Evaluation.Replays;

/// <summary>What is written of a report is read again, and what differs between two of them is told.</summary>
public class StoredEvaluationPropertyTests
{
    private const int Many = 10_000;

    [Fact]
    public void What_is_written_of_a_report_is_read_as_what_the_report_says() => Reports().Sample(
        at =>
        {
            var report = EngineAgainstNaiveTests.Evaluate(at);
            var stored = StoredEvaluation.Of(report);
            var written = DangBoJson.WriteReport(report, indented: false);
            var reading = DangBoJson.ReadEvaluation(written);

            reading.Errors.Select(error => $"{error}").Should().BeEmpty();
            (reading.Document == stored).Should().BeTrue(Encoding.UTF8.GetString(written));
            DangBoJson.WriteEvaluation(reading.Document!, indented: false).AsSpan().SequenceEqual(written).Should().BeTrue();
        },
        iter: Many);

    [Fact]
    public void Nothing_differs_exactly_where_two_evaluations_are_equal()
    {
        var (equal, different, sameAnswer) = (0, 0, 0);

        Gen.Select(Reports(), Gen.Int[0, 5], Gen.Int[0, 1_000]).Sample(
            (at, change, choice) =>
            {
                var before = StoredEvaluation.Of(EngineAgainstNaiveTests.Evaluate(at));
                var after = StoredEvaluation.Of(EngineAgainstNaiveTests.Evaluate(Changed(at, change, choice)));
                var diff = EvaluationDiff.Of(before, after);

                diff.IsEmpty.Should().Be(before == after);
                diff.IsSameAnswer.Should().Be(AnswerOf(before) == AnswerOf(after));
                Interlocked.Increment(ref diff.IsEmpty ? ref equal : ref different);
                Interlocked.Add(ref sameAnswer, diff.IsSameAnswer && !diff.IsEmpty ? 1 : 0);
            },
            iter: Many);

        new[] { equal, different, sameAnswer }.Should().OnlyContain(count => count > Many / 20);
    }

    private static Gen<NaiveCase> Reports() => Gen.Frequency<NaiveCase>(
        (3, Cases.All), (1, SmallCases.Classifications), (1, SmallCases.Scores));

    // Another value of one fact, another day, another version, or nothing.
    private static NaiveCase Changed(NaiveCase at, int change, int choice)
    {
        var fact = at.Rules.Facts[choice % at.Rules.Facts.Count];
        return change switch
        {
            0 => at,
            1 => at with { Rules = at.Rules with { Version = new(1, 0, 1) } },
            2 => at with { Dates = new(at.Dates.AsOf.PlusDays(1), at.Dates.Period, at.Dates.RulesAsOf) },
            3 => at with { Judgments = at.Judgments.Skip(1).ToValueList() },
            _ => at.With(fact.Name, Domains.Of(fact.Type)[choice % Domains.Of(fact.Type).Length]),
        };
    }

    private static string AnswerOf(StoredEvaluation evaluation) => string.Join('|',
    [
        $"{evaluation.Verdict} {evaluation.Level} {evaluation.Level?.PossibleLevels.Count} {evaluation.Score} {evaluation.IsProvisional}",
        .. evaluation.Level?.PossibleLevels ?? [],
        .. evaluation.Findings.Select(finding => $"{finding.Criterion} {finding.Verdict} {finding.IsProvisional}"),
    ]);
}
