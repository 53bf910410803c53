using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Json;
using DangBo.Domain.Populations;
using DangBo.Domain.Rules;

namespace DangBo.Benchmarks;

/// <summary>JSON Lines of fact sheets to a summary of 30 criteria, beside System.Text.Json reading the same lines into the same types.</summary>
/// <remarks>
/// The lines are those of <see cref="Person"/>, over and over. The base is the source-generated reader with the library's
/// converter of recorded facts: it reads, and asks nothing of what it read. <see cref="Count"/> is what is left of the
/// summary when all sheets are read already.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class PopulationBenchmarks
{
    private byte[][] _lines = [];
    private FactSheet[] _sheets = [];
    private Person[] _people = [];
    private Evaluator<Person> _evaluator = null!;
    private JsonTypeInfo<SheetLine> _contract = null!;

    [Params(100_000)]
    public int Subjects { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _evaluator = RuleSets.Bind(30);
        _people = Person.Make();
        _sheets = [.. _people.Select(SheetOf)];
        _lines = [.. _sheets.Select(sheet => DangBoJson.WriteFactSheet(sheet, indented: false))];
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = SheetContext.Default }.ConfigureForDangBo();
        _contract = (JsonTypeInfo<SheetLine>)options.GetTypeInfo(typeof(SheetLine));
    }

    [Benchmark(Baseline = true)]
    public int SourceGeneratedReader()
    {
        var facts = 0;
        for (var i = 0; i < Subjects; i++)
        {
            facts += JsonSerializer.Deserialize(_lines[i % _lines.Length], _contract)!.Facts.Count;
        }

        return facts;
    }

    [Benchmark]
    public int ReadFactSheets()
    {
        var facts = 0;
        for (var i = 0; i < Subjects; i++)
        {
            facts += DangBoJson.ReadFactSheet(_lines[i % _lines.Length]).Document!.Facts.Count;
        }

        return facts;
    }

    [Benchmark]
    public PopulationSummary LinesToSummary()
    {
        var builder = PopulationBuilder.ForReports((Evaluator)_evaluator, EvaluationDates.OfYear(2021));
        for (var i = 0; i < Subjects; i++)
        {
            builder.Add(DangBoJson.ReadFactSheet(_lines[i % _lines.Length]).Document!);
        }

        return builder.ToSummary();
    }

    [Benchmark]
    public PopulationSummary Count()
    {
        var builder = PopulationBuilder.ForReports((Evaluator)_evaluator, EvaluationDates.OfYear(2021));
        for (var i = 0; i < Subjects; i++)
        {
            builder.Add(_sheets[i % _sheets.Length]);
        }

        return builder.ToSummary();
    }

    [Benchmark]
    public PopulationSummary CountOwnType()
    {
        var builder = PopulationBuilder.For(_evaluator, EvaluationDates.OfYear(2021));
        for (var i = 0; i < Subjects; i++)
        {
            builder.Add(_people[i % _people.Length]);
        }

        return builder.ToSummary();
    }

    private static FactSheet SheetOf(Person person) => new()
    {
        Id = person.Id,
        Subject = SubjectKind.Facts,
        Facts = RecordedFacts.Of(PersonFacts.Vocabulary.Facts.Skip(3)
            .Select(fact => KeyValuePair.Create(fact.Name, Recorded(PersonFacts.Vocabulary.Read(person, fact.Name, EvaluationDates.OfYear(2021)))))
            .Where(fact => fact.Value.IsRecorded)),
    };

    private static RecordedValue Recorded(FactValue value) => value.Type switch
    {
        null => default,
        FactType.Boolean => RecordedValue.Of(value.AsBoolean()!.Value),
        FactType.Integer => RecordedValue.Of(value.AsDecimal()!.Value),
        _ => RecordedValue.Of(value.ToString()),
    };
}

/// <summary>A line as a program of its own would read it.</summary>
public sealed class SheetLine
{
    public required string Kind { get; init; }

    public int SchemaVersion { get; init; } = 1;

    public string? Subject { get; init; }

    public required string Id { get; init; }

    public required RecordedFacts Facts { get; init; }
}

/// <summary>The generated contract of a line.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SheetLine))]
internal sealed partial class SheetContext : JsonSerializerContext;
