using CsCheck;
using DangBo.Domain.Tests.Contracts;
using NodaTime;

namespace DangBo.Domain.Tests;

public class IsoDateTests
{
    private static readonly LocalDate Day = new(2021, 3, 9);

    [Fact]
    public void Every_day_of_records_is_read_back_from_its_text() =>
        Gen.Int[0, Period.DaysBetween(IsoDate.Earliest, IsoDate.Latest)].Select(IsoDate.Earliest.PlusDays).Sample(day =>
        {
            IsoDate.TryParse(IsoDate.Format(day), out var read).Should().BeTrue();
            read.Should().Be(day);
        });

    [Theory]
    [InlineData("1800-01-01", true)]
    [InlineData("1799-12-31", false)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2021-3-9", false)]
    [InlineData("2021-03-09 ", false)]
    [InlineData("2021-03-9\0", false)]
    [InlineData("2021/03/09", false)]
    [InlineData("09-03-2021", false)]
    [InlineData("٢٠٢١-٠٣-٠٩", false)]
    [InlineData("-202-03-09", false)]
    [InlineData("20210309", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_day_is_read_when_it_is_a_day_of_records_in_ten_characters(string? text, bool isDay)
    {
        IsoDate.TryParse(text, out var date).Should().Be(isDay);
        date.Should().Be(isDay ? LocalDate.FromDateOnly(DateOnly.ParseExact(text!, "yyyy-MM-dd", null)) : default);
    }

    [Fact]
    public void Any_text_is_answered_without_an_exception() =>
        Gen.Char["0123456789-/ \0٣e"].Array[8, 12].Select(chars => new string(chars)).Sample(text =>
        {
            if (IsoDate.TryParse(text, out var date))
            {
                IsoDate.Format(date).Should().Be(text);
            }
        });

    [Fact]
    public void A_day_for_people_is_written_as_its_language_does()
    {
        IsoDate.Format(Day, Language.Vietnamese).Should().Be("09/03/2021");
        IsoDate.Format(Day, Language.English).Should().Be("9 March 2021");
    }

    [Fact]
    public void Every_month_has_an_English_name() =>
        Enumerable.Range(1, 12).Select(month => IsoDate.Format(new(2021, month, 1), Language.English))
            .Should().Equal(
                "1 January 2021", "1 February 2021", "1 March 2021", "1 April 2021", "1 May 2021", "1 June 2021",
                "1 July 2021", "1 August 2021", "1 September 2021", "1 October 2021", "1 November 2021", "1 December 2021");

    [Fact]
    public void No_culture_changes_how_a_day_is_written_or_read()
    {
        CultureContract.IsIndependent(() => IsoDate.Format(Day));
        CultureContract.IsIndependent(() => IsoDate.Format(Day, Language.Vietnamese));
        CultureContract.IsIndependent(() => IsoDate.Format(Day, Language.English));
        CultureContract.IsIndependent(() => IsoDate.TryParse("2021-03-09", out var date) ? date : default);
    }
}
