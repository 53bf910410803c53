using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain.Texts;

/// <summary>The words of a <see cref="Message"/> in a language. No culture is asked: one class a language holds them.</summary>
public static class MessageText
{
    /// <summary>Writes a message for people.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words, with the arguments in their places; the code itself where this version has no words for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static string In(this Message message, Language language)
    {
        Guard.Against.Null(message);
        return Template(message.Code, language) is { } template ? Fill(template, message.Arguments, language) : message.Code;
    }

    /// <summary>Writes a message in both languages.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The words in Vietnamese and English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public static LocalizedText ToLocalizedText(this Message message) =>
        new(message.In(Language.Vietnamese), message.In(Language.English));

    /// <summary>Gets the words of a code with their places, such as <c>{fact}</c>.</summary>
    internal static string? Template(string code, Language language) =>
        language == Language.English ? EnglishTexts.Template(code) : VietnameseTexts.Template(code);

    private static string Fill(string template, ValueList<MessageArgument> arguments, Language language)
    {
        var text = new StringBuilder(template.Length + 32);
        for (var rest = template.AsSpan(); ;)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest[open..].IndexOf('}');
            if (close < 0)
            {
                return text.Append(rest).ToString();
            }

            text.Append(rest[..open]).Append(Value(rest.Slice(open + 1, close - 1), arguments, language));
            rest = rest[(open + close + 1)..];
        }
    }

    private static string Value(ReadOnlySpan<char> name, ValueList<MessageArgument> arguments, Language language)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.Value switch
                {
                    LocalizedText text => text.In(language),
                    decimal number => NumberText.Of(number, language),
                    LocalDate date => IsoDate.Format(date, language),
                    var text => (string)text,
                };
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{{{name}}}");
    }
}
