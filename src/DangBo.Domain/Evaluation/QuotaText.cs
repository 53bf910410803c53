using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Says in words what became of a quota in one group.</summary>
internal static class QuotaText
{
    public static LocalizedText Of(QuotaReading reading) => reading.Verdict == QuotaVerdict.Undetermined
        ? new Message(
            QuotaTextCodes.Undetermined,
            MessageArgument.Of("counts", Counts(reading)),
            MessageArgument.Of("open", FindingText.Joined([.. reading.Missing.Select(FindingText.Missing)]))).ToLocalizedText()
        : new Message(
            CodeOf(reading.Verdict),
            MessageArgument.Of("counts", Counts(reading)),
            MessageArgument.Of("cap", Range(reading.LowestCap!.Value, reading.HighestCap!.Value)),
            MessageArgument.Of("share", ReasonText.Origin(reading.Share, reading.Quota.AtMost.Adjustment, reading.Factor)),
            MessageArgument.Of("rounding", new Message("rounding." + RuleNames.NameOf(reading.Quota.Rounding)).ToLocalizedText()))
            .ToLocalizedText();

    private static string CodeOf(QuotaVerdict verdict) => verdict switch
    {
        QuotaVerdict.Kept => QuotaTextCodes.Kept,
        QuotaVerdict.Possible => QuotaTextCodes.Possible,
        _ => QuotaTextCodes.Breached,
    };

    private static LocalizedText Counts(QuotaReading reading) => new Message(
        QuotaTextCodes.Counts,
        MessageArgument.Of("number", Range(reading.Count.LowestAtLevel, reading.Count.HighestAtLevel)),
        MessageArgument.Of("level", Level(reading, reading.Quota.Level)),
        MessageArgument.Of("base", Range(reading.Count.LowestInBase, reading.Count.HighestInBase)),
        MessageArgument.Of("levels", FindingText.Joined([.. reading.Quota.Of.Select(level => Level(reading, level))], ", "))).ToLocalizedText();

    private static LocalizedText Level(QuotaReading reading, string id) =>
        In(language => $"“{new PageWords(language).Level(reading.RuleSet, id)}”");

    private static LocalizedText Range(long low, long high)
    {
        return low == high
            ? Number(low)
            : new Message(QuotaTextCodes.Range, MessageArgument.Of("low", Number(low)), MessageArgument.Of("high", Number(high)))
                .ToLocalizedText();

        static LocalizedText Number(long number) => In(language => NumberText.Of(number, language));
    }

    private static LocalizedText In(Func<Language, string> say) => new(say(Language.Vietnamese), say(Language.English));
}

/// <summary>The codes of the words in which a quota is told.</summary>
internal static class QuotaTextCodes
{
    public const string Kept = "quota.kept";
    public const string Possible = "quota.possible";
    public const string Breached = "quota.breached";
    public const string Undetermined = "quota.undetermined";
    public const string Counts = "quota.counts";
    public const string Range = "quota.range";
}
