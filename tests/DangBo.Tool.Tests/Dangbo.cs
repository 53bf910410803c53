using System.Text;
using DangBo.Domain.Json;

namespace DangBo.Tool.Tests;

/// <summary>Runs the command in this process, over files of a folder of its own, with what it writes captured.</summary>
internal sealed class Dangbo : IDisposable
{
    private readonly Shipped _shipped;

    public Dangbo(params string[] shipped)
    {
        _shipped = new()
        {
            RuleSets = [.. shipped.Select(text => DangBoJson.ReadRuleSet(Encoding.UTF8.GetBytes(text)).Document!)],
            VocabularyOf = DangBo.Domain.Regulations.ShippedRules.VocabularyOf,
        };
        Folder = Directory.CreateTempSubdirectory("dangbo-").FullName;
    }

    public Dangbo(Shipped shipped)
    {
        _shipped = shipped;
        Folder = Directory.CreateTempSubdirectory("dangbo-").FullName;
    }

    /// <summary>Gets the rule sets as the tool itself has them.</summary>
    public static Shipped WithAllThatShips => Shipped.Library;

    public string Folder { get; }

    /// <summary>Writes a file and gives its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Outcome Run(params string[] args) => RunWith(string.Empty, args);

    public Outcome RunWith(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = Run(input, output, error, args);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Runs the command as a terminal shows it: what is printed and what is wrong, in the order in which they come.</summary>
    public (int Code, string Text) RunOnTerminal(params string[] args)
    {
        using var both = new MemoryStream();
        var code = Run(string.Empty, both, both, args);
        return (code, Encoding.UTF8.GetString(both.ToArray()));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private int Run(string input, Stream output, Stream error, string[] args) => new DangboTool(new Surroundings
    {
        OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        Output = output,
        Error = error,
        Shipped = _shipped,
    }).Run(args);
}

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Documents to run the command on.</summary>
internal static class Samples
{
    public const string Rules = """
        {
          "kind": "ruleSet", "schemaVersion": 1, "id": "study", "version": "1.0.0",
          "subject": "facts", "purpose": "criteria", "overPeriod": "lastDay",
          "title": { "vi": "Tiêu chí mẫu", "en": "Sample criteria" },
          "effective": { "from": "2016-11-10", "until": "2025-02-03", "verification": "unverified" },
          "sources": { "article": { "kind": "article", "issuer": "Báo mẫu", "title": { "vi": "Bài mẫu" } } },
          "basis": [ "article" ],
          "facts": { "extra.workshops": { "type": "integer", "unit": "sessions", "min": 0, "label": { "vi": "số buổi đã dự", "en": "sessions attended" } } },
          "parameters": {
            "least": { "type": "integer", "unit": "sessions", "label": { "vi": "số buổi tối thiểu", "en": "least sessions" }, "authority": "local",
              "values": [ { "from": "2016-11-10", "value": 3 } ] } },
          "criteria": [
            { "id": "attendance", "title": { "vi": "Dự học", "en": "Attends" },
              "cite": [ { "source": "article", "verification": "contentOnly" } ],
              "polarity": "duty", "severity": "must", "assessedBy": "records",
              "metWhen": { "fact": "extra.workshops", "gte": { "parameter": "least" } } } ],
          "notCovered": [ { "vi": "Phần còn lại", "en": "The rest" } ]
        }
        """;

    public const string Overlay = """
        {
          "kind": "overlay", "schemaVersion": 1, "of": "study", "id": "cell-a-study", "version": "1.0.0", "issuer": "cell-a",
          "effective": { "from": "2020-01-01", "verification": "unverified" },
          "sources": { "own": { "kind": "article", "issuer": "Chi bộ mẫu A", "title": { "vi": "Quy định mẫu" } } },
          "parameters": { "least": [ { "from": "2020-01-01", "value": 1, "cite": [ { "source": "own", "verification": "contentOnly" } ] } ] }
        }
        """;

    public static string Sheet(string id, string workshops = "2") =>
        $$"""{ "kind": "facts", "subject": "facts", "id": "{{id}}", "facts": { "extra.workshops": {{workshops}} } }""";

    /// <summary>The same rules, as version 2 of other days, each of which judges its own part of a period.</summary>
    public static string[] TwoParts { get; } =
    [
        Rules.Replace("\"lastDay\"", "\"eachPart\"").Replace("\"until\": \"2025-02-03\"", "\"until\": \"2021-07-01\""),
        Rules.Replace("\"lastDay\"", "\"eachPart\"").Replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"")
            .Replace("\"from\": \"2016-11-10\", \"until\"", "\"from\": \"2021-07-01\", \"until\""),
    ];
}
