using System.Collections.Frozen;

namespace DangBo.Domain.Rules;

/// <summary>The units of facts, by the names they have in documents, and their words for people.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, LocalizedText> Words = new Dictionary<string, LocalizedText>
    {
        ["acts"] = new("việc", "acts"),
        ["breaches"] = new("vi phạm", "breaches"),
        ["cellMeetings"] = new("kỳ sinh hoạt", "cell meetings"),
        ["courses"] = new("khóa", "courses"),
        ["criteria"] = new("tiêu chí", "criteria"),
        ["days"] = new("ngày", "days"),
        ["documents"] = new("văn bản", "documents"),
        ["initiatives"] = new("sáng kiến", "initiatives"),
        ["items"] = new("nội dung", "items"),
        ["meetings"] = new("cuộc họp", "meetings"),
        ["members"] = new("đảng viên", "members"),
        ["months"] = new("tháng", "months"),
        ["organizations"] = new("tổ chức", "organizations"),
        ["petitions"] = new("đơn", "petitions"),
        ["people"] = new("người", "people"),
        ["points"] = new("điểm", "points"),
        ["posts"] = new("biên chế", "posts"),
        ["projects"] = new("công trình", "projects"),
        ["sections"] = new("phần", "sections"),
        ["sessions"] = new("buổi", "sessions"),
        ["tasks"] = new("nhiệm vụ", "tasks"),
        ["times"] = new("lần", "times"),
        ["votes"] = new("phiếu", "votes"),
        ["vnd"] = new("đồng", "VND"),
        ["years"] = new("năm", "years"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets the word of a unit; the unit itself where an author made it up; null for none.</summary>
    public static LocalizedText? WordOf(string? unit) => unit is null ? null : Words.GetValueOrDefault(unit) ?? new(unit);

    /// <summary>Gets the word of a unit beside a number: of one, English has another word.</summary>
    public static LocalizedText? WordOf(string? unit, decimal number) =>
        number == 1 && unit is not null && Words.TryGetValue(unit, out var word)
            ? new(word.Vi, unit switch { "criteria" => "criterion", "people" => "person", "breaches" => "breach", "vnd" => "VND", _ => word.En![..^1] })
            : WordOf(unit);
}
