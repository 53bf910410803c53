using System.Globalization;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;
using NodaTime;

namespace DangBo.Domain.Evaluation;

/// <summary>The value of a fact or a parameter for people, with its unit and the names of its codes.</summary>
internal static class FactValueText
{
    public static LocalizedText Of(Parameter parameter, FactValue value) =>
        Of(new Fact { Name = parameter.Id, Type = parameter.Type, Unit = parameter.Unit, Label = parameter.Label }, value);

    public static LocalizedText Of(Fact fact, FactValue value) => value.Type switch
    {
        FactType.Boolean => new Message(value.AsBoolean() == true ? FindingTextCodes.Yes : FindingTextCodes.No).ToLocalizedText(),
        FactType.Integer or FactType.Decimal => Number(value.AsDecimal()!.Value, fact.Unit),
        FactType.Date => new(IsoDate.Format(value.AsDate()!.Value, Language.Vietnamese), IsoDate.Format(value.AsDate()!.Value, Language.English)),
        FactType.Code => fact.LabelOf(value.AsText()!),
        FactType.Codes => Codes(fact, value),
        FactType.Text => string.IsNullOrWhiteSpace(value.AsText()) ? new("“”") : new(value.AsText()!),
        _ => new Message(FindingTextCodes.NotRecorded).ToLocalizedText(),
    };

    public static LocalizedText Number(decimal number, string? unit)
    {
        var word = Units.WordOf(unit, number);
        return new(In(Language.Vietnamese), In(Language.English));

        string In(Language language) =>
            word is null ? NumberText.Of(number, language) : $"{NumberText.Of(number, language)} {word.In(language)}";
    }

    private static LocalizedText Codes(Fact fact, FactValue value)
    {
        var codes = value.AsCodes();
        if (codes.Count == 0)
        {
            return new Message(value.IsCompleteSet ? FindingTextCodes.NoCodes : FindingTextCodes.NoCodesSoFar).ToLocalizedText();
        }

        var listed = FindingText.Joined([.. codes.Select(fact.LabelOf)], ", ");
        return value.IsCompleteSet
            ? listed
            : new Message(FindingTextCodes.CodesSoFar, MessageArgument.Of("codes", listed)).ToLocalizedText();
    }
}

/// <summary>A verdict for people.</summary>
internal static class VerdictText
{
    public static LocalizedText Of(Verdict verdict) => new Message("verdict." + RuleNames.NameOf(verdict)).ToLocalizedText();

    /// <summary>Names a verdict as it is said of what a criterion does: of what one may be given, one is eligible or not.</summary>
    public static LocalizedText Of(Verdict verdict, Polarity polarity) => (polarity, verdict) switch
    {
        (Polarity.Entitlement, Verdict.Met) => new Message(FindingTextCodes.EligibleVerdict).ToLocalizedText(),
        (Polarity.Entitlement, Verdict.NotMet) => new Message(FindingTextCodes.NotEligibleVerdict).ToLocalizedText(),
        _ => Of(verdict),
    };
}

/// <summary>A span of years, months, weeks and days for people.</summary>
internal static class SpanText
{
    public static LocalizedText Of(Period span)
    {
        (long Count, string Vi, string En)[] parts =
            [(span.Years, "năm", "years"), (span.Months, "tháng", "months"), (span.Weeks, "tuần", "weeks"), (span.Days, "ngày", "days")];
        return new(
            string.Join(' ', parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Vi}"))),
            string.Join(' ', parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {(part.Count == 1 ? part.En[..^1] : part.En)}"))));
    }
}
