using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Benchmarks;

/// <summary>The same criteria as a careful programmer writes them by hand, three-valued, verdicts alone.</summary>
public static class HandWritten
{
    /// <summary>Draws the verdict of each criterion and, as the library does, the overall one.</summary>
    public static Verdict Decide(Person person, int criteria, LocalDate first, LocalDate last, Span<Verdict> verdicts)
    {
        var overall = Verdict.NotApplicable;
        for (var i = 0; i < criteria; i++)
        {
            var year = person.Years[i / 5];
            verdicts[i] = (i % 5) switch
            {
                0 => Study(year),
                1 => Plan(year, first, last),
                2 => Review(year),
                3 => Grade(year),
                _ => Breach(year),
            };
            overall = verdicts[i] switch
            {
                Verdict.NotMet => Verdict.NotMet,
                Verdict.Undetermined when overall != Verdict.NotMet => Verdict.Undetermined,
                Verdict.Met when overall == Verdict.NotApplicable => Verdict.Met,
                _ => overall,
            };
        }

        return overall;
    }

    private static Verdict Study(YearRecord year)
    {
        if (year.Held is not { } held)
        {
            return Verdict.Undetermined;
        }

        return held <= 0
            ? Verdict.NotApplicable
            : year.Attended is not { } attended ? Verdict.Undetermined : Of(attended >= held * 0.8m);
    }

    private static Verdict Plan(YearRecord year, LocalDate first, LocalDate last) =>
        year.RegisteredOn is not { } day ? Verdict.Undetermined : Of(day >= first && day <= last);

    private static Verdict Review(YearRecord year)
    {
        bool? corrected = year.Corrected is { } done && year.Due is { } due ? done >= due : null;
        return year.ReviewHeld == false || corrected == false
            ? Verdict.NotMet
            : year.ReviewHeld is null || corrected is null ? Verdict.Undetermined : Verdict.Met;
    }

    private static Verdict Grade(YearRecord year) =>
        year.Grade is not { } grade ? Verdict.Undetermined : Of(grade is "good" or "excellent");

    private static Verdict Breach(YearRecord year)
    {
        bool? none = year.Breaches is { } breaches ? breaches == 0 : null;
        bool? resolved = year.Resolved is { } done && year.Breaches is { } all ? done >= all : null;
        return none == true || resolved == true
            ? Verdict.Met
            : none is null || resolved is null ? Verdict.Undetermined : Verdict.NotMet;
    }

    private static Verdict Of(bool met) => met ? Verdict.Met : Verdict.NotMet;
}
