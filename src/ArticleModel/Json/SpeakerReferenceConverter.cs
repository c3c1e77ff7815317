using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Json;

/// <summary>
/// Writes the speaker of a quote as its identifier. Reading leaves a placeholder that holds nothing but the identifier;
/// <see cref="Resolve(Article)"/> puts the article's speaker in its place.
/// </summary>
internal sealed class SpeakerReferenceConverter : JsonConverter<Speaker>
{
    public override Speaker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new() { Id = reader.GetString() ?? throw new JsonException("A quote names no speaker."), Name = "" };

    public override void Write(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);

    public static Article Resolve(Article article)
    {
        if (article.Quotes.Count == 0) return article;
        var speakers = new Dictionary<string, Speaker>();
        foreach (var speaker in article.Speakers)
            if (!speakers.TryAdd(speaker.Id, speaker)) throw new JsonException($"Two speakers have the id '{speaker.Id}'.");
        var quotes = new Quote[article.Quotes.Count];
        for (var i = 0; i < quotes.Length; i++) quotes[i] = Resolve(article.Quotes[i], speakers);
        return article with { Quotes = new(quotes) };
    }

    private static Quote Resolve(Quote quote, Dictionary<string, Speaker> speakers)
    {
        if (quote.Speaker is null) return quote;
        return speakers.TryGetValue(quote.Speaker.Id, out var speaker)
            ? quote with { Speaker = speaker }
            : throw new JsonException($"A quote names the speaker '{quote.Speaker.Id}', which the article does not list.");
    }
}
