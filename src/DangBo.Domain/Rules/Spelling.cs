namespace DangBo.Domain.Rules;

/// <summary>How a document says what it may say in two ways, so that it is written as it was read and keeps its digest.</summary>
[Flags]
internal enum Spelling : byte
{
    /// <summary>With <c>schemaVersion</c>, and without a member whose value is what its absence means.</summary>
    Usual = 0,

    /// <summary>Without <c>schemaVersion</c>.</summary>
    WithoutSchemaVersion = 1,

    /// <summary>The one member that has a default is there, with the default for its value.</summary>
    WithDefault = 2,
}
