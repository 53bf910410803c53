using CsCheck;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Shapes;

namespace DangBo.Domain.Tests.Json;

public class MemberDossierPropertyTests : LosslessKindPropertyTests<MemberDossier>
{
    private protected override string Text => DossierJson.Text;

    private protected override DocumentShape Shape => MemberDossierKind.Shape;

    private protected override JsonEdits Edits => DossierEdits.All;

    private protected override string? Secret => DossierJson.Secret;

    [Fact]
    public void A_dossier_that_was_written_is_read_back_equal_indented_or_on_one_line() =>
        Gen.Select(DossierGen.Dossier, Gen.Bool).Sample(
            (dossier, indented) =>
            {
                var utf8 = Write(dossier, indented);
                var read = Read(utf8);
                return dossier.Equals(read.Document) && Shape.Check(utf8).Errors.Count == 0 &&
                    (indented || !utf8.AsSpan().ContainsAny("\r\n"u8)) && Write(read.Document, indented).AsSpan().SequenceEqual(utf8);
            },
            iter: 500);

    private protected override MemberDossier? TryRead(byte[] utf8) => DangBoJson.TryReadMemberDossier(utf8);

    private protected override ReadResult<MemberDossier> Read(byte[] utf8) => DangBoJson.ReadMemberDossier(utf8);

    private protected override byte[] Write(MemberDossier document, bool indented) => DangBoJson.WriteMemberDossier(document, indented);

    private protected override bool IsLossless(JsonModel node) => DossierEdits.IsLossless(node);
}
