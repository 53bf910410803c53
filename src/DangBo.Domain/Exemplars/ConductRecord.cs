using Ardalis.GuardClauses;

namespace DangBo.Domain.Exemplars;

/// <summary>What bodies concluded and decided of a person's conduct: breaches, discipline, inspection.</summary>
/// <remarks>
/// It states what was concluded, by whom and when, and never that somebody is of good or bad conduct. A list that is null
/// was not recorded. Source: the evidence columns of the notes on the regulations, sections 2 to 5.
/// </remarks>
public sealed record ConductRecord
{
    /// <summary>Gets the breaches that competent bodies concluded (<em>vi phạm đã được kết luận</em>); null means that they
    /// were not recorded.</summary>
    /// <exception cref="ArgumentException">Two breaches have one id.</exception>
    public RecordList<Breach>? Breaches
    {
        get;
        init => field = Guard.Against.RepeatedId(value, breach => breach.Id, nameof(Breaches));
    }

    /// <summary>Gets the decisions on Party discipline (<em>quyết định kỷ luật</em>); null means that they were not
    /// recorded.</summary>
    /// <exception cref="ArgumentException">Two decisions have one id.</exception>
    public RecordList<DisciplineDecision>? DisciplineDecisions
    {
        get;
        init => field = Guard.Against.RepeatedId(value, decision => decision.Id, nameof(DisciplineDecisions));
    }

    /// <summary>Gets the conclusions of inspection and supervision (<em>kết luận kiểm tra, giám sát</em>); null means that
    /// they were not recorded.</summary>
    /// <exception cref="ArgumentException">Two conclusions have one id.</exception>
    public RecordList<InspectionConclusion>? Inspections
    {
        get;
        init => field = Guard.Against.RepeatedId(value, conclusion => conclusion.Id, nameof(Inspections));
    }

    /// <summary>Gets the members of the document that this version does not know; empty by default.</summary>
    public ExtraMembers Extra { get; init => field = value ?? ExtraMembers.Empty; } = ExtraMembers.Empty;
}
