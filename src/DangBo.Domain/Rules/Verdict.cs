namespace DangBo.Domain.Rules;

/// <summary>What an evaluation says of one criterion: a closed set of four.</summary>
/// <remarks>The default value is <see cref="Undetermined"/>: nothing is ever met because nobody looked.</remarks>
public enum Verdict : byte
{
    /// <summary>The record does not decide, or a judgment is awaited.</summary>
    Undetermined = 0,

    /// <summary>The criterion is met.</summary>
    Met = 1,

    /// <summary>The criterion is not met.</summary>
    NotMet = 2,

    /// <summary>The criterion does not apply to this subject in this period.</summary>
    NotApplicable = 3,
}
