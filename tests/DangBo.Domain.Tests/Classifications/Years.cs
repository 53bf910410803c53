using DangBo.Domain.Classifications;
using NodaTime;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

/// <summary>Classifications in few words.</summary>
internal static class Years
{
    /// <summary>The classification of a year, decided on a day of the year unless another is given.</summary>
    public static QualityClassification Of(int year, QualityLevel level, string? on = null, string? id = null, string? corrects = null, string? annulled = null) => new()
    {
        Id = id ?? $"q-{year}",
        Year = year,
        Level = level,
        DecidedBy = "body-a",
        On = on is null ? new LocalDate(year, 12, 20) : Day(on),
        Corrects = corrects,
        AnnulledOn = annulled is null ? null : Day(annulled),
    };

    public static ClassificationHistory History(string? checkedOn, params ReadOnlySpan<QualityClassification> entries) =>
        new(new(ValueList.Create(entries), checkedOn is null ? null : Day(checkedOn)));
}
