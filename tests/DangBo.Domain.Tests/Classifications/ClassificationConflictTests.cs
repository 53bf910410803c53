using System.Diagnostics;
using CsCheck;
using DangBo.Domain.Classifications;
using NodaTime;

namespace DangBo.Domain.Tests.Classifications;

public class ClassificationConflictTests
{
    private static readonly LocalDate Start = new(2022, 1, 1);

    private static readonly Gen<ClassificationClaim> Claim = Gen.Select(
        Gen.Int[0, 5], Gen.Int[2020, 2021], Gen.Int[0, 3], Gen.Int[-3, 6], Gen.Int[-4, 4],
        (id, year, on, corrects, length) => new ClassificationClaim(
            $"q-{id}", year, Start.PlusDays(on), corrects < 0 ? null : $"q-{corrects}", length < 0 ? null : Start.PlusDays(on + length)));

    private static readonly Gen<ClassificationClaim[]> Claims =
        Claim.List[0, 6].Select(list => list.DistinctBy(claim => claim.Id).ToArray());

    // Corrections that are good but for their days, so that the sweep is reached often.
    private static readonly Gen<ClassificationClaim[]> Chains = Gen.Select(Claim.List[0, 6], Gen.Int[-2, 5].Array[6], (list, corrects) =>
        list.DistinctBy(claim => claim.Id).OrderBy(claim => claim.On).Select((claim, place) => claim with { Year = 2021 }).ToArray() is var claims
            ? claims.Select((claim, place) => claim with { Corrects = corrects[place] >= 0 && corrects[place] < place ? claims[corrects[place]].Id : null })
                .Reverse().ToArray()
            : []);

    [Fact]
    public void What_is_found_is_what_comparing_each_pair_finds() => Gen.OneOf(Claims, Chains).Sample(
        claims =>
        {
            var found = ClassificationConflicts.Find(claims);
            return found.Count > 0 == IsNaivelyBad(claims) && found.All(fault => Holds(claims, fault));
        },
        iter: 50_000);

    [Fact]
    public void The_history_of_a_good_list_is_that_of_a_naive_loop() => Gen.Select(Chains, Gen.Int[-1, 9], Gen.Int[0, 3].Array[6]).Sample(
        (claims, day, levels) =>
        {
            if (ClassificationConflicts.Find(claims).Count > 0)
            {
                return true;
            }

            var asOf = Start.PlusDays(day);
            var inForce = claims.Where(claim => claim.On <= asOf && !(claim.AnnulledOn <= asOf)).ToArray();
            var expected = inForce.Where(claim => !inForce.Any(other => other != claim && Ancestors(claims, other).Contains(claim.Id))).Select(claim => claim.Id);
            var actual = new ClassificationHistory(new(claims.Select((claim, place) => Record(claim, QualityLevel.Known[levels[place]])).ToValueList()));
            return expected.SequenceEqual(actual.Of(2021, asOf) is { } one ? [one.Id] : []);
        },
        iter: 20_000);

    [Fact]
    public void Years_in_a_row_are_those_of_a_naive_loop() => Gen.Select(Gen.Int[0, 5].Array[8], Gen.Bool, Gen.Int[2018, 2030], Gen.Int[2018, 2030]).Sample(
        (levels, isChecked, through, asOfYear) =>
        {
            // Of eight years each has a level, an unknown one (4) or none (5), decided at the end of the year.
            var asOf = new LocalDate(asOfYear, 12, 31);
            var entries = levels.Select((level, place) => (Level: level, Year: 2020 + place)).Where(year => year.Level < 5)
                .Select(year => Years.Of(year.Year, year.Level == 4 ? QualityLevel.Parse("of-2099") : QualityLevel.Known[year.Level]));
            var history = new ClassificationHistory(new(entries.ToValueList(), isChecked ? asOf : null));

            return history.Consecutive(QualityLevel.Excellent, through, asOf) == Naive(through);

            int? Naive(int year)
            {
                var level = year is >= 2020 and < 2028 && year <= asOfYear ? levels[year - 2020] : 5;
                return level switch
                {
                    0 => Naive(year - 1) + 1,
                    4 => null,
                    5 => isChecked ? 0 : null,
                    _ => 0,
                };
            }
        },
        iter: 20_000);

    [Fact]
    public void A_hundred_thousand_classifications_of_one_year_are_compared_quickly()
    {
        const int Many = 100_000;
        var chain = Enumerable.Range(0, Many).Select(place => new ClassificationClaim(
            $"q-{place}", 2021, Start, place == 0 ? null : $"q-{place - 1}", place > 0 ? Start : null)).ToArray();
        var watch = Stopwatch.StartNew();

        ClassificationConflicts.Find(chain).Should().BeEmpty();
        ClassificationConflicts.Find([.. chain.Select(claim => claim with { Corrects = null, AnnulledOn = null })]).Should().HaveCount(Many - 1);
        ClassificationConflicts.Find([.. chain.Select((claim, place) => claim with { Corrects = $"q-{(place + 1) % Many}" })])
            .Should().ContainSingle().Which.Fault.Should().Be(ClassificationFault.CorrectsItself);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static bool IsNaivelyBad(ClassificationClaim[] claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Corrects is { } id && (Find(claims, id) is not { } other || other.Year != claim.Year || other.On > claim.On))
            {
                return true;
            }
        }

        return claims.Any(claim => Ancestors(claims, claim).Contains(claim.Id)) ||
            claims.Any(one => claims.Any(other => one.Id != other.Id && Contradict(claims, one, other)));
    }

    private static bool Contradict(ClassificationClaim[] claims, ClassificationClaim one, ClassificationClaim other)
    {
        var until = new[] { one.AnnulledOn, other.AnnulledOn }.Min();
        return one.Year == other.Year && !(until <= LocalDate.Max(one.On, other.On)) &&
            !Ancestors(claims, one).Contains(other.Id) && !Ancestors(claims, other).Contains(one.Id);
    }

    private static bool Holds(ClassificationClaim[] claims, ClassificationConflict found)
    {
        var claim = claims[found.Place];
        var other = found.Other is { } place ? claims[place] : default;
        return found.Fault switch
        {
            ClassificationFault.CorrectsNone => Find(claims, claim.Corrects!) is null,
            ClassificationFault.CorrectsOtherYear => claim.Corrects == other.Id && claim.Year != other.Year,
            ClassificationFault.CorrectsLater => claim.Corrects == other.Id && claim.On < other.On,
            ClassificationFault.CorrectsItself => claim.Corrects == other.Id && Ancestors(claims, claim).Contains(claim.Id),
            _ => Contradict(claims, claim, other),
        };
    }

    private static HashSet<string> Ancestors(ClassificationClaim[] claims, ClassificationClaim claim)
    {
        var ancestors = new HashSet<string>();
        for (var at = claim.Corrects; at is not null && ancestors.Add(at); at = Find(claims, at)?.Corrects)
        {
        }

        return ancestors;
    }

    private static ClassificationClaim? Find(ClassificationClaim[] claims, string id) =>
        claims.Where(claim => claim.Id == id).Select(claim => (ClassificationClaim?)claim).FirstOrDefault();

    private static QualityClassification Record(ClassificationClaim claim, QualityLevel level) => new()
    {
        Id = claim.Id,
        Year = claim.Year,
        Level = level,
        DecidedBy = "body-a",
        On = claim.On,
        Corrects = claim.Corrects,
        AnnulledOn = claim.AnnulledOn,
    };
}
