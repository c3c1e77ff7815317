using System.Text.Json;

namespace ArticleModel.Json;

/// <summary>
/// Writes what an article has most of, paragraphs and their marks, member by member: the serializer takes longer to start
/// on an item than to write it. The same bytes as the serializer writes; reading is the serializer's.
/// </summary>
internal static class BlockWriter
{
    private static readonly JsonEncodedText s_kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText s_text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText s_marks = JsonEncodedText.Encode("marks");
    private static readonly JsonEncodedText s_span = JsonEncodedText.Encode("span");
    private static readonly JsonEncodedText s_start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText s_length = JsonEncodedText.Encode("length");
    private static readonly JsonEncodedText s_url = JsonEncodedText.Encode("url");
    private static readonly JsonEncodedText s_paragraph = JsonEncodedText.Encode("paragraph");

    private static readonly JsonEncodedText[] s_markKinds =
        [.. Enum.GetNames<TextMarkKind>().Select(static name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];

    /// <summary>Writes <paramref name="block"/> if it is a paragraph; false if it is left to the serializer.</summary>
    public static bool TryWrite(Utf8JsonWriter writer, Block block)
    {
        if (block is not Paragraph paragraph) return false;
        writer.WriteStartObject();
        writer.WriteString(s_kind, s_paragraph);
        writer.WriteString(s_text, paragraph.Text);
        if (paragraph.Marks.Count > 0)
        {
            writer.WriteStartArray(s_marks);
            foreach (var mark in paragraph.Marks) Write(writer, mark);
            writer.WriteEndArray();
        }
        if (paragraph.Span != default) Write(writer, paragraph.Span);
        writer.WriteEndObject();
        return true;
    }

    private static void Write(Utf8JsonWriter writer, TextMark mark)
    {
        writer.WriteStartObject();
        writer.WriteString(s_kind, s_markKinds[(int)mark.Kind]);
        writer.WriteNumber(s_start, mark.Start);
        writer.WriteNumber(s_length, mark.Length);
        if (mark.Url is not null) writer.WriteString(s_url, mark.Url);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SourceSpan span)
    {
        writer.WriteStartObject(s_span);
        writer.WriteNumber(s_start, span.Start);
        writer.WriteNumber(s_length, span.Length);
        writer.WriteEndObject();
    }
}
