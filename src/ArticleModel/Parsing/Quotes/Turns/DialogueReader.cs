using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Turns;

/// <summary>
/// Settles which labels are those of a dialogue and where each turn ends. Alternation alone is no evidence: the labels must
/// be those of interviews or name persons. Leaves to the attribution who is behind a label.
/// </summary>
internal sealed class DialogueReader
{
    /// <summary>The first words of a turn show whether it was spoken.</summary>
    private const int MaxOpening = 120;

    /// <summary>A list of definitions has no fewer, a talk seldom.</summary>
    private const int MinTalk = 4;

    private const int MinAnswers = 4;
    private const int MaxAnswer = 6;
    private const int MinQuestions = 2;

    private static readonly CharacterSet s_spoken = CharacterSet.Create("我你您咱吗呢吧嘛啊呀哦喔嗯哈谢？?");

    private static readonly CharacterSet s_asking = CharacterSet.Create("？?吗呢");

    private readonly List<Label> _labels;

    // The texts with labels that do not look like those of speakers.
    private readonly List<int> _others;

    private readonly Dictionary<string, int> _counts;

    private readonly QuotedText _text;
    private readonly string?[] _bylines;

    private DialogueReader(QuotedText text, Article article)
    {
        _text = text;
        _bylines = [text.AsRead(article.Author?.Name), text.AsRead(article.Credits.Author?.Name), text.AsRead(article.Credits.SourceAccount?.Name)];
        _labels = text.Scratch.Labels;
        _others = text.Scratch.OtherLabels;
        _counts = text.Scratch.LabelCounts;
    }

    /// <summary>Returns the turns in reading order; none if the article holds no dialogue.</summary>
    public static List<Turn> Read(QuotedText text, Article article)
    {
        var reader = new DialogueReader(text, article);
        reader.Collect();
        if (reader._others.Count > 0) reader.AddOthers();
        return reader._labels.Count < 2 ? [] : reader.Turns();
    }

    private void Collect()
    {
        var colons = new ColonSearch(_text);
        for (var unit = 0; unit < _text.Count; unit++)
        {
            _text.ThrowIfCancelled();
            ref readonly var line = ref _text[unit];
            var colon = colons.First(unit) is var first && first < line.Text.Length ? first : -1;
            if (colon < 0 && line.Text.Length > LabelReader.MaxName) continue;
            if (!LabelReader.TryRead(line, colon, out var name, out var place)) continue;
            if (line.IsHeading && name is not ("Q" or "问" or "提问")) continue;
            if (!LabelReader.IsSpeakerLike(name) && !IsByline(name)) _others.Add(unit);
            else Count(new Label(unit, place.Start, place.Content, name.ToString()));
        }
    }

    private void Count(in Label label)
    {
        _labels.Add(label);
        _counts[label.Name] = _counts.GetValueOrDefault(label.Name) + 1;
    }

    private void AddOthers()
    {
        if (_labels.Count < 2) return;
        var others = new List<Label>(_others.Count);
        foreach (var unit in _others)
            if (TryRead(_text[unit], out var name, out var place))
                others.Add(new Label(unit, place.Start, place.Content, name.ToString()));
        AddWhere(IsAnsweredQuestion, MinQuestions, others);
        if (_counts.Values.Any(count => count >= MinAnswers)) AddWhere(IsAnswer, MinAnswers, others);
    }

    private void Sort() => _labels.Sort(static (a, b) => a.Unit.CompareTo(b.Unit));

    // Takes those out of the others whose label is in such a place each time it comes, and comes often enough.
    private void AddWhere(Func<Label, int, bool> isPlace, int least, List<Label> others)
    {
        var next = 0;
        var isIn = new bool[others.Count];
        for (var i = 0; i < isIn.Length; i++)
        {
            while (next < _labels.Count && _labels[next].Unit < others[i].Unit) next++;
            isIn[i] = isPlace(others[i], next);
        }
        if (isIn.AsSpan().Count(true) < least) return;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < isIn.Length; i++)
            places[others[i].Name] = places.GetValueOrDefault(others[i].Name) + (isIn[i] ? 1 : -MinAnswers);
        foreach (var other in others)
            if (places[other.Name] >= least) Count(other);
        others.RemoveAll(other => places[other.Name] >= least);
        Sort();
    }

    // It asks and the next speaker answers: an interviewer of any label.
    private bool IsAnsweredQuestion(Label other, int next) =>
        next < _labels.Count && _labels[next].Unit - other.Unit <= MaxAnswer
        && _text[other.Unit].Text.AsSpan(other.Content).ContainsAny(s_asking);

    // It stands behind one who speaks again and again: the other one of two who talk.
    private bool IsAnswer(Label other, int next) =>
        next > 0 && other.Unit - _labels[next - 1].Unit <= MaxAnswer && _counts[_labels[next - 1].Name] >= MinAnswers;

    private static bool TryRead(in TextUnit text, out ReadOnlySpan<char> name, out (int Start, int Content) place) =>
        LabelReader.TryRead(text, LabelReader.FirstColon(text.Text), out name, out place);

    private bool IsByline(ReadOnlySpan<char> name)
    {
        foreach (var byline in _bylines)
            if (name.SequenceEqual(byline)) return true;
        return false;
    }

    private static bool IsAsking(string name) => name is "Q" or "问" or "提问" or "记者" or "主持人" or "面试官" or "追问";

    private List<Turn> Turns()
    {
        var accepted = Accepted();
        if (accepted.Count == 0) return [];
        var turns = new List<Turn>();
        for (var i = 0; i < _labels.Count; i++)
        {
            if (!accepted.Contains(_labels[i].Name)) continue;
            AddTurns(turns, i, accepted);
        }
        return IsSpoken(turns) ? turns : [];
    }

    // Lists of definitions have labels too, but in talk people ask, thank, and say 我 and 你: at least half of the turns show it. Where
    // there are more than a few of them, somebody asks and somebody does not. What is in marks each time needs no such sign.
    private bool IsSpoken(List<Turn> turns)
    {
        var (spoken, asked, marked) = (0, 0, 0);
        foreach (var turn in turns)
        {
            _text.ThrowIfCancelled();
            var (unit, start) = (turn.Label.Unit, turn.Label.Content);
            if (start >= _text[unit].Text.Length && unit < turn.EndUnit) (unit, start) = (unit + 1, 0);
            var words = _text[unit].Text.AsSpan(start);
            words = words[..Math.Min(words.Length, MaxOpening)];
            if (words.ContainsAny(s_spoken)) spoken++;
            if (words.ContainsAny(s_asking)) asked++;
            if (words.TrimStart() is [var first, ..] && QuotationMarks.Opens(first)) marked++;
        }
        if (marked == turns.Count) return true;
        return spoken * 2 >= turns.Count && (turns.Count < MinTalk || asked > 0 && asked < turns.Count);
    }

    // Names that alternate with others close by, at least twice each; Q needs an answer of any label or repetition.
    private HashSet<string> Accepted()
    {
        var neighbours = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < _labels.Count; i++)
        {
            _text.ThrowIfCancelled();
            if (_labels[i].Name == _labels[i - 1].Name || _labels[i].Unit - _labels[i - 1].Unit > 30) continue;
            neighbours[_labels[i].Name] = neighbours.GetValueOrDefault(_labels[i].Name) + 1;
            neighbours[_labels[i - 1].Name] = neighbours.GetValueOrDefault(_labels[i - 1].Name) + 1;
        }
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, count) in neighbours)
            if (count >= 3 && _counts[name] >= 2 || count >= 1 && IsPairOfQuestions(name)) accepted.Add(name);
        if (accepted.Count > 0)
            foreach (var (name, count) in neighbours)
                if (count >= 2 && (NameShape.IsName(name) || IsByline(name))) accepted.Add(name);
        return accepted;
    }

    private bool IsPairOfQuestions(string name) => name switch
    {
        "Q" => _counts.ContainsKey("A"),
        "A" => _counts.ContainsKey("Q"),
        "问" => _counts.ContainsKey("答"),
        "答" => _counts.ContainsKey("问"),
        _ => false,
    };

    private void AddTurns(List<Turn> turns, int index, HashSet<string> accepted)
    {
        var label = _labels[index];
        var next = index + 1;
        while (next < _labels.Count && !accepted.Contains(_labels[next].Name)) next++;
        var last = LastUnit(label, next < _labels.Count ? _labels[next].Unit : -1);
        AddInner(turns, label, last, accepted);
    }

    // The turn runs to the next label or heading; the last one of a run ends with its unit, but behind a label that stands alone.
    private int LastUnit(in Label label, int nextUnit)
    {
        var isBare = label.Content >= _text[label.Unit].Text.Length;
        var container = _text[label.Unit].Container;
        var limit = nextUnit >= 0 ? nextUnit : Math.Min(_text.Count, label.Unit + (isBare ? 2 : 1));
        if (nextUnit < 0 && (isBare || label.Name is "A" or "答")) limit = _text.Count;
        var last = label.Unit;
        for (var unit = label.Unit + 1; unit < limit; unit++)
        {
            if (_text[unit].Kind == UnitKind.Heading || _text[unit].IsHeading && nextUnit < 0) break;
            if (container != 0 && _text[unit].Container != container) break;
            if (IsAsking(label.Name) && !isBare && nextUnit >= 0 && unit > label.Unit + 1) break;
            last = unit;
        }
        return last;
    }

    // Further labels inside the units, behind the end of a sentence, split it.
    private void AddInner(List<Turn> turns, Label label, int lastUnit, HashSet<string> accepted)
    {
        var known = accepted.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var unit = label.Unit; unit <= lastUnit; unit++)
        {
            _text.ThrowIfCancelled();
            var line = _text[unit].Text.AsSpan();
            var (colon, lastColon) = (-1, line.LastIndexOfAny('：', ':'));
            for (var at = unit == label.Unit ? label.Content : 0; at < lastColon; at++)
            {
                if (!QuotationMarks.IsSentenceEnd(line[at]) || at + 2 >= line.Length) continue;
                if (colon <= at) colon = at + 1 + LabelReader.FirstColon(line[(at + 1)..]);
                if (!LabelReader.TryRead(line, at + 1, colon, out var name, out var place) || !known.Contains(name)) continue;
                turns.Add(new Turn(label, unit, at + 1));
                label = new Label(unit, place.Start, place.Content, name.ToString());
            }
        }
        var end = _text[lastUnit].Text.Length;
        if (lastUnit > label.Unit || end > label.Content) turns.Add(new Turn(label, lastUnit, end));
    }
}
