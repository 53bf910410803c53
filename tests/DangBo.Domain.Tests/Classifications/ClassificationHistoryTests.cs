using DangBo.Domain.Classifications;
using static DangBo.Domain.Tests.Classifications.Years;
using static DangBo.Domain.Tests.Exemplars.FactReadings;

namespace DangBo.Domain.Tests.Classifications;

public class ClassificationHistoryTests
{
    private static readonly QualityLevel Excellent = QualityLevel.Excellent;
    private static readonly QualityLevel Good = QualityLevel.Good;

    [Fact]
    public void A_classification_is_in_force_from_the_day_of_the_decision()
    {
        var history = History(null, Of(2021, Excellent, "2022-01-10"));

        history.Of(2021, Day("2022-01-09")).Should().BeNull();
        history.Of(2021, Day("2022-01-10"))!.Level.Should().Be(Excellent);
        history.Of(2020, Day("2022-01-10")).Should().BeNull();
        new ClassificationHistory(null).Of(2021, Day("2022-01-10")).Should().BeNull();
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_it_corrects_from_its_own_day()
    {
        var history = History(
            null, Of(2021, Good, "2022-03-01", "c", "b"), Of(2021, Excellent, "2022-01-10", "a"), Of(2021, QualityLevel.Completed, "2022-02-01", "b", "a"));

        history.Of(2021, Day("2022-01-31"))!.Id.Should().Be("a");
        history.Of(2021, Day("2022-02-28"))!.Id.Should().Be("b");
        history.Of(2021, Day("2022-03-01"))!.Id.Should().Be("c");
    }

    [Fact]
    public void Of_corrections_of_one_day_the_last_of_the_chain_is_in_force()
    {
        var history = History(null, Of(2021, Good, "2022-01-10", "c", "b"), Of(2021, Good, "2022-01-10", "b", "a"), Of(2021, Good, "2022-01-10", "a"));

        history.Of(2021, Day("2022-01-10"))!.Id.Should().Be("c");
    }

    [Fact]
    public void An_annulled_classification_is_in_force_up_to_the_day_before_and_an_annulled_correction_leaves_what_it_corrected()
    {
        var alone = History(null, Of(2021, Excellent, "2022-01-10", annulled: "2022-06-01"));
        var corrected = History(null, Of(2021, Excellent, "2022-01-10", "a"), Of(2021, Good, "2022-02-01", "b", "a", "2022-06-01"));

        alone.Of(2021, Day("2022-05-31")).Should().NotBeNull();
        alone.Of(2021, Day("2022-06-01")).Should().BeNull();
        corrected.Of(2021, Day("2022-05-31"))!.Id.Should().Be("b");
        corrected.Of(2021, Day("2022-06-01"))!.Id.Should().Be("a");
    }

    [Fact]
    public void Years_in_a_row_are_counted_back_to_another_level_or_a_gap()
    {
        var history = History("2022-12-31", Of(2016, Excellent), Of(2018, Excellent), Of(2019, Excellent), Of(2020, Good), Of(2021, Excellent));

        history.Consecutive(Excellent, 2021, Day("2021-12-31")).Should().Be(1);
        history.Consecutive(Excellent, 2020, Day("2021-12-31")).Should().Be(0);
        history.Consecutive(Excellent, 2019, Day("2021-12-31")).Should().Be(2, "2017 has none");
        history.Consecutive(Excellent, 2022, Day("2022-12-31")).Should().Be(0, "2022 has none");
        history.Consecutive(Good, 2020, Day("2021-12-31")).Should().Be(1);
    }

    [Fact]
    public void A_gap_is_known_only_from_a_list_checked_through_the_day_asked()
    {
        QualityClassification[] two = [Of(2020, Excellent), Of(2021, Excellent)];

        History(null, two).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().BeNull();
        History("2021-12-30", two).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().BeNull();
        History("2021-12-31", two).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().Be(2);
        History(null, [Of(2019, Good), .. two]).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().Be(2, "another level is on record");
        new ClassificationHistory(null).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().BeNull();
        History("2021-12-31").Consecutive(Excellent, 2021, Day("2021-12-31")).Should().Be(0);
    }

    [Fact]
    public void A_level_that_this_version_does_not_know_leaves_the_count_open()
    {
        var unknown = Of(2019, QualityLevel.Parse("of-2099"));

        History("2021-12-31", unknown, Of(2020, Excellent)).Consecutive(Excellent, 2020, Day("2021-12-31")).Should().BeNull();
        History("2021-12-31", unknown, Of(2020, Good), Of(2021, Excellent)).Consecutive(Excellent, 2021, Day("2021-12-31")).Should().Be(1);
    }

    [Fact]
    public void A_correction_changes_the_years_in_a_row_from_its_day()
    {
        var history = History("2022-12-31", Of(2020, Excellent), Of(2021, Excellent, id: "a"), Of(2021, Good, "2022-03-01", "b", "a"));

        history.Consecutive(Excellent, 2021, Day("2022-02-28")).Should().Be(2);
        history.Consecutive(Excellent, 2021, Day("2022-03-01")).Should().Be(0);
    }

    [Fact]
    public void The_years_before_and_after_all_records_are_gaps()
    {
        History("2021-12-31", Of(1990, Excellent)).Consecutive(Excellent, 1990, Day("2021-12-31")).Should().Be(1);
        History("2021-12-31").Consecutive(Excellent, int.MinValue, Day("2021-12-31")).Should().Be(0);
        History("2021-12-31").Consecutive(Excellent, int.MaxValue, Day("2021-12-31")).Should().Be(0);
    }

    [Fact]
    public void Classifications_that_contradict_one_another_make_no_history_and_are_not_told()
    {
        FluentActions.Invoking(() => History(null, Of(2021, Good, id: "a"), Of(2021, Excellent, id: "b")))
            .Should().Throw<ArgumentException>().WithParameterName("records");
        History("2021-12-31", Of(2021, Good)).ToString().Should().Be("ClassificationHistory 1 items, checked on 2021-12-31");
        new ClassificationHistory(null).ToString().Should().Be("ClassificationHistory ?");
    }
}
