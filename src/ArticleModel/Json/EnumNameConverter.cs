using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleModel.Json;

/// <summary>Writes an enum as its name in lower case; reading takes nothing else, numbers included.</summary>
internal sealed class EnumNameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
