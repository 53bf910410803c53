namespace DangBo.Domain.Json;

/// <summary>The codes of <see cref="DocumentError"/>: programs decide by them, and none is ever reused for another meaning.</summary>
public static class DocumentErrorCodes
{
    /// <summary>The document holds no JSON.</summary>
    public const string EmptyDocument = "emptyDocument";

    /// <summary>The document is larger than is read; argument limit, in bytes.</summary>
    public const string TooLarge = "tooLarge";

    /// <summary>The bytes here are not UTF-8.</summary>
    public const string InvalidUtf8 = "invalidUtf8";

    /// <summary>A Unicode escape is half of a surrogate pair.</summary>
    public const string InvalidEscape = "invalidEscape";

    /// <summary>The syntax is not that of JSON.</summary>
    public const string InvalidJson = "invalidJson";

    /// <summary>The document ends before its JSON is complete.</summary>
    public const string UnexpectedEnd = "unexpectedEnd";

    /// <summary>There is content after the end of the JSON.</summary>
    public const string TrailingContent = "trailingContent";

    /// <summary>Objects and arrays nest too deeply; argument limit.</summary>
    public const string TooDeep = "tooDeep";

    /// <summary>The document is of another kind; argument expected.</summary>
    public const string WrongKind = "wrongKind";

    /// <summary>The version of the format is one that this library does not read; argument supported.</summary>
    public const string UnsupportedSchemaVersion = "unsupportedSchemaVersion";

    /// <summary>A member stands twice in one object; argument member.</summary>
    public const string DuplicateMember = "duplicateMember";

    /// <summary>A strict object has a member that it does not know; argument member.</summary>
    public const string UnknownMember = "unknownMember";

    /// <summary>A required member is missing; argument member.</summary>
    public const string MissingMember = "missingMember";

    /// <summary>None of several members is there, and one is required; argument members.</summary>
    public const string MissingOneOf = "missingOneOf";

    /// <summary>Two members exclude each other; arguments member and other.</summary>
    public const string ExclusiveMembers = "exclusiveMembers";

    /// <summary>A member stands without the one it belongs with; arguments member and other.</summary>
    public const string MembersTogether = "membersTogether";

    /// <summary>A value is of the wrong JSON type; arguments expected and found.</summary>
    public const string WrongType = "wrongType";

    /// <summary>A text is empty or only white space.</summary>
    public const string EmptyText = "emptyText";

    /// <summary>A text is too long; argument limit, in characters.</summary>
    public const string TextTooLong = "textTooLong";

    /// <summary>A text does not have the form that is asked for here.</summary>
    public const string InvalidText = "invalidText";

    /// <summary>A text is not an id.</summary>
    public const string InvalidId = "invalidId";

    /// <summary>A text is not a version.</summary>
    public const string InvalidVersion = "invalidVersion";

    /// <summary>A text is not a period.</summary>
    public const string InvalidPeriod = "invalidPeriod";

    /// <summary>A text is not the number of a document.</summary>
    public const string InvalidDocumentNumber = "invalidDocumentNumber";

    /// <summary>A text is not a span of years, months, weeks and days in its one ISO spelling, or is one of more than 400 years.</summary>
    public const string InvalidSpan = "invalidSpan";

    /// <summary>A text is not a fraction.</summary>
    public const string InvalidFraction = "invalidFraction";

    /// <summary>A text is not a step of a locator.</summary>
    public const string InvalidLocatorValue = "invalidLocatorValue";

    /// <summary>A text is not a day between 1800 and 2199.</summary>
    public const string InvalidDate = "invalidDate";

    /// <summary>A number is beyond 64 bits (integer) or 28 digits (decimal).</summary>
    public const string InvalidNumber = "invalidNumber";

    /// <summary>A number is too small; argument minimum.</summary>
    public const string BelowMinimum = "belowMinimum";

    /// <summary>A number is too large; argument maximum.</summary>
    public const string AboveMaximum = "aboveMaximum";

    /// <summary>A code is not one of a closed set; argument allowed.</summary>
    public const string UnknownCode = "unknownCode";

    /// <summary>A list that needs an item has none.</summary>
    public const string EmptyList = "emptyList";

    /// <summary>A list has too few items; argument minimum.</summary>
    public const string TooFewItems = "tooFewItems";

    /// <summary>A list has too many items; argument maximum.</summary>
    public const string TooManyItems = "tooManyItems";

    /// <summary>An object that needs a member has none.</summary>
    public const string EmptyObject = "emptyObject";

    /// <summary>An item stands twice in a list; argument first, a JSON Pointer.</summary>
    public const string DuplicateItem = "duplicateItem";

    /// <summary>An id is used twice; argument first, a JSON Pointer.</summary>
    public const string DuplicateId = "duplicateId";

    /// <summary>An end is not after its start; arguments start, startDate, end and endDate.</summary>
    public const string EndNotAfterStart = "endNotAfterStart";

    /// <summary>A day is after one that it may not be after; arguments first, firstDate, second and secondDate.</summary>
    public const string DatesOutOfOrder = "datesOutOfOrder";

    /// <summary>A part is greater than its whole; arguments part, partValue, whole and wholeValue.</summary>
    public const string PartAboveWhole = "partAboveWhole";

    /// <summary>A text is not a code: a letter, then letters, digits and <c>. - _</c>.</summary>
    public const string InvalidCode = "invalidCode";

    /// <summary>A mandate in a person's dossier is another person's.</summary>
    public const string OtherPerson = "otherPerson";

    /// <summary>Two judgments of one day contradict each other; argument first, a JSON Pointer.</summary>
    public const string ContradictoryJudgments = "contradictoryJudgments";

    /// <summary>A classification corrects one that is not in the list.</summary>
    public const string CorrectsNone = "correctsNone";

    /// <summary>A classification corrects one of another year; argument other, a JSON Pointer.</summary>
    public const string CorrectsOtherYear = "correctsOtherYear";

    /// <summary>A classification corrects one that was decided after it; argument other, a JSON Pointer.</summary>
    public const string CorrectsLater = "correctsLater";

    /// <summary>A classification corrects itself, perhaps through others; argument other, a JSON Pointer.</summary>
    public const string CorrectsItself = "correctsItself";

    /// <summary>On some day two classifications of one year are in force, and neither corrects the other; argument other, a
    /// JSON Pointer.</summary>
    public const string ContradictoryClassifications = "contradictoryClassifications";

    /// <summary>An evaluation says whether its rules are of the usual day, and its days say otherwise.</summary>
    public const string ContradictoryDates = "contradictoryDates";

    /// <summary>The answer of an evaluation is certain in one member and open in another, or another one.</summary>
    public const string ContradictoryAnswer = "contradictoryAnswer";

    /// <summary>A number of a summary cannot have been counted, or does not follow from the others.</summary>
    public const string ContradictoryCounts = "contradictoryCounts";

    /// <summary>The document cannot be read, for a reason that this library cannot name.</summary>
    public const string Unreadable = "unreadable";
}
