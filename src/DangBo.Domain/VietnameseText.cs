using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;

namespace DangBo.Domain;

/// <summary>Vietnamese letters in composed form (NFC), from a table of this library: the same wherever ICU is absent.</summary>
/// <remarks>
/// <para>The table holds every letter that is a basic Latin letter with any of the eight marks of Vietnamese: circumflex,
/// breve, horn and the five tones. For text of such letters the answer is that of Unicode; the marks of other
/// languages, and what follows them, are left as they stand.</para>
/// <para>Nothing here needs ICU, and nothing asks a culture.</para>
/// </remarks>
public static class VietnameseText
{
    private const int HornClass = 216;
    private const int BelowClass = 220;
    private const int AboveClass = 230;

    // The last two are an older encoding of grave and acute, which Unicode made equal to the first two.
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341");

    /// <summary>Composes the Vietnamese letters of a text.</summary>
    /// <param name="text">The text: composed, decomposed, or composed in part.</param>
    /// <returns>The text in composed form; the same object where nothing had to be composed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        var rest = Guard.Against.Null(text).AsSpan();
        var mark = rest.IndexOfAny(Marks);
        if (mark < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        while (mark >= 0)
        {
            var start = Math.Max(mark - 1, 0);
            composed.Append(rest[..start]);
            var end = rest[mark..].IndexOfAnyExcept(Marks);
            end = end < 0 ? rest.Length : mark + end;
            AppendLetter(composed, rest[start..mark], rest[mark..end]);
            rest = rest[end..];
            mark = rest.IndexOfAny(Marks);
        }

        composed.Append(rest);
        return composed.Equals(text.AsSpan()) ? text : composed.ToString();
    }

    /// <summary>Tells whether the Vietnamese letters of a text are in composed form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where <see cref="Compose"/> would change nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsComposed(string text) => ReferenceEquals(Compose(text), text);

    /// <summary>Composes one letter (at most one character) with all the marks that follow it.</summary>
    /// <remarks>
    /// Unicode orders marks by class: horn, then dot below, then what stands above. A mark joins the letter where the
    /// table knows the two together and no mark of its own class stands between them.
    /// </remarks>
    private static void AppendLetter(StringBuilder composed, ReadOnlySpan<char> letter, ReadOnlySpan<char> marks)
    {
        Span<char> ownMarks = stackalloc char[3];
        var owned = 0;
        var starter = letter.IsEmpty ? '\0' : letter[0];
        while (TryDecompose(starter, out var simpler, out var mark))
        {
            starter = simpler;
            ownMarks[owned++] = mark;
        }

        ownMarks = ownMarks[..owned];
        ownMarks.Reverse();

        var place = composed.Length;
        var lastClass = 0;
        foreach (var markClass in (ReadOnlySpan<int>)[HornClass, BelowClass, AboveClass])
        {
            AppendMarks(composed, ownMarks, markClass, ref starter, ref lastClass);
            AppendMarks(composed, marks, markClass, ref starter, ref lastClass);
        }

        if (!letter.IsEmpty)
        {
            composed.Insert(place, starter);
        }
    }

    private static void AppendMarks(
        StringBuilder composed, ReadOnlySpan<char> marks, int markClass, ref char starter, ref int lastClass)
    {
        foreach (var written in marks)
        {
            var mark = WithoutOldEncoding(written);
            if (ClassOf(mark) != markClass)
            {
                continue;
            }

            if (lastClass < markClass && TryCompose(starter, mark, out var joined))
            {
                starter = joined;
            }
            else
            {
                composed.Append(mark);
                lastClass = markClass;
            }
        }
    }

    private static int ClassOf(char mark) => mark switch
    {
        '\u031B' => HornClass,
        '\u0323' => BelowClass,
        _ => AboveClass,
    };

    private static char WithoutOldEncoding(char mark) => mark switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        _ => mark,
    };

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        var (letters, withMark) = LettersWith(mark);
        var at = letters.IndexOf(letter, StringComparison.Ordinal);
        composed = at < 0 ? letter : withMark[at];
        return at >= 0;
    }

    private static bool TryDecompose(char letter, out char simpler, out char mark)
    {
        if (letter > '\u007F')
        {
            foreach (var candidate in "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323")
            {
                var (letters, withMark) = LettersWith(candidate);
                var at = withMark.IndexOf(letter, StringComparison.Ordinal);
                if (at >= 0)
                {
                    (simpler, mark) = (letters[at], candidate);
                    return true;
                }
            }
        }

        (simpler, mark) = (letter, default);
        return false;
    }

    /// <summary>Gets the letters that a mark joins and, at the same places, what they become.</summary>
    private static (string Letters, string WithMark) LettersWith(char mark) => mark switch
    {
        '\u0300' => ("AEIOUaeiouNnWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǸǹẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        '\u0301' => ("AEIOUYaeiouyCcLlNnRrSsZzGgKkMmÕõPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱḾḿṌṍṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        '\u0302' => ("AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        '\u0303' => ("ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        '\u0306' => ("AaEeGgIiOoUuẠạ", "ĂăĔĕĞğĬĭŎŏŬŭẶặ"),
        '\u0309' => ("AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        '\u031B' => ("OoUu", "ƠơƯư"),
        '\u0323' => ("BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        _ => (string.Empty, string.Empty),
    };
}
