using DangBo.Domain.Evaluation;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>What becomes of the evaluations of a run, and what the gates ask of them.</summary>
internal abstract class EvaluationSink
{
    /// <summary>Gets how many evaluations gave an answer; one that is not in force gives none.</summary>
    public long Evaluated { get; protected set; }

    /// <summary>Gets whether some answer is not met.</summary>
    public bool AnyNotMet { get; protected set; }

    /// <summary>Gets whether some answer is open.</summary>
    public bool AnyUndetermined { get; protected set; }

    /// <summary>Evaluates a subject, which was checked.</summary>
    public abstract void Add(Subject subject, Evaluator evaluator, EvaluationDates at, IReadOnlySet<string> declared);

    /// <summary>Takes note of a subject that is left out; of no known kind where its document could not be read.</summary>
    public virtual void LeaveOut(SubjectKind? kind)
    {
    }

    /// <summary>Writes what is left to be written.</summary>
    public abstract void End();
}

/// <summary>Writes reports as they come, in the form asked for; one alone as an indented object, more as one line each.</summary>
internal sealed class ReportWriter(ToolConsole console, string format) : EvaluationSink
{
    private readonly RegisterText _register = new(console);
    private Report? _held;
    private long _written;

    public override void Add(Subject subject, Evaluator evaluator, EvaluationDates at, IReadOnlySet<string> declared)
    {
        var report = subject.Evaluate(evaluator, at, declared);
        Write(report, isOfRegister: subject.Pointer.Length > 0);
        Evaluated += report.IsInForce ? 1 : 0;
        AnyNotMet |= report.Verdict == Verdict.NotMet;
        AnyUndetermined |= report.Verdict == Verdict.Undetermined || report.Level is { Level: null } || report.Score is { Score: null } ||
            report.Entitlements?.Any(entitlement => entitlement.Verdict == Verdict.Undetermined) == true;
    }

    private void Write(Report report, bool isOfRegister)
    {
        if (format == ToolOptions.Text && isOfRegister)
        {
            _register.Write(report);
            return;
        }

        if (format != ToolOptions.Json)
        {
            var separator = _written++ == 0 ? string.Empty : format == ToolOptions.Markdown ? "\n---\n\n" : $"\n{new string('~', 100)}\n\n";
            console.Out.Write(separator + (format == ToolOptions.Markdown
                ? report.ToMarkdown(console.Language)
                : report.ToText(console.Language)));
            return;
        }

        // Only the second report tells that each stands on a line of its own.
        if (_written++ == 0)
        {
            _held = report;
            return;
        }

        Release(indented: false);
        console.WriteJson(Documents.WriteReport(report, indented: false));
    }

    public override void End()
    {
        _register.End();
        Release(indented: true);
    }

    private void Release(bool indented)
    {
        if (_held is { } held)
        {
            _held = null;
            console.WriteJson(Documents.WriteReport(held, indented));
        }
    }
}

/// <summary>Counts the evaluations of each rule set and its dates, and writes one summary of each at the end.</summary>
internal sealed class SummarySink(ToolConsole console, string format, string? groupBy) : EvaluationSink
{
    private readonly List<PopulationBuilder> _builders = [];
    private readonly Dictionary<SubjectKind, long> _leftOut = [];
    private long _leftOutOfAny;

    public override void Add(Subject subject, Evaluator evaluator, EvaluationDates at, IReadOnlySet<string> declared) =>
        subject.AddTo(BuilderOf(evaluator, at), declared);

    public override void LeaveOut(SubjectKind? kind)
    {
        if (kind is { } known)
        {
            _leftOut[known] = _leftOut.GetValueOrDefault(known) + 1;
        }
        else
        {
            _leftOutOfAny++;
        }
    }

    public override void End()
    {
        var summaries = _builders.Select(Finish).ToArray();
        foreach (var summary in summaries)
        {
            Evaluated += summary.Total.Subjects;
            AnyNotMet |= summary.Total.Overall?.NotMet > 0;
            AnyUndetermined |= IsAnyOpen(summary);
        }

        if (Evaluated > 0)
        {
            SummaryWriter.Write(console, format, summaries);
        }
    }

    private PopulationSummary Finish(PopulationBuilder builder)
    {
        builder.AddNotEvaluated(_leftOutOfAny + _leftOut.GetValueOrDefault(builder.Scope.Subject));
        return builder.ToSummary();
    }

    // Of entitlements it is asked of each; of other purposes, of the answer.
    private static bool IsAnyOpen(PopulationSummary summary) =>
        summary.Total.Overall?.Undetermined > 0 ||
        summary.Total.Levels.Any(level => level.Lowest < level.Highest) ||
        summary.Total.Score is { } score && (score.Undetermined > 0 || score.Certain < score.Scored) ||
        (summary.Scope.Purpose == RuleSetPurpose.Eligibility && summary.Scope.Criteria.Zip(summary.Total.Criteria)
            .Any(pair => pair.First.Polarity == Polarity.Entitlement && pair.Second.Verdicts.Undetermined > 0));

    private PopulationBuilder BuilderOf(Evaluator evaluator, EvaluationDates at)
    {
        var builder = _builders.Find(one => ReferenceEquals(one.Evaluator, evaluator) && one.Scope.Dates == at);
        if (builder is null)
        {
            if (groupBy is not null && evaluator.Vocabulary.Find(groupBy) is null && !evaluator.RuleSet.Facts.Any(fact => fact.Name == groupBy))
            {
                throw new ToolException(ToolTexts.UnknownGroupFact(groupBy, $"{evaluator.RuleSet.Id}@{evaluator.RuleSet.Version}"));
            }

            builder = SubjectDocuments.TypeOf(evaluator.RuleSet.Subject)?.Count(evaluator, at, groupBy) ??
                PopulationBuilder.ForReports(evaluator, at, groupBy);
            _builders.Add(builder);
        }

        return builder;
    }
}

/// <summary>Writes summaries in the form asked for; one alone as an indented object, more as one line each.</summary>
internal static class SummaryWriter
{
    public static void Write(ToolConsole console, string format, IReadOnlyList<PopulationSummary> summaries)
    {
        if (format == ToolOptions.Json)
        {
            foreach (var summary in summaries)
            {
                console.WriteJson(Documents.WritePopulationSummary(summary, indented: summaries.Count == 1));
            }

            return;
        }

        var isMarkdown = format == ToolOptions.Markdown;
        console.Out.Write(string.Join(
            isMarkdown ? "\n---\n\n" : $"\n{new string('~', 100)}\n\n",
            summaries.Select(summary => isMarkdown ? summary.ToMarkdown(console.Language) : summary.ToText(console.Language))));
    }
}
