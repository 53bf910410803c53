namespace DangBo.Domain.Documents;

/// <summary>How far a citation or a date was verified: a closed set, from the weakest to the strongest.</summary>
public enum Verification
{
    /// <summary>A weak carrier, or our own reading (<c>chưa kiểm chứng</c>); the default value.</summary>
    Unverified = 0,

    /// <summary>The content was seen, its place was not (<c>đã thấy nội dung, chưa rõ vị trí</c>).</summary>
    ContentOnly = 1,

    /// <summary>Content and place were seen in a secondary source (<c>theo nguồn thứ cấp</c>).</summary>
    Secondary = 2,

    /// <summary>Checked against the signed text (<c>đã đối chiếu bản gốc</c>).</summary>
    Verified = 3,
}

/// <summary>The words for <see cref="Verification"/>.</summary>
public static class VerificationText
{
    private static readonly LocalizedText Unverified = new("chưa kiểm chứng", "not verified");
    private static readonly LocalizedText ContentOnly = new("đã thấy nội dung, chưa rõ vị trí", "content seen, place unknown");
    private static readonly LocalizedText Secondary = new("theo nguồn thứ cấp", "from a secondary source");
    private static readonly LocalizedText Verified = new("đã đối chiếu bản gốc", "checked against the signed text");

    /// <summary>Gets the words that stand beside whatever was verified so far.</summary>
    /// <param name="verification">How far it was verified.</param>
    /// <returns>The words in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the set.</exception>
    public static LocalizedText Label(this Verification verification) => verification switch
    {
        Verification.Unverified => Unverified,
        Verification.ContentOnly => ContentOnly,
        Verification.Secondary => Secondary,
        Verification.Verified => Verified,
        _ => throw new ArgumentOutOfRangeException(nameof(verification), verification, "No such verification."),
    };
}
