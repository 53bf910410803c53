using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Says in words what became of a quota in one group.</summary>
internal static class QuotaText
{
    public static LocalizedText Of(QuotaReading reading) => reading.Verdict == QuotaVerdict.NotTestable
        ? new Message(
            QuotaTextCodes.NotTestable,
            MessageArgument.Of("counts", Counts(PartsOf(reading))),
            MessageArgument.Of("fact", FactOf(reading.RuleSet, reading.Quota.Per!))).ToLocalizedText()
        : Of(PartsOf(reading));

    public static LocalizedText Of(Parts parts) => parts.Verdict == QuotaVerdict.Undetermined
        ? new Message(
            QuotaTextCodes.Undetermined,
            MessageArgument.Of("counts", Counts(parts)),
            MessageArgument.Of("open", parts.Share)).ToLocalizedText()
        : new Message(
            CodeOf(parts.Verdict),
            MessageArgument.Of("counts", Counts(parts)),
            MessageArgument.Of("cap", Range(parts.LowestCap!.Value, parts.HighestCap!.Value)),
            MessageArgument.Of("share", parts.Share),
            MessageArgument.Of("rounding", new Message("rounding." + RuleNames.NameOf(parts.Rounding)).ToLocalizedText()))
            .ToLocalizedText();

    /// <summary>Names a level in both languages: by its title, by what its id stands for, or by the id.</summary>
    public static LocalizedText Level(RuleSet ruleSet, string id) => In(language => new PageWords(language).Level(ruleSet, id));

    private static Parts PartsOf(QuotaReading reading) => new(
        reading.Verdict,
        reading.Count,
        Level(reading.RuleSet, reading.Quota.Level),
        [.. reading.Quota.Of.Select(level => Level(reading.RuleSet, level))],
        reading.LowestCap,
        reading.HighestCap,
        reading.Verdict == QuotaVerdict.Undetermined
            ? FindingText.Joined([.. reading.Missing.Select(FindingText.Missing)])
            : ReasonText.Origin(reading.Share, reading.Quota.AtMost.Adjustment, reading.Factor),
        reading.Quota.Rounding);

    // A fact of the vocabulary is told by its name: the reading knows the rule set alone.
    private static LocalizedText FactOf(RuleSet ruleSet, string name) =>
        ruleSet.Facts.FirstOrDefault(fact => fact.Name == name)?.Label ?? new(name);

    private static string CodeOf(QuotaVerdict verdict) => verdict switch
    {
        QuotaVerdict.Kept => QuotaTextCodes.Kept,
        QuotaVerdict.Possible => QuotaTextCodes.Possible,
        _ => QuotaTextCodes.Breached,
    };

    private static LocalizedText Counts(Parts parts) => new Message(
        QuotaTextCodes.Counts,
        MessageArgument.Of("number", Range(parts.Count.LowestAtLevel, parts.Count.HighestAtLevel)),
        MessageArgument.Of("level", Quoted(parts.Level)),
        MessageArgument.Of("base", Range(parts.Count.LowestInBase, parts.Count.HighestInBase)),
        MessageArgument.Of("levels", FindingText.Joined([.. parts.Of.Select(Quoted)], ", "))).ToLocalizedText();

    private static LocalizedText Quoted(LocalizedText title) => In(language => $"“{title.In(language)}”");

    private static LocalizedText Range(long low, long high)
    {
        return low == high
            ? Number(low)
            : new Message(QuotaTextCodes.Range, MessageArgument.Of("low", Number(low)), MessageArgument.Of("high", Number(high)))
                .ToLocalizedText();

        static LocalizedText Number(long number) => In(language => NumberText.Of(number, language));
    }

    private static LocalizedText In(Func<Language, string> say) => new(say(Language.Vietnamese), say(Language.English));

    /// <summary>What is told of a quota in one group.</summary>
    /// <param name="Verdict">What became of the quota.</param>
    /// <param name="Count">The counts.</param>
    /// <param name="Level">The level that is capped.</param>
    /// <param name="Of">The levels of the base.</param>
    /// <param name="LowestCap">The least that the cap may be.</param>
    /// <param name="HighestCap">The most that the cap may be.</param>
    /// <param name="Share">Where the share comes from; where it has no value, what is missing.</param>
    /// <param name="Rounding">How the cap is rounded.</param>
    internal sealed record Parts(
        QuotaVerdict Verdict,
        QuotaCount Count,
        LocalizedText Level,
        IReadOnlyList<LocalizedText> Of,
        long? LowestCap,
        long? HighestCap,
        LocalizedText Share,
        Rounding Rounding);
}

/// <summary>The codes of the words in which a quota is told.</summary>
internal static class QuotaTextCodes
{
    public const string Kept = "quota.kept";
    public const string Possible = "quota.possible";
    public const string Breached = "quota.breached";
    public const string Undetermined = "quota.undetermined";
    public const string NotTestable = "quota.notTestable";
    public const string Counts = "quota.counts";
    public const string Range = "quota.range";
}
