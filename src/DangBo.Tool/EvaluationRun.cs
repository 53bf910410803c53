using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>Evaluates the subjects of a file one after another, and counts what became of them.</summary>
internal sealed class EvaluationRun(ToolConsole console, RuleSelection rules, ToolDates dates, EvaluationSink sink)
{
    private readonly Dictionary<string, ValueList<PlannedEvaluation>> _plans = [];
    private readonly Dictionary<int, (EvaluationDates Dates, Evaluator Evaluator)[]?> _evaluations = [];

    /// <summary>Gets whether anything had to be left out: a document, or a subject of one.</summary>
    public bool AnyLeftOut { get; private set; }

    public void Read(string path, bool strict)
    {
        var done = 0L;
        using var stream = ToolFiles.Open(console, path);
        foreach (var entry in InputDocuments.Read(stream, path))
        {
            var faults = entry.Document is null ? Broken(entry.Fault!) : Evaluate(entry.Document, ref done);
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
        sink.End();
    }

    // A file that ceases to be JSON may have held any number of subjects: one is counted for what was lost.
    private IReadOnlyList<Fault> Broken(Fault fault)
    {
        sink.LeaveOut(null);
        return [fault];
    }

    // Everything is checked before anything is written; a subject with a fault is left out, and the others of its register
    // are not.
    private IReadOnlyList<Fault> Evaluate(InputDocument document, ref long done)
    {
        var reading = SubjectDocuments.Read(document.Utf8);
        if (reading.Document is not { } subjects)
        {
            console.Progress(++done);
            sink.LeaveOut(null);
            return [.. reading.Faults.Select(document.InFile)];
        }

        Dictionary<Subject, IReadOnlyList<FactError>>? faulty = null;
        List<Subject> all = [];
        foreach (var subject in subjects)
        {
            if (Judged(subject) is not { } judged)
            {
                sink.LeaveOut(null);
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
                sink.LeaveOut(subject.Kind);
            }
        }

        foreach (var subject in all.Where(subject => faulty?.ContainsKey(subject) != true))
        {
            foreach (var (at, evaluator) in EvaluationsOf(subject.Kind)!)
            {
                sink.Add(subject, evaluator, at, rules.DeclaredFacts);
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
