using System.Text;
using System.Text.Json;

namespace ArticleModel.Testing.Profiles;

/// <summary>Writes and reads profiles: <c>{"formatVersion": 1, "articles": 6000, "shares": {…}, "means": {…}}</c>.</summary>
internal static class ProfileJson
{
    private const int FormatVersion = 1;

    public static string Write(CorpusProfile profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("formatVersion", FormatVersion);
            writer.WriteNumber("articles", profile.Articles);
            WriteFigures(writer, "shares", profile.Figures.Where(figure => figure.IsShare));
            WriteFigures(writer, "means", profile.Figures.Where(figure => !figure.IsShare));
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public static CorpusProfile Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("formatVersion").GetInt32() != FormatVersion)
                throw new InvalidDataException($"The profile is not of format version {FormatVersion}.");
            var figures = ReadFigures(root, "shares", isShare: true).Concat(ReadFigures(root, "means", isShare: false));
            return new CorpusProfile
            {
                Articles = root.GetProperty("articles").GetInt32(),
                Figures = figures.OrderBy(figure => figure.Name, StringComparer.Ordinal).ToValueList(),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"This is no profile: {exception.Message}", exception);
        }
    }

    private static void WriteFigures(Utf8JsonWriter writer, string name, IEnumerable<ProfileFigure> figures)
    {
        writer.WriteStartObject(name);
        foreach (var figure in figures) writer.WriteNumber(figure.Name, figure.Value);
        writer.WriteEndObject();
    }

    private static IEnumerable<ProfileFigure> ReadFigures(JsonElement root, string name, bool isShare) =>
        root.GetProperty(name).EnumerateObject().Select(figure => new ProfileFigure(figure.Name, figure.Value.GetDouble(), isShare));
}
