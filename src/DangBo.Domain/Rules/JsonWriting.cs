using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace DangBo.Domain.Rules;

/// <summary>What the writers of documents share: UTF-8, Vietnamese letters as they are, members only where there is something to say.</summary>
internal static class JsonWriting
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="write">Writes it as one JSON value.</param>
    /// <param name="indented">Whether for people, with a line feed at the end, or as one line without one.</param>
    /// <returns>The bytes.</returns>
    public static byte[] ToBytes<T>(T document, Action<Utf8JsonWriter, T> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json, document);
        }

        if (indented)
        {
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }

    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes what every document begins with, into the object that is opened.</summary>
        public void StartDocument(string kind, Spelling spelling = Spelling.Usual)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            if (!spelling.HasFlag(Spelling.WithoutSchemaVersion))
            {
                json.WriteNumber("schemaVersion", 1);
            }
        }

        /// <summary>Writes a text, where there is one.</summary>
        public void Optional(string name, string? text)
        {
            if (text is not null)
            {
                json.WriteString(name, text);
            }
        }

        /// <summary>Writes a day, where there is one.</summary>
        public void Optional(string name, LocalDate? day)
        {
            if (day is { } date)
            {
                json.WriteString(name, IsoDate.Format(date));
            }
        }

        /// <summary>Writes a number without zeros at its end, where there is one.</summary>
        public void Optional(string name, decimal? number)
        {
            if (number is { } value)
            {
                json.WriteNumber(name, DecimalDigits.Shortest(value));
            }
        }

        /// <summary>Writes a text for people, where there is one.</summary>
        public void Optional(string name, LocalizedText? text)
        {
            if (text is not null)
            {
                json.WritePropertyName(name);
                json.Text(text);
            }
        }

        /// <summary>Writes a text for people.</summary>
        public void Text(LocalizedText text)
        {
            json.WriteStartObject();
            json.WriteString("vi", text.Vi);
            json.Optional("en", text.En);
            json.WriteEndObject();
        }

        /// <summary>Writes the name of a member of a closed set.</summary>
        public void Code<TEnum>(string name, TEnum value)
            where TEnum : struct, Enum => json.WriteString(name, RuleNames.NameOf(value));

        /// <summary>Writes a list of texts, where it is not empty.</summary>
        public void Strings(string name, ValueList<string> texts) => json.List(name, texts, (writer, text) => writer.WriteStringValue(text));

        /// <summary>Writes a list, where it is not empty.</summary>
        public void List<T>(string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        {
            if (items.Count == 0)
            {
                return;
            }

            json.WriteStartArray(name);
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }

        /// <summary>Writes a map, where it is not empty.</summary>
        public void Map<T>(string name, ValueList<T> entries, Func<T, string> id, Action<Utf8JsonWriter, T> write)
        {
            if (entries.Count == 0)
            {
                return;
            }

            json.WriteStartObject(name);
            foreach (var entry in entries)
            {
                json.WritePropertyName(id(entry));
                write(json, entry);
            }

            json.WriteEndObject();
        }
    }
}
