using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArticleModel.Json;

/// <summary>Writes a <see cref="ValueList{T}"/> as an array. One instance per item type, listed here so that nothing is reflected over.</summary>
internal static class ValueListConverter
{
    public static void AddTo(JsonSerializerOptions options)
    {
        options.Converters.Add(new ValueListConverter<Tag>());
        options.Converters.Add(new ValueListConverter<Author>());
        options.Converters.Add(new ValueListConverter<Field>());
        options.Converters.Add(new ValueListConverter<CreditLine>());
        options.Converters.Add(new ValueListConverter<Block>());
        options.Converters.Add(new ValueListConverter<Section>());
        options.Converters.Add(new ValueListConverter<ListItem>());
        options.Converters.Add(new ValueListConverter<TextMark>());
        options.Converters.Add(new ValueListConverter<TableCell>());
        options.Converters.Add(new ValueListConverter<ValueList<TableCell>>());
        options.Converters.Add(new ValueListConverter<Speaker>());
        options.Converters.Add(new ValueListConverter<string>());
        options.Converters.Add(new ValueListConverter<Quote>());
        options.Converters.Add(new ValueListConverter<Boilerplate>());
        options.Converters.Add(new ValueListConverter<Evidence>());
    }
}

internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    // The converter belongs to one set of options, so the type's facts are looked up once.
    private JsonTypeInfo<T>? _type;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("An array is expected.");
        var type = _type ??= (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadItem(ref reader, type));
        return new(items.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var type = _type ??= (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value) JsonSerializer.Serialize(writer, item, type);
        writer.WriteEndArray();
    }

    // The serializer takes a block without a kind for a mistake of the program; it is one of the text.
    private static T ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("An item of a list is null.");
        }
        catch (NotSupportedException exception)
        {
            throw new JsonException("An item of a list names no kind.", exception);
        }
    }
}
