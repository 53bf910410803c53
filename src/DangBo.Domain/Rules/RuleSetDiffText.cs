using System.Text;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Rules;

/// <summary>Writes what changed between two rule sets for people.</summary>
internal static class RuleSetDiffText
{
    public static string Write(RuleSetDiff diff, Language language)
    {
        var text = new StringBuilder();
        Line(text, new(DiffTextCodes.Head, Named("before", diff.Before), Named("after", diff.After)), language);
        foreach (var change in diff.Changes)
        {
            var what = new Message("diff.part." + RuleNames.NameOf(change.Part), MessageArgument.Of("id", change.Id)).ToLocalizedText();
            var places = string.Join(", ", change.Places.Select(place => place.After ?? place.Before));
            Line(
                text,
                new("diff." + RuleNames.NameOf(change.Kind), MessageArgument.Of("what", what), MessageArgument.Of("places", places)),
                language);
        }

        if (diff.Changes.Count == 0)
        {
            Line(text, new(DiffTextCodes.Nothing), language);
        }

        return text.ToString();
    }

    private static MessageArgument Named(string name, RuleSet ruleSet) => MessageArgument.Of(name, $"{ruleSet.Id}@{ruleSet.Version}");

    private static void Line(StringBuilder text, Message message, Language language) => text.Append(message.In(language)).Append('\n');
}

/// <summary>The codes of the words in which a difference is told; a code ends in the name of a part or of a kind of change.</summary>
internal static class DiffTextCodes
{
    public const string Head = "diff.head";
    public const string Nothing = "diff.nothing";
    public const string Added = "diff.added";
    public const string Removed = "diff.removed";
    public const string Meaning = "diff.meaning";
    public const string Wording = "diff.wording";
    public const string RuleSet = "diff.part.ruleSet";
    public const string Fact = "diff.part.fact";
    public const string Parameter = "diff.part.parameter";
    public const string Criterion = "diff.part.criterion";
    public const string Group = "diff.part.group";
    public const string Level = "diff.part.level";
    public const string Quota = "diff.part.quota";
}
