using System.Globalization;
using System.Text;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Organizations;

/// <summary>Words and names as they may stand in a picture: no name can steer a terminal or draw in a chart.</summary>
internal static class PictureText
{
    private const char Instead = '·';

    /// <summary>Gets the words of a code.</summary>
    public static string Words(string code, Language language, params ReadOnlySpan<MessageArgument> arguments) =>
        new Message(code, arguments).In(language);

    /// <summary>Writes a name on one line: control and direction characters are replaced.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            _ = IsSteering(letter) ? plain.Append(Instead) : plain.Append(letter.ToString());
        }

        return plain.ToString();
    }

    /// <summary>Writes a name as it may stand within quotes in a chart: all but letters, digits and plain punctuation as
    /// codes.</summary>
    public static string Mermaid(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var begins = true;
        foreach (var letter in text.EnumerateRunes())
        {
            // At the start, a number with a point or a dash would be read as a list.
            if (IsSteering(letter))
            {
                escaped.Append(Instead);
            }
            else if (Rune.IsLetterOrDigit(letter) || letter.Value is ' ' or ',' or '/' or '(' or ')' ||
                (!begins && letter.Value is '.' or '-' or '–' or ':'))
            {
                escaped.Append(letter.ToString());
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"#{letter.Value};");
            }

            begins &= Rune.IsDigit(letter) || Rune.IsWhiteSpace(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Gets what an organization is called; its id where no name is on record.</summary>
    public static string NameOf(string id, LocalizedText? name, Language language) => name?.In(language) ?? id;

    /// <summary>Gets what a kind is called; the code itself where this version does not know it, null where none is on
    /// record.</summary>
    public static string? KindOf(OrganizationKind? kind, Language language) => kind is { } known ? known.Label?.In(language) ?? known.Value : null;

    private static bool IsSteering(Rune letter) => Rune.GetUnicodeCategory(letter) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}

/// <summary>The codes of the words of pictures and of days.</summary>
internal static class OrganizationTextCodes
{
    public const string OneDay = "organizations.oneDay";
    public const string Days = "organizations.days";
    public const string DaysFrom = "organizations.daysFrom";
    public const string DaysThrough = "organizations.daysThrough";
    public const string EveryDay = "organizations.everyDay";
    public const string TreeHead = "organizations.tree.head";
    public const string Members = "organizations.tree.members";
    public const string LeadsIn = "organizations.tree.leadsIn";
    public const string BelongsTo = "organizations.tree.belongsTo";
    public const string Level = "organizations.tree.level";
    public const string ChangesHead = "organizations.changes.head";
    public const string Nothing = "organizations.changes.nothing";
    public const string Ended = "organizations.changes.ended";
    public const string Came = "organizations.changes.came";
    public const string Renamed = "organizations.changes.renamed";
    public const string Converted = "organizations.changes.converted";
    public const string Moved = "organizations.changes.moved";
    public const string NoParent = "organizations.changes.noParent";
    public const string More = "organizations.changes.more";
}
