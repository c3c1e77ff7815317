using System.Text;
using System.Text.Json;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Testing;
using SharpFuzz;

namespace ArticleModel.Fuzzing;

/// <summary>What a fuzzer may call: each takes bytes and throws where a promise is broken.</summary>
internal static class Targets
{
    public static ArticleParser Parser { get; } = ArticleParser.Default;

    public static IReadOnlyDictionary<string, Action<byte[]>> ByName { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["bytes"] = bytes => ArticleAssert.Invariants(Parser.Parse(bytes)),
        ["markdown"] = bytes => Check("# 题\n\n" + Text(bytes)),
        ["yaml"] = bytes => Check($"---\na: b\n{Text(bytes)}\n---\n正文"),
        ["toml"] = bytes => Check($"+++\n{Text(bytes)}\n+++\n正文"),
        ["woshipm"] = bytes => Check("# 题\n{% hint style=\"info\" %}\n" + Text(bytes)),
        ["html"] = bytes => Check("<!doctype html><title>题</title><body>" + Text(bytes)),
        ["json"] = ReadJson,
    };

    /// <summary>Serves afl-fuzz if it is there; otherwise runs once on standard input.</summary>
    public static int Fuzz(Action<byte[]> action)
    {
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            action(buffer.ToArray());
        });
        return 0;
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Check(string text) => ArticleAssert.Invariants(Parser.Parse(text));

    private static void ReadJson(byte[] bytes)
    {
        try
        {
            var article = ArticleJson.Deserialize(bytes);
            ArticleAssert.Equal(article, ArticleJson.Deserialize(ArticleJson.SerializeToUtf8(article)));
        }
        catch (JsonException)
        {
            // The one exception that is promised.
        }
    }
}
