using System.Collections;
using System.Diagnostics.CodeAnalysis;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>What a leaf of a condition tests: a closed set.</summary>
public enum ReasonKind : byte
{
    /// <summary>A fact compared with a threshold.</summary>
    Comparison = 0,

    /// <summary>Whether a fact is recorded.</summary>
    Known,

    /// <summary>Whether a parameter has a value.</summary>
    ParameterIsSet,

    /// <summary>The verdict of another criterion.</summary>
    Criterion,
}

/// <summary>One leaf of a condition with its operands, values and threshold. A view of the report, which alone holds data.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A view is compared through its report.")]
public readonly struct Reason
{
    private readonly Report _report;
    private readonly BoundLeaf _leaf;

    private readonly Kleene _value;

    internal Reason(Report report, BoundLeaf leaf, Kleene value)
    {
        _report = report;
        _leaf = leaf;
        _value = value;
    }

    /// <summary>Gets the JSON Pointer of the leaf into the criterion, or into the document that <see cref="In"/> names.</summary>
    public string At => _leaf.At;

    /// <summary>Gets what <see cref="At"/> points into: null for the criterion, <c>ruleSet</c>, or the id of an overlay.</summary>
    public string? In => _leaf.In;

    /// <summary>Gets what the leaf came to; null where it is unknown.</summary>
    public bool? Is => _value.ToBoolean();

    /// <summary>Gets what the leaf tests.</summary>
    public ReasonKind Kind => _leaf switch
    {
        ComparisonLeaf => ReasonKind.Comparison,
        KnownLeaf => ReasonKind.Known,
        ParameterIsSetLeaf => ReasonKind.ParameterIsSet,
        _ => ReasonKind.Criterion,
    };

    /// <summary>Gets the fact on the left; null where the leaf tests a parameter or a criterion.</summary>
    public Fact? Fact => _leaf.Fact;

    /// <summary>Gets the value of the fact; unknown where it is not recorded.</summary>
    public FactValue Value => _leaf.Fact is null ? FactValue.Unknown : _report.ValueAt(_leaf.Place);

    /// <summary>Gets how the fact is compared; null where the leaf is no comparison.</summary>
    public ComparisonTest? Test => (_leaf as ComparisonLeaf)?.TestKind;

    /// <summary>Gets how many operands stand on the right: one, the two ends of <c>between</c>, or the length of a list.</summary>
    public int ThresholdCount => (_leaf as ComparisonLeaf)?.Operands.Length ?? 0;

    /// <summary>Whether the condition asks for the opposite of the test: it stands below an odd number of <c>not</c>.</summary>
    internal bool IsNegated => _leaf.IsFlipped;

    /// <summary>Gets what is expected of a test of being recorded or set; null for other leaves.</summary>
    public bool? Expected => _leaf switch
    {
        KnownLeaf known => known.Expected,
        ParameterIsSetLeaf isSet => isSet.Expected,
        _ => null,
    };

    /// <summary>Gets the parameter that is tested for having a value; null for other leaves.</summary>
    public Parameter? Parameter => (_leaf as ParameterIsSetLeaf)?.Parameter.Definition;

    /// <summary>The parameter that is tested for having a value, with its value; null for other leaves.</summary>
    internal ParameterUse? TestedParameter => _leaf is ParameterIsSetLeaf isSet ? new(isSet.Parameter, _report.Dates) : null;

    /// <summary>Gets the criterion that is asked; null for other leaves.</summary>
    public Criterion? Criterion => _leaf is CriterionLeaf asked ? _report.Bound.Criteria[asked.Criterion].Definition : null;

    /// <summary>Gets the verdict of the criterion that is asked; null for other leaves.</summary>
    public Verdict? CriterionVerdict => _leaf is CriterionLeaf asked ? _report.VerdictOf(asked.Criterion, open: false) : null;

    /// <summary>Gets the verdicts of which one is expected of the criterion that is asked; empty for other leaves.</summary>
    public ValueList<Verdict> ExpectedVerdicts => (_leaf as CriterionLeaf)?.Verdicts ?? ValueList<Verdict>.Empty;

    /// <summary>Gets an operand on the right.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no operand at that place.</exception>
    public Threshold ThresholdAt(int index) => _leaf is ComparisonLeaf comparison && (uint)index < (uint)comparison.Operands.Length
        ? new(_report, comparison.Operands[index])
        : throw new ArgumentOutOfRangeException(nameof(index));
}

/// <summary>A right side of a comparison, with where its value comes from.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A view is compared through its report.")]
public readonly struct Threshold
{
    private readonly Report _report;
    private readonly BoundOperand _operand;

    internal Threshold(Report report, BoundOperand operand)
    {
        _report = report;
        _operand = operand;
    }

    /// <summary>Gets whether the rule names the value itself.</summary>
    public bool IsLiteral => _operand.IsLiteral;

    /// <summary>Gets the fact that the value comes from; null where it comes from none.</summary>
    public Fact? Fact => _operand.Fact;

    /// <summary>Gets the parameter that the value comes from; null where it comes from none.</summary>
    public ParameterUse? Parameter => _operand.Parameter is { } parameter ? new(parameter, _report.Dates) : null;

    /// <summary>Gets what is done to the value; null where nothing is.</summary>
    public Adjustment? Adjustment => _operand.Adjustment;

    /// <summary>Gets the parameter that the value is multiplied by; null where it is by none.</summary>
    public ParameterUse? Factor => _operand.FactorParameter is { } parameter ? new(parameter, _report.Dates) : null;

    /// <summary>Gets the value before anything is done to it; unknown where it is not recorded or not set.</summary>
    public FactValue BaseValue
    {
        get
        {
            var frame = _report.Frame;
            return _operand.BaseValue(ref frame);
        }
    }

    /// <summary>Gets the value compared with; unknown where it is, or where it has no finite decimal form (<see cref="Fraction"/>).</summary>
    public FactValue Value
    {
        get
        {
            var frame = _report.Frame;
            if (_operand.Adjustment is null)
            {
                return _operand.BaseValue(ref frame);
            }

            if (_operand.Shift is not null)
            {
                return _operand.BaseValue(ref frame).AsDate() is { } day ? FactValue.Of(_operand.Shifted(day)) : FactValue.Unknown;
            }

            return _operand.Product(ref frame);
        }
    }

    /// <summary>Gets the value compared with as a fraction, such as <c>10/3</c>; null where it has a finite decimal form or is unknown.</summary>
    public string? Fraction
    {
        get
        {
            if (_operand.Adjustment is null || _operand.Shift is not null)
            {
                return null;
            }

            var frame = _report.Frame;
            return _operand.Number(ref frame) is { } number && number.ToDecimal() is null ? number.ToString() : null;
        }
    }
}

/// <summary>A parameter as a finding used it: its value on the rules-as-of day, and who set that.</summary>
public readonly record struct ParameterUse
{
    internal ParameterUse(BoundParameter parameter, EvaluationDates dates)
    {
        var segment = parameter.SegmentOn(in dates);
        Definition = parameter.Definition;
        Value = segment?.Value ?? FactValue.Unknown;
        IsDefault = segment?.IsDefault ?? false;
        Overlay = segment?.Overlay;
        Citations = segment?.Citations ?? ValueList<Citation>.Empty;
    }

    /// <summary>Gets the parameter.</summary>
    public Parameter Definition { get; }

    /// <summary>Gets its value; unknown where none is set on that day.</summary>
    public FactValue Value { get; }

    /// <summary>Gets whether the value is a local default that no overlay has replaced.</summary>
    public bool IsDefault { get; }

    /// <summary>Gets the id of the overlay that gave the value; null where the rule set did.</summary>
    public string? Overlay { get; }

    /// <summary>Gets the overlay's citations of the value.</summary>
    public ValueList<Citation> Citations { get; }
}

/// <summary>Leaves of a criterion's conditions; a view that allocates nothing when it is walked with <c>foreach</c>.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "A view is compared through its report.")]
[SuppressMessage("Naming", "CA1710", Justification = "A list of reasons.")]
public readonly struct ReasonList : IEnumerable<Reason>
{
    private readonly Report _report;
    private readonly BoundCriterion _criterion;
    private readonly LeafWalk.Question _question;

    internal ReasonList(Report report, BoundCriterion criterion, LeafWalk.Question question)
    {
        _report = report;
        _criterion = criterion;
        _question = question;
    }

    /// <summary>Gets an enumerator that allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_report, LeafWalk.Start(_report, _criterion, _question));

    /// <inheritdoc/>
    IEnumerator<Reason> IEnumerable<Reason>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the reasons.</summary>
    [SuppressMessage("Performance", "CA1815", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034", Justification = "The enumerator of this list, as in the framework.")]
    public struct Enumerator : IEnumerator<Reason>
    {
        private readonly Report _report;
        private LeafWalk _walk;

        internal Enumerator(Report report, LeafWalk walk)
        {
            _report = report;
            _walk = walk;
        }

        /// <inheritdoc/>
        public readonly Reason Current => new(_report, _walk.Current!, _walk.Value);

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => _walk.MoveNext();

        /// <inheritdoc/>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
