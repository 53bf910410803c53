using CsCheck;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Json;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Populations;

public class PopulationPropertyTests
{
    private const int Many = 3_000;

    [Fact]
    public void The_summary_of_a_whole_is_that_of_its_parts_however_it_is_divided() => Gen.Select(PopulationSamples.All, Gen.Int[0, 2].Array[9]).Sample(
        (at, parts) =>
        {
            var whole = at.Count(_ => true);
            var (a, b, c) = (at.Count(index => parts[index] == 0), at.Count(index => parts[index] == 1), at.Count(index => parts[index] == 2));

            a.Merge(b).Merge(c).Should().Be(whole);
            a.Merge(b.Merge(c)).Should().Be(whole);
            c.Merge(a).Merge(b).Should().Be(whole);
            PopulationSummary.Merge([b, c, a]).Should().Be(whole);
            b.Merge(a).Should().Be(a.Merge(b));
            a.Merge(PopulationSummary.Empty(a.Scope)).Should().Be(a);
            PopulationSummary.Empty(a.Scope).Merge(a).Should().Be(a);
        },
        iter: Many);

    [Fact]
    public void Counts_are_those_of_counting_each_finding_by_hand()
    {
        var (open, asked) = (0, 0);

        PopulationSamples.All.Sample(
            at =>
            {
                var (reports, summary) = (at.Reports, at.Count(_ => true));

                Holds(summary.Total, reports);
                summary.Groups.Sum(group => group.Counts.Subjects).Should().Be(at.GroupBy is null ? 0 : summary.Total.Subjects);
                foreach (var group in summary.Groups)
                {
                    Holds(group.Counts, [.. reports.Where((_, index) => at.GroupOf(index) is var value &&
                        (value.IsKnown ? value.ToString() == group.Group : group.Group is null))]);
                }

                Interlocked.Add(ref open, summary.Total.Missing.Count);
                Interlocked.Add(ref asked, summary.Total.Awaiting.Count);
            },
            iter: Many);

        open.Should().BeGreaterThan(Many / 2);
        asked.Should().BeGreaterThan(Many / 20);
    }

    [Fact]
    public void Each_list_of_who_is_behind_a_count_is_as_long_as_the_count() => PopulationSamples.All.Sample(
        at =>
        {
            var builder = at.Builder(keepIds: true);
            foreach (var (index, report) in at.Reports.Index())
            {
                builder.Add(report, at.GroupOf(index));
            }

            var (summary, members) = (builder.ToSummary(), builder.Members!);
            AreBehind(members, summary.Total, PopulationSlice.All);
            foreach (var group in summary.Groups)
            {
                AreBehind(members, group.Counts, PopulationSlice.OfGroup(group.Group));
            }

            summary.Should().Be(at.Count(_ => true));
        },
        iter: Many);

    [Fact]
    public void What_is_written_is_read_as_an_equal_summary() => PopulationSamples.All.Sample(
        at =>
        {
            var summary = at.Count(_ => true);
            var written = DangBoJson.WritePopulationSummary(summary);

            var read = DangBoJson.ReadPopulationSummary(written);
            read.Errors.Select(error => $"{error.Pointer} {error.Code}").Should().BeEmpty();
            read.Document.Should().Be(summary);
            read.Document!.QuotaReadings.Should().Equal(summary.QuotaReadings);
            DangBoJson.WritePopulationSummary(read.Document).Should().Equal(written);
            foreach (var language in Enum.GetValues<Language>())
            {
                summary.ToText(language).Should().NotContain("{").And.Be(read.Document.ToText(language));
                summary.ToMarkdown(language).Should().NotContain("{");
            }
        },
        iter: Many / 10);

    private static void Holds(PopulationCounts counts, Report[] reports)
    {
        var inForce = reports.Where(report => report.IsInForce).ToArray();
        counts.Subjects.Should().Be(inForce.Length);
        foreach (var criterion in counts.Criteria)
        {
            var findings = inForce.Select(report => report.Findings.First(finding => finding.Criterion.Id == criterion.Criterion)).ToArray();
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                criterion.Verdicts.Of(verdict).Should().Be(findings.Count(finding => finding.Verdict == verdict));
            }

            criterion.Provisional.Should().Be(findings.Count(finding => finding.IsProvisional));
        }

        if (counts.Overall is { } overall)
        {
            Enum.GetValues<Verdict>().Should().OnlyContain(verdict => overall.Of(verdict) == inForce.Count(report => report.Verdict == verdict));
        }

        foreach (var level in counts.Levels)
        {
            var possible = inForce.Select(report => report.Level?.PossibleLevels.ToList() ?? ["notApplicable"]).ToArray();
            level.Lowest.Should().Be(possible.Count(levels => levels.TrueForAll(one => one == level.Level)));
            level.Highest.Should().Be(possible.Count(levels => levels.Contains(level.Level)));
        }

        var open = inForce.SelectMany(report => report.Findings).Where(finding => finding.Verdict == Verdict.Undetermined).ToArray();
        counts.Missing.Select(entry => (entry.Fact, entry.Parameter, entry.Findings)).Should().BeEquivalentTo(
            open.SelectMany(finding => finding.Missing).GroupBy(item => (item.Fact?.Name, item.Parameter?.Id))
                .Select(group => (group.Key.Name, group.Key.Id, (long)group.Count())));
        counts.Awaiting.Select(entry => (string.Join(' ', entry.Judges), entry.Findings)).Should().BeEquivalentTo(
            open.SelectMany(finding => finding.Awaiting.Select(awaited => string.Join(' ', awaited.Judges)).Distinct())
                .GroupBy(judges => judges).Select(group => (group.Key, (long)group.Count())));
        counts.Remarks.Select(entry => (entry.Code, entry.Count)).Should().BeEquivalentTo(
            inForce.SelectMany(report => report.Remarks).GroupBy(remark => remark.Code)
                .Select(group => (group.Key, group.Sum(remark => (long)(remark.Count ?? 1)))));
        if (counts.Score is { } score)
        {
            var points = inForce.Where(report => report.Score is not null && report.Findings.All(finding => !report.RuleSetDoesNotApply)).ToArray();
            (score.Scored + score.Undetermined).Should().Be(points.Length);
            score.NotApplicable.Should().Be(inForce.Length - points.Length);
            score.Certain.Should().Be(points.Count(report => report.Score!.Score is not null));
            if (score.Undetermined == 0)
            {
                (score.LowestSum, score.HighestSum).Should().Be((points.Sum(report => report.Score!.Min), points.Sum(report => report.Score!.Max)));
            }
        }
    }

    private static void AreBehind(PopulationMembers members, PopulationCounts counts, PopulationSlice slice)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            counts.Criteria.All(criterion => members.WhoIs(criterion.Criterion, verdict, slice).Count == criterion.Verdicts.Of(verdict)).Should().BeTrue();
            members.WhoIsOverall(verdict, slice).Count.Should().Be((int)(counts.Overall?.Of(verdict) ?? 0));
        }

        counts.Levels.All(level =>
            members.WhoHas(level.Level, slice).Count == level.Lowest && members.WhoMayHave(level.Level, slice).Count == level.Highest).Should().BeTrue();
        counts.Missing.All(entry => members.WhoLacks(entry.Fact ?? entry.Parameter!, slice).Count > 0).Should().BeTrue();
        counts.Awaiting.All(entry => members.WhoAwaits(entry.Judges[0], slice).Count > 0).Should().BeTrue();
        counts.Missing.Select(entry => entry.Fact ?? entry.Parameter!)
            .All(name => members.WhoLacks(name, slice).Distinct().Count() == members.WhoLacks(name, slice).Count).Should().BeTrue();
    }
}
