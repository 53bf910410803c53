using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>What of a classification may contradict another one of its list.</summary>
internal readonly record struct ClassificationClaim(string Id, int Year, LocalDate On, string? Corrects, LocalDate? AnnulledOn)
{
    public static ClassificationClaim Of(QualityClassification one) => new(one.Id, one.Year, one.On, one.Corrects, one.AnnulledOn);
}

/// <summary>What is wrong with a classification beside the others of its list.</summary>
internal enum ClassificationFault
{
    /// <summary>It corrects one that is not in the list.</summary>
    CorrectsNone,

    /// <summary>It corrects one of another year.</summary>
    CorrectsOtherYear,

    /// <summary>It corrects one that was decided after it.</summary>
    CorrectsLater,

    /// <summary>It corrects itself, perhaps through others.</summary>
    CorrectsItself,

    /// <summary>On some day it and another one of its year are both in force, and neither corrects the other.</summary>
    Contradicts,
}

/// <summary>A fault, of the classification at a place, and the place of the other one; none where there is no other.</summary>
internal readonly record struct ClassificationConflict(int Place, ClassificationFault Fault, int? Other);

/// <summary>Finds what makes a list of classifications say nothing: a correction of what is not there, or two levels for one
/// year and day.</summary>
/// <remarks>In time linear but for sorting, whatever the list.</remarks>
internal static partial class ClassificationConflicts
{
    private const int FewClassifications = 16;

    /// <summary>Tells whether there is any.</summary>
    public static bool Any(ValueList<QualityClassification> classifications) =>
        !AreOfDistinctYears(classifications.AsSpan()) && Find([.. classifications.Select(ClassificationClaim.Of)]).Count > 0;

    /// <summary>Finds them: first those of corrections and, where every correction is good, those of days.</summary>
    /// <param name="claims">The classifications; of two with one id, the first one has it.</param>
    public static List<ClassificationConflict> Find(IReadOnlyList<ClassificationClaim> claims)
    {
        var found = new List<ClassificationConflict>();
        var corrected = Corrected(claims, found);
        FindCircles(corrected, found);
        if (found.Count == 0)
        {
            FindOverlaps(claims, corrected, found);
        }

        return found;
    }

    /// <summary>Gets the place of what each one corrects, -1 for none.</summary>
    public static int[] Corrected(IReadOnlyList<ClassificationClaim> claims, List<ClassificationConflict>? found = null)
    {
        var places = new Dictionary<string, int>(claims.Count, StringComparer.Ordinal);
        for (var place = 0; place < claims.Count; place++)
        {
            _ = places.TryAdd(claims[place].Id, place);
        }

        var corrected = new int[claims.Count];
        for (var place = 0; place < claims.Count; place++)
        {
            corrected[place] = -1;
            if (claims[place].Corrects is not { } id)
            {
                continue;
            }

            if (!places.TryGetValue(id, out var other))
            {
                found?.Add(new(place, ClassificationFault.CorrectsNone, null));
            }
            else if (claims[other].Year != claims[place].Year)
            {
                found?.Add(new(place, ClassificationFault.CorrectsOtherYear, other));
            }
            else if (claims[other].On > claims[place].On)
            {
                found?.Add(new(place, ClassificationFault.CorrectsLater, other));
            }
            else
            {
                corrected[place] = other;
            }
        }

        return corrected;
    }

    // Of each circle the member at which the walk came upon it again is told; it is cut there.
    private static void FindCircles(int[] corrected, List<ClassificationConflict> found)
    {
        var walks = new int[corrected.Length];
        for (var start = 0; start < corrected.Length; start++)
        {
            for (var at = start; at >= 0 && (walks[at] == 0 || walks[at] == start + 1); at = corrected[at])
            {
                if (walks[at] == start + 1)
                {
                    found.Add(new(at, ClassificationFault.CorrectsItself, corrected[at]));
                    corrected[at] = -1;
                    break;
                }

                walks[at] = start + 1;
            }
        }
    }

    // By day, what is in force of one year is a chain of corrections, the last one on top; a new one must correct that.
    private static void FindOverlaps(IReadOnlyList<ClassificationClaim> claims, int[] corrected, List<ClassificationConflict> found)
    {
        var depths = Depths(corrected);
        var spans = Spans(corrected);
        var inForce = new Stack<int>();
        int? year = null;
        foreach (var place in Enumerable.Range(0, claims.Count)
            .OrderBy(place => claims[place].Year).ThenBy(place => claims[place].On).ThenBy(place => depths[place]))
        {
            var claim = claims[place];
            if (claim.Year != year)
            {
                year = claim.Year;
                inForce.Clear();
            }

            // Annulled on the day of the decision: in force on none.
            if (claim.AnnulledOn <= claim.On)
            {
                continue;
            }

            while (inForce.TryPeek(out var top) && claims[top].AnnulledOn <= claim.On)
            {
                _ = inForce.Pop();
            }

            if (inForce.TryPeek(out var last) && !(spans[last].First <= spans[place].First && spans[place].Last <= spans[last].Last))
            {
                found.Add(new(place, ClassificationFault.Contradicts, last));
            }
            else
            {
                inForce.Push(place);
            }
        }
    }

    // The usual list is short and corrects nothing; to see that makes no garbage.
    private static bool AreOfDistinctYears(ReadOnlySpan<QualityClassification> classifications)
    {
        if (classifications.Length > FewClassifications)
        {
            return false;
        }

        for (var later = 0; later < classifications.Length; later++)
        {
            if (classifications[later].Corrects is not null)
            {
                return false;
            }

            for (var earlier = 0; earlier < later; earlier++)
            {
                if (classifications[earlier].Year == classifications[later].Year)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
