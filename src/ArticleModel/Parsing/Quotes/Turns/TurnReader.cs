using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Turns;

/// <summary>Makes quotes of the turns of a dialogue and finds who is behind each label.</summary>
internal static class TurnReader
{
    public static List<QuoteDraft> Read(QuotedText text, List<Turn> turns, Cast cast)
    {
        var drafts = new List<QuoteDraft>(turns.Count);
        var other = turns.Exists(turn => turn.Label.Name is "他" or "她" or "对方") ? Counterpart(text) : null;
        var asker = IsNarrated(text, turns) ? cast.Author : null;
        foreach (var turn in turns)
        {
            text.ThrowIfCancelled();
            var (start, end, unit) = WordsOf(text, turn);
            if (turn.EndUnit == unit && end <= start) continue;
            var draft = new QuoteDraft(QuoteKind.Turn, unit, start, turn.EndUnit, end);
            draft.Attribute(new Attribution(Speaker(turn.Label.Name, other, asker, cast), Wording.Of(turn.Label.Name), default, "label"), text);
            drafts.Add(draft);
        }
        return drafts;
    }

    // The words without marks around them; marks that enclose the whole turn are no part of it.
    private static (int Start, int End, int Unit) WordsOf(QuotedText text, in Turn turn)
    {
        var unit = turn.Label.Unit;
        var start = turn.Label.Content;
        while (unit < turn.EndUnit && start >= text[unit].Text.Length) (unit, start) = (unit + 1, 0);
        var end = turn.End;
        var first = text[unit].Text.AsSpan();
        start = Blanks.Behind(first, start);
        if (start >= first.Length || first[start] is not ('“' or '”' or '「' or '"')) return (start, end, unit);
        start++;
        var last = text[turn.EndUnit].Text.AsSpan()[..end];
        var close = last.LastIndexOfAny("”」\"“");
        return close >= 0 && (turn.EndUnit > unit || close > start) ? (start, close, unit) : (start, end, unit);
    }

    // 我和店长聊了聊, then questions and the answers of the one named: the author asks. Where A answers it is a list of questions.
    private static bool IsNarrated(QuotedText text, List<Turn> turns)
    {
        if (turns.Count == 0) return false;
        foreach (var turn in turns)
            if (turn.Label.Name is "A" or "答" or "回答") return false;
        var first = turns[0].Label.Unit;
        for (var unit = Math.Max(0, first - 2); unit < first; unit++)
            if (!text[unit].IsHeading && (text[unit].Text.Contains('我') || text[unit].Text.Contains("笔者", StringComparison.Ordinal))) return true;
        return false;
    }

    // Who is only called 他 in a dialogue is the one whose office the text names most often.
    private static string? Counterpart(QuotedText text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            var line = text[unit].Text.AsSpan();
            var places = text.Landmarks.In(unit);
            for (var at = places.Next(LandmarkKinds.Title, 0); at >= 0; at = places.Next(LandmarkKinds.Title, at))
            {
                var length = Words.Titles.StartLength(line[at..]);
                var isTitle = length > 1 && NameShape.IsHan(line[at]);
                if (isTitle) CollectionsMarshal.GetValueRefOrAddDefault(counts, line.Slice(at, length).ToString(), out _)++;
                at += isTitle ? length : 1;
            }
        }
        return counts.Count == 0 ? null : counts.MaxBy(count => count.Value) is { Value: >= 3 } most ? most.Key : null;
    }

    private static CastMember? Speaker(string label, string? other, CastMember? asker, Cast cast) => label switch
    {
        "Q" or "问" or "提问" or "追问" => asker,
        "A" or "答" or "回答" or "我" => cast.Author,
        "他" or "她" or "对方" when other is not null => cast.Get(other, SpeakerKind.Person, isNamed: false),
        _ => cast.Find(label) ?? cast.Get(label, SpeakerKind.Person, NameShape.IsName(label)),
    };
}
