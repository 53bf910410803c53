using Ardalis.GuardClauses;

namespace DangBo.Domain.Rules;

/// <summary>Something that was read, kept, and not used; said in the report, never passed over in silence.</summary>
public sealed record Remark
{
    /// <summary>Gets the stable code, one of <see cref="RemarkCodes"/>.</summary>
    public required string Code { get; init => field = Guard.Against.NullOrEmpty(value); }

    /// <summary>Gets how many entries it is about; null where it is not a count.</summary>
    public int? Count { get; init; }

    /// <summary>Gets the criterion it is about; null where it is about none.</summary>
    public string? Criterion { get; init; }

    /// <summary>Gets what else identifies it: a code, an id, a day as ISO 8601; null where nothing does. Never a person's name.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the remark as a message.</summary>
    /// <returns>The code and its arguments.</returns>
    public Message ToMessage() => ToMessage(null, null);

    /// <summary>Gets the remark as a message that says criterion and detail in words, where there are some.</summary>
    internal Message ToMessage(LocalizedText? criterion, string? detail) => new(
        Code,
        MessageArgument.Of("count", Count ?? 1),
        criterion is null ? MessageArgument.Of("criterion", Criterion ?? string.Empty) : MessageArgument.Of("criterion", criterion),
        IsoDate.TryParse(detail ?? Detail, out var day)
            ? MessageArgument.Of("detail", day)
            : MessageArgument.Of("detail", detail ?? Detail ?? string.Empty));
}

/// <summary>The codes of remarks.</summary>
public static class RemarkCodes
{
    /// <summary>Entries dated after the as-of day were not seen.</summary>
    public const string EntriesAfterAsOf = "entriesAfterAsOf";

    /// <summary>A judgment by a body that the criterion does not name did not count.</summary>
    public const string JudgmentByUnnamedBody = "judgmentByUnnamedBody";

    /// <summary>Judgments of one day by bodies that the criterion names differ, so none counts.</summary>
    public const string JudgmentsDiffer = "judgmentsDiffer";

    /// <summary>A judgment of a period that meets the one judged names a criterion that the rule set does not have or that no body
    /// judges, or a judgment of this period was given before it began.</summary>
    public const string JudgmentNotUsed = "judgmentNotUsed";

    /// <summary>A statement of responsibility names a plan or an item that is not on record.</summary>
    public const string StatementNotMatched = "statementNotMatched";

    /// <summary>A code that this version does not know was kept; a fact that must read it is unknown.</summary>
    public const string UnknownCodeKept = "unknownCodeKept";

    /// <summary>The rule set is not in force on the day asked.</summary>
    public const string NotInForce = "notInForce";

    /// <summary>The rules of another day than that of the period are asked.</summary>
    public const string Retroactive = "retroactive";
}
