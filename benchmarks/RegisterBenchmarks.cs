using BenchmarkDotNet.Attributes;
using DangBo.Domain;
using DangBo.Domain.Organizations;

namespace DangBo.Benchmarks;

/// <summary>A register of 300,000 organizations and the tree of a day of it, beside a dictionary with lists.</summary>
/// <remarks>
/// Who asks one day pays for the register, which finds every contradiction of every day, and for the tree; the plain build
/// checks nothing. Who asks more days pays for a tree each: ids are looked up once, when the register is made.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RegisterBuildBenchmarks
{
    private ValueList<RegisteredOrganization> _organizations = [];
    private OrganizationRegister _register = null!;

    [GlobalSetup]
    public void Setup() => (_organizations, _register) = (Registers.Wide, new(Registers.Wide));

    /// <summary>Every check of every day included.</summary>
    [Benchmark]
    public OrganizationRegister BuildRegister() => new(_organizations);

    [Benchmark(Baseline = true)]
    public int PlainDay() => new PlainTree(_organizations, Registers.Day).Count;

    [Benchmark]
    public int BuildRegisterAndAsOfDay() => new OrganizationRegister(_organizations).AsOf(Registers.Day).Count;

    [Benchmark]
    public int AsOfDay() => _register.AsOf(Registers.Day).Count;
}

/// <summary>
/// Questions between two organizations, at random, of 4,096 pairs: a figure is for one question. The depth is that of the
/// tree; walking up the parents takes a step a level.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class RegisterQuestionBenchmarks
{
    private const int Pairs = 4_096;

    private (OrganizationNode Node, OrganizationNode Other)[] _nodes = [];
    private (PlainNode Node, PlainNode Other)[] _plain = [];

    [Params(4, 1_000)]
    public int Depth { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var organizations = Depth == 4 ? Registers.Wide : Registers.Deep;
        var (tree, plain) = (new OrganizationRegister(organizations).AsOf(Registers.Day), new PlainTree(organizations, Registers.Day));

        // Half of the pairs are within one another, as far apart as the tree allows.
        _nodes = [.. Enumerable.Range(0, Pairs).Select(pair =>
        {
            var node = tree.Nodes[(int)(pair * 2_654_435_761L % tree.Count)];
            var other = pair % 2 == 0 ? node.Path[0] : tree.Nodes[(int)(pair * 40_503L % tree.Count)];
            return (node, other);
        })];
        _plain = [.. _nodes.Select(pair => (plain[pair.Node.Id], plain[pair.Other.Id]))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public int PlainIsWithin()
    {
        var within = 0;
        foreach (var (node, other) in _plain)
        {
            within += node.IsWithin(other) ? 1 : 0;
        }

        return within;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int IsWithin()
    {
        var within = 0;
        foreach (var (node, other) in _nodes)
        {
            within += node.IsWithin(other) ? 1 : 0;
        }

        return within;
    }

    [Benchmark(OperationsPerInvoke = 16)]
    public int PlainSubtree()
    {
        var size = 0;
        for (var pair = 1; pair < 32; pair += 2)
        {
            size += _plain[pair].Other.SubtreeSize();
        }

        return size;
    }

    [Benchmark(OperationsPerInvoke = 16)]
    public int Subtree()
    {
        var size = 0;
        for (var pair = 1; pair < 32; pair += 2)
        {
            foreach (var node in _nodes[pair].Other.Subtree)
            {
                size += node == default ? 0 : 1;
            }
        }

        return size;
    }
}
