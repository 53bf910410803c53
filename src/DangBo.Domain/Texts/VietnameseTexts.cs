namespace DangBo.Domain.Texts;

/// <summary>The words of every message code in Vietnamese, in the order of the rooms that speak them.</summary>
internal static class VietnameseTexts
{
    /// <summary>Gets the words of a code; null where there are none.</summary>
    public static string? Template(string code) => code switch
    {
        // Documents

        // Rules

        // Evaluation

        // Records: organizations, members, dossiers

        // Json
        "emptyDocument" => "Tài liệu rỗng, không có nội dung JSON nào.",
        "tooLarge" => "Tài liệu lớn hơn mức cho phép là {limit} byte.",
        "invalidUtf8" => "Dữ liệu tại đây không phải UTF-8 hợp lệ; hãy lưu tệp bằng bảng mã UTF-8.",
        "invalidEscape" =>
            "Mã thoát \\u tại đây chỉ là một nửa của cặp ký tự thay thế (surrogate), không biểu diễn ký tự nào.",
        "invalidJson" => "Sai cú pháp JSON tại đây.",
        "unexpectedEnd" => "Tài liệu kết thúc khi nội dung JSON chưa trọn vẹn.",
        "trailingContent" => "Còn nội dung thừa sau khi JSON đã kết thúc.",
        "tooDeep" => "Các đối tượng và danh sách lồng nhau quá {limit} cấp.",
        "wrongKind" => "Loại tài liệu (“kind”) phải là “{expected}”.",
        "unsupportedSchemaVersion" => "Phiên bản này của thư viện chỉ đọc được “schemaVersion” là {supported}.",
        "duplicateMember" => "Trường “{member}” lặp lại trong cùng một đối tượng.",
        "unknownMember" => "Ở đây không có trường nào tên là “{member}”.",
        "missingMember" => "Thiếu trường bắt buộc “{member}”.",
        "missingOneOf" => "Phải có một trong các trường: {members}.",
        "exclusiveMembers" => "Trường “{member}” không được đi cùng trường “{other}”.",
        "membersTogether" => "Đã có trường “{other}” thì phải có cả trường “{member}”.",
        "wrongType" => "Cần {expected} nhưng gặp {found}.",
        "emptyText" => "Văn bản không được để trống.",
        "textTooLong" => "Văn bản dài quá {limit} ký tự.",
        "invalidText" => "Văn bản không đúng dạng quy định ở đây.",
        "invalidId" =>
            "Mã định danh không hợp lệ: chỉ gồm chữ cái không dấu, chữ số và các dấu . _ : -, bắt đầu bằng chữ cái hoặc chữ số, dài tối đa 128 ký tự.",
        "invalidVersion" => "Phiên bản không hợp lệ: cần dạng 1.0.0.",
        "invalidPeriod" =>
            "Kỳ không hợp lệ: cần một năm như 2021, hoặc ngày đầu và ngày cuối như 2021-01-01..2021-12-31.",
        "invalidDocumentNumber" => "Số, ký hiệu văn bản không hợp lệ: cần dạng như 05-CT/TW.",
        "invalidDate" => "Ngày không hợp lệ: cần một ngày có thật dạng 2021-12-31, từ năm 1800 đến hết năm 2199.",
        "invalidNumber" => "Số vượt phạm vi biểu diễn: số nguyên tối đa 64 bit, số thập phân tối đa 28 chữ số.",
        "belowMinimum" => "Giá trị không được nhỏ hơn {minimum}.",
        "aboveMaximum" => "Giá trị không được lớn hơn {maximum}.",
        "unknownCode" => "Mã không thuộc danh mục; các mã hợp lệ: {allowed}.",
        "emptyList" => "Danh sách không được để trống.",
        "tooFewItems" => "Danh sách phải có ít nhất {minimum} mục.",
        "tooManyItems" => "Danh sách chỉ được có tối đa {maximum} mục.",
        "emptyObject" => "Đối tượng phải có ít nhất một trường.",
        "duplicateItem" => "Mục này lặp lại mục tại {first}.",
        "duplicateId" => "Mã định danh này đã được dùng tại {first}.",
        "endNotAfterStart" => "“{end}” ({endDate}) phải sau “{start}” ({startDate}).",
        "datesOutOfOrder" => "“{first}” ({firstDate}) không được sau “{second}” ({secondDate}).",
        "partAboveWhole" => "“{part}” ({partValue}) không được lớn hơn “{whole}” ({wholeValue}).",
        "json.object" => "đối tượng",
        "json.array" => "danh sách",
        "json.string" => "văn bản",
        "json.number" => "số",
        "json.integer" => "số nguyên viết không có phần thập phân và số mũ",
        "json.boolean" => "đúng/sai (true hoặc false)",
        "json.date" => "ngày",
        "json.code" => "mã",
        "json.null" => "null",
        "json.true" => "true",
        "json.false" => "false",
        "json.or" => "{first} hoặc {second}",

        // Regulations

        _ => null,
    };
}
