using System.Text.Encodings.Web;
using System.Text.Json;

namespace DangBo.Tool;

/// <summary>JSON that is the tool's own: indented, in UTF-8, with Vietnamese letters as they are.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Options { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.ToArray();
    }
}
