using System.Globalization;
using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>Something that rule sets can judge, however it was written down.</summary>
internal abstract class Subject
{
    public abstract string Id { get; }

    /// <summary>Gets the JSON Pointer of the subject in its document: empty where it is the whole document.</summary>
    public virtual string Pointer => string.Empty;

    /// <summary>Gets the kind of subject; null where it is that of the rule set it meets.</summary>
    public abstract SubjectKind? Kind { get; }

    public abstract ValueList<FactError> Check(Evaluator evaluator, IReadOnlySet<string> declared);

    public abstract Report Evaluate(Evaluator evaluator, EvaluationDates dates, IReadOnlySet<string> declared);

    /// <summary>Gets the kind of the subjects that stand within this one; null where none can.</summary>
    public virtual SubjectKind? PartKind => null;

    /// <summary>Gets the subjects that stand within this one and are judged by rule sets of their own, such as the yearly
    /// classifications of a dossier.</summary>
    public virtual IEnumerable<Subject> Parts => [];

    /// <summary>Evaluates the subject and counts it.</summary>
    public abstract void AddTo(PopulationBuilder population, IReadOnlySet<string> declared);

    /// <summary>Gets the recorded values of the facts, for a sheet: those of the vocabulary, then those beside it.</summary>
    public abstract RecordedFacts FactsOn(EvaluationDates dates);
}

/// <summary>A subject that is a plain fact sheet.</summary>
internal sealed class SheetSubject(FactSheet sheet) : Subject
{
    public override string Id => sheet.Id;

    public override SubjectKind? Kind => sheet.Subject;

    public override ValueList<FactError> Check(Evaluator evaluator, IReadOnlySet<string> declared) => evaluator.Check(sheet, declared);

    public override Report Evaluate(Evaluator evaluator, EvaluationDates dates, IReadOnlySet<string> declared) =>
        evaluator.Evaluate(sheet, dates, ValueList<Judgment>.Empty, declared);

    public override void AddTo(PopulationBuilder population, IReadOnlySet<string> declared) => population.Add(sheet, declared);

    public override RecordedFacts FactsOn(EvaluationDates dates) => sheet.Facts;
}

/// <summary>A subject that is a dossier, read through its vocabulary.</summary>
internal sealed class DossierSubject<T>(
    T dossier, string pointer, Vocabulary<T> vocabulary, Func<T, RecordedFacts?> recorded, SubjectParts<T>? parts) : Subject
    where T : class
{
    public override string Id => vocabulary.IdOf(dossier);

    public override string Pointer => pointer;

    public override SubjectKind? Kind => vocabulary.Subject;

    public override SubjectKind? PartKind => parts?.Kind;

    public override IEnumerable<Subject> Parts => parts?.Of(dossier) ?? [];

    public override ValueList<FactError> Check(Evaluator evaluator, IReadOnlySet<string> declared) =>
        ((Evaluator<T>)evaluator).Check(dossier);

    public override Report Evaluate(Evaluator evaluator, EvaluationDates dates, IReadOnlySet<string> declared) =>
        ((Evaluator<T>)evaluator).Evaluate(dossier, dates);

    public override void AddTo(PopulationBuilder population, IReadOnlySet<string> declared) => ((PopulationBuilder<T>)population).Add(dossier);

    public override RecordedFacts FactsOn(EvaluationDates dates) =>
        RecordedFacts.Of(vocabulary.Facts
            .Where(fact => fact.Name is not (Vocabulary.AsOf or Vocabulary.FirstDay or Vocabulary.LastDay))
            .Select(fact => KeyValuePair.Create(fact.Name, Recorded(vocabulary.Read(dossier, fact.Name, dates))))
            .Where(fact => fact.Value.IsRecorded)).With(recorded(dossier) ?? RecordedFacts.Empty);

    private static RecordedValue Recorded(FactValue value) => value.Type switch
    {
        null => default,
        FactType.Boolean => RecordedValue.Of(value.AsBoolean()!.Value),
        FactType.Integer or FactType.Decimal => RecordedValue.Of(value.AsDecimal()!.Value),
        FactType.Date => RecordedValue.Of(IsoDate.Format(value.AsDate()!.Value)),
        FactType.Codes => RecordedValue.Of(new CodeSet { Codes = value.AsCodes(), IsComplete = value.IsCompleteSet }),
        _ => RecordedValue.Of(value.AsText()!),
    };
}

/// <summary>The subjects that stand within one of a type.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Of">Gets them, each with its place in the document.</param>
internal sealed record SubjectParts<T>(SubjectKind Kind, Func<T, IEnumerable<Subject>> Of);

/// <summary>A type of subjects, and how rule sets are bound to it.</summary>
internal abstract class SubjectType(SubjectKind kind)
{
    public SubjectKind Kind { get; } = kind;

    public abstract Evaluator Bind(RuleSet ruleSet, ReadOnlySpan<Overlay> overlays);

    /// <summary>Makes what counts subjects of the type, and fact sheets about them.</summary>
    public abstract PopulationBuilder Count(Evaluator evaluator, EvaluationDates dates, string? groupBy);
}

/// <summary>A type of subjects with a vocabulary of its own.</summary>
/// <param name="vocabulary">The vocabulary of the type.</param>
/// <param name="recorded">Gets the facts of a subject that rule sets declare.</param>
/// <param name="parts">The subjects that stand within one of this type; null where none can.</param>
internal sealed class SubjectType<T>(Vocabulary<T> vocabulary, Func<T, RecordedFacts?> recorded, SubjectParts<T>? parts = null)
    : SubjectType(vocabulary.Subject)
    where T : class
{
    public override Evaluator Bind(RuleSet ruleSet, ReadOnlySpan<Overlay> overlays) => Evaluator.Bind(ruleSet, vocabulary, overlays);

    /// <summary>Makes a subject of what was read, at its place in the document.</summary>
    public Subject Of(T subject, string pointer = "") => new DossierSubject<T>(subject, pointer, vocabulary, recorded, parts);

    /// <summary>Makes a subject of each item of a list of the document.</summary>
    public IEnumerable<Subject> OfList(IEnumerable<T> subjects, string pointer) =>
        subjects.Select((subject, place) => Of(subject, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{place}")));

    public override PopulationBuilder Count(Evaluator evaluator, EvaluationDates dates, string? groupBy) =>
        PopulationBuilder.For((Evaluator<T>)evaluator, dates, groupBy);
}
