using Tomlyn;
using Tomlyn.Parsing;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Reads TOML as leaves, event by event, so that nothing is built of types. A line that is not well-formed is reported and its
/// value taken as it stands; one that is no name with a value is read as if it were blank.
/// </summary>
internal sealed class TomlFields
{
    private const int MaxErrors = 16;

    // Stands for a value that is taken as it stands: well-formed, and no longer than any.
    private const char Placeholder = '0';

    private static readonly TomlParserOptions s_options = new() { DecodeScalars = true };

    private readonly string _text;
    private readonly int _offset;
    private readonly char[] _toml;
    private readonly Dictionary<int, SourceSpan> _verbatim = [];
    private readonly SortedDictionary<int, (SourceSpan Span, string Message)> _mistakes = [];

    private FieldCollector _fields = new();
    private int _name;
    private bool _isNamed;

    private TomlFields(string text, SourceSpan content)
    {
        _text = text;
        _offset = content.Start;
        // TOML knows no line end of CR alone; as a line feed it takes as much room.
        _toml = content.Slice(text).ToString().Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n').ToCharArray();
    }

    public static FieldCollector Read(string text, SourceSpan content, DiagnosticBag diagnostics)
    {
        var reader = new TomlFields(text, content);
        for (var errors = 0; reader.ReadUntilError() is { } error; errors++)
        {
            reader.Mend(error.At, error.Message);
            if (errors < MaxErrors) continue;
            reader._fields.Exceed($"more than {MaxErrors} mistakes");
            break;
        }
        foreach (var (span, message) in reader._mistakes.Values) diagnostics.Report(DiagnosticRules.BadFrontMatter, span, message);
        return reader._fields;
    }

    private (int At, string Message)? ReadUntilError()
    {
        _fields = new FieldCollector();
        var toml = new string(_toml);
        var parser = TomlParser.Create(toml, s_options);
        try
        {
            while (_fields.Excess is null && parser.MoveNext()) Take(parser.Current, toml);
            return null;
        }
        catch (TomlException exception)
        {
            return (exception.Offset ?? toml.Length, Sentence(exception));
        }
    }

    private void Take(TomlParseEvent next, string toml)
    {
        var span = next.Span is { } place ? new SourceSpan(place.Offset, place.Length) : default;
        _isNamed = next.Kind == TomlParseEventKind.PropertyName;
        switch (next.Kind)
        {
            case TomlParseEventKind.PropertyName:
                _name = span.Start;
                _fields.Name(next.PropertyName ?? "", _offset + span.Start);
                break;
            case TomlParseEventKind.StartTable: _fields.Open(isList: false); break;
            case TomlParseEventKind.StartArray: _fields.Open(isList: true); break;
            case TomlParseEventKind.EndTable or TomlParseEventKind.EndArray: _fields.Close(); break;
            case TomlParseEventKind.String or TomlParseEventKind.DateTime
                or TomlParseEventKind.Integer or TomlParseEventKind.Float or TomlParseEventKind.Boolean:
                if (_verbatim.TryGetValue(span.Start, out var value)) _fields.Value(BareText.Of(value.Slice(_text)), value);
                else _fields.Value(next.StringValue ?? span.Slice(toml).ToString(), new SourceSpan(_offset + span.Start, span.Length));
                break;
        }
    }

    // The mistake of a line is the last one: that its value is taken may not be enough.
    private void Mend(int at, string message)
    {
        var start = LineOfMistake(Math.Clamp(at, 0, _toml.Length));
        var end = LineEnd(start);
        var span = new SourceSpan(_offset + start, end - start);
        _mistakes[start] = (span, TakeVerbatim(start, end) ? message : message + "; the line is left out");
    }

    // What nothing closes is noticed at the next field or at the end.
    private int LineOfMistake(int at)
    {
        var line = LineStart(at == _toml.Length || _toml[at] == '\n' ? Math.Max(0, at - 1) : at);
        var isOpen = _isNamed || _fields.IsInList;
        return isOpen && _name < line && (at == _toml.Length || ValueStart(line, LineEnd(line)) > 0) ? LineStart(_name) : line;
    }

    private bool TakeVerbatim(int start, int end)
    {
        var line = _toml.AsSpan(start, end - start);
        var value = ValueStart(start, end);
        var isTaken = value > 0 && _verbatim.TryAdd(value, new SourceSpan(_offset + value, _toml.AsSpan(value, end - value).TrimEnd().Length));
        line[(isTaken ? value - start : 0)..].Fill(' ');
        if (!isTaken) return false;
        line[line.IndexOfAny('=', ':')] = '=';
        _toml[value] = Placeholder;
        return true;
    }

    // Returns where the value stands on a line that is a name, = or :, and a value; 0 if it is something else.
    private int ValueStart(int start, int end)
    {
        var line = _toml.AsSpan(start, end - start);
        var mark = line.IndexOfAny('=', ':');
        if (mark < 0 || !IsName(line[..mark].Trim())) return 0;
        var value = line[(mark + 1)..].TrimStart();
        return value.IsEmpty ? 0 : end - value.Length;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '"' or '\'')) return false;
        return !name.IsEmpty;
    }

    private int LineStart(int position) => _toml.AsSpan(0, position).LastIndexOf('\n') + 1;

    private int LineEnd(int position)
    {
        var length = _toml.AsSpan(position).IndexOf('\n');
        return length < 0 ? _toml.Length : position + length;
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
