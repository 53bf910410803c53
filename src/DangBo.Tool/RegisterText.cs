using DangBo.Domain;
using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Tool;

/// <summary>Writes the reports on the subjects of a register for people: a few lines each, and once at the end what holds for
/// all. Whoever wants a page each asks for Markdown.</summary>
internal sealed class RegisterText(ToolConsole console)
{
    private readonly List<Tally> _tallies = [];

    public void Write(Report report)
    {
        var tally = _tallies.Find(each => ReferenceEquals(each.Evaluator, report.Evaluator) && each.Dates == report.Dates);
        if (tally is null)
        {
            _tallies.Add(tally = new(report.Evaluator, report.Dates));
            WriteHead(report);
        }

        if (report.IsInForce && report.Verdict is null)
        {
            console.Out.WriteLine();
            console.Out.Write(report.ToText(console.Language));
            return;
        }

        tally.Count(report.Verdict);
        if (report.Verdict is { } verdict && !report.RuleSetDoesNotApply)
        {
            WriteSubject(report, verdict);
        }
    }

    public void End()
    {
        foreach (var tally in _tallies)
        {
            var rules = tally.Evaluator.RuleSet;
            console.Out.WriteLine();
            console.Out.WriteLine(console.Say($"Tổng hợp theo {rules.Id}@{rules.Version}", $"Summary by {rules.Id}@{rules.Version}"));
            console.Out.WriteLine("  " + tally.Text(console));
            if (rules.NotCovered.Count > 0)
            {
                console.Out.WriteLine(console.Say("  Chưa bao quát:", "  Not covered:"));
            }

            foreach (var item in rules.NotCovered)
            {
                console.Out.WriteLine("  - " + item.Text.In(console.Language));
            }
        }

        _tallies.Clear();
    }

    private void WriteHead(Report report)
    {
        var (rules, dates, language) = (report.Evaluator.RuleSet, report.Dates, console.Language);
        var days = Days(rules.Effective);
        console.Out.WriteLine(_tallies.Count == 1 ? rules.Title.In(language) : "\n" + rules.Title.In(language));
        console.Out.WriteLine(console.Say(
            $"  {rules.Id}@{rules.Version}, hiệu lực {days} ({rules.EffectiveVerification.Label().In(language)})",
            $"  {rules.Id}@{rules.Version}, in force {days} ({rules.EffectiveVerification.Label().In(language)})"));
        console.Out.WriteLine(console.Say(
            $"  Ngày chốt hồ sơ {Day(dates.AsOf)}; kỳ {Days(dates.Period)}",
            $"  As of {Day(dates.AsOf)}; period {Days(dates.Period)}"));
        if (!report.IsInForce)
        {
            console.Out.WriteLine(console.Say(
                $"  Không có hiệu lực vào ngày {Day(dates.RulesAsOf)} nên không có kết quả đánh giá.",
                $"  Not in force on {Day(dates.RulesAsOf)}, so there is no verdict."));
        }
    }

    private void WriteSubject(Report report, Verdict verdict)
    {
        console.Out.WriteLine();
        console.Out.WriteLine($"{Safe(report.SubjectId)}: {Word(verdict).ToUpperInvariant()}");
        var missing = new List<string>();
        foreach (var finding in report.Findings)
        {
            if (finding.Verdict == Verdict.NotMet)
            {
                var aside = finding.Criterion.Severity == Severity.Should ? console.Say(" (không tính vào kết quả chung)", " (does not weigh)") : string.Empty;
                console.Out.WriteLine($"  - {finding.Criterion.Title.In(console.Language)}{aside}");
                console.Out.WriteLine($"    {finding.Text().In(console.Language)}");
            }

            missing.AddRange(finding.Verdict == Verdict.Undetermined
                ? finding.Missing.Select(item => (item.Fact?.Label ?? item.Parameter!.Label).In(console.Language))
                : []);
        }

        if (missing.Count > 0)
        {
            console.Out.WriteLine($"  {console.Say("còn thiếu", "missing")}: {string.Join("; ", missing.Distinct(StringComparer.Ordinal))}");
        }

        foreach (var remark in report.Remarks)
        {
            console.Out.WriteLine($"  {console.Say("lưu ý", "remark")}: {Safe(remark.ToMessage().In(console.Language))}");
        }
    }

    private string Word(Verdict verdict) => new Message("verdict." + Documents.NameOf(verdict)).In(console.Language);

    private string Days(EffectivePeriod days) => (days.From, days.LastDay) switch
    {
        ({ } first, { } last) => $"{Day(first)}–{Day(last)}",
        ({ } first, null) => console.Say($"từ {Day(first)}", $"from {Day(first)}"),
        (null, { } last) => console.Say($"đến hết {Day(last)}", $"until {Day(last)}"),
        _ => console.Say("không giới hạn", "always"),
    };

    private string Day(NodaTime.LocalDate day) => IsoDate.Format(day, console.Language);

    // An id comes from the document; none may steer a terminal.
    private static string Safe(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '\u00b7' : letter));

    /// <summary>How many of a register came to what, by one rule set.</summary>
    private sealed class Tally(Evaluator evaluator, EvaluationDates dates)
    {
        private readonly SortedDictionary<Verdict, long> _counts = [];
        private long _notEvaluated;

        public Evaluator Evaluator { get; } = evaluator;

        public EvaluationDates Dates { get; } = dates;

        public void Count(Verdict? verdict)
        {
            if (verdict is { } known)
            {
                _counts[known] = _counts.GetValueOrDefault(known) + 1;
            }
            else
            {
                _notEvaluated++;
            }
        }

        public string Text(ToolConsole console) => string.Join("; ", _counts
            .Select(entry => FormattableString.Invariant($"{new Message("verdict." + Documents.NameOf(entry.Key)).In(console.Language)}: {entry.Value}"))
            .Concat(_notEvaluated > 0
                ? new[] { console.Say($"không đánh giá: {_notEvaluated}", $"not evaluated: {_notEvaluated}") }
                : []));
    }
}
