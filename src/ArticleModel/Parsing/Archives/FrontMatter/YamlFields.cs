using ArticleModel.Parsing.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Reads YAML as leaves, event by event, so that nothing is built of types that a source names. What is not well-formed is
/// reported, and reading goes on at the next field or item: a title with a colon in it must not cost the article its date.
/// </summary>
internal sealed partial class YamlFields
{
    private const int MaxErrors = 16;

    private readonly string _text;
    private readonly int _end;
    private readonly FieldCollector _fields;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, (int From, int To, string Path)> _anchors = [];
    private readonly Stack<Node> _open = new();
    private int _errors;

    // What is left of a list behind an item that was not well-formed.
    private YamlList? _rest;

    private YamlFields(string text, int end, FieldCollector fields, DiagnosticBag diagnostics)
    {
        _text = text;
        _end = end;
        _fields = fields;
        _diagnostics = diagnostics;
    }

    public static FieldCollector Read(string text, SourceSpan content, DiagnosticBag diagnostics)
    {
        var fields = new FieldCollector();
        var reader = new YamlFields(text, content.End(), fields, diagnostics);
        var start = content.Start;
        while (start < content.End())
        {
            if (reader._errors == MaxErrors) fields.Exceed($"more than {MaxErrors} mistakes");
            if (fields.Excess is not null) break;
            start = reader.ReadUntilError(start);
        }
        return fields;
    }

    /// <summary>Returns where to go on: behind what was read, which is all or a list, or behind what is not well-formed.</summary>
    private int ReadUntilError(int start)
    {
        var end = _rest?.End ?? _end;
        var isInList = _rest is not null;
        if (isInList) ReopenList();
        else Reopen();
        var parser = new Parser(new Scanner(new StringReader(_text[start..end])));
        var reached = start;
        try
        {
            while (_fields.Excess is null && parser.MoveNext() && parser.Current is { } next)
            {
                if (next is DocumentStart && reached > start) return Recover(start, end, At(start, next.Start), "a second document starts");
                reached = At(start, next.End);
                if (isInList && next is SequenceStart) isInList = false;
                else Take(next, start);
            }
            return end;
        }
        catch (YamlException exception)
        {
            return Recover(start, end, At(start, exception.Start), InSentence(exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            // YamlDotNet has no exception of its own for some nonsense: a flow list that goes on at the margin, an escape over U+10FFFF.
            return Recover(start, end, IsWhole(reached) ? FrontMatterBlock.NextLine(_text, LineEnd(reached)) : reached, "it cannot be read");
        }
    }

    // What was read last may be whole; then the mistake is on the next line.
    private bool IsWhole(int reached) => _open.Count == 1 && IsName && _fields.Values is [.., var last] && last.NameStart == LineStart(reached);

    private void Reopen()
    {
        _open.Clear();
        _fields.Reset();
    }

    // The parser sees a list that starts afresh; it is the rest of one that is open.
    private void ReopenList()
    {
        _rest = null;
        _open.Clear();
        _open.Push(new Node(false, true, default, 0, ""));
        _open.Push(new Node(true, false, default, _fields.Values.Count, _fields.Path));
    }

    private void Take(ParsingEvent next, int start)
    {
        switch (next)
        {
            case Scalar scalar when IsName: TakeName(scalar.Value, At(start, scalar.Start)); break;
            case AnchorAlias alias when IsName: TakeName(alias.Value.Value, At(start, alias.Start)); break;
            case Scalar scalar: TakeScalar(scalar, start); break;
            case AnchorAlias alias: TakeAlias(alias, start); break;
            case MappingStart or SequenceStart: OpenNode((NodeEvent)next); break;
            case MappingEnd or SequenceEnd: CloseNode(); break;
        }
    }

    private bool IsName => _open.TryPeek(out var top) && top is { IsList: false, HasName: false };

    private void TakeName(string name, int at)
    {
        SetHasName(true);
        _fields.Name(name, at);
    }

    private void TakeScalar(Scalar scalar, int start)
    {
        var from = _fields.Values.Count;
        var span = SpanOf(scalar, start);
        if (IsTagAlone(scalar)) Report(span, "a tag stands in the place of the value");
        if (_open.Count > 0) _fields.Value(IsTagAlone(scalar) ? span.Slice(_text).ToString() : TextOf(scalar), span);
        Define(scalar.Anchor, from);
        SetHasName(false);
    }

    private void TakeAlias(AnchorAlias alias, int start)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out var target)) _fields.Repeat(target.From, target.To, target.Path);
        else Report(SpanOf(alias, start), $"no anchor '{alias.Value.Value}' stands before this");
        SetHasName(false);
    }

    // A table or list in the place of a name is one that nobody can use.
    private void OpenNode(NodeEvent node)
    {
        if (IsName) TakeName("?", 0);
        var isList = node is SequenceStart;
        _fields.Open(isList);
        _open.Push(new Node(isList, false, node.Anchor, _fields.Values.Count, _fields.Path));
    }

    private void CloseNode()
    {
        var node = _open.Pop();
        _fields.Close();
        if (!node.Anchor.IsEmpty) _anchors[node.Anchor.Value] = (node.From, _fields.Values.Count, node.Path);
        SetHasName(false);
    }

    private void SetHasName(bool hasName)
    {
        if (_open.TryPop(out var top)) _open.Push(top with { HasName = hasName });
    }

    private void Define(AnchorName anchor, int from)
    {
        if (!anchor.IsEmpty) _anchors[anchor.Value] = (from, _fields.Values.Count, _fields.Path);
    }

    private static string TextOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL" ? "" : scalar.Value;

    // "title: !Important" is a value without text to YAML.
    private static bool IsTagAlone(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "", Tag.IsEmpty: false } && scalar.Tag.Value.StartsWith('!');

    // A block's span ends where the next field starts; its line ends are not its own.
    private SourceSpan SpanOf(ParsingEvent leaf, int start)
    {
        var from = At(start, leaf.Start);
        var to = Math.Max(from, At(start, leaf.End));
        while (to > from && char.IsWhiteSpace(_text[to - 1])) to--;
        return SourceSpan.FromBounds(from, to);
    }

    private int At(int start, Mark mark) => (int)Math.Min(start + mark.Index, _end);

    private int LineEnd(int position) => Math.Min(FrontMatterBlock.LineEnd(_text, position), _end);

    private void Report(SourceSpan span, string message) => _diagnostics.Report(DiagnosticRules.BadFrontMatter, span, message);

    private static string InSentence(string message) => char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');

    private readonly record struct Node(bool IsList, bool HasName, AnchorName Anchor, int From, string Path);
}
