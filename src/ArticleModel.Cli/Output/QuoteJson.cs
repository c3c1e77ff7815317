using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Output;

/// <summary>Writes quotes as lines of JSON, each complete without the article around it.</summary>
internal static class QuoteJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(IBufferWriter<byte> output, string path, ParseResult result, Quote quote)
    {
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteNumber("line", result.Source.PositionOf(quote.Span.Start).Line);
            json.WriteString("kind", quote.Kind.InLowerCase());
            json.WriteString("speaker", quote.Speaker?.Name);
            WriteIfKnown(json, "speakerKind", quote.Speaker?.Kind.InLowerCase());
            WriteIfKnown(json, "mention", quote.Mention);
            WriteIfKnown(json, "cue", quote.Cue);
            json.WriteString("rule", quote.Rule);
            json.WriteNumber("confidence", quote.Confidence);
            json.WriteString("text", quote.Text);
            json.WriteStartObject("span");
            json.WriteNumber("start", quote.Span.Start);
            json.WriteNumber("length", quote.Span.Length);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
