using BenchmarkDotNet.Attributes;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using RulesEngine.Models;

namespace DangBo.Benchmarks;

/// <summary>
/// The same criteria over the same 4,096 people, all in one run. A figure is for one person: divide by
/// <see cref="Criteria"/> for one criterion. What counts is the ratio to <see cref="HandWrittenVerdicts"/>.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class CriteriaBenchmarks
{
    private static readonly EvaluationDates Dates = EvaluationDates.OfYear(2021);

    private Person[] _people = [];
    private Verdict[] _verdicts = [];
    private Evaluator<Person> _evaluator = null!;
    private PlainValidator _plainValidator = null!;
    private NamingValidator _namingValidator = null!;
    private RulesEngine.RulesEngine _plainRules = null!;
    private RulesEngine.RulesEngine _namingRules = null!;

    [Params(6, 12, 30)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _people = Person.Make();
        _verdicts = new Verdict[Criteria];
        _evaluator = RuleSets.Bind(Criteria);
        _plainValidator = new(Criteria, Dates.FirstDay, Dates.LastDay);
        _namingValidator = new(Criteria, Dates.FirstDay, Dates.LastDay);
        _plainRules = RulesEngineWorkflows.Make(Criteria, naming: false);
        _namingRules = RulesEngineWorkflows.Make(Criteria, naming: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Person.Count)]
    public int HandWrittenVerdicts()
    {
        var met = 0;
        foreach (var person in _people)
        {
            HandWritten.Decide(person, Criteria, Dates.FirstDay, Dates.LastDay, _verdicts);
            met += _verdicts[0] == Verdict.Met ? 1 : 0;
        }

        return met;
    }

    [Benchmark(OperationsPerInvoke = Person.Count)]
    public int DangBoVerdicts()
    {
        var met = 0;
        foreach (var person in _people)
        {
            met += _evaluator.Decide(person, Dates, _verdicts) == Verdict.Met ? 1 : 0;
        }

        return met;
    }

    /// <summary>Findings with every reason's fact, value and threshold, and what is missing, all read.</summary>
    [Benchmark(OperationsPerInvoke = Person.Count)]
    public long DangBoFindingsWithReasons()
    {
        var read = 0L;
        foreach (var person in _people)
        {
            foreach (var finding in _evaluator.Evaluate(person, Dates).Findings)
            {
                read += (int)finding.Verdict;
                foreach (var reason in finding.Because)
                {
                    read += reason.At.Length + (reason.Value.IsKnown ? 1 : 0) + (reason.ThresholdAt(0).Value.IsKnown ? 1 : 0);
                }
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Person.Count)]
    public int FluentValidationPlain()
    {
        var failures = 0;
        foreach (var person in _people)
        {
            failures += _plainValidator.Validate(person).Errors.Count;
        }

        return failures;
    }

    [Benchmark(OperationsPerInvoke = Person.Count)]
    public int FluentValidationNaming()
    {
        var failures = 0;
        foreach (var person in _people)
        {
            failures += _namingValidator.Validate(person).Errors.Count;
        }

        return failures;
    }

    [Benchmark(OperationsPerInvoke = Person.Count)]
    public int RulesEnginePlain() => Run(_plainRules);

    [Benchmark(OperationsPerInvoke = Person.Count)]
    public int RulesEngineNaming() => Run(_namingRules);

    private int Run(RulesEngine.RulesEngine engine)
    {
        var failures = 0;
        foreach (var person in _people)
        {
            var results = engine.ExecuteAllRulesAsync(
                "criteria",
                new RuleParameter("person", person),
                new RuleParameter("first", Dates.FirstDay),
                new RuleParameter("last", Dates.LastDay)).AsTask().GetAwaiter().GetResult();
            failures += results.Count(result => !result.IsSuccess);
        }

        return failures;
    }
}

/// <summary>Tells how the verdicts of the people are mixed.</summary>
public static class Mix
{
    public static void Print()
    {
        var evaluator = RuleSets.Bind(30);
        var verdicts = new Verdict[30];
        var counts = new int[4];
        foreach (var person in Person.Make())
        {
            evaluator.Decide(person, EvaluationDates.OfYear(2021), verdicts);
            foreach (var verdict in verdicts)
            {
                counts[(int)verdict]++;
            }
        }

        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            Console.WriteLine($"{verdict}: {100.0 * counts[(int)verdict] / counts.Sum():0.0} %");
        }
    }
}
