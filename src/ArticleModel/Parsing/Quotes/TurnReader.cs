namespace ArticleModel.Parsing.Quotes;

/// <summary>Makes quotes of the turns of a dialogue and finds who is behind each label.</summary>
internal static class TurnReader
{
    public static List<QuoteDraft> Read(QuotedText text, List<Turn> turns, Cast cast)
    {
        var drafts = new List<QuoteDraft>(turns.Count);
        foreach (var turn in turns)
        {
            var (start, end, unit) = Words(text, turn);
            if (turn.EndUnit == unit && end <= start) continue;
            var draft = new QuoteDraft(QuoteKind.Turn, unit, start, turn.EndUnit, end);
            draft.Attribute(new Attribution(Speaker(turn.Label.Name, turns, cast), turn.Label.Name, null, "label"));
            drafts.Add(draft);
        }
        return drafts;
    }

    // The words without marks around them; marks that enclose the whole turn are no part of it.
    private static (int Start, int End, int Unit) Words(QuotedText text, in Turn turn)
    {
        var unit = turn.Label.Unit;
        var start = turn.Label.Content;
        while (unit < turn.EndUnit && start >= text[unit].Text.Length) (unit, start) = (unit + 1, 0);
        var end = turn.End;
        var first = text[unit].Text.AsSpan();
        while (start < first.Length && first[start] is ' ' or '*') start++;
        if (start >= first.Length || first[start] is not ('“' or '”' or '「' or '"')) return (start, end, unit);
        start++;
        var last = text[turn.EndUnit].Text.AsSpan()[..end];
        var close = last.LastIndexOfAny("”」\"“");
        return close >= 0 && (turn.EndUnit > unit || close > start) ? (start, close, unit) : (start, end, unit);
    }

    private static CastMember? Speaker(string label, List<Turn> turns, Cast cast) => label switch
    {
        "Q" or "问" or "提问" or "追问" => null,
        "A" or "答" or "回答" or "我" => cast.Author,
        _ => cast.Find(label) ?? cast.Get(label, SpeakerKind.Person, NameShape.IsName(label)),
    };
}
