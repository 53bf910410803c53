using DangBo.Domain.Documents;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>A version of a rule set that rests on a document which has ended.</summary>
/// <remarks>A finding about the rule set, not an error: its author may hold that the duty goes on.</remarks>
public sealed record EndedBasis
{
    /// <summary>Gets the version.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>Gets the id of the source in the rule set.</summary>
    public required string SourceId { get; init; }

    /// <summary>Gets the document, as the register has it.</summary>
    public required RegulatoryDocument Document { get; init; }

    /// <summary>Gets the first day on which the document was no longer in force, with how far it was verified.</summary>
    public required VerifiedDay EndedOn { get; init; }

    /// <summary>Gets the documents that replaced it, whenever they did; none where none is on record.</summary>
    public required ValueList<RegulatoryDocument> ReplacedBy { get; init; }

    /// <summary>Gets the documents of a rule set's basis that ended before a day; every end where that is null.</summary>
    internal static IEnumerable<EndedBasis> Of(RuleSet ruleSet, DocumentRegister register, LocalDate? before)
    {
        foreach (var source in ruleSet.Sources.Where(source => ruleSet.Basis.Contains(source.Id)))
        {
            if (register.Find(source.Source) is { Force.Until: { } ended } document && (before is not { } day || ended.Day < day))
            {
                yield return new()
                {
                    RuleSet = ruleSet,
                    SourceId = source.Id,
                    Document = document,
                    EndedOn = ended,
                    ReplacedBy = register.ReplacedBy(document.Id),
                };
            }
        }
    }
}
