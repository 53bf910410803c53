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

        // Regulations

        _ => null,
    };
}
