using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Json;

/// <summary>Writes an enum as its name in lower case; reading takes exactly that and nothing else, no numbers and no lists of names.</summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T> where T : struct, Enum
{
    private static readonly T[] s_values = Enum.GetValues<T>();

    private static readonly JsonEncodedText[] s_names =
        [.. Enum.GetNames<T>().Select(static name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < s_names.Length; i++)
                if (reader.ValueTextEquals(s_names[i].EncodedUtf8Bytes)) return s_values[i];
        }
        throw new JsonException($"There is no such {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    /// <summary>Returns the name as it is written.</summary>
    /// <exception cref="JsonException">There is no such value.</exception>
    public static JsonEncodedText NameOf(T value)
    {
        var i = Array.IndexOf(s_values, value);
        return i >= 0 ? s_names[i] : throw new JsonException($"There is no {typeof(T).Name} {value}.");
    }
}
