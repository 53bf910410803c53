using System.Buffers;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>A rule set and its overlays, bound to a vocabulary once: every name and type is checked.</summary>
/// <remarks>Immutable and safe for use by many threads. It evaluates fact sheets; <see cref="Evaluator{T}"/> a program's own type too.</remarks>
public abstract class Evaluator
{
    // The days on which the rule set and every overlay are in force, as the engine compares days.
    private readonly long _fromBits = long.MinValue;
    private readonly long _untilBits = long.MaxValue;

    private protected Evaluator(BoundRuleSet bound)
    {
        Bound = bound;
        foreach (var effective in bound.Overlays.Select(overlay => overlay.Effective).Prepend(bound.Definition.Effective))
        {
            _fromBits = Math.Max(_fromBits, effective.From is { } from ? PackedValue.Pack(from) : long.MinValue);
            _untilBits = Math.Min(_untilBits, effective.Until is { } until ? PackedValue.Pack(until) : long.MaxValue);
        }
    }

    /// <summary>Gets the rule set.</summary>
    public RuleSet RuleSet => Bound.Definition;

    /// <summary>Gets the overlays.</summary>
    public ValueList<Overlay> Overlays => Bound.Overlays;

    /// <summary>Gets the vocabulary.</summary>
    public Vocabulary Vocabulary => Bound.Vocabulary;

    /// <summary>Gets the criteria, those of overlays after those of the rule set; findings and verdicts stand in this order.</summary>
    public IEnumerable<Criterion> Criteria => Bound.Criteria.Select(criterion => criterion.Definition);

    internal BoundRuleSet Bound { get; }

    // Digests are made when the first report asks for them; making them twice would give the same.
    internal string RuleSetSha256 => field ??= RuleSet.ComputeSha256();

    internal ValueList<string> OverlaySha256 => field ??= Overlays.Select(overlay => overlay.ComputeSha256()).ToValueList();

    /// <summary>Binds a rule set to a vocabulary, for fact sheets.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <param name="overlays">The overlays, in the order in which they lie; none by default.</param>
    /// <returns>The evaluator.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetBindingException">Something in the rule set or an overlay is wrong; all of it is named.</exception>
    public static Evaluator Bind(RuleSet ruleSet, Vocabulary vocabulary, params ReadOnlySpan<Overlay> overlays) =>
        new SheetEvaluator(BindAll(ruleSet, vocabulary, overlays));

    /// <summary>Binds a rule set to a vocabulary over a program's own type.</summary>
    /// <typeparam name="T">The type of the subject.</typeparam>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <param name="overlays">The overlays, in the order in which they lie; none by default.</param>
    /// <returns>The evaluator.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleSetBindingException">Something in the rule set or an overlay is wrong; all of it is named.</exception>
    public static Evaluator<T> Bind<T>(RuleSet ruleSet, Vocabulary<T> vocabulary, params ReadOnlySpan<Overlay> overlays)
        where T : class =>
        new(BindAll(ruleSet, vocabulary, overlays), vocabulary);

    /// <summary>Checks a rule set as binding would.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="vocabulary">The vocabulary of its subject.</param>
    /// <param name="overlays">The overlays, in the order in which they lie; none by default.</param>
    /// <returns>Everything that is wrong, in the order of the documents; empty where it can be bound.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<RuleSetError> Check(RuleSet ruleSet, Vocabulary vocabulary, params ReadOnlySpan<Overlay> overlays)
    {
        RuleSetBinder.Bind(Guard.Against.Null(ruleSet), ValueList.Create(overlays), Guard.Against.Null(vocabulary), out var errors);
        return errors;
    }

    /// <summary>Tells whether the rule set and all its overlays are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether all are; an evaluation by the rules of another day has no verdict and says so.</returns>
    public bool IsInForceOn(LocalDate day)
    {
        var bits = PackedValue.Pack(day);
        return bits >= _fromBits && bits < _untilBits;
    }

    /// <summary>Checks the facts of a sheet, strictly.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>Everything that is wrong; empty where the sheet can be evaluated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public ValueList<FactError> Check(FactSheet sheet) => Check(sheet, null);

    /// <summary>Checks the facts of a sheet, strictly, as one of several rule sets of a run.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="alsoDeclared">The names of facts that other rule sets of the same run declare; null means none.</param>
    /// <returns>Everything that is wrong; empty where the sheet can be evaluated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public ValueList<FactError> Check(FactSheet sheet, IReadOnlySet<string>? alsoDeclared) =>
        SheetReading.Check(Guard.Against.Null(sheet), Bound, alsoDeclared).ToValueList();

    /// <summary>Evaluates a fact sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds.</exception>
    public Report Evaluate(FactSheet sheet, EvaluationDates dates) => Evaluate(sheet, dates, ValueList<Judgment>.Empty, null);

    /// <summary>Evaluates a fact sheet with judgments that stand beside it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <param name="judgments">The judgments on record.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds.</exception>
    public Report Evaluate(FactSheet sheet, EvaluationDates dates, ValueList<Judgment> judgments) =>
        Evaluate(sheet, dates, judgments, null);

    /// <summary>Evaluates a fact sheet with judgments that stand beside it, by one of several rule sets of a run.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <param name="judgments">The judgments on record.</param>
    /// <param name="alsoDeclared">The names of facts that other rule sets of the same run declare; null means none.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The sheet or the judgments are null.</exception>
    /// <exception cref="InvalidFactsException">A fact is not declared, of the wrong type or out of its bounds.</exception>
    public Report Evaluate(
        FactSheet sheet, EvaluationDates dates, ValueList<Judgment> judgments, IReadOnlySet<string>? alsoDeclared)
    {
        var errors = SheetReading.Check(Guard.Against.Null(sheet), Bound, alsoDeclared);
        if (errors.Count > 0)
        {
            throw new InvalidFactsException(errors.ToValueList());
        }

        return Report(sheet.Id, in dates, SheetReading.Values(sheet, Bound, in dates), Guard.Against.Null(judgments), null);
    }

    private protected Report Report(
        string subjectId, in EvaluationDates dates, FactValue[] values, ValueList<Judgment> judgments, List<Remark>? remarks)
    {
        if (!IsInForceOn(dates.RulesAsOf))
        {
            Remark notInForce = new() { Code = RemarkCodes.NotInForce, Detail = NotInForce(dates.RulesAsOf) };
            return new(this, subjectId, in dates, null, Reading.None, Reading.None, [], [notInForce, .. remarks ?? []]);
        }

        var counted = Bound.JudgmentCount == 0 ? [] : new Judgment?[Bound.JudgmentCount];
        if (counted.Length > 0 && judgments.Count > 0)
        {
            Engine.FindJudgments(Bound, judgments, in dates, counted, remarks ??= []);
        }

        Span<Verdict> judged = stackalloc Verdict[counted.Length <= 64 ? counted.Length : 0];
        judged = counted.Length <= 64 ? judged : new Verdict[counted.Length];
        Opinions(counted, judged);

        var decided = Reading.Of(Bound, values, in dates, judged, knownTestsAreOpen: false);
        var open = Bound.HasKnownTests ? Reading.Of(Bound, values, in dates, judged, knownTestsAreOpen: true) : decided;

        if (dates.IsRetroactive)
        {
            (remarks ??= []).Add(new() { Code = RemarkCodes.Retroactive, Detail = IsoDate.Format(dates.RulesAsOf) });
        }

        return new(this, subjectId, in dates, values, decided, open, counted, remarks is { Count: > 0 } ? remarks.ToValueList() : ValueList<Remark>.Empty);
    }

    internal static void Opinions(ReadOnlySpan<Judgment?> counted, Span<Verdict> judged)
    {
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = counted[i] is not { } judgment
                ? Verdict.Undetermined
                : judgment.Opinion == Opinion.Met ? Verdict.Met : Verdict.NotMet;
        }
    }

    private static BoundRuleSet BindAll(RuleSet ruleSet, Vocabulary vocabulary, ReadOnlySpan<Overlay> overlays) =>
        RuleSetBinder.Bind(Guard.Against.Null(ruleSet), ValueList.Create(overlays), Guard.Against.Null(vocabulary), out var errors) ??
        throw new RuleSetBindingException(errors);

    private string NotInForce(LocalDate day) => RuleSet.Effective.Contains(day)
        ? Overlays.First(overlay => !overlay.Effective.Contains(day)).Id
        : RuleSet.Id;
}

/// <summary>A rule set bound for fact sheets alone.</summary>
internal sealed class SheetEvaluator(BoundRuleSet bound) : Evaluator(bound);

/// <summary>A rule set bound to a vocabulary over a program's own type.</summary>
/// <typeparam name="T">The type of the subject.</typeparam>
/// <remarks>Immutable and safe for use by many threads where the readers of the vocabulary are.</remarks>
public sealed class Evaluator<T> : Evaluator
    where T : class
{
    private const int MostOnStack = 64;
    private const int MostConditionsOnStack = 256;

    private readonly Vocabulary<T> _vocabulary;
    private readonly FactPass<T> _facts;
    private readonly Fact[] _declared;

    internal Evaluator(BoundRuleSet bound, Vocabulary<T> vocabulary)
        : base(bound)
    {
        _vocabulary = vocabulary;
        _declared = [.. bound.Facts.Where(fact => vocabulary.ReaderOf(fact.Name) is null)];
        _facts = new([.. bound.Facts.Select(fact => vocabulary.ReaderOf(fact.Name) ?? new DeclaredReader<T>(fact, vocabulary))]);
    }

    internal Vocabulary<T> Subjects => _vocabulary;

    /// <summary>Checks the recorded facts of a subject that the rule set declares.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Everything that is wrong; empty where the subject can be evaluated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public ValueList<FactError> Check(T subject)
    {
        Guard.Against.Null(subject);
        return SheetReading.Check(_vocabulary.RecordedOf(subject), _declared)?.ToValueList() ?? ValueList<FactError>.Empty;
    }

    /// <summary>Evaluates a subject: verdicts with their reasons.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="dates">The dates of the evaluation.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="InvalidFactsException">A fact that the rule set declares is of the wrong type or out of its bounds.</exception>
    public Report Evaluate(T subject, EvaluationDates dates)
    {
        Guard.Against.Null(subject);
        RequireReadable(subject);
        var values = new FactValue[_facts.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _facts.Readers[i].Read(subject, in dates);
        }

        var remarks = default(List<Remark>);
        _vocabulary.AddRemarks(subject, in dates, ref remarks);
        return Report(_vocabulary.IdOf(subject), in dates, values, _vocabulary.JudgmentsOf(subject), remarks);
    }

    /// <summary>Draws the verdicts alone, without reasons and without allocating.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="dates">The dates of the evaluation; the rules are to be in force on its rules-as-of day.</param>
    /// <param name="verdicts">Filled with the verdict of each criterion, in the order of <see cref="Evaluator.Criteria"/>.</param>
    /// <returns>The overall verdict over the <c>must</c> criteria.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="verdicts"/> is shorter than the criteria are many, or the rules are not in force on the day asked.
    /// </exception>
    /// <exception cref="InvalidFactsException">A fact that the rule set declares is of the wrong type or out of its bounds.</exception>
    [SkipLocalsInit]
    public Verdict Decide(T subject, in EvaluationDates dates, Span<Verdict> verdicts)
    {
        Guard.Against.Null(subject);
        if (verdicts.Length < Bound.Criteria.Length)
        {
            throw new ArgumentException("There are more criteria than places for their verdicts.", nameof(verdicts));
        }

        if (!IsInForceOn(dates.RulesAsOf))
        {
            throw new ArgumentException("The rules are not in force on the day asked.", nameof(dates));
        }

        RequireReadable(subject);
        verdicts = verdicts[..Bound.Criteria.Length];
        Span<Verdict> judged = stackalloc Verdict[MostOnStack];
        judged = Bound.JudgmentCount <= MostOnStack ? judged[..Bound.JudgmentCount] : new Verdict[Bound.JudgmentCount];
        if (judged.Length > 0)
        {
            Judged(subject, in dates, judged);
        }

        var (facts, nodes) = (_facts.Count, Bound.Pass.Places);
        if (facts <= MostOnStack && nodes <= MostConditionsOnStack)
        {
            Span<PackedValue> factsHere = stackalloc PackedValue[MostOnStack];
            Span<Kleene> nodesHere = stackalloc Kleene[MostConditionsOnStack];
            return Decide(subject, in dates, verdicts, judged, factsHere[..facts], nodesHere[..nodes]);
        }

        var packed = ArrayPool<PackedValue>.Shared.Rent(facts);
        var values = ArrayPool<Kleene>.Shared.Rent(nodes);
        var overall = Decide(subject, in dates, verdicts, judged, packed.AsSpan(0, facts), values.AsSpan(0, nodes));
        ArrayPool<Kleene>.Shared.Return(values);
        ArrayPool<PackedValue>.Shared.Return(packed);
        return overall;
    }

    private Verdict Decide(
        T subject,
        in EvaluationDates dates,
        Span<Verdict> verdicts,
        ReadOnlySpan<Verdict> judged,
        Span<PackedValue> packed,
        Span<Kleene> nodes)
    {
        _facts.Read(subject, in dates, packed);
        var frame = new Frame { Packed = packed, Verdicts = verdicts, Dates = ref dates, Readers = _facts.Readers, Subject = subject };
        return Bound.Pass.Run(ref frame, judged, nodes);
    }

    private void Judged(T subject, in EvaluationDates dates, Span<Verdict> judged)
    {
        judged.Clear();
        if (_vocabulary.JudgmentsOf(subject) is not { Count: > 0 } judgments)
        {
            return;
        }

        var rented = ArrayPool<Judgment?>.Shared.Rent(judged.Length);
        var counted = rented.AsSpan(0, judged.Length);
        counted.Clear();
        Engine.FindJudgments(Bound, judgments, in dates, counted, null);
        Opinions(counted, judged);
        ArrayPool<Judgment?>.Shared.Return(rented, clearArray: true);
    }

    private void RequireReadable(T subject)
    {
        if (_declared.Length > 0 && SheetReading.Check(_vocabulary.RecordedOf(subject), _declared) is { } errors)
        {
            throw new InvalidFactsException(errors.ToValueList());
        }
    }
}
