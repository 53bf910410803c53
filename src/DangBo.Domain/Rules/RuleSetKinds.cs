namespace DangBo.Domain.Rules;

/// <summary>The kinds of subject that a rule set can be about: a closed set.</summary>
public enum SubjectKind : byte
{
    /// <summary>A plain fact sheet: the rule set declares every fact it speaks of.</summary>
    Facts = 0,

    /// <summary>A Party member (đảng viên), by the member's dossier.</summary>
    Member,

    /// <summary>A leadership collective or a unit (tập thể), by its dossier.</summary>
    Collective,

    /// <summary>An organization (tổ chức) on a day.</summary>
    Organization,

    /// <summary>The record of a yearly quality classification (xếp loại chất lượng).</summary>
    Classification,

    /// <summary>A breakthrough project (công trình, phần việc, mô hình).</summary>
    Project,

    /// <summary>A nomination for commendation (đề nghị khen thưởng).</summary>
    Nomination,

    /// <summary>A commendation (khen thưởng).</summary>
    Commendation,
}

/// <summary>What a rule set is for, which decides how its verdicts are drawn together.</summary>
public enum RuleSetPurpose : byte
{
    /// <summary>One overall verdict over the <c>must</c> criteria.</summary>
    Criteria = 0,

    /// <summary>A level, or the levels still possible.</summary>
    Classification,

    /// <summary>Points, or the range of points still possible.</summary>
    Score,

    /// <summary>No overall verdict: each entitlement stands by itself.</summary>
    Eligibility,
}

/// <summary>Which version judges when the text changed within the period.</summary>
public enum PeriodRule : byte
{
    /// <summary>The version of the rules-as-of day judges the whole period.</summary>
    LastDay = 0,

    /// <summary>Each version judges its own part of the period, one evaluation a part.</summary>
    EachPart,
}

/// <summary>Whether a criterion asks, forbids or grants.</summary>
public enum Polarity : byte
{
    /// <summary>A duty (nghĩa vụ, trách nhiệm): something to be done.</summary>
    Duty = 0,

    /// <summary>A prohibition (điều không được làm).</summary>
    Prohibition,

    /// <summary>An entitlement (quyền được xét): something one may be given.</summary>
    Entitlement,
}

/// <summary>Whether a criterion weighs on the overall verdict.</summary>
public enum Severity : byte
{
    /// <summary>It does.</summary>
    Must = 0,

    /// <summary>It is counted apart and never changes the overall verdict.</summary>
    Should,
}

/// <summary>Who decides a criterion.</summary>
public enum Assessment : byte
{
    /// <summary>The condition decides, from what is on record.</summary>
    Records = 0,

    /// <summary>A named body decides; no condition can.</summary>
    Judgment,
}

/// <summary>How a quota that is not a whole number is rounded.</summary>
public enum Rounding : byte
{
    /// <summary>Down to the whole number below.</summary>
    Floor = 0,

    /// <summary>Up to the whole number above.</summary>
    Ceiling,

    /// <summary>To the nearest whole number, a half upwards.</summary>
    HalfUp,
}

/// <summary>What the points of a criterion that does not apply count for.</summary>
public enum NotApplicablePoints : byte
{
    /// <summary>Its points count.</summary>
    Full = 0,

    /// <summary>Its points do not count.</summary>
    Zero,

    /// <summary>Its points leave the maximum of the group.</summary>
    Excluded,
}
