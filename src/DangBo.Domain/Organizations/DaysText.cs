using DangBo.Domain.Texts;
using NodaTime;

namespace DangBo.Domain.Organizations;

/// <summary>Writes a period for people: by its first and its last day, both of which count.</summary>
internal static class DaysText
{
    public static LocalizedText Of(EffectivePeriod days) => (days.From, days.LastDay) switch
    {
        ({ } first, { } last) when first == last => Text(OrganizationTextCodes.OneDay, MessageArgument.Of("first", first)),
        ({ } first, { } last) =>
            Text(OrganizationTextCodes.Days, MessageArgument.Of("first", first), MessageArgument.Of("last", last)),
        ({ } first, null) => Text(OrganizationTextCodes.DaysFrom, MessageArgument.Of("first", first)),
        (null, { } last) => Text(OrganizationTextCodes.DaysThrough, MessageArgument.Of("last", last)),
        _ => Text(OrganizationTextCodes.EveryDay),
    };

    /// <summary>Makes the period of one day; of a day outside those of records, which a program may give, that of every
    /// day.</summary>
    public static EffectivePeriod OneDay(LocalDate day) =>
        day >= IsoDate.Earliest && day <= IsoDate.Latest ? EffectivePeriod.OfDays(day, day) : EffectivePeriod.Always;

    private static LocalizedText Text(string code, params ReadOnlySpan<MessageArgument> arguments) =>
        new Message(code, arguments).ToLocalizedText();
}
