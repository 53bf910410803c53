using System.CommandLine;
using System.Text.Json;
using DangBo.Domain.Evaluation.Checking;
using DangBo.Domain.Json;
using DangBo.Domain.Rules;

namespace DangBo.Tool.Commands;

/// <summary><c>dangbo rules test</c>: runs the cases of rule authors, with coverage and the small changes that no case notices.</summary>
internal static class RulesTestCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("test", console.Say("chạy các ca kiểm thử của bộ quy tắc", "run the cases of rule sets"));
        var files = new Argument<string[]>("CASES") { Description = "FILE", Arity = ArgumentArity.ZeroOrMore };
        var rules = new Option<string[]>("--rules") { Description = "FILE", AllowMultipleArgumentsPerToken = false };
        command.Add(files);
        command.Add(rules);
        command.Add(ToolOptions.Lang(console));
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(files) ?? [];
            var given = (parsed.GetValue(rules) ?? []).SelectMany(name => RuleSelection.Find(console, name)).Select(entry => entry.Document).ToArray();
            (string Name, RuleCases Cases)[] documents = named.Length > 0
                ? [.. named.Select(path => (path, Read(console, path)))]
                : [.. console.Surroundings.Shipped.Cases.Select(cases => (cases.RuleSet, cases))];
            var failed = false;
            var asked = documents.SelectMany(document => CaseRunner
                .ByVersion(document.Cases, VersionsOf(console, document.Cases.RuleSet, given, named))
                .Select(version => (document.Name, version.Cases, version.RuleSet)));
            foreach (var group in asked.GroupBy(document => document.RuleSet).ToArray())
            {
                failed |= !Run(console, [.. group.Select(document => (document.Name, document.Cases))], group.Key);
            }

            return failed || documents.Length == 0 ? ExitCodes.GateFailed : ExitCodes.Done;
        });
        return command;
    }

    private static RuleCases Read(ToolConsole console, string path)
    {
        var result = DangBoJson.ReadRuleCases(ToolFiles.ReadAll(console, path));
        return result.Document ?? throw new FaultsException(path, Documents.FaultsOf(result));
    }

    // Looked for in --rules, then among the JSON files beside the cases, then among what ships.
    private static RuleSet[] VersionsOf(ToolConsole console, string id, IReadOnlyList<RuleSet> given, string[] paths)
    {
        var places = new Func<IEnumerable<RuleSet>>[] { () => given, () => Beside(console, paths, id), () => console.Surroundings.Shipped.RuleSets };
        var versions = places.Select(place => place().Where(ruleSet => ruleSet.Id == id).ToArray()).FirstOrDefault(found => found.Length > 0) ??
            throw new ToolException(ToolTexts.UnknownRules(id));
        try
        {
            return [.. RuleLibrary.Of(versions).RuleSets];
        }
        catch (ArgumentException)
        {
            throw new ToolException(ToolTexts.RulesTwice(id));
        }
    }

    private static IEnumerable<RuleSet> Beside(ToolConsole console, string[] paths, string id) =>
        paths.Where(path => path != ToolFiles.StandardInput)
            .Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            .Select(path => ReadBeside(console, path, id))
            .OfType<RuleSet>();

    // A file that says it is the rule set and cannot be read is no reason to test another.
    private static RuleSet? ReadBeside(ToolConsole console, string path, string id)
    {
        var bytes = ToolFiles.ReadAll(console, path);
        var result = DangBoJson.ReadRuleSet(bytes);
        if (result.Document is null && IsRuleSet(bytes, id))
        {
            throw new FaultsException(path, Documents.FaultsOf(result));
        }

        return result.Document;
    }

    private static bool IsRuleSet(ReadOnlyMemory<byte> bytes, string id)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root &&
                root.TryGetProperty("kind"u8, out var kind) && kind.ValueEquals("ruleSet"u8) &&
                root.TryGetProperty("id"u8, out var name) && name.ValueEquals(id);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool Run(ToolConsole console, IReadOnlyList<(string Name, RuleCases Cases)> documents, RuleSet ruleSet)
    {
        var vocabulary = console.Surroundings.Shipped.VocabularyOf(ruleSet.Subject) ??
            throw new ToolException(ToolTexts.NoVocabulary(Documents.NameOf(ruleSet.Subject)));
        var reports = documents.Select(document => (document.Name, Report: CaseRunner.Run(document.Cases, ruleSet, vocabulary))).ToArray();
        foreach (var (name, report) in reports)
        {
            foreach (var result in report.Results.Where(result => !result.Passed))
            {
                console.Out.WriteLine($"{name}: {result.FailureText(console.Language)}");
            }
        }

        var passed = reports.Sum(report => report.Report.Results.Count(result => result.Passed));
        var total = reports.Sum(report => report.Report.Results.Count);
        console.Out.WriteLine(console.Say(
            $"{ruleSet.Id}@{ruleSet.Version}: {passed}/{total} ca đạt.", $"{ruleSet.Id}@{ruleSet.Version}: {passed} of {total} cases passed."));
        if (passed < total)
        {
            return false;
        }

        WriteCoverage(console, reports.Select(report => report.Report));
        WriteMutants(console, CaseRunner.Mutate([.. documents.Select(document => document.Cases)], ruleSet, vocabulary));
        return total > 0;
    }

    private static void WriteCoverage(ToolConsole console, IEnumerable<CaseReport> reports)
    {
        foreach (var criterion in reports.SelectMany(report => report.Coverage).GroupBy(coverage => coverage.Criterion, StringComparer.Ordinal))
        {
            var unseen = criterion.Select(coverage => coverage.Unseen.AsEnumerable()).Aggregate((left, right) => left.Intersect(right)).ToArray();
            if (unseen.Length > 0)
            {
                var verdicts = string.Join(", ", unseen.Select(Documents.NameOf));
                console.Out.WriteLine(console.Say($"  {criterion.Key}: chưa có ca nào cho {verdicts}", $"  {criterion.Key}: no case asks {verdicts}"));
            }
        }
    }

    private static void WriteMutants(ToolConsole console, MutationReport mutation)
    {
        var counted = mutation.Killed + mutation.Survivors.Count;
        console.Out.WriteLine(console.Say(
            $"  Thay đổi nhỏ được ca kiểm thử phát hiện: {mutation.Killed}/{counted}; cùng nghĩa với bộ quy tắc, không tính: {mutation.Equal.Count}.",
            $"  Small changes that a case notices: {mutation.Killed} of {counted}; the same in meaning and not counted: {mutation.Equal.Count}."));
        foreach (var mutant in mutation.Survivors)
        {
            console.Out.WriteLine(console.Say("  không ca nào phát hiện: ", "  no case notices: ") + $"{mutant.Pointer}: {mutant.Description.In(console.Language)}");
        }
    }
}
