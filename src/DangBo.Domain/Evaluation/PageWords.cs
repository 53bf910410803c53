using System.Globalization;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>The words that reports and rule books share, in one language.</summary>
internal readonly record struct PageWords(Language Language)
{
    public string Say(string code, params ReadOnlySpan<MessageArgument> arguments) => new Message(code, arguments).In(Language);

    public string Say(LocalizedText text) => text.In(Language);

    public string Date(NodaTime.LocalDate day) => IsoDate.Format(day, Language);

    public string Number(decimal number) => NumberText.Of(number, Language);

    public string Verdict(Verdict verdict, Polarity polarity) => VerdictText.Of(verdict, polarity).In(Language);

    /// <summary>Writes days for people, with the last one that counts; a calendar year as a year.</summary>
    public string Period(EffectivePeriod period) => (period.From, period.LastDay) switch
    {
        ({ } first, { } last) when first.Year == last.Year && first.DayOfYear == 1 && period.Until!.Value.DayOfYear == 1 =>
            Say(ReportTextCodes.PeriodOfYear, MessageArgument.Of("year", first.Year.ToString(CultureInfo.InvariantCulture))),
        ({ } first, { } last) => Say(ReportTextCodes.PeriodOfDays, MessageArgument.Of("first", first), MessageArgument.Of("last", last)),
        ({ } first, null) => Say(ReportTextCodes.PeriodFrom, MessageArgument.Of("first", first)),
        (null, { } last) => Say(ReportTextCodes.PeriodTo, MessageArgument.Of("last", last)),
        _ => Say(ReportTextCodes.PeriodAlways),
    };

    /// <summary>Writes the days on which a rule set or an overlay is in force, and how well they are known.</summary>
    public string Effective(EffectivePeriod period, Documents.Verification verification) =>
        $"{Period(period)} ({Say(Documents.VerificationText.Label(verification))})";

    /// <summary>Names a level: by the title it has, by what its id stands for, or by the id.</summary>
    public string Level(RuleSet ruleSet, string id)
    {
        foreach (var level in ruleSet.Levels)
        {
            if (level.Id == id && level.Title is { } title)
            {
                return Say(title);
            }
        }

        return MessageText.Template("level." + id, Language) ?? id;
    }

    public string Judges(IEnumerable<string> capacities) =>
        string.Join($" {Say(FindingTextCodes.Or)} ", capacities.Select(JudgeText.Of).Select(Say));

    public string Subject(SubjectKind kind) => Say("subject." + RuleNames.NameOf(kind));
}
