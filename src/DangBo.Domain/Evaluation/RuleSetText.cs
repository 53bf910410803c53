using Ardalis.GuardClauses;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>A rule set as a book to be read: what each criterion asks, where it is stated, and how far that was verified.</summary>
/// <remarks>
/// The same rule set gives the same text on any machine. Conditions stand in words; a vocabulary gives the facts their
/// names, and a fact that it does not have stands by its own.
/// </remarks>
public static class RuleSetText
{
    /// <summary>Writes a rule set as plain text, in lines of at most 100 characters that break between words.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="language">The language.</param>
    /// <param name="vocabulary">The vocabulary of its subject; null means that only declared facts have names.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public static string ToText(this RuleSet ruleSet, Language language, Vocabulary? vocabulary = null) =>
        PlainPage.Of(RuleSetPage.Of(Guard.Against.Null(ruleSet), language, vocabulary));

    /// <summary>Writes a rule set as Markdown: a section a criterion.</summary>
    /// <param name="ruleSet">The rule set.</param>
    /// <param name="language">The language.</param>
    /// <param name="vocabulary">The vocabulary of its subject; null means that only declared facts have names.</param>
    /// <returns>The Markdown, with the tables of GitHub.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ruleSet"/> is null.</exception>
    public static string ToMarkdown(this RuleSet ruleSet, Language language, Vocabulary? vocabulary = null) =>
        MarkdownPage.Of(RuleSetPage.Of(Guard.Against.Null(ruleSet), language, vocabulary));
}
