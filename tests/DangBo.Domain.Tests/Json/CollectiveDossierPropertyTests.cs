using CsCheck;
using DangBo.Domain.Classifications;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Tests.Json;

public class CollectiveDossierPropertyTests : LosslessKindPropertyTests<CollectiveDossier>
{
    private protected override string Text => CollectiveJson.Text;

    private protected override DocumentShape Shape => CollectiveDossierKind.Shape;

    private protected override JsonEdits Edits => DossierEdits.All;

    private protected override string? Secret => CollectiveJson.Secret;

    [Fact]
    public void A_dossier_that_was_written_is_read_back_equal_indented_or_on_one_line() =>
        Gen.Select(DossierGen.CollectiveDossiers, Gen.Bool).Sample(
            (dossier, indented) =>
            {
                var utf8 = Write(dossier, indented);
                var read = Read(utf8);
                return dossier.Equals(read.Document) && Shape.Check(utf8).Errors.Count == 0 &&
                    (indented || !utf8.AsSpan().ContainsAny("\r\n"u8)) && Write(read.Document, indented).AsSpan().SequenceEqual(utf8);
            },
            iter: 500);

    private protected override CollectiveDossier? TryRead(byte[] utf8) => DangBoJson.TryReadCollectiveDossier(utf8);

    private protected override ReadResult<CollectiveDossier> Read(byte[] utf8) => DangBoJson.ReadCollectiveDossier(utf8);

    private protected override byte[] Write(CollectiveDossier document, bool indented) => DangBoJson.WriteCollectiveDossier(document, indented);

    private protected override bool IsLossless(JsonModel node) => DossierEdits.IsLossless(node);
}
