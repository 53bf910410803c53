using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;
using DangBo.Domain.Tests.Promises;

namespace DangBo.Domain.Tests.Regulations;

public class ShippedRulesTests
{
    private static readonly VersionCases[] ByVersion =
        [.. ShippedRules.Cases.SelectMany(cases => CaseRunner.ByVersion(cases, ShippedRules.Library.VersionsOf(cases.RuleSet)))];

    public static TheoryData<string> RuleSets => [.. ShippedRules.Library.RuleSets.Select(ruleSet => $"{ruleSet.Id}@{ruleSet.Version}")];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in ShippedRules.Cases)
            {
                foreach (var one in document.Cases)
                {
                    data.Add(document.RuleSet, one.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_rule_set_that_ships_has_nothing_for_lint_to_say(string ruleSet)
    {
        var lint = RuleSetLint.Check(Find(ruleSet), ShippedRules.VocabularyOf(Find(ruleSet).Subject)!);

        lint.Findings.Select(finding => $"{finding.Pointer}: {finding.Text(Language.English)}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void The_digest_of_a_rule_set_is_that_of_its_file(string ruleSet)
    {
        var found = Find(ruleSet);
        var file = System.Text.Encoding.UTF8.GetBytes(Repository.Read(FileOf(found)));

        found.ComputeSha256().Should().Be(CanonicalJson.Sha256(file));
        DangBoJson.Check(file).Count.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_ships_comes_out_as_its_author_expects(string ruleSet, string name)
    {
        var version = ByVersion.Single(entry => entry.RuleSet.Id == ruleSet && entry.Cases.Cases.Any(one => one.Name == name));
        var result = CaseRunner.Run(
            version.Cases, version.Cases.Cases.Single(one => one.Name == name), version.RuleSet, ShippedRules.VocabularyOf(version.RuleSet.Subject)!);

        result.Passed.Should().BeTrue(result.Text(Language.English));
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void The_cases_ask_every_verdict_of_every_criterion_and_notice_every_small_change(string ruleSet)
    {
        var rules = Find(ruleSet);
        var vocabulary = ShippedRules.VocabularyOf(rules.Subject)!;
        var documents = ByVersion.Where(entry => entry.RuleSet.Equals(rules)).Select(entry => entry.Cases).ToArray();
        var report = CaseRunner.Run(documents.Single(), rules, vocabulary);
        var mutation = CaseRunner.Mutate(documents, rules, vocabulary);

        report.Coverage.Where(criterion => criterion.Unseen.Count > 0)
            .Select(criterion => $"{criterion.Criterion}: {string.Join(", ", criterion.Unseen)}").Should().BeEmpty();
        mutation.Survivors.Select(mutant => $"{mutant.Pointer}: {mutant.Description.In(Language.English)}").Should().BeEmpty();
        mutation.Killed.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_Vietnamese_text_is_Vietnamese_and_stands_beside_an_English_one(string ruleSet)
    {
        var rules = Find(ruleSet);
        LocalizedText[] texts =
        [
            rules.Title, .. rules.Criteria.Select(criterion => criterion.Title), .. rules.NotCovered.Select(item => item.Text),
            .. rules.Parameters.Select(parameter => parameter.Label), .. rules.Levels.Select(level => level.Title).OfType<LocalizedText>(),
        ];

        foreach (var text in texts)
        {
            text.Vi.Any(letter => letter > '\u007f' && char.IsLetter(letter)).Should().BeTrue(text.Vi);
            text.Vi.Should().NotMatchRegex(@"\b(the|of|and|is|not|or|by)\b|[a-z][A-Z]");
            text.En.Should().NotBeNullOrWhiteSpace().And.NotBe(text.Vi);
        }
    }

    [Fact]
    public void Articles_2_and_3_of_regulation_08_apply_to_the_same_people_throughout()
    {
        var byArticle = Find("qdi08@1.0.0").Criteria.ToLookup(criterion => criterion.AppliesWhen is null);

        byArticle[true].Select(criterion => criterion.Id).Should().Equal("compliance", "earlier-regulations", "higher-post");
        byArticle[false].Should().HaveCount(20);
        byArticle[false].Select(criterion => criterion.AppliesWhen).Distinct().Should().ContainSingle();
    }

    // One file a version: the only one of an id bears its name alone, several the first number of their version too.
    private static string FileOf(RuleSet ruleSet) => ShippedRules.Library.VersionsOf(ruleSet.Id).Count == 1
        ? $"src/DangBo.Domain/Regulations/{ruleSet.Id}.json"
        : $"src/DangBo.Domain/Regulations/{ruleSet.Id}.{ruleSet.Version.Major}.json";

    private static RuleSet Find(string name) =>
        ShippedRules.Library.RuleSets.Single(ruleSet => $"{ruleSet.Id}@{ruleSet.Version}" == name);
}
