using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleModel.Json;

namespace ArticleModel.Tests.Json;

/// <summary>
/// Makes docs/article.schema.json of what the serializer knows about the model: each type has its definition, described by its
/// documentation. Stricter than the reader, because it says what is written: no null, and the members that are never left out.
/// </summary>
internal sealed class ArticleSchema
{
    private static readonly JsonSerializerOptions s_layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonSerializerOptions _options = ArticleJson.Options;
    private readonly XmlSummaries _summaries = new(typeof(Article).Assembly);
    private readonly SortedDictionary<string, JsonNode?> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<Type> _waiting = new();

    /// <summary>Returns the schema as text that ends in a line feed.</summary>
    public static string Generate() => new ArticleSchema().Make().ToJsonString(s_layout) + "\n";

    private JsonObject Make()
    {
        var root = Export(typeof(Article)).AsObject();
        while (_waiting.TryDequeue(out var type)) _definitions[NameOf(type)] = Export(type);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "An article of ArticleModel, format version 1");
        root["description"] = "What ArticleJson.Serialize and articlemodel parse write. Where a description says null, the member is left out.";
        root["$defs"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, definition.Value)));
        return root;
    }

    private JsonNode Export(Type type)
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        return JsonSchemaExporter.GetJsonSchemaAsNode(_options.GetTypeInfo(type), options);
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var property = context.PropertyInfo;
        var schema = SchemaOf(context, node);
        var summary = property is null
            ? context.Path.IsEmpty || context.BaseTypeInfo is not null ? _summaries.Of(context.TypeInfo.Type) : null
            : _summaries.Of((MemberInfo)property.AttributeProvider!);
        if (summary is not null) schema.Insert(0, "description", summary);
        return schema;
    }

    private JsonObject SchemaOf(JsonSchemaExporterContext context, JsonNode node)
    {
        var property = context.PropertyInfo;
        if (property?.Name == "formatVersion") return new JsonObject { ["const"] = ArticleJson.FormatVersion };
        if (property?.DeclaringType == typeof(Quote) && property.Name == "speaker") return new JsonObject { ["type"] = "string" };
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return ListOf(type.GenericTypeArguments[0]);
        if (!context.Path.IsEmpty && context.BaseTypeInfo is null && IsDefined(type)) return ReferenceTo(type);

        if (type == typeof(double)) return new JsonObject { ["type"] = "number" };
        if (type.IsEnum) return new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(NameOfKind)]) };

        var schema = node as JsonObject ?? throw new InvalidOperationException($"{type} is written by a converter that says nothing about its form.");
        if (schema["type"] is JsonArray types) schema["type"] = types.Single(name => (string?)name != "null")!.DeepClone();
        if (schema["properties"] is not null) Require(schema, context.TypeInfo);
        return schema;
    }

    private JsonObject ListOf(Type item)
    {
        JsonObject items;
        if (item == typeof(string)) items = new JsonObject { ["type"] = "string" };
        else if (item.IsGenericType) items = ListOf(item.GenericTypeArguments[0]);
        else items = ReferenceTo(item);
        return new JsonObject { ["type"] = "array", ["items"] = items };
    }

    private JsonObject ReferenceTo(Type type)
    {
        if (_definitions.TryAdd(NameOf(type), null)) _waiting.Enqueue(type);
        return new JsonObject { ["$ref"] = $"#/$defs/{NameOf(type)}" };
    }

    // What is never left out is required, besides what the reader asks for.
    private static void Require(JsonObject schema, JsonTypeInfo type)
    {
        var required = schema["required"] as JsonArray ?? [];
        foreach (var property in type.Properties)
        {
            var ignored = property.AttributeProvider!.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true);
            var isWritten = ignored is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Never }];
            if (isWritten && !required.Any(name => (string?)name == property.Name)) required.Add(property.Name);
        }
        if (required.Count > 0) schema["required"] = required;
    }

    private static bool IsDefined(Type type) => type.Namespace == "ArticleModel" && !type.IsEnum;

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    private static JsonNode? NameOfKind(string kind) => JsonNamingPolicy.CamelCase.ConvertName(kind);
}
