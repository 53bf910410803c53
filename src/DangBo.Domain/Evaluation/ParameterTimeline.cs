using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation;

/// <summary>Lays the values of overlays over the default values of a parameter.</summary>
internal static class ParameterTimeline
{
    public static BoundParameter.Segment[] Of(Parameter parameter, ValueList<Overlay> overlays, BindingContext context)
    {
        var segments = Read(parameter, parameter.Values, $"/parameters/{parameter.Id}/values", null, context);
        foreach (var overlay in overlays)
        {
            context.Overlay = overlay.Id;
            foreach (var entry in overlay.Parameters.Where(entry => entry.Parameter == parameter.Id))
            {
                var pointer = $"/parameters/{parameter.Id}";
                if (!parameter.IsLocal)
                {
                    context.Fail(pointer, RuleSetErrorCodes.ParameterNotLocal, MessageArgument.Of("parameter", parameter.Id));
                    continue;
                }

                var replacing = Read(parameter, entry.Values, pointer, overlay.Id, context);
                if (replacing.Count > 0)
                {
                    segments = [.. segments.Where(segment => segment.FromBits < replacing[0].FromBits), .. replacing];
                }
            }

            context.Overlay = null;
        }

        return [.. segments];
    }

    private static List<BoundParameter.Segment> Read(
        Parameter parameter, ValueList<ParameterValue> values, string pointer, string? overlay, BindingContext context)
    {
        var segments = new List<BoundParameter.Segment>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var value = OperandBinder.Read(values[i].Value, parameter.Type);
            var from = PackedValue.Pack(values[i].From);
            if (!value.IsKnown || (parameter.Type == FactType.Integer && value.Kind != FactValueKind.Integer))
            {
                context.Fail(
                    $"{pointer}/{i}/value",
                    RuleSetErrorCodes.TypeMismatch,
                    MessageArgument.Of("fact", parameter.Id),
                    MessageArgument.Of("type", FactReading.TypeName(parameter.Type)));
            }
            else if (segments.Count > 0 && from <= segments[^1].FromBits)
            {
                context.Fail($"{pointer}/{i}/from", RuleSetErrorCodes.ValuesNotInOrder, MessageArgument.Of("parameter", parameter.Id));
            }
            else
            {
                segments.Add(new(from, value, parameter.IsLocal && overlay is null, overlay, values[i].Citations));
            }
        }

        return segments;
    }
}
