using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>Evaluates the subjects of a file one after another, and counts what became of them.</summary>
internal sealed class EvaluationRun(ToolConsole console, RuleSelection rules, ToolDates dates, ReportWriter writer)
{
    private readonly Dictionary<string, ValueList<PlannedEvaluation>> _plans = [];
    private readonly Dictionary<int, (EvaluationDates Dates, Evaluator Evaluator)[]?> _evaluations = [];

    /// <summary>Gets how many evaluations gave an answer; one that is not in force gives none.</summary>
    public long Evaluated { get; private set; }

    /// <summary>Gets whether anything had to be left out: a document, or a subject of one.</summary>
    public bool AnyLeftOut { get; private set; }

    /// <summary>Gets the gates that some report matched.</summary>
    public bool AnyNotMet { get; private set; }

    public bool AnyUndetermined { get; private set; }

    public void Read(string path, bool strict)
    {
        var done = 0L;
        using var stream = ToolFiles.Open(console, path);
        foreach (var entry in InputDocuments.Read(stream, path))
        {
            var faults = entry.Document is null ? [entry.Fault!] : Evaluate(entry.Document, ref done);
            if (faults.Count > 0)
            {
                AnyLeftOut = true;
                FaultWriter.Write(console.Error, path, faults, console.Language);
                if (strict)
                {
                    break;
                }
            }
        }

        console.EndProgress(done);
        writer.End();
    }

    // Everything is checked before anything is written; a subject with a fault is left out, and the others of its register
    // are not.
    private IReadOnlyList<Fault> Evaluate(InputDocument document, ref long done)
    {
        var reading = SubjectDocuments.Read(document.Utf8);
        if (reading.Document is not { } subjects)
        {
            console.Progress(++done);
            return [.. reading.Faults.Select(document.InFile)];
        }

        Dictionary<Subject, IReadOnlyList<FactError>>? faulty = null;
        List<Subject> all = [];
        foreach (var subject in subjects)
        {
            if (Judged(subject) is not { } judged)
            {
                return [document.InFile(new(1, 1, string.Empty, "noRuleSet", ToolTexts.NoRulesForSubject))];
            }

            all.AddRange(judged);
        }

        foreach (var subject in all)
        {
            var evaluations = EvaluationsOf(subject.Kind)!;
            var errors = evaluations.SelectMany(evaluation => subject.Check(evaluation.Evaluator, rules.DeclaredFacts)).Distinct().ToArray();
            if (errors.Length > 0)
            {
                (faulty ??= []).Add(subject, errors);
            }
        }

        foreach (var subject in all.Where(subject => faulty?.ContainsKey(subject) != true))
        {
            foreach (var (at, evaluator) in EvaluationsOf(subject.Kind)!)
            {
                Count(subject.Evaluate(evaluator, at, rules.DeclaredFacts), isOfRegister: subject.Pointer.Length > 0);
            }

            console.Progress(++done);
        }

        return faulty is null
            ? []
            : [
                .. Documents.Locate(document.Utf8, faulty.SelectMany(entry =>
                    entry.Value.Select(error => KeyValuePair.Create(entry.Key.Pointer + error.Pointer, error.Message))))
                    .Select(document.InFile),
            ];
    }

    // A subject and what stands within it, as far as some rule set of the run is about it; null where none could be.
    private IEnumerable<Subject>? Judged(Subject subject)
    {
        var isJudged = EvaluationsOf(subject.Kind) is not null;
        var arePartsJudged = subject.PartKind is { } kind && EvaluationsOf(kind) is not null;
        return isJudged || arePartsJudged ? [.. isJudged ? (Subject[])[subject] : [], .. arePartsJudged ? subject.Parts : []] : null;
    }

    private void Count(Report report, bool isOfRegister)
    {
        writer.Write(report, isOfRegister);
        Evaluated += report.IsInForce ? 1 : 0;
        AnyNotMet |= report.Verdict == Verdict.NotMet;
        AnyUndetermined |= report.Verdict == Verdict.Undetermined || report.Level is { Level: null } || report.Score is { Score: null } ||
            report.Entitlements?.Any(entitlement => entitlement.Verdict == Verdict.Undetermined) == true;
    }

    // The same for every subject of a kind, of which a register has many.
    private (EvaluationDates Dates, Evaluator Evaluator)[]? EvaluationsOf(SubjectKind? kind)
    {
        var key = kind is { } known ? (int)known : -1;
        if (!_evaluations.TryGetValue(key, out var evaluations))
        {
            evaluations = PlansFor(kind)?.Select(plan => (plan.Dates, rules.Bind(plan.RuleSet))).ToArray();
            _evaluations.Add(key, evaluations);
        }

        return evaluations;
    }

    // Null where no rule set of the run is about such a subject; empty where those that ship are not in force.
    private List<PlannedEvaluation>? PlansFor(SubjectKind? kind)
    {
        var ids = rules.Ids.Where(id => kind is null ? rules.WereNamed : rules.Library.VersionsOf(id)[0].Subject == kind).ToArray();
        return ids.Length == 0
            ? null
            : [.. ids.SelectMany(PlanOf).Where(plan => rules.WereNamed || plan.RuleSet.Effective.Contains(plan.Dates.RulesAsOf))];
    }

    private ValueList<PlannedEvaluation> PlanOf(string id)
    {
        if (!_plans.TryGetValue(id, out var plan))
        {
            plan = PlanNow(id);
            _plans.Add(id, plan);
        }

        return plan;
    }

    private ValueList<PlannedEvaluation> PlanNow(string id)
    {
        if (dates.RulesAsOf is { } day && rules.Library.VersionsOf(id)[0].OverPeriod == PeriodRule.EachPart)
        {
            var plan = EvaluationPlan.Of(rules.Library, id, dates.AsOf, dates.Period);
            return plan.All(part => part.Dates.RulesAsOf == day) ? plan : throw new ToolException(ToolTexts.RulesAsOfOfParts(id));
        }

        return EvaluationPlan.Of(rules.Library, id, dates.AsOf, dates.Period, dates.RulesAsOf);
    }
}

/// <summary>Writes reports in the form asked for; one alone as an indented object, more as one line each.</summary>
internal sealed class ReportWriter(ToolConsole console, string format)
{
    private readonly RegisterText _register = new(console);
    private Report? _held;
    private long _written;

    public void Write(Report report, bool isOfRegister)
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

    public void End()
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
