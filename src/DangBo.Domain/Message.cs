using Ardalis.GuardClauses;
using NodaTime;

namespace DangBo.Domain;

/// <summary>Something the library has to say, as a stable code and its arguments; the words are in the room Texts.</summary>
/// <remarks>Equality is by code and arguments, in their order.</remarks>
public sealed record Message
{
    /// <summary>Initializes a message.</summary>
    /// <param name="code">The stable code, in camelCase.</param>
    /// <param name="arguments">The named arguments that the words of the code have places for.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or empty.</exception>
    public Message(string code, params ReadOnlySpan<MessageArgument> arguments)
    {
        Code = Guard.Against.NullOrEmpty(code);
        Arguments = ValueList.Create(arguments);
    }

    /// <summary>Gets the stable code: programs decide by it, and it is never reused for another meaning.</summary>
    public string Code { get; }

    /// <summary>Gets the arguments.</summary>
    public ValueList<MessageArgument> Arguments { get; }
}

/// <summary>One named argument of a <see cref="Message"/>: a text, a number or a day.</summary>
public readonly record struct MessageArgument
{
    private readonly object? _value;

    private MessageArgument(string name, object value)
    {
        Name = Guard.Against.NullOrEmpty(name);
        _value = value;
    }

    /// <summary>Gets the name of the place that the argument fills.</summary>
    /// <remarks>The default value of this type has the empty string, which is the name of no place.</remarks>
    public string Name => field ?? string.Empty;

    /// <summary>Gets the value: a <see cref="string"/>, a <see cref="LocalizedText"/>, a <see cref="decimal"/> or a <see cref="LocalDate"/>.</summary>
    /// <remarks>The default value of this type has the empty string.</remarks>
    public object Value => _value ?? string.Empty;

    /// <summary>Makes an argument of a text that is the same in every language, such as an id.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="text">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is null or empty, or the text is null.</exception>
    public static MessageArgument Of(string name, string text) => new(name, Guard.Against.Null(text));

    /// <summary>Makes an argument of a text that each language says in its way.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="text">The text.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is null or empty, or the text is null.</exception>
    public static MessageArgument Of(string name, LocalizedText text) => new(name, Guard.Against.Null(text));

    /// <summary>Makes an argument of a number.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="number">The number.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static MessageArgument Of(string name, decimal number) => new(name, number);

    /// <summary>Makes an argument of a day.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="date">The day.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static MessageArgument Of(string name, LocalDate date) => new(name, date);

    /// <summary>Tells which place the argument fills, and never with what: the value may be a person's name.</summary>
    /// <returns>The name in braces, as <c>{day}</c>.</returns>
    public override string ToString() => $"{{{Name}}}";
}
