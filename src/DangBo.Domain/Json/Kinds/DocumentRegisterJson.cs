using System.Text.Json;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Writes registers of documents.</summary>
internal static class DocumentRegisterJson
{
    public static void Write(Utf8JsonWriter json, DocumentRegister register)
    {
        json.StartDocument("documentRegister");
        json.Optional("note", register.Note);
        json.WriteStartArray("documents");
        foreach (var document in register.Documents)
        {
            WriteDocument(json, document);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, RegulatoryDocument document)
    {
        json.WriteStartObject();
        if (document.Number is null)
        {
            json.WriteString("kind", "unnumbered");
        }

        json.WriteString("id", document.Id);
        json.Optional("number", document.Number?.ToString());
        json.Optional("issuer", document.IssuerId);
        json.Optional("issuedOn", document.IssuedOn);
        json.Optional("title", document.Title);
        WriteProvenance(json, document.Provenance);
        if (document.Force != DocumentForce.Unknown)
        {
            WriteForce(json, document.Force);
        }

        json.List("relations", document.Relations, WriteRelation);
        json.Optional("note", document.Note);
        json.Strings("rows", document.Rows);
        json.WriteEndObject();
    }

    private static void WriteForce(Utf8JsonWriter json, DocumentForce force)
    {
        json.WriteStartObject("inForce");
        WriteDay(json, "from", force.From);
        WriteDay(json, "until", force.Until);
        json.Optional("until", force.IsOpen ? DocumentRegisterShape.OpenEnd : null);
        json.Optional("seenInForceOn", force.SeenInForceOn);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, VerifiedDay? day)
    {
        if (day is not null)
        {
            json.WriteStartObject(name);
            json.Optional("day", day.Day);
            WriteProvenance(json, day.Provenance);
            json.WriteEndObject();
        }
    }

    private static void WriteRelation(Utf8JsonWriter json, DocumentRelation relation)
    {
        json.WriteStartObject();
        json.Code("kind", relation.Kind);
        json.WriteString("document", relation.Document);
        WriteProvenance(json, relation.Provenance);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.Code("verification", provenance.Verification);
        json.Optional("seenIn", provenance.SeenIn);
        json.Optional("checkedBy", provenance.CheckedBy);
        json.Optional("checkedOn", provenance.CheckedOn);
    }
}
