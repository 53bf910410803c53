using DangBo.Domain;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>The tool's own words. What is wrong with a document is said by the library.</summary>
internal static class ToolTexts
{
    public static LocalizedText NoDates { get; } = new(
        "Cần --as-of hoặc --period: công cụ không tự lấy ngày hiện tại.", "Give --as-of or --period: the tool reads no clock.");

    public static LocalizedText BadDate(string text) => new(
        $"“{text}” không phải là ngày dạng 2021-12-31.", $"“{text}” is not a day such as 2021-12-31.");

    public static LocalizedText BadPeriod(string text) => new(
        $"“{text}” không phải là kỳ dạng 2021 hoặc 2021-01-01..2021-12-31.",
        $"“{text}” is not a period such as 2021 or 2021-01-01..2021-12-31.");

    public static LocalizedText DaysOutOfOrder(string from, string to) => new(
        $"Ngày trước {from} phải không sau ngày sau {to}.", $"The earlier day {from} is after the later day {to}.");

    public static LocalizedText BadCount(string option) => new($"{option} phải từ 1 trở lên.", $"{option} must be at least 1.");

    public static LocalizedText PeriodNotBegun(string day) => new(
        $"Kỳ đánh giá chưa bắt đầu vào ngày chốt hồ sơ {day}.", $"The period has not begun on the as-of day {day}.");

    public static LocalizedText ManyVersions(string name) => new(
        $"“{name}” có nhiều phiên bản; hãy nêu rõ MÃ@PHIÊN-BẢN.", $"“{name}” has several versions: name one as ID@VERSION.");

    public static LocalizedText UnknownRules(string name) => new(
        $"Không có bộ quy tắc nào hoặc tệp nào là “{name}”.", $"There is no rule set and no file “{name}”.");

    public static LocalizedText TwoInForce(string first, string second) => new(
        $"{first} và {second} cùng có hiệu lực trong một ngày.", $"{first} and {second} would be in force on one day.");

    public static LocalizedText RulesTwice(string name) => new(
        $"Có hai bộ quy tắc khác nhau cùng là {name}.", $"Two different rule sets are {name}.");

    public static LocalizedText NoRulesFor(string overlay, string of) => new(
        $"Bản bổ sung “{overlay}” dành cho bộ quy tắc “{of}”, không có trong lần chạy này.",
        $"The overlay “{overlay}” is of the rule set “{of}”, which is not in this run.");

    public static LocalizedText RulesAsOfOfParts(string id) => new(
        $"Mỗi phiên bản của “{id}” xét phần kỳ của mình: không dùng --rules-as-of.",
        $"Each version of “{id}” judges its own part of the period: --rules-as-of cannot be given.");

    public static LocalizedText NoVocabulary(string subject) => new(
        $"Chưa có danh mục dữ kiện cho đối tượng “{subject}”.", $"There is no vocabulary for the subject “{subject}”.");

    public static LocalizedText NothingEvaluated { get; } = new("Không có gì để đánh giá.", "Nothing could be evaluated.");

    public static LocalizedText GroupByWithoutSummary { get; } = new(
        "--group-by chỉ dùng cùng --summary.", "--group-by goes with --summary only.");

    public static LocalizedText UnknownGroupFact(string fact, string rules) => new(
        $"Không có dữ kiện “{fact}” trong danh mục dữ kiện hoặc trong bộ quy tắc {rules}.",
        $"Neither the vocabulary nor the rule set {rules} has a fact “{fact}”.");

    public static LocalizedText NothingToMerge { get; } = new("Không có bản tổng hợp nào để gộp.", "There is no summary to merge.");

    public static LocalizedText NotASubject { get; } = new(
        "Tài liệu này không có đối tượng để đánh giá.", "This document has no subject to evaluate.");

    public static LocalizedText NoRulesForSubject { get; } = new(
        "Không có bộ quy tắc nào cho đối tượng này.", "There is no rule set for this subject.");

    public static LocalizedText WrongDocument(string expected) => new($"Cần tài liệu loại “{expected}”.", $"A document of the kind “{expected}” is needed.");

    public static LocalizedText UnknownKind(string kind) => new($"Không có loại tài liệu “{kind}”.", $"There is no kind of document “{kind}”.");

    public static LocalizedText SchemaUsage { get; } = new("Cần KIND, hoặc --all cùng --out.", "Give KIND, or --all with --out.");

    public static LocalizedText MoreErrors(long count) => new($"… và {count} lỗi khác", $"… and {count} more");

    public static LocalizedText Checked(long documents, long errors) => new(
        $"Đã kiểm tra {documents} tài liệu: {errors} lỗi.", $"Documents checked: {documents}; errors: {errors}.");

    /// <summary>Says that a rule set goes on beyond the end of a document of its basis; the day is the last that counts.</summary>
    public static LocalizedText BasisEnded(EndedBasis ended) => new(
        $"căn cứ {ended.Document.Name(Language.Vietnamese)} có hiệu lực đến hết {LastDay(ended, Language.Vietnamese)}; " +
        (ended.ReplacedBy.Count > 0 ? $"văn bản thay thế: {Names(ended, Language.Vietnamese)}" : "chưa rõ văn bản thay thế"),
        $"its basis {ended.Document.Name(Language.English)} was in force through {LastDay(ended, Language.English)}; " +
        (ended.ReplacedBy.Count > 0 ? $"replaced by {Names(ended, Language.English)}" : "what replaced it is not known"));

    public static LocalizedText NotFound(string path) => new($"Không tìm thấy tệp “{path}”.", $"There is no file “{path}”.");

    public static LocalizedText IsDirectory(string path) => new($"“{path}” là thư mục, không phải tệp.", $"“{path}” is a directory, not a file.");

    public static LocalizedText Denied(string path) => new($"Không có quyền đọc hoặc ghi “{path}”.", $"There is no permission to read or write “{path}”.");

    public static LocalizedText Failed(string what) => new($"Không thực hiện được: {what}", $"Failed: {what}");

    private static string LastDay(EndedBasis ended, Language language) =>
        new VerifiedDay(ended.EndedOn.Day.PlusDays(-1), ended.EndedOn.Provenance).Text(language);

    private static string Names(EndedBasis ended, Language language) =>
        string.Join(", ", ended.ReplacedBy.Select(document => document.Name(language)));
}

/// <summary>A reason to stop with one line of words and exit code 2.</summary>
internal sealed class ToolException(LocalizedText text) : Exception(text.Vi)
{
    public LocalizedText Text { get; } = text;
}

/// <summary>The exit codes.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int GateFailed = 1;
    public const int Unusable = 2;
}
