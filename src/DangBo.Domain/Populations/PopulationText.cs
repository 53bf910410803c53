using Ardalis.GuardClauses;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Populations;

/// <summary>A summary in words: as plain text for a terminal, or as Markdown.</summary>
/// <remarks>
/// The same summary gives the same text on any machine. Shares and averages are rounded half up to two decimals; the
/// summary itself has them exactly. Of groups it tells the answer; their criteria are in the summary.
/// </remarks>
public static class PopulationText
{
    /// <summary>Writes a summary as plain text, in lines of at most 100 characters that break between words.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToText(this PopulationSummary summary, Language language) =>
        PlainPage.Of(PopulationPage.Of(Guard.Against.Null(summary), language));

    /// <summary>Writes a summary as Markdown: a heading, tables of the counts, lists of quotas and of what is missing.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The language.</param>
    /// <returns>The Markdown, with the tables of GitHub.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static string ToMarkdown(this PopulationSummary summary, Language language) =>
        MarkdownPage.Of(PopulationPage.Of(Guard.Against.Null(summary), language));
}
