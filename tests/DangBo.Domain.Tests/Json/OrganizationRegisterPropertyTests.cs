using System.Text;
using DangBo.Domain.Json;
using DangBo.Domain.Json.Kinds;
using DangBo.Domain.Json.Shapes;
using DangBo.Domain.Organizations;

namespace DangBo.Domain.Tests.Json;

public class OrganizationRegisterPropertyTests : LosslessKindPropertyTests<OrganizationRegister>
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "-1", "1.0", "1e0", "9", "10", "2147483648", "99999999999999999999999999999",
        "\"\"", "\" \"", "\"x\"", "\"top\"", "\"cell-a\"", "\"cell-b\"", "\"office\"", "\"\\u0074op\"", "\"\\uD800\"", "\"organizationRegister\"",
        "\"renamed\"", "\"established\"", "\"merged\"", "\"split\"", "\"ended\"", "\"transferred\"", "\"of-2099\"", "\"hội\"", "\"elected\"",
        "\"2021-02-29\"", "\"2007-07-03\"", "\"2015-01-01\"", "\"2020-05-01\"", "\"2025-02-03\"", "\"2025-02-04\"", "\"2200-01-01\"", "\"1800-01-01\"",
        "[]", "{}", "[ \"top\" ]", "[ \"top\", \"top\" ]", "[ null ]", "[ {} ]", "{ \"a\": 1, \"a\": 1 }", "{ \"entries\": [] }",
        "{ \"from\": \"2015-01-01\" }", "{ \"until\": \"2015-01-01\" }", "{ \"from\": \"2021-01-01\", \"until\": \"2021-01-01\" }",
        "{ \"organization\": \"cell-a\", \"period\": {} }", "{ \"id\": \"top\", \"period\": {} }", "{ \"vi\": \"a\" }", "{ \"base\": 1 }", "{ \"base\": 0 }",
        "{ \"base\": 1, \"inFavor\": 2 }",
    ];

    private static readonly string[] Names =
    [
        "\"id\"", "\"kind\"", "\"\\u006bind\"", "\"Kind\"", "\"period\"", "\"names\"", "\"kinds\"", "\"parents\"", "\"leadsIn\"", "\"belongsTo\"", "\"events\"",
        "\"organization\"", "\"organizations\"", "\"into\"", "\"outOf\"", "\"on\"", "\"document\"", "\"entries\"", "\"extra\"", "\"Extra\"", "\"ExtraMembers\"",
        "\"$id\"", "\"$type\"", "\"fictional\"", "\"note\"", "\"person\"", "\"count\"", "\"total\"", "\"\"", "\"\\uD800\"", "\"x\"",
    ];

    private static readonly JsonEdits RegisterEdits = new(Values, Names);

    private protected override string Text => RegisterJson.Text;

    private protected override DocumentShape Shape => OrganizationRegisterKind.Shape;

    private protected override JsonEdits Edits => RegisterEdits;

    [Fact]
    public void The_gears_agree_on_every_member_that_stands_twice_is_missing_or_is_called_otherwise()
    {
        var count = JsonModel.Of(RegisterJson.Text).All().Count();
        for (var place = 0; place < count; place++)
        {
            for (var child = 0; child < JsonModel.Of(RegisterJson.Text).All().ElementAt(place).Children.Count; child++)
            {
                foreach (var edit in new[] { 1, 2, 3, 6 })
                {
                    var model = JsonModel.Of(RegisterJson.Text);
                    Edits.Apply(model, edit, place, child);
                    Agree(Encoding.UTF8.GetBytes(model.ToString()));
                }
            }
        }
    }

    private protected override OrganizationRegister? TryRead(byte[] utf8) => DangBoJson.TryReadOrganizationRegister(utf8);

    private protected override ReadResult<OrganizationRegister> Read(byte[] utf8) => DangBoJson.ReadOrganizationRegister(utf8);

    private protected override byte[] Write(OrganizationRegister document, bool indented) => DangBoJson.WriteOrganizationRegister(document, indented);

    private protected override bool IsLossless(JsonModel node) => node.Open == '{' && node.Children.Count > 0 &&
        !node.Children.Exists(child => child.RawName is "\"from\"" or "\"until\"" or "\"vi\"" or "\"base\"" or "\"extra.workshops\"");
}
