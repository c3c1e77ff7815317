using System.Buffers;
using System.Text.Json;

namespace ArticleModel.Json;

/// <summary>A JSON writer that its thread keeps from one article to the next, one for each layout.</summary>
internal readonly ref struct ReusedJsonWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? s_compact;

    [ThreadStatic]
    private static Utf8JsonWriter? s_indented;

    private static readonly ArrayBufferWriter<byte> s_none = new();

    private readonly bool _indented;

    private ReusedJsonWriter(Utf8JsonWriter json, bool indented)
    {
        Json = json;
        _indented = indented;
    }

    public Utf8JsonWriter Json { get; }

    public static ReusedJsonWriter Rent(IBufferWriter<byte> output, bool indented)
    {
        // While it is in use the place is empty, so that an output that writes an article itself gets another one.
        ref var kept = ref indented ? ref s_indented : ref s_compact;
        var json = kept;
        kept = null;
        if (json is null) json = new Utf8JsonWriter(output, Options(indented));
        else json.Reset(output);
        return new ReusedJsonWriter(json, indented);
    }

    /// <summary>Lets go of the output.</summary>
    public void Dispose()
    {
        Json.Reset(s_none);
        if (_indented) s_indented = Json;
        else s_compact = Json;
    }

    private static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = ArticleJson.Encoder,
        Indented = indented,
        NewLine = ArticleJson.NewLine,
        MaxDepth = ArticleJson.MaxDepth,
        SkipValidation = true,
    };
}
