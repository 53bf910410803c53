using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

public class DocumentDateTests
{
    [Theory]
    [InlineData(2026, 9, 5, "05/9/2026")]
    [InlineData(2025, 2, 3, "03/02/2025")]
    [InlineData(2025, 1, 31, "31/01/2025")]
    [InlineData(2025, 3, 1, "01/3/2025")]
    [InlineData(2018, 10, 25, "25/10/2018")]
    [InlineData(2021, 12, 10, "10/12/2021")]
    [InlineData(2012, 6, 9, "09/6/2012")]
    public void Days_below_ten_and_the_first_two_months_have_a_zero(int year, int month, int day, string text) =>
        DocumentDate.Format(new LocalDate(year, month, day), Language.Vietnamese).Should().Be(text);

    [Fact]
    public void English_names_the_month() =>
        DocumentDate.Format(new LocalDate(2026, 9, 5), Language.English).Should().Be("5 September 2026");
}
