using ArticleModel.Benchmarks;
using BenchmarkDotNet.Running;

var isShort = args.Contains(BenchmarkConfig.ShortArgument);
BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly)
    .Run([.. args.Where(argument => argument != BenchmarkConfig.ShortArgument)], new BenchmarkConfig(isShort));
