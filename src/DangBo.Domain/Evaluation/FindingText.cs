using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Says in words what was found of a criterion and why.</summary>
internal static class FindingText
{
    public static LocalizedText Of(Finding finding)
    {
        var reasons = Joined([.. finding.Because.Select(ReasonText.Of)]);
        var open = Open(finding);
        var entitles = finding.Criterion.Polarity == Polarity.Entitlement;
        var message = finding.Verdict switch
        {
            Verdict.Met when finding.Judgment is { } judgment => Judged(FindingTextCodes.MetByJudgment, judgment, finding.Criterion),
            Verdict.NotMet when finding.Judgment is { } judgment => Judged(FindingTextCodes.NotMetByJudgment, judgment, finding.Criterion),
            Verdict.Met => Said(entitles ? FindingTextCodes.Eligible : FindingTextCodes.Met, reasons),
            Verdict.NotMet => Said(entitles ? FindingTextCodes.NotEligible : FindingTextCodes.NotMet, reasons),
            Verdict.NotApplicable => Said(FindingTextCodes.NotApplicable, reasons),
            _ => Said(FindingTextCodes.Undetermined, open),
        };
        var text = message.ToLocalizedText();
        return finding.IsProvisional
            ? Said(FindingTextCodes.Provisional, text, open).ToLocalizedText()
            : text;
    }

    private static Message Said(string code, LocalizedText reasons) => new(code, MessageArgument.Of("reasons", reasons));

    private static Message Said(string code, LocalizedText text, LocalizedText open) =>
        new(code, MessageArgument.Of("text", text), MessageArgument.Of("open", open));

    private static Message Judged(string code, Judgment judgment, Criterion criterion) => new(
        code,
        MessageArgument.Of("capacity", JudgeText.Of(judgment.Capacity)),
        MessageArgument.Of("on", judgment.On),
        MessageArgument.Of("minutes", judgment.Minutes),
        MessageArgument.Of("criterion", criterion.Title));

    // What is missing first, then whose judgment is awaited; a set of codes that is known in part is incomplete, not absent.
    private static LocalizedText Open(Finding finding)
    {
        var parts = new List<LocalizedText>();
        parts.AddRange(finding.Missing.Select(Missing));
        foreach (var awaited in finding.Awaiting)
        {
            parts.Add(new Message(
                FindingTextCodes.AwaitedJudgment,
                MessageArgument.Of("judges", Joined([.. awaited.Judges.Select(JudgeText.Of)], new Message(FindingTextCodes.Or).ToLocalizedText()))).ToLocalizedText());
        }

        return Joined(parts);
    }

    internal static LocalizedText Missing(MissingItem item) => item.Fact is { } fact
        ? new Message(FindingTextCodes.MissingFact, MessageArgument.Of("fact", fact.Label)).ToLocalizedText()
        : new Message(
            item.Parameter!.IsLocal ? FindingTextCodes.MissingLocalParameter : FindingTextCodes.MissingParameter,
            MessageArgument.Of("parameter", item.Parameter.Label),
            MessageArgument.Of("authority", item.Parameter.Authority?.ToLocalizedText() ?? item.Parameter.Label)).ToLocalizedText();

    internal static LocalizedText Joined(IReadOnlyList<LocalizedText> parts, string separator = "; ") =>
        Joined(parts, separator, separator);

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> parts, LocalizedText separator) =>
        Joined(parts, $" {separator.Vi} ", $" {separator.In(Language.English)} ");

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> parts, string vi, string en) => parts.Count == 0
        ? new Message(FindingTextCodes.NothingFurther).ToLocalizedText()
        : new(string.Join(vi, parts.Select(part => part.Vi)), string.Join(en, parts.Select(part => part.In(Language.English))));
}

/// <summary>The names of the capacities in which bodies judge.</summary>
internal static class JudgeText
{
    public static LocalizedText Of(string capacity)
    {
        var message = new Message("judge." + capacity);
        return MessageText.Template(message.Code, Language.Vietnamese) is null ? new(capacity) : message.ToLocalizedText();
    }
}
