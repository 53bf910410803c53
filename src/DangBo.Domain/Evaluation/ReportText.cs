using Ardalis.GuardClauses;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>A whole report in words: as plain text for a terminal, or as Markdown.</summary>
/// <remarks>
/// The same report gives the same text on any machine. It names its subject by id, and ends its lines with a line feed.
/// What rule authors and records give is shown as text: it is never a mark of Markdown or a command to a terminal.
/// </remarks>
public static class ReportText
{
    /// <summary>Writes a report as plain text, in lines of at most 100 characters that break between words.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToText(this Report report, Language language) =>
        PlainPage.Of(ReportPage.Of(Guard.Against.Null(report), language));

    /// <summary>Writes a report as Markdown: a heading, a table of the verdicts, a section a criterion.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <returns>The Markdown, with the tables of GitHub.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string ToMarkdown(this Report report, Language language) =>
        MarkdownPage.Of(ReportPage.Of(Guard.Against.Null(report), language));
}
