using BenchmarkDotNet.Running;
using DangBo.Benchmarks;

if (args is ["mix"])
{
    Mix.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Mix).Assembly).Run(args);
