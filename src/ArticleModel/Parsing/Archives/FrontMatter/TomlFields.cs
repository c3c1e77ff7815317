using Tomlyn;
using Tomlyn.Parsing;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Reads TOML as leaves, event by event, so that nothing is built of types. A line that is not well-formed is reported, and
/// the rest is read as if it were blank.
/// </summary>
internal static class TomlFields
{
    private const int MaxErrors = 16;

    private static readonly TomlParserOptions s_options = new() { DecodeScalars = true };

    public static FieldCollector Read(string text, SourceSpan content, DiagnosticBag diagnostics)
    {
        // TOML knows no line end of CR alone; as a line feed it takes as much room.
        var toml = content.Slice(text).ToString().Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n').ToCharArray();
        var fields = new FieldCollector();
        for (var errors = 0; ReadUntilError(new string(toml), content.Start, fields) is { } error; errors++)
        {
            var start = Math.Clamp(error.At, 0, toml.Length);
            if (start == toml.Length || toml[start] == '\n') start = Math.Max(0, start - 1);
            while (start > 0 && toml[start - 1] != '\n') start--;
            var end = Array.IndexOf(toml, '\n', start);
            if (end < 0) end = toml.Length;
            diagnostics.Report(DiagnosticRules.BadFrontMatter, new SourceSpan(content.Start + start, end - start), error.Message);
            if (errors == MaxErrors)
            {
                fields.Exceed($"more than {MaxErrors} mistakes");
                break;
            }
            toml.AsSpan(start, end - start).Fill(' ');
            fields = new FieldCollector();
        }
        return fields;
    }

    private static (int At, string Message)? ReadUntilError(string toml, int offset, FieldCollector fields)
    {
        var parser = TomlParser.Create(toml, s_options);
        try
        {
            while (fields.Excess is null && parser.MoveNext()) Take(parser.Current, toml, offset, fields);
            return null;
        }
        catch (TomlException exception)
        {
            return (exception.Offset ?? toml.Length, Sentence(exception));
        }
    }

    private static void Take(TomlParseEvent next, string toml, int offset, FieldCollector fields)
    {
        var span = next.Span is { } place ? new SourceSpan(place.Offset, place.Length) : default;
        switch (next.Kind)
        {
            case TomlParseEventKind.PropertyName: fields.Name(next.PropertyName ?? "", offset + span.Start); break;
            case TomlParseEventKind.StartTable: fields.Open(isList: false); break;
            case TomlParseEventKind.StartArray: fields.Open(isList: true); break;
            case TomlParseEventKind.EndTable or TomlParseEventKind.EndArray: fields.Close(); break;
            case TomlParseEventKind.String or TomlParseEventKind.DateTime
                or TomlParseEventKind.Integer or TomlParseEventKind.Float or TomlParseEventKind.Boolean:
                fields.Value(next.StringValue ?? span.Slice(toml).ToString(), new SourceSpan(offset + span.Start, span.Length));
                break;
        }
    }

    // "(1,9) : error : Unexpected token" tells a place that the diagnostic's span tells better.
    private static string Sentence(TomlException exception)
    {
        var message = exception.Message.AsSpan();
        var lineEnd = message.IndexOfAny('\n', '\r');
        if (lineEnd >= 0) message = message[..lineEnd];
        var start = message.LastIndexOf(" : ");
        if (start >= 0) message = message[(start + 3)..];
        return message.IsEmpty ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.').ToString();
    }
}
