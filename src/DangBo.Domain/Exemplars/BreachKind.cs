using System.Diagnostics.CodeAnalysis;

namespace DangBo.Domain.Exemplars;

/// <summary>What a concluded breach (<em>vi phạm</em>) consisted in.</summary>
/// <remarks>
/// An open code: a text that this version does not know is kept, and tells nothing. The default value is the empty text.
/// The codes group the subjects of the prohibitions of 2021 and 2026 and of the regulations on exemplary conduct, in plain
/// words; no code is the text of an article, and which article asks for which code is for a rule set to say.
/// Source: the notes on the regulations, sections 2, 3 and 5.
/// </remarks>
public readonly record struct BreachKind : ICode<BreachKind>
{
    private static readonly CodeTable<BreachKind> Table = new(value => new(value));

    private readonly string? _value;

    private BreachKind(string value) => _value = value;

    /// <summary>Gets acting against, or not carrying out, the Party line, Party rules or the law (<em>nói, viết, làm
    /// trái hoặc không thực hiện chủ trương, quy định của Đảng, pháp luật</em>).</summary>
    public static BreachKind ContraryToPartyLine { get; } = Table.Add(
        "contraryToPartyLine",
        "nói, viết, làm trái hoặc không thực hiện chủ trương, quy định của Đảng, pháp luật",
        "acting against, or not carrying out, the Party line, Party rules or the law");

    /// <summary>Gets not observing the Party's principles of organization (<em>không chấp hành nguyên tắc tổ chức, hoạt
    /// động của Đảng</em>).</summary>
    public static BreachKind OrganizationalPrinciples { get; } = Table.Add(
        "organizationalPrinciples",
        "không chấp hành nguyên tắc tổ chức, hoạt động của Đảng",
        "not observing the Party's principles of organization");

    /// <summary>Gets rejecting or distorting Marxism-Leninism or Hồ Chí Minh Thought (<em>phản bác, phủ định, xuyên tạc
    /// chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh</em>).</summary>
    public static BreachKind IdeologyDenied { get; } = Table.Add(
        "ideologyDenied",
        "phản bác, phủ định, xuyên tạc chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh",
        "rejecting or distorting Marxism-Leninism or Hồ Chí Minh Thought");

    /// <summary>Gets not fulfilling the duty to set an example (<em>không thực hiện trách nhiệm nêu
    /// gương</em>).</summary>
    public static BreachKind ExemplaryConduct { get; } =
        Table.Add("exemplaryConduct", "không thực hiện trách nhiệm nêu gương", "not fulfilling the duty to set an example");

    /// <summary>Gets individualism, opportunism, localism, departmentalism (<em>chủ nghĩa cá nhân, cơ hội, cục bộ, bản
    /// vị</em>).</summary>
    public static BreachKind Individualism { get; } = Table.Add(
        "individualism",
        "chủ nghĩa cá nhân, cơ hội, cục bộ, bản vị",
        "individualism, opportunism, localism, departmentalism");

    /// <summary>Gets authoritarian conduct, distance from the masses (<em>độc đoán, xa rời quần chúng</em>).</summary>
    public static BreachKind Authoritarianism { get; } =
        Table.Add("authoritarianism", "độc đoán, xa rời quần chúng", "authoritarian conduct, distance from the masses");

    /// <summary>Gets disclosing or losing documents or secrets (<em>làm lộ, làm mất tài liệu, bí mật</em>).</summary>
    public static BreachKind Secrecy { get; } =
        Table.Add("secrecy", "làm lộ, làm mất tài liệu, bí mật", "disclosing or losing documents or secrets");

    /// <summary>Gets spreading false information (<em>phát tán thông tin sai sự thật</em>).</summary>
    public static BreachKind FalseInformation { get; } =
        Table.Add("falseInformation", "phát tán thông tin sai sự thật", "spreading false information");

    /// <summary>Gets writing, supplying or keeping material against the Party line (<em>viết, cung cấp, tàng trữ tài
    /// liệu trái chủ trương của Đảng</em>).</summary>
    public static BreachKind ContraryMaterial { get; } = Table.Add(
        "contraryMaterial",
        "viết, cung cấp, tàng trữ tài liệu trái chủ trương của Đảng",
        "writing, supplying or keeping material against the Party line");

    /// <summary>Gets false, anonymous or impersonating denunciation (<em>tố cáo bịa đặt, đơn giấu tên, mạo
    /// tên</em>).</summary>
    public static BreachKind FalseDenunciation { get; } = Table.Add(
        "falseDenunciation",
        "tố cáo bịa đặt, đơn giấu tên, mạo tên",
        "false, anonymous or impersonating denunciation");

    /// <summary>Gets factionalism or localism that breaks unity (<em>bè phái, cục bộ gây mất đoàn kết</em>).</summary>
    public static BreachKind Factionalism { get; } =
        Table.Add("factionalism", "bè phái, cục bộ gây mất đoàn kết", "factionalism or localism that breaks unity");

    /// <summary>Gets forming or joining an association against the rules (<em>tổ chức, tham gia hội, tổ chức trái quy
    /// định</em>).</summary>
    public static BreachKind UnlawfulAssociation { get; } = Table.Add(
        "unlawfulAssociation",
        "tổ chức, tham gia hội, tổ chức trái quy định",
        "forming or joining an association against the rules");

    /// <summary>Gets dishonest declaration of history, assets or income, or dishonest report (<em>kê khai lý lịch, tài
    /// sản, thu nhập, báo cáo không trung thực</em>).</summary>
    public static BreachKind DishonestDeclaration { get; } = Table.Add(
        "dishonestDeclaration",
        "kê khai lý lịch, tài sản, thu nhập, báo cáo không trung thực",
        "dishonest declaration of history, assets or income, or dishonest report");

    /// <summary>Gets using an unlawful diploma or certificate (<em>sử dụng văn bằng, chứng chỉ không hợp
    /// pháp</em>).</summary>
    public static BreachKind UnlawfulDiploma { get; } = Table.Add(
        "unlawfulDiploma",
        "sử dụng văn bằng, chứng chỉ không hợp pháp",
        "using an unlawful diploma or certificate");

    /// <summary>Gets taking foreign nationality against the rules (<em>nhập quốc tịch nước ngoài trái quy
    /// định</em>).</summary>
    public static BreachKind ForeignNationality { get; } = Table.Add(
        "foreignNationality",
        "nhập quốc tịch nước ngoài trái quy định",
        "taking foreign nationality against the rules");

    /// <summary>Gets moving money or assets abroad against the rules (<em>chuyển tiền, tài sản ra nước ngoài trái quy
    /// định</em>).</summary>
    public static BreachKind AssetsAbroad { get; } = Table.Add(
        "assetsAbroad",
        "chuyển tiền, tài sản ra nước ngoài trái quy định",
        "moving money or assets abroad against the rules");

    /// <summary>Gets breach of public-service or professional ethics or the code of conduct (<em>vi phạm đạo đức công
    /// vụ, nghề nghiệp, quy tắc ứng xử</em>).</summary>
    public static BreachKind ServiceEthics { get; } = Table.Add(
        "serviceEthics",
        "vi phạm đạo đức công vụ, nghề nghiệp, quy tắc ứng xử",
        "breach of public-service or professional ethics or the code of conduct");

    /// <summary>Gets lobbying for posts, power or votes, or abetting it (<em>chạy chức, chạy quyền, chạy phiếu hoặc
    /// tiếp tay</em>).</summary>
    public static BreachKind PostLobbying { get; } = Table.Add(
        "postLobbying",
        "chạy chức, chạy quyền, chạy phiếu hoặc tiếp tay",
        "lobbying for posts, power or votes, or abetting it");

    /// <summary>Gets interfering in personnel work (<em>can thiệp, tác động trong công tác cán bộ</em>).</summary>
    public static BreachKind PersonnelInterference { get; } =
        Table.Add("personnelInterference", "can thiệp, tác động trong công tác cán bộ", "interfering in personnel work");

    /// <summary>Gets embezzlement (<em>tham ô</em>).</summary>
    public static BreachKind Embezzlement { get; } = Table.Add("embezzlement", "tham ô", "embezzlement");

    /// <summary>Gets giving, taking or brokering bribes (<em>đưa, nhận, môi giới hối lộ</em>).</summary>
    public static BreachKind Bribery { get; } =
        Table.Add("bribery", "đưa, nhận, môi giới hối lộ", "giving, taking or brokering bribes");

    /// <summary>Gets money laundering (<em>rửa tiền</em>).</summary>
    public static BreachKind MoneyLaundering { get; } = Table.Add("moneyLaundering", "rửa tiền", "money laundering");

    /// <summary>Gets illegal lending (<em>cho vay trái pháp luật</em>).</summary>
    public static BreachKind IllegalLending { get; } =
        Table.Add("illegalLending", "cho vay trái pháp luật", "illegal lending");

    /// <summary>Gets giving or receiving gifts against the rules (<em>tặng, nhận quà trái quy định</em>).</summary>
    public static BreachKind ImproperGifts { get; } =
        Table.Add("improperGifts", "tặng, nhận quà trái quy định", "giving or receiving gifts against the rules");

    /// <summary>Gets wasting or losing public funds, assets or resources (<em>lãng phí, để thất thoát công quỹ, tài
    /// sản, nguồn lực</em>).</summary>
    public static BreachKind Waste { get; } = Table.Add(
        "waste",
        "lãng phí, để thất thoát công quỹ, tài sản, nguồn lực",
        "wasting or losing public funds, assets or resources");

    /// <summary>Gets delegation with wrong members, duration or purpose (<em>tổ chức đoàn công tác sai thành phần, thời
    /// gian, nội dung</em>).</summary>
    public static BreachKind ImproperDelegation { get; } = Table.Add(
        "improperDelegation",
        "tổ chức đoàn công tác sai thành phần, thời gian, nội dung",
        "delegation with wrong members, duration or purpose");

    /// <summary>Gets ostentatious, wasteful reception of a delegation (<em>đón tiếp đoàn công tác phô trương, lãng
    /// phí</em>).</summary>
    public static BreachKind LavishReception { get; } = Table.Add(
        "lavishReception",
        "đón tiếp đoàn công tác phô trương, lãng phí",
        "ostentatious, wasteful reception of a delegation");

    /// <summary>Gets lavish or self-interested family event (<em>tổ chức cưới, tang, giỗ, sinh nhật xa hoa, vụ
    /// lợi</em>).</summary>
    public static BreachKind LavishFamilyEvent { get; } = Table.Add(
        "lavishFamilyEvent",
        "tổ chức cưới, tang, giỗ, sinh nhật xa hoa, vụ lợi",
        "lavish or self-interested family event");

    /// <summary>Gets luxurious, wasteful living (<em>sống xa hoa, lãng phí</em>).</summary>
    public static BreachKind LavishLiving { get; } =
        Table.Add("lavishLiving", "sống xa hoa, lãng phí", "luxurious, wasteful living");

    /// <summary>Gets travel, study or medical care sponsored by an interested party (<em>đi du lịch, học tập, chữa bệnh
    /// bằng tài trợ của bên liên quan</em>).</summary>
    public static BreachKind SponsoredTravel { get; } = Table.Add(
        "sponsoredTravel",
        "đi du lịch, học tập, chữa bệnh bằng tài trợ của bên liên quan",
        "travel, study or medical care sponsored by an interested party");

    /// <summary>Gets letting relatives exploit one's post or prestige (<em>để người thân lợi dụng chức vụ, uy tín để vụ
    /// lợi</em>).</summary>
    public static BreachKind RelativesExploiting { get; } = Table.Add(
        "relativesExploiting",
        "để người thân lợi dụng chức vụ, uy tín để vụ lợi",
        "letting relatives exploit one's post or prestige");

    /// <summary>Gets obstructing inspection, audit, investigation or trial (<em>cản trở kiểm tra, thanh tra, kiểm toán,
    /// điều tra, xét xử</em>).</summary>
    public static BreachKind Obstruction { get; } = Table.Add(
        "obstruction",
        "cản trở kiểm tra, thanh tra, kiểm toán, điều tra, xét xử",
        "obstructing inspection, audit, investigation or trial");

    /// <summary>Gets gambling (<em>đánh bạc</em>).</summary>
    public static BreachKind Gambling { get; } = Table.Add("gambling", "đánh bạc", "gambling");

    /// <summary>Gets use of drugs (<em>sử dụng ma túy</em>).</summary>
    public static BreachKind Drugs { get; } = Table.Add("drugs", "sử dụng ma túy", "use of drugs");

    /// <summary>Gets use of alcohol against the rules (<em>sử dụng rượu, bia không đúng quy định</em>).</summary>
    public static BreachKind Alcohol { get; } =
        Table.Add("alcohol", "sử dụng rượu, bia không đúng quy định", "use of alcohol against the rules");

    /// <summary>Gets superstition, unlawful religious activity, profiting from belief (<em>mê tín, hoạt động tôn giáo
    /// trái pháp luật, trục lợi tín ngưỡng</em>).</summary>
    public static BreachKind Superstition { get; } = Table.Add(
        "superstition",
        "mê tín, hoạt động tôn giáo trái pháp luật, trục lợi tín ngưỡng",
        "superstition, unlawful religious activity, profiting from belief");

    /// <summary>Gets retaliation (<em>trù dập, trả thù</em>).</summary>
    public static BreachKind Retaliation { get; } = Table.Add("retaliation", "trù dập, trả thù", "retaliation");

    /// <summary>Gets degradation, self-evolution, self-transformation (<em>suy thoái, tự diễn biến, tự chuyển
    /// hóa</em>).</summary>
    public static BreachKind Degradation { get; } = Table.Add(
        "degradation",
        "suy thoái, tự diễn biến, tự chuyển hóa",
        "degradation, self-evolution, self-transformation");

    /// <summary>Gets another breach (<em>vi phạm khác</em>).</summary>
    public static BreachKind Other { get; } = Table.Add("other", "vi phạm khác", "another breach");

    /// <summary>Gets the codes that this version knows, in the order above.</summary>
    public static ValueList<BreachKind> Known => Table.Codes;

    /// <summary>Gets the text of the code; empty for the default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets whether this version knows the code; false for the default value.</summary>
    public bool IsKnown => Table.Knows(Value);

    /// <summary>Gets what people call the code; null where this version does not know it.</summary>
    public LocalizedText? Label => Table.Label(Value);

    /// <inheritdoc/>
    static CodeTable<BreachKind> ICode<BreachKind>.Table => Table;

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code.</param>
    /// <returns>The code, known or not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public static BreachKind Parse(string text) => Table.Parse(text);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text of the code; null gives false.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code, known or not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BreachKind code) => Table.TryParse(text, out code);

    /// <summary>Returns the text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
