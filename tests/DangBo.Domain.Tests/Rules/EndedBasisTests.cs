using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Tests.Rules;

public class EndedBasisTests
{
    private static readonly LocalDate Change = new(2021, 10, 25);
    private static readonly DocumentId Old = new(DocumentNumber.Parse("47-QĐ/TW"), "centralCommittee", new(2011, 11, 1));
    private static readonly DocumentId New = new(DocumentNumber.Parse("37-QĐ/TW"), "centralCommittee", Change);

    private static readonly DocumentRegister Register = new(
    [
        Document("old", Old, new(On(Old.IssuedOn), On(Change))),
        Document("new", New, new(On(Change), isOpen: true)) with { Relations = [new(DocumentRelationKind.Replaces, "old", Provenance.Unverified)] },
    ]);

    [Fact]
    public void A_version_in_force_tells_which_document_it_rests_on_has_ended_and_what_replaced_it()
    {
        var library = RuleLibrary.Empty.Add(Rules(new(Old.IssuedOn, null), "old"));

        library.EndedBases(Register, Change.PlusDays(-1)).Should().BeEmpty();
        var ended = library.EndedBases(Register, Change).Should().ContainSingle().Which;
        (ended.SourceId, ended.Document.Id, ended.EndedOn.Day).Should().Be(("old", "old", Change));
        ended.ReplacedBy.Select(document => document.Id).Should().Equal("new");
        ended.RuleSet.Id.Should().Be("r");
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("2021-10-26", 1)]
    [InlineData("2021-10-25", 0)]
    public void A_version_that_goes_on_beyond_the_end_of_its_basis_is_told_without_a_day(string? until, int count)
    {
        var end = IsoDate.TryParse(until, out var day) ? day : (LocalDate?)null;

        RuleLibrary.Empty.Add(Rules(new(Old.IssuedOn, end), "old")).EndedBases(Register).Should().HaveCount(count);
    }

    [Fact]
    public void A_version_that_is_not_in_force_a_source_that_is_no_basis_and_a_document_that_is_not_in_the_register_are_no_answer()
    {
        RuleLibrary.Empty.Add(Rules(new(Old.IssuedOn, Change), "old")).EndedBases(Register, Change).Should().BeEmpty();
        RuleLibrary.Empty.Add(Rules(new(Old.IssuedOn, null), "new")).EndedBases(Register, Change).Should().BeEmpty();
        RuleLibrary.Empty.Add(Rules(new(Old.IssuedOn, null), "old")).EndedBases(DocumentRegister.Empty).Should().BeEmpty();
    }

    private static VerifiedDay On(LocalDate day) => new(day, Provenance.Unverified);

    private static RegulatoryDocument Document(string id, DocumentId identity, DocumentForce force) => new()
    {
        Id = id,
        Number = identity.Number,
        IssuerId = identity.IssuerId,
        IssuedOn = identity.IssuedOn,
        Title = new("Quy định"),
        Force = force,
    };

    private static RuleSet Rules(EffectivePeriod effective, params string[] basis) => new()
    {
        Id = "r",
        Version = new(1, 0, 0),
        Subject = SubjectKind.Facts,
        Purpose = RuleSetPurpose.Criteria,
        Title = new("Bộ quy tắc"),
        Effective = effective,
        EffectiveVerification = Verification.Unverified,
        Sources = [new() { Id = "old", Source = new DocumentSource(Old) }, new() { Id = "new", Source = new DocumentSource(New) }],
        Basis = basis.ToValueList(),
        Criteria = [],
    };
}
