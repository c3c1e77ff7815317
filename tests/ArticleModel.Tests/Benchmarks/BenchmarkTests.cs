using System.Reflection;
using ArticleModel.Benchmarks;
using BenchmarkDotNet.Attributes;

namespace ArticleModel.Tests.Benchmarks;

/// <summary>Benchmarks run: each class once in this process, with the first of its parameters. No time is asserted.</summary>
public class BenchmarkTests
{
    public static TheoryData<Type> Classes { get; } = [.. typeof(ParseBenchmarks).Assembly.GetExportedTypes().Where(type => Methods(type).Any())];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Benchmark_runs(Type type)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
            if (FirstValue(type, property) is { } value) property.SetValue(instance, value);
        foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(GlobalSetupAttribute)))) method.Invoke(instance, []);

        Assert.All(Methods(type), method => Assert.NotNull(method.Invoke(instance, [])));
    }

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods().Where(method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static object? FirstValue(Type type, PropertyInfo property)
    {
        if (property.GetCustomAttribute<ParamsAttribute>() is { } values) return values.Values[0];
        if (property.GetCustomAttribute<ParamsSourceAttribute>() is not { } source) return null;
        return ((System.Collections.IEnumerable)type.GetProperty(source.Name)!.GetValue(null)!).Cast<object>().First();
    }
}
