using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleModel.Json;

/// <summary>
/// Reads and writes articles in the JSON format of docs/json-format.md, version 1. What is written reads back equal.
/// Null members and empty lists are left out and Chinese text stays readable. Thread-safe.
/// </summary>
public static class ArticleJson
{
    /// <summary>The version of the format that is written and read.</summary>
    public const int FormatVersion = 1;

    // Lists and quotes nest as deep as Markdig lets them, 128 levels, at four levels of JSON each.
    internal const int MaxDepth = 1024;

    internal const string NewLine = "\n";

    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    // A thread keeps no more than this between two articles.
    private const int MaxKept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_buffer;

    internal static JsonSerializerOptions Options => Reading.Type.Options;

    /// <summary>Writes <paramref name="article"/> as JSON, on one line or, if <paramref name="indented"/>, for a person to read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="JsonException">The article, made by hand, is nested deeper than 1024 levels of JSON.</exception>
    public static string Serialize(Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Written(article, indented, static json => Encoding.UTF8.GetString(json));
    }

    /// <summary>Writes <paramref name="article"/> as UTF-8 JSON without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="JsonException">The article, made by hand, is nested deeper than 1024 levels of JSON.</exception>
    public static byte[] SerializeToUtf8(Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Written(article, indented, static json => json.ToArray());
    }

    /// <summary>
    /// Writes <paramref name="article"/> as UTF-8 JSON to <paramref name="output"/>, behind what it holds: the same bytes as
    /// <see cref="SerializeToUtf8"/> without an array of their own.
    /// </summary>
    /// <param name="article">What to write.</param>
    /// <param name="output">Where to; if it throws, it holds a part of the article.</param>
    /// <param name="indented">True for lines that a person can read, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="JsonException">The article, made by hand, is nested deeper than 1024 levels of JSON.</exception>
    public static void WriteTo(Article article, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = ReusedJsonWriter.Rent(output, indented);
        new ArticleWriter(writer.Json).Write(article);
        writer.Json.Flush();
    }

    /// <summary>Reads an article from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is not of the format: not JSON, nested deeper than 1024, a required member missing, a member, kind, speaker or
    /// version unknown, or a number too large.
    /// </exception>
    public static Article Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Resolve(JsonSerializer.Deserialize(json, Reading.Type));
        }
        catch (JsonException)
        {
            RefuseOtherVersion(Encoding.UTF8.GetBytes(json));
            throw;
        }
    }

    /// <summary>Reads an article from UTF-8 JSON.</summary>
    /// <exception cref="JsonException">
    /// The text is not of the format: not JSON, nested deeper than 1024, a required member missing, a member, kind, speaker or
    /// version unknown, or a number too large.
    /// </exception>
    public static Article Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return Resolve(JsonSerializer.Deserialize(utf8Json, Reading.Type));
        }
        catch (JsonException)
        {
            RefuseOtherVersion(utf8Json);
            throw;
        }
    }

    internal static void RequireVersion(int? version)
    {
        if (version == FormatVersion) return;
        var has = version is null ? "no format version" : string.Create(CultureInfo.InvariantCulture, $"format version {version}");
        throw new JsonException($"The article has {has}; this library reads version {FormatVersion}.");
    }

    // A member that only another version has is met before the version is judged, and would be blamed.
    private static void RefuseOtherVersion(ReadOnlySpan<byte> json)
    {
        if (FirstVersion(json) is { } version) RequireVersion(version);
    }

    // The version comes first in what this library wrote; null where it does not.
    private static int? FirstVersion(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("formatVersion"u8)) return null;
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
        }
        catch (JsonException)
        {
            // Not JSON: the first fault says that better.
            return null;
        }
    }

    private static Article Resolve(Article? article)
    {
        if (article is null) throw new JsonException("The text is null where an article is expected.");
        // What a source-generated reader does not meet it sets to null, whatever the member's initial value is.
        article = article with { Credits = article.Credits ?? Credits.None, Provenance = article.Provenance ?? Provenance.None };
        return SpeakerReferenceConverter.Resolve(article);
    }

    private delegate T Reader<out T>(ReadOnlySpan<byte> json);

    private static T Written<T>(Article article, bool indented, Reader<T> read)
    {
        var buffer = s_buffer ?? new ArrayBufferWriter<byte>();
        s_buffer = null;
        WriteTo(article, buffer, indented);
        var written = read(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= MaxKept) s_buffer = buffer;
        return written;
    }

    private static JsonTypeInfo<Article> MakeType()
    {
        var options = new JsonSerializerOptions(ArticleJsonContext.Default.Options)
        {
            NewLine = NewLine,
            Encoder = Encoder,
            MaxDepth = MaxDepth,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = ArticleJsonContext.Default.WithAddedModifier(LeaveOutEmpty),
        };
        ValueListConverter.AddTo(options);
        options.Converters.Add(new FiniteNumberConverter());
        options.Converters.Add(new EnumNameConverter<QuoteKind>());
        options.Converters.Add(new EnumNameConverter<SpeakerKind>());
        options.Converters.Add(new EnumNameConverter<TextMarkKind>());
        return (JsonTypeInfo<Article>)options.GetTypeInfo(typeof(Article));
    }

    // Made when the first article is read: a program that only writes does without.
    private static class Reading
    {
        public static readonly JsonTypeInfo<Article> Type = MakeType();
    }

    // An object without members says nothing, just as an empty list does.
    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.PropertyType == typeof(Credits)) property.ShouldSerialize = static (_, value) => !Credits.None.Equals(value);
            else if (property.PropertyType == typeof(Provenance)) property.ShouldSerialize = static (_, value) => !Provenance.None.Equals(value);
        }
    }
}
