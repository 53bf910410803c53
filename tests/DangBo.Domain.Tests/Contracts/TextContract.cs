using System.Globalization;

namespace DangBo.Domain.Tests.Contracts;

/// <summary>What every type promises that is written as text and read back.</summary>
internal static class TextContract
{
    private static readonly string?[] Garbage =
    [
        null, "", " ", "\0", "-", "/", ",", ".", "null", "NaN", "∞", "\uD800", "\uDC00\uD800", "\u0301\u0323", "\uFEFF",
        "٣", "１", "-1", "+1", "1e3", "0x10", "1\0", "gần", "đồng", "gần đồng", new string('9', 1000),
        new string('.', 1000), new string('\u0323', 1000),
    ];

    public static void RoundTrips<T>(params T[] values)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        values.Should().NotBeEmpty();
        foreach (var value in values)
        {
            var text = value.ToString()!;
            Parse<T>(text).Should().Be(value, text);
            T.Parse(text.AsSpan(), null).Should().Be(value, text);
            TryParse<T>(text, out var fromText).Should().BeTrue(text);
            fromText.Should().Be(value);
            T.TryParse(text.AsSpan(), null, out var fromSpan).Should().BeTrue(text);
            fromSpan.Should().Be(value);

            IsWrittenInOneForm(value, text);
            CultureContract.IsIndependent(() => value.ToString()!);
            CultureContract.IsIndependent(() => T.Parse(text.AsSpan(), null));
            CultureContract.IsIndependent(() => T.Parse(text.AsSpan(), CultureInfo.CurrentCulture));
        }
    }

    /// <summary>Reading the texts gives false, never an exception and never half a value; <c>Parse</c> says FormatException.</summary>
    public static void Refuses<T>(params string?[] texts)
        where T : ISpanParsable<T>
    {
        foreach (var text in texts.Concat(Garbage))
        {
            TryParse<T>(text, out var fromText).Should().BeFalse(text);
            fromText.Should().Be(default(T));
            T.TryParse(text.AsSpan(), null, out var fromSpan).Should().BeFalse(text);
            fromSpan.Should().Be(default(T));

            var parse = () => Parse<T>(text!);
            if (text is null)
            {
                parse.Should().Throw<ArgumentNullException>();
            }
            else
            {
                parse.Should().Throw<FormatException>(text);
            }
        }
    }

    // Only through IParsable: on a type that has both, a string would go to the door for spans.
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);

    private static void IsWrittenInOneForm<T>(T value, string text)
        where T : ISpanFormattable
    {
        value.ToString(null, null).Should().Be(text);
        value.ToString("", null).Should().Be(text);
        value.Invoking(it => it.ToString("X", null)).Should().Throw<FormatException>();

        var exact = new char[text.Length];
        value.TryFormat(exact, out var written, default, null).Should().BeTrue();
        written.Should().Be(text.Length);
        new string(exact).Should().Be(text);

        var tooSmall = new char[text.Length - 1];
        value.TryFormat(tooSmall, out var nothing, default, null).Should().BeFalse();
        nothing.Should().Be(0);
    }
}
