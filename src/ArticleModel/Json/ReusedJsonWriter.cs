using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleModel.Json;

/// <summary>A JSON writer that its thread keeps from one article to the next, one for each layout and way of escaping.</summary>
internal readonly ref struct ReusedJsonWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter?[]? s_kept;

    private static readonly ArrayBufferWriter<byte> s_none = new();

    // Leaves Chinese characters as they are; escapes what could end a script element or an attribute.
    private static readonly JavaScriptEncoder s_markupSafe = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly int _place;

    private ReusedJsonWriter(Utf8JsonWriter json, int place)
    {
        Json = json;
        _place = place;
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Takes the thread's writer; <paramref name="markupSafe"/> escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks.</summary>
    public static ReusedJsonWriter Rent(IBufferWriter<byte> output, bool indented, bool markupSafe = false)
    {
        // While it is in use the place is empty, so that an output that writes an article itself gets another one.
        var kept = s_kept ??= new Utf8JsonWriter?[4];
        var place = (indented ? 1 : 0) + (markupSafe ? 2 : 0);
        var json = kept[place];
        kept[place] = null;
        if (json is null) json = new Utf8JsonWriter(output, Options(indented, markupSafe));
        else json.Reset(output);
        return new ReusedJsonWriter(json, place);
    }

    /// <summary>Lets go of the output.</summary>
    public void Dispose()
    {
        Json.Reset(s_none);
        s_kept![_place] = Json;
    }

    private static JsonWriterOptions Options(bool indented, bool markupSafe) => new()
    {
        Encoder = markupSafe ? s_markupSafe : ArticleJson.Encoder,
        Indented = indented,
        NewLine = ArticleJson.NewLine,
        MaxDepth = ArticleJson.MaxDepth,
        SkipValidation = true,
    };
}
