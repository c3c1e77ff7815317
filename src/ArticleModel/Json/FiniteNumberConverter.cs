using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Json;

/// <summary>Reads numbers that are finite; one like 2e308, which is beyond all that a double can hold, would be read as infinity.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = reader.GetDouble();
        return double.IsFinite(number) ? number : throw new JsonException("A number is too large.");
    }

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
