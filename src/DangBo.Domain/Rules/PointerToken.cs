namespace DangBo.Domain.Rules;

/// <summary>One step of a JSON Pointer (RFC 6901), in which two signs are written otherwise.</summary>
internal static class PointerToken
{
    public static string Of(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
