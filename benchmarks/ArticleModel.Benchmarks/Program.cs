using ArticleModel.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args, new BenchmarkConfig());
