using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace DangBo.Domain.Documents;

/// <summary>A body that issues documents (<c>cơ quan ban hành</c>), under an id of its own.</summary>
/// <remarks>
/// The id is never the symbol in a document number: ĐUK is many bodies, and TW is several. Equality is by id and name.
/// </remarks>
public sealed record IssuingBody
{
    /// <summary>Initializes a body.</summary>
    /// <param name="id">The id, such as <c>politburo</c>.</param>
    /// <param name="name">The name, such as <c>Bộ Chính trị</c>.</param>
    /// <exception cref="ArgumentException">The id is null or blank, or the name is null.</exception>
    public IssuingBody(string id, LocalizedText name)
    {
        Id = VietnameseText.Compose(Guard.Against.NullOrWhiteSpace(id));
        Name = Guard.Against.Null(name);
    }

    /// <summary>Gets the id that documents name the body by.</summary>
    public string Id { get; }

    /// <summary>Gets the name for people.</summary>
    public LocalizedText Name { get; }
}

/// <summary>The issuing bodies that this library knows by name; any other id is as good, but has no name here.</summary>
/// <remarks>The bodies that the notes name; the English names follow the English press where it has them.</remarks>
public static class IssuingBodies
{
    private static readonly FrozenDictionary<string, IssuingBody> ById = new IssuingBody[]
    {
        new("nationalPartyCongress", new("Đại hội đại biểu toàn quốc của Đảng", "National Congress of the Party")),
        new("centralCommittee", new("Ban Chấp hành Trung ương", "Central Committee")),
        new("politburo", new("Bộ Chính trị", "Politburo")),
        new("secretariat", new("Ban Bí thư", "Secretariat")),
        new("centralPartyOffice", new("Văn phòng Trung ương Đảng", "Office of the Central Committee")),
        new("centralOrganizationCommission", new("Ban Tổ chức Trung ương", "Central Organization Commission")),
        new("centralInspectionCommission", new("Ủy ban Kiểm tra Trung ương", "Central Inspection Commission")),
        // Historical: joined with the commission for mass mobilization since (recalled: in 2025).
        new("centralPropagandaCommission", new("Ban Tuyên giáo Trung ương", "Central Propaganda Commission")),
        new(
            "centralPropagandaAndMassMobilizationCommission",
            new("Ban Tuyên giáo và Dân vận Trung ương", "Central Propaganda and Mass Mobilization Commission")),
        new("centralMilitaryCommission", new("Quân ủy Trung ương", "Central Military Commission")),
        new("hcmcPartyCommittee", new("Thành ủy Thành phố Hồ Chí Minh", "Ho Chi Minh City Party Committee")),
        new(
            "hcmcPartyCommitteeStandingBoard",
            new("Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh", "Standing Board of the Ho Chi Minh City Party Committee")),
        new("nationalAssembly", new("Quốc hội", "National Assembly")),
        new("nationalAssemblyStandingCommittee", new("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly")),
        new("government", new("Chính phủ", "Government")),
    }.ToFrozenDictionary(body => body.Id, StringComparer.Ordinal);

    /// <summary>Gets every body of the table, in the order of their ids.</summary>
    public static ValueList<IssuingBody> All { get; } =
        ById.Values.OrderBy(body => body.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>Finds a body by its id.</summary>
    /// <param name="id">The id; case matters.</param>
    /// <returns>The body; null where this library has no name for the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static IssuingBody? Find(string id) => ById.GetValueOrDefault(Guard.Against.Null(id));
}
