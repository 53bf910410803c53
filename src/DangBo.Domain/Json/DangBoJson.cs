namespace DangBo.Domain.Json;

/// <summary>The door to JSON: reads documents with every located error, writes them, and gives their contracts.</summary>
public static partial class DangBoJson
{
}
