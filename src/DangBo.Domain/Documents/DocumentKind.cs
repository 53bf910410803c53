namespace DangBo.Domain.Documents;

/// <summary>The word for the kind of a document, as its title says it.</summary>
internal static class DocumentKind
{
    /// <summary>
    /// Each word with the symbols that a document of the kind may have in the Party's and in the State's numbers; the
    /// empty symbol stands for the numbers of the National Assembly, which have none, and of official letters.
    /// </summary>
    private static readonly (LocalizedText Word, string[] Party, string[] State)[] Kinds =
    [
        (new("Nghị quyết", "Resolution"), ["NQ"], ["NQ", string.Empty]),
        (new("Quyết định", "Decision"), ["QĐ"], ["QĐ"]),
        (new("Quy định", "Regulation"), ["QĐ", "QĐi"], ["QyĐ"]),
        (new("Chỉ thị", "Directive"), ["CT"], ["CT"]),
        (new("Kết luận", "Conclusion"), ["KL"], ["KL"]),
        (new("Quy chế", "Statute"), ["QC"], ["QC"]),
        (new("Thông tri", "Circular"), ["TT"], []),
        (new("Hướng dẫn", "Guideline"), ["HD"], ["HD"]),
        (new("Thông báo", "Notice"), ["TB"], ["TB"]),
        (new("Báo cáo", "Report"), ["BC"], ["BC"]),
        (new("Kế hoạch", "Plan"), ["KH"], ["KH"]),
        (new("Chương trình", "Program"), ["CTr"], ["CTr"]),
        (new("Đề án", "Scheme"), ["ĐA"], ["ĐA"]),
        (new("Phương án", "Option"), ["PA"], ["PA"]),
        (new("Tờ trình", "Submission"), ["TTr"], ["TTr"]),
        (new("Công văn", "Official Letter"), ["CV"], ["CV", string.Empty]),
        (new("Biên bản", "Minutes"), ["BB"], ["BB"]),
        (new("Luật", "Law"), [], [string.Empty]),
        (new("Pháp lệnh", "Ordinance"), [], ["PL", string.Empty]),
        (new("Nghị định", "Decree"), [], ["NĐ"]),
        (new("Thông tư liên tịch", "Joint Circular"), [], ["TTLT"]),
        (new("Thông tư", "Circular"), [], ["TT"]),
    ];

    /// <summary>Gets the word that a title begins with, where the number may be of that kind; else null.</summary>
    /// <remarks>The number is asked too, because a decree's title may begin with <c>Quy định chi tiết …</c>, a verb.</remarks>
    public static LocalizedText? Of(LocalizedText title, DocumentNumber number)
    {
        foreach (var (word, party, state) in Kinds)
        {
            var symbols = number.Form == DocumentNumberForm.Party ? party : state;
            if (title.Vi.StartsWith(word.Vi, StringComparison.OrdinalIgnoreCase) &&
                (title.Vi.Length == word.Vi.Length || title.Vi[word.Vi.Length] == ' ') &&
                symbols.Contains(number.KindSymbol ?? string.Empty, StringComparer.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
