using DangBo.Domain.Documents;
using DangBo.Domain.Json;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Promises;
using NodaTime;

namespace DangBo.Domain.Tests.Regulations;

public class ShippedDocumentsTests
{
    private static readonly DocumentRegister Register = ShippedRules.Documents;

    public static TheoryData<string, string> Sources
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var ruleSet in ShippedRules.Library.RuleSets)
            {
                foreach (var source in ruleSet.Sources.Where(source => source.Source is not ArticleSource))
                {
                    data.Add($"{ruleSet.Id}@{ruleSet.Version}", source.Id);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_document_that_a_shipped_rule_set_names_is_in_the_register_and_its_issuer_is_known(string ruleSet, string source)
    {
        var named = ShippedRules.Library.RuleSets.Single(one => $"{one.Id}@{one.Version}" == ruleSet).Sources.Single(one => one.Id == source).Source;
        var document = Register.Find(named);

        document.Should().NotBeNull("{0} is to be in the register", named);
        IssuingBodies.Find(document!.IssuerId!).Should().NotBeNull();
    }

    [Fact]
    public void The_register_is_its_file_and_the_file_is_right() =>
        DangBoJson.ReadDocumentRegister(System.Text.Encoding.UTF8.GetBytes(Repository.Read("src/DangBo.Domain/Regulations/documents.json"))).Document
            .Should().Be(Register);

    [Fact]
    public void Every_issuer_is_a_known_body_and_every_text_is_in_both_languages()
    {
        Register.Documents.Where(document => document.IssuerId is { } issuer && IssuingBodies.Find(issuer) is null).Should().BeEmpty();
        Register.Documents.Where(document => document.Title.En is null || document.Note is { En: null } || document.Rows.Count == 0).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_that_ships_is_said_to_be_verified()
    {
        var said = Register.Documents.SelectMany(document => document.Relations.Select(relation => relation.Provenance)
            .Append(document.Provenance)
            .Concat(new[] { document.Force.From, document.Force.Until }.OfType<VerifiedDay>().Select(day => day.Provenance)));

        said.Should().NotContain(provenance => provenance.Verification == Verification.Verified);
    }

    [Fact]
    public void What_replaced_37_is_207_and_before_37_there_was_47()
    {
        var qd37 = Find("37-QĐ/TW", 2021);

        Numbers(Register.ReplacedBy(qd37.Id)).Should().Equal("207-QĐ/TW");
        Numbers(Register.Replaces(qd37.Id)).Should().Equal("47-QĐ/TW");
        qd37.Force.Until!.Text(Language.English).Should().Be("26 July 2026 (not verified)");
        Register.StatusOn(qd37.Id, new(2026, 7, 25)).Should().Be(DocumentStatus.InForce);
        Register.StatusOn(qd37.Id, new(2026, 7, 26)).Should().Be(DocumentStatus.Ended);
        Numbers(Register.SuccessorsOn(Find("115-QĐ/TW", 2007).Id, new(2015, 1, 1))).Should().Equal("47-QĐ/TW");
        Numbers(Register.SuccessorsOn(Find("115-QĐ/TW", 2007).Id, new(2026, 9, 1))).Should().Equal("207-QĐ/TW");
    }

    [Theory]
    [InlineData("01-HD/TW", new[] { 2012, 2016, 2021, 2026 })]
    [InlineData("35-CT/TW", new[] { 2019, 2024 })]
    [InlineData("208-QĐ/TW", new[] { 2026 })]
    public void Documents_of_one_number_stay_apart_by_their_days(string number, int[] years) =>
        Register.Numbered(DocumentNumber.Parse(number)).Select(document => document.IssuedOn!.Value.Year).Should().Equal(years);

    /// <summary>Regulation 208 of 2019 is only recalled and does not ship: nothing of 2026 stands for it.</summary>
    [Fact]
    public void Regulation_208_of_2019_and_of_2026_stay_apart()
    {
        var number = DocumentNumber.Parse("208-QĐ/TW");

        Register.Find(new DocumentId(number, "centralCommittee", new(2026, 7, 26)))!.Id.Should().Be("qd208-2026");
        Register.Find(new DocumentId(number, "secretariat", new(2019, 11, 8))).Should().BeNull();
        var old = new RegulatoryDocument { Id = "qd208-2019", Number = number, IssuerId = "secretariat", IssuedOn = new(2019, 11, 8), Title = new("Quy định") };
        var own = new DocumentRegister(Register.Documents.Append(old).ToValueList());
        own.Numbered(number).Select(document => document.Id).Should().Equal("qd208-2019", "qd208-2026");
        own.ReplacedBy("qd208-2019").Should().BeEmpty();
    }

    [Fact]
    public void A_successor_in_subject_alone_is_no_replacement()
    {
        var ct05 = Find("05-CT/TW", 2016);

        Register.ReplacedBy(ct05.Id).Should().BeEmpty();
        Register.StatusOn(ct05.Id, new(2021, 12, 31)).Should().Be(DocumentStatus.InForce);
        Register.StatusOn(ct05.Id, new(2026, 9, 1)).Should().Be(DocumentStatus.Unknown);
        ct05.Note.Should().NotBeNull();
    }

    [Fact]
    public void The_days_of_a_rule_set_are_stated_no_more_firmly_than_those_of_its_basis()
    {
        var firmer = ShippedRules.Library.RuleSets.SelectMany(ruleSet => ruleSet.Sources
            .Where(source => ruleSet.Basis.Contains(source.Id)).Select(source => Register.Find(source.Source)?.Force).OfType<DocumentForce>()
            .SelectMany(force => new[] { (Own: ruleSet.Effective.From, Stated: force.From), (Own: ruleSet.Effective.Until, Stated: force.Until) })
            .Where(pair => pair.Stated?.Day is { } day && day == pair.Own && ruleSet.EffectiveVerification > pair.Stated.Provenance.Verification)
            .Select(_ => $"{ruleSet.Id}@{ruleSet.Version}"));

        firmer.Should().BeEmpty();
    }

    [Fact]
    public void The_yearly_commitment_alone_goes_on_beyond_the_known_end_of_a_document_of_its_basis()
    {
        string[] expected = ["self-cultivation-commitment@1.0.0 qd37"];

        ShippedRules.Library.EndedBases(Register).Select(Told).Should().Equal(expected);
        ShippedRules.Library.EndedBases(Register, new(2026, 9, 1)).Select(Told).Should().Equal(expected);
        ShippedRules.Library.EndedBases(Register, new(2026, 7, 25)).Should().BeEmpty();

        static string Told(EndedBasis ended) => $"{ended.RuleSet.Id}@{ended.RuleSet.Version} {ended.SourceId}";
    }

    [Fact]
    public void The_implementing_regulation_of_each_year_is_in_force()
    {
        (int Year, string Number)[] expected =
            [(2012, "45-QĐ/TW"), (2018, "29-QĐ/TW"), (2023, "24-QĐ/TW"), (2026, "294-QĐ/TW")];

        foreach (var (year, number) in expected)
        {
            Numbers(Register.InForceOn(new LocalDate(year, 3, 1))).Should().Contain(number);
        }

        Numbers(Register.UnknownOn(new(2026, 9, 1))).Should().Contain("05-CT/TW").And.NotContain("207-QĐ/TW");
    }

    private static RegulatoryDocument Find(string number, int year) =>
        Register.Numbered(DocumentNumber.Parse(number)).Single(document => document.IssuedOn?.Year == year);

    private static IEnumerable<string?> Numbers(ValueList<RegulatoryDocument> documents) => documents.Select(document => document.Number?.ToString());
}
