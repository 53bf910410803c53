using CsCheck;
using DangBo.Domain.Rules;
using static DangBo.Domain.Tests.Evaluation.Writing;

namespace DangBo.Domain.Tests.Evaluation.Generated;

/// <summary>Groups over given leaves, so many levels deep; without members now and then, or never.</summary>
internal static class Conditions
{
    public static Gen<Condition> Of(Gen<Condition> leaf, int depth, bool mayBeEmpty = true)
    {
        if (depth <= 1)
        {
            return leaf;
        }

        var member = Of(leaf, depth - 1, mayBeEmpty);
        var some = Gen.Frequency<int>((mayBeEmpty ? 1 : 0, 0), (6, 1), (12, 2), (8, 3)).SelectMany(count => member.Array[count]);
        return Gen.Frequency<Condition>(
            (4, leaf),
            (3, some.Select(All)),
            (3, some.Select(Any)),
            (1, member.Select(Not)),
            (2, Gen.Select(member.Array[1, 3], Gen.Int[1, 3], (members, count) => AtLeast(Math.Min(count, members.Length), members))));
    }
}
