using DangBo.Domain.Rules;
using DangBo.Domain.Texts;
using NodaTime;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>The words for what two evaluations have instead of one another.</summary>
internal static class DifferenceText
{
    public static LocalizedText Both(Func<Language, string> say) => new(Said(say(Language.Vietnamese)), Said(say(Language.English)));

    public static LocalizedText Of(bool value) => new Message(value ? FindingTextCodes.Yes : FindingTextCodes.No).ToLocalizedText();

    public static LocalizedText Of(string? id) => id is null ? None : new($"“{id}”");

    public static LocalizedText Of(LocalDate day) => Both(language => IsoDate.Format(day, language));

    public static LocalizedText Of(EffectivePeriod period) => Both(language => new PageWords(language).Period(period));

    public static LocalizedText Of(Severity severity) => new Message("severity." + RuleNames.NameOf(severity)).ToLocalizedText();

    public static LocalizedText Of(Verdict? verdict, Polarity polarity) => verdict is { } known ? VerdictText.Of(known, polarity) : None;

    public static LocalizedText Of((Opinion Opinion, string Capacity, LocalDate On)? judgment) => judgment is not { } known
        ? None
        : Both(language => $"{VerdictText.Of(known.Opinion == Opinion.Met ? Verdict.Met : Verdict.NotMet).In(language)}, " +
            $"{JudgeText.Of(known.Capacity).In(language)}, {IsoDate.Format(known.On, language)}");

    public static LocalizedText Of(StoredEvidence evidence) =>
        Both(language => $"“{evidence.Fact}”: {Of(evidence.Value).In(language)}{(evidence.Unit is null ? "" : $" {evidence.Unit}")}");

    public static LocalizedText Missing((string? Fact, string? Parameter) item) => new($"“{item.Fact ?? item.Parameter}”");

    public static LocalizedText Authority(string? parameter, StoredCitation? authority) => parameter is null
        ? None
        : Both(language => $"“{parameter}”: {(authority is null ? LocalAuthority.In(language) : Of(authority).In(language))}");

    public static LocalizedText Of(AwaitedJudgment awaited, string criterion) => Both(language =>
        (awaited.Criterion == criterion ? string.Empty : $"“{awaited.Criterion}”: ") + new PageWords(language).Judges(awaited.Judges));

    public static LocalizedText Of(ValueList<StoredChange>? remedy) => remedy is null
        ? None
        : List(remedy, change => Both(language => $"“{change.Fact}”: {Of(change.From).In(language)} → {Of(change.To).In(language)}"));

    public static LocalizedText Of(StoredCitation citation) => Both(language =>
        $"“{citation.Source}”: {citation.Text.In(language)} ({Documents.VerificationText.Label(citation.Verification).In(language)})");

    public static LocalizedText Of(StoredReason reason) => Both(language =>
        $"{Value(reason).In(language)}; {Test(reason).In(language)} {Thresholds(reason).In(language)}: {Result(reason.Is).In(language)}");

    public static LocalizedText Test(StoredReason reason) =>
        new($"“{reason.Fact ?? reason.Parameter ?? reason.Criterion}” {reason.Test}{(reason.Unit is null ? "" : $" ({reason.Unit})")}");

    public static LocalizedText Result(bool? holds) => holds is { } known ? Of(known) : VerdictText.Of(Verdict.Undetermined);

    public static LocalizedText Value(StoredReason reason) => reason.Verdict is { } verdict ? VerdictText.Of(verdict) : Of(reason.Value);

    public static LocalizedText Thresholds(StoredReason reason) => List(reason.Thresholds, threshold => Of(threshold.Value));

    public static LocalizedText Origins(StoredReason reason) => List(reason.Thresholds, threshold => Of(threshold.Origin));

    public static LocalizedText List<T>(ValueList<T> items, Func<T, LocalizedText> words) =>
        items.Count == 0 ? None : FindingText.Joined([.. items.Select(words)]);

    private static LocalizedText None => new Message(DifferenceTextCodes.None).ToLocalizedText();

    private static LocalizedText LocalAuthority => new Message(RuleSetTextCodes.LocalAuthority).ToLocalizedText();

    private static LocalizedText Of(StoredOrigin? origin) => origin is null ? None : Both(language => string.Concat(
        origin.Fact is { } fact ? $"“{fact}”: {Of(origin.Value).In(language)}" : Of(origin.Parameter!, language),
        origin.Times.IsRecorded ? $" × {Of(origin.Times).In(language)}" : string.Empty,
        origin.Factor is { } factor ? $" × {Of(factor, language)}" : string.Empty,
        origin.Plus is { } plus ? $" + {plus}" : string.Empty,
        origin.Minus is { } minus ? $" - {minus}" : string.Empty));

    private static string Of(StoredParameter parameter, Language language)
    {
        var by = parameter.Overlay is { } overlay
            ? $"“{overlay}”"
            : parameter.IsDefault ? new Message(DifferenceTextCodes.Default).In(language) : null;
        var cited = parameter.Citations.Count == 0 ? null : List(parameter.Citations, Of).In(language);
        string?[] told = [by, cited, Authority(parameter.Id, parameter.Authority).In(language)];
        return $"“{parameter.Id}”: {Of(parameter.Value).In(language)} ({string.Join("; ", told.OfType<string>())})";
    }

    private static LocalizedText Of(RecordedValue value) => value.Value switch
    {
        null => new Message(FindingTextCodes.NotRecorded).ToLocalizedText(),
        bool known => Of(known),
        decimal number => Both(language => NumberText.Of(number, language)),
        CodeSet set => Of(set),
        var text => new(Said((string)text)),
    };

    private static LocalizedText Of(CodeSet set)
    {
        if (set.Codes.Count == 0)
        {
            return new Message(set.IsComplete ? FindingTextCodes.NoCodes : FindingTextCodes.NoCodesSoFar).ToLocalizedText();
        }

        var listed = new LocalizedText(string.Join(", ", set.Codes));
        return set.IsComplete
            ? listed
            : new Message(FindingTextCodes.CodesSoFar, MessageArgument.Of("codes", listed)).ToLocalizedText();
    }

    // A text for people is not blank.
    private static string Said(string text) => string.IsNullOrWhiteSpace(text) ? "“”" : text;
}

/// <summary>The codes of the words that differences are made of.</summary>
internal static class DifferenceTextCodes
{
    public const string None = "replay.none";
    public const string Default = "replay.default";
}
