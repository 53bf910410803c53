namespace DangBo.Domain.Texts;

/// <summary>The words of every message code in English, in the order of the rooms that speak them.</summary>
internal static class EnglishTexts
{
    /// <summary>Gets the words of a code; null where there are none.</summary>
    public static string? Template(string code) => code switch
    {
        // Documents

        // Rules

        // Evaluation

        // Records: organizations, members, dossiers

        // Json
        "emptyDocument" => "The document is empty: it holds no JSON.",
        "tooLarge" => "The document is larger than the {limit} bytes allowed.",
        "invalidUtf8" => "The bytes here are not valid UTF-8; save the file as UTF-8.",
        "invalidEscape" => "The \\u escape here is half of a surrogate pair and stands for no character.",
        "invalidJson" => "The JSON syntax is wrong here.",
        "unexpectedEnd" => "The document ends before its JSON is complete.",
        "trailingContent" => "There is content after the end of the JSON.",
        "tooDeep" => "Objects and lists are nested more than {limit} levels deep.",
        "wrongKind" => "The kind of the document must be “{expected}”.",
        "unsupportedSchemaVersion" => "This version of the library reads “schemaVersion” {supported} only.",
        "duplicateMember" => "Member “{member}” stands twice in the same object.",
        "unknownMember" => "There is no member “{member}” here.",
        "missingMember" => "The required member “{member}” is missing.",
        "missingOneOf" => "One of these members is required: {members}.",
        "exclusiveMembers" => "Member “{member}” may not stand beside “{other}”.",
        "membersTogether" => "Where “{other}” stands, “{member}” must stand too.",
        "wrongType" => "Expected {expected} but found {found}.",
        "emptyText" => "The text must not be empty.",
        "textTooLong" => "The text is longer than {limit} characters.",
        "invalidText" => "The text does not have the form that is required here.",
        "invalidId" =>
            "Not a valid id: up to 128 unaccented letters, digits and . _ : - that begin with a letter or digit.",
        "invalidVersion" => "Not a valid version: the form is 1.0.0.",
        "invalidPeriod" =>
            "Not a valid period: a year such as 2021, or a first and a last day such as 2021-01-01..2021-12-31.",
        "invalidDocumentNumber" => "Not a valid document number: the form is that of 05-CT/TW.",
        "invalidDate" => "Not a valid date: a real day in the form 2021-12-31, from 1800 to 2199.",
        "invalidNumber" => "The number cannot be kept exactly: integers have up to 64 bits, decimals up to 28 digits.",
        "belowMinimum" => "The value must not be less than {minimum}.",
        "aboveMaximum" => "The value must not be greater than {maximum}.",
        "unknownCode" => "Not a known code; the codes are: {allowed}.",
        "emptyList" => "The list must not be empty.",
        "tooFewItems" => "The list must have at least {minimum} items.",
        "tooManyItems" => "The list may have at most {maximum} items.",
        "emptyObject" => "The object must have at least one member.",
        "duplicateItem" => "This item repeats the one at {first}.",
        "duplicateId" => "This id is already used at {first}.",
        "endNotAfterStart" => "“{end}” ({endDate}) must be after “{start}” ({startDate}).",
        "datesOutOfOrder" => "“{first}” ({firstDate}) must not be after “{second}” ({secondDate}).",
        "partAboveWhole" => "“{part}” ({partValue}) must not be greater than “{whole}” ({wholeValue}).",
        "json.object" => "an object",
        "json.array" => "a list",
        "json.string" => "a text",
        "json.number" => "a number",
        "json.integer" => "a whole number without fraction or exponent",
        "json.boolean" => "true or false",
        "json.date" => "a date",
        "json.code" => "a code",
        "json.null" => "null",
        "json.true" => "true",
        "json.false" => "false",
        "json.or" => "{first} or {second}",

        // Regulations

        _ => null,
    };
}
