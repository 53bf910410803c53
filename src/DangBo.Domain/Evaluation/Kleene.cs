using System.Runtime.CompilerServices;

namespace DangBo.Domain.Evaluation;

/// <summary>The three truth values in their order, so that "all" is the least of its members and "any" the greatest.</summary>
internal enum Kleene : byte
{
    False = 0,
    Unknown = 1,
    True = 2,
}

internal static class KleeneLogic
{
    public static Kleene Not(this Kleene value) => unchecked((Kleene)(2 - (byte)value));

    public static Kleene And(this Kleene left, Kleene right) => left < right ? left : right;

    public static Kleene Of(bool value) => unchecked((Kleene)(Bit(value) << 1));

    /// <summary>Gets the value of what is unknown unless it is one of these: false where neither is, true where both are.</summary>
    public static Kleene Of(bool isCertain, bool isPossible) => unchecked((Kleene)(Bit(isCertain) + Bit(isPossible)));

    /// <summary>Gets a value where what it hangs on is known, else unknown; without a branch that hangs on the record.</summary>
    public static Kleene Where(bool isKnown, Kleene value)
    {
        var known = Bit(isKnown);
        return unchecked((Kleene)(((int)value & -known) | (known ^ 1)));
    }

    // A record follows no pattern that a processor could guess: choosing by a branch would cost more than this.
    private static int Bit(bool value) => Unsafe.BitCast<bool, byte>(value);

    public static bool? ToBoolean(this Kleene value) => value == Kleene.Unknown ? null : value == Kleene.True;
}
