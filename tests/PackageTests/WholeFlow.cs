using DangBo.Domain;
using NodaTime;

namespace DangBo.PackageTests;

/// <summary>What a program does that has the package alone, in the order in which it would do it.</summary>
internal static class WholeFlow
{
    /// <summary>Goes through the library once; every step states what it expects.</summary>
    public static void Run(Proof proof)
    {
        Periods(proof);
        Texts(proof);
    }

    private static void Periods(Proof proof)
    {
        var inForce = EffectivePeriod.Parse("2016-11-10/2025-02-03");

        proof.Expect("period", "2016-11-10/2025-02-03", inForce.ToString());
        proof.Expect("last day", true, inForce.LastDay == new LocalDate(2025, 2, 2));
        proof.Expect("first day that no longer counts", false, inForce.Contains(new LocalDate(2025, 2, 3)));
        proof.Expect("part of 2025", "2025-01-01/2025-02-03", $"{inForce.Intersect(EffectivePeriod.OfYear(2025))}");
        proof.Expect("an end before its start", false, EffectivePeriod.TryParse("2025-02-03/2016-11-10", out _));
    }

    private static void Texts(Proof proof)
    {
        var title = new LocalizedText("Chi bộ", "Party cell");

        proof.Expect("equal by content", true, title == new LocalizedText("Chi bộ", "Party cell"));
        proof.Expect("in Vietnamese", "Chi bộ", title.In(Language.Vietnamese));
        proof.Expect("in English", "Party cell", title.In(Language.English));
        proof.Expect("without English", "Đảng ủy", new LocalizedText("Đảng ủy").In(Language.English));
    }
}
