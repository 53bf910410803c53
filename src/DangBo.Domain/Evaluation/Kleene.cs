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
    public static Kleene Not(this Kleene value) => (Kleene)(2 - (byte)value);

    public static Kleene And(this Kleene left, Kleene right) => left < right ? left : right;

    public static Kleene Of(bool value) => value ? Kleene.True : Kleene.False;

    public static bool? ToBoolean(this Kleene value) => value == Kleene.Unknown ? null : value == Kleene.True;
}
