namespace DangBo.Domain.Classifications;

/// <summary>What the dossiers of those who are reviewed and classified each year have in common.</summary>
internal interface IReviewed
{
    /// <summary>Gets the group within which those who are compared stand; null means that it was not recorded.</summary>
    string? ComparableGroup { get; }

    /// <summary>Gets the results of tasks.</summary>
    RecordList<TaskResults>? Tasks { get; }

    /// <summary>Gets the appraised scores.</summary>
    RecordList<AppraisedScore>? Scores { get; }

    /// <summary>Gets the appraised grades.</summary>
    RecordList<AppraisedGrades>? Grades { get; }

    /// <summary>Gets the reviews, one a year.</summary>
    RecordList<YearReview>? YearReviews { get; }

    /// <summary>Gets what was found of the shortcomings of earlier years.</summary>
    RecordList<EarlierShortcomings>? EarlierShortcomings { get; }

    /// <summary>Gets the yearly classifications.</summary>
    RecordList<QualityClassification>? Classifications { get; }
}
