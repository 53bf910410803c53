using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>A parameter with its values in the order of their days, an overlay's in place of the defaults.</summary>
internal sealed class BoundParameter(Parameter definition, BoundParameter.Segment[] segments)
{
    public Parameter Definition { get; } = definition;

    public IEnumerable<FactValue> Values => segments.Select(segment => segment.Value);

    public FactValue ValueOn(in EvaluationDates dates) => SegmentOn(in dates) is { } segment ? segment.Value : FactValue.Unknown;

    public Segment? SegmentOn(in EvaluationDates dates)
    {
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].FromBits <= dates.RulesAsOfBits)
            {
                return segments[i];
            }
        }

        return null;
    }

    /// <summary>The value from a day on; <see cref="IsDefault"/> where no overlay has replaced a local one.</summary>
    internal sealed record Segment(long FromBits, FactValue Value, bool IsDefault, string? Overlay, ValueList<Citation> Citations);
}
