using System.CommandLine;
using System.Globalization;
using DangBo.Domain;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Tool;

/// <summary>The options that several verbs share, each made anew for its verb.</summary>
internal static class ToolOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Mermaid = "mermaid";

    public static Option<string> Lang(ToolConsole console) =>
        Among(new("--lang") { Description = console.Say("ngôn ngữ: vi hoặc en", "the language: vi or en") }, "vi", "vi", "en");

    public static Option<string> Format(ToolConsole console, string usual, params string[] formats) =>
        Among(new("--format") { Description = console.Say("dạng kết quả", "the form of the output") }, usual, formats);

    public static Option<string> FailOn(ToolConsole console)
    {
        var option = new Option<string>("--fail-on")
        {
            Description = console.Say(
                "mã thoát 1 khi có kết quả này (undetermined gồm cả notMet)", "exit code 1 on this verdict (undetermined takes in notMet)"),
        };
        return option.AcceptOnlyFromAmong("notMet", "undetermined");
    }

    private static Option<string> Among(Option<string> option, string usual, params string[] values)
    {
        option.DefaultValueFactory = _ => usual;
        return option.AcceptOnlyFromAmong(values);
    }
}

/// <summary>The options that give the dates of an evaluation. No clock is asked.</summary>
internal sealed class DateOptions
{
    private readonly Option<string> _asOf;
    private readonly Option<string> _period;
    private readonly Option<string>? _rulesAsOf;

    public DateOptions(Command command, ToolConsole console, bool rulesAsOf)
    {
        _asOf = new("--as-of") { Description = console.Say("ngày chốt hồ sơ", "the day up to which records count"), HelpName = "DATE" };
        _period = new("--period") { Description = console.Say("kỳ đánh giá", "the period judged"), HelpName = "YYYY|FIRST..LAST" };
        command.Add(_asOf);
        command.Add(_period);
        if (rulesAsOf)
        {
            _rulesAsOf = new("--rules-as-of")
            {
                Description = console.Say("ngày của quy tắc được áp dụng", "the day whose rules are applied"), HelpName = "DATE",
            };
            command.Add(_rulesAsOf);
        }
    }

    /// <summary>Reads the dates: a missing as-of day is the period's last, a missing period the calendar year of the as-of day.</summary>
    public ToolDates Read(ParseResult parsed)
    {
        var (asOf, period) = (Day(parsed, _asOf), Period(parsed));
        if (asOf is null && period is null)
        {
            throw new ToolException(ToolTexts.NoDates);
        }

        var day = asOf ?? period!.Value.LastDay!.Value;
        if (period?.From > day)
        {
            throw new ToolException(ToolTexts.PeriodNotBegun(IsoDate.Format(day)));
        }

        return new(day, period ?? EffectivePeriod.OfYear(day.Year), _rulesAsOf is null ? null : Day(parsed, _rulesAsOf));
    }

    private static LocalDate? Day(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        null => null,
        var text when IsoDate.TryParse(text, out var day) => day,
        var text => throw new ToolException(ToolTexts.BadDate(text)),
    };

    private EffectivePeriod? Period(ParseResult parsed)
    {
        if (parsed.GetValue(_period) is not { } text)
        {
            return null;
        }

        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) &&
            year >= IsoDate.Earliest.Year && year <= IsoDate.Latest.Year)
        {
            return EffectivePeriod.OfYear(year);
        }

        return text.Split("..") is [var first, var last] && IsoDate.TryParse(first, out var from) &&
            IsoDate.TryParse(last, out var until) && from <= until
            ? EffectivePeriod.OfDays(from, until)
            : throw new ToolException(ToolTexts.BadPeriod(text));
    }
}

/// <summary>The dates of a run.</summary>
internal sealed record ToolDates(LocalDate AsOf, EffectivePeriod Period, LocalDate? RulesAsOf)
{
    public EvaluationDates Dates => new(AsOf, Period, RulesAsOf);
}
