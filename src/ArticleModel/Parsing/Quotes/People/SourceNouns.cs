using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds unnamed sources where no reporting word has them as its subject: nouns for people and what counts them before
/// them. Looked for beside quoted words only.
/// </summary>
internal static class SourceNouns
{
    /// <summary>So far from the words a source is looked for.</summary>
    public const int MaxRange = 120;

    private const int MaxCount = 26;
    private const int MaxPlain = 14;

    /// <summary>What tells where those are who are counted is no longer.</summary>
    private const int MaxPlace = 8;

    private static readonly CharacterSet s_placeEnds = CharacterSet.Create("里上中内外间区");

    /// <summary>Returns the last source of the range, empty if it has none.</summary>
    public static (int Start, int End) Last(QuotedText text, int unit, int start, int end)
    {
        var line = text[unit].Text.AsSpan();
        var places = text.Landmarks.In(unit);
        var from = Math.Max(start, end - MaxRange);
        var found = (Start: 0, End: 0);
        for (var at = places.Next(LandmarkKinds.Source, from, end); at >= 0; at = places.Next(LandmarkKinds.Source, at + 1, end))
        {
            if (Noun(line, at, end, places) is not (> 0 and var length)) continue;
            found = (at, at + length);
            at += length - 1;
        }
        return found.End == 0 ? found : Whole(text, unit, start, found.Start, found.End);
    }

    /// <summary>Returns the first source of the range, empty if it has none.</summary>
    public static (int Start, int End) First(QuotedText text, int unit, int start, int end)
    {
        var line = text[unit].Text.AsSpan();
        var places = text.Landmarks.In(unit);
        end = Math.Min(end, start + MaxRange);
        for (var at = places.Next(LandmarkKinds.Source, start, end); at >= 0; at = places.Next(LandmarkKinds.Source, at + 1, end))
            if (Noun(line, at, end, places) is > 0 and var length) return Whole(text, unit, start, at, at + length);
        return default;
    }

    // 小罗是一名店长: what someone is, and nobody new.
    private static (int Start, int End) Whole(QuotedText text, int unit, int start, int noun, int end)
    {
        var line = text[unit].Text.AsSpan();
        var phrase = PhraseStart(line, text.Landmarks.In(unit), Math.Max(start, Clause.Start(text, unit, noun)), noun, end);
        var isPredicate = phrase > 0 && line[phrase - 1] == '是' && line[phrase] == '一' && SourcePhrase.IsCounted(line[phrase..end]);
        if (isPredicate) return default;
        return (phrase, SourcePhrase.ActorLength(line[phrase..end]) is > 0 and var actor ? phrase + actor : end);
    }

    // 举办“松果用户之夜”: part of what something is called.
    private static bool IsInName(ReadOnlySpan<char> line, int at, in UnitLandmarks places)
    {
        var start = Math.Max(0, at - MaxPlain);
        if (places.Next(LandmarkKinds.Mark, start, at) < 0) return false;
        var before = line[start..at];
        var mark = before.LastIndexOfAny(QuotationMarks.All);
        return QuotationMarks.Opens(before[mark]) && before[(mark + 1)..].IndexOfAny(CharacterSets.ClauseMarks) < 0;
    }

    // 在镇上当会计: what someone does. 当用户, 每当用户 tell when.
    private static bool IsWork(ReadOnlySpan<char> before) =>
        before is [.., var last, '当'] && NameShape.IsHan(last) && last is not ('每' or '正');

    // The length of a noun for people at the place, not of one that is part of a longer word or owns what follows.
    private static int Noun(ReadOnlySpan<char> line, int at, int end, in UnitLandmarks places)
    {
        var length = NounLength(line[at..end]);
        if (length == 0 || Words.NotPeople.StartLength(line[at..end]) > 0 || at > 0 && line[at - 1] is '对' or '给' or '向' or '跟') return 0;
        return IsWork(line[..at]) || IsInName(line, at, places) ? 0 : length;
    }

    private static int NounLength(ReadOnlySpan<char> rest)
    {
        if (CountedPeople(rest) is > 0 and var counted) return counted;
        var length = Words.People.StartLength(rest);
        if (length < 2) return 0;
        if (length < rest.Length && rest[length] == '们') length++;
        var tail = rest[length..];
        if (OwnsOther(tail) || tail.StartsWith("之一")) return 0;
        return tail.Length > 1 && Words.People.StartLength(tail) > 1 ? 0 : length;
    }

    /// <summary>Returns the length of 有人, 很多人 at the start: who is counted is part of the word that counts or stands behind it.</summary>
    public static int CountedPeople(ReadOnlySpan<char> rest)
    {
        var count = Words.Counts.StartLength(rest);
        if (count < 2) return 0;
        if (rest[count - 1] == '人') return count;
        return count < rest.Length && rest[count] == '人' && !OwnsOther(rest[(count + 1)..]) ? count + 1 : 0;
    }

    // 网友的手机, as opposed to 网友的评论: what follows is no one's words.
    private static bool OwnsOther(ReadOnlySpan<char> tail) => tail.Length > 0 && tail[0] == '的' && Words.ReportNouns.StartLength(tail[1..]) == 0;

    // 不少做餐饮的朋友: from the word that counts them; a short clause head as a whole; else the noun alone.
    private static int PhraseStart(ReadOnlySpan<char> line, in UnitLandmarks places, int clause, int noun, int end)
    {
        for (var at = noun - 1; at >= Math.Max(clause, noun - MaxCount); at--)
        {
            var length = (places[at] & LandmarkKinds.Source) != 0 ? Words.Counts.StartLength(line[at..noun]) : 0;
            if (length == 0) continue;
            while (at > clause && Words.Counts.StartLength(line[(at - 1)..noun]) > length) length = Words.Counts.StartLength(line[--at..noun]);
            if (line[at] == '有' && length > 1 && line[at + 1] is '个' or '位' or '名') return at + length;
            return PlaceStart(line, SubjectReader.SkipOpeners(line, clause, at), at);
        }
        var head = SubjectReader.SkipOpeners(line, clause, noun);
        var words = line[head..noun];
        if (Words.Counts.StartLength(line[noun..end]) == 0 && (words is "我的" || IsOwned(words))) return head;
        if (noun > 0 && QuotationMarks.Closes(line[noun - 1]))
            return end - head <= MaxCount && !words.ContainsAny(CharacterSets.Verbal) ? head : noun;
        if (words.EndsWith('的') && words.Length > 2 && end < line.Length && !NameShape.IsHan(line[end])) words = words[..^1];
        return IsClause(words) ? noun : head;
    }

    /// <summary>Tells whether the source that stands in the range is spoken of as one or several: 一位朋友, 群里另一位朋友.</summary>
    public static bool IsCounted(ReadOnlySpan<char> phrase)
    {
        if (SourcePhrase.IsCounted(phrase)) return true;
        for (var at = 2; at <= Math.Min(MaxPlace, phrase.Length - 2); at++)
            if (s_placeEnds.Contains(phrase[at - 1]) && Words.Counts.StartLength(phrase[at..]) > 0) return true;
        return false;
    }

    // 面馆的采购经理, whose manager.
    private static bool IsOwned(ReadOnlySpan<char> words)
    {
        if (words.Length > MaxPlace || words.IndexOf('的') is not (> 1 and var de) || de == words.Length - 1) return false;
        return NameShape.IsAllHan(words) && !IsClause(words[..de]) && !IsClause(words[(de + 1)..]);
    }

    private static bool IsClause(ReadOnlySpan<char> words) =>
        words.ContainsAny(CharacterSets.PredicateWords) || words.ContainsAny(CharacterSets.ClauseWords);

    // 群里另一位朋友, 镇上一名店长: where those are, from the head of the clause on.
    private static int PlaceStart(ReadOnlySpan<char> line, int head, int count)
    {
        var place = line[head..Math.Max(head, count)];
        if (place.Length is < 2 or > MaxPlace || !s_placeEnds.Contains(place[^1]) || !NameShape.IsAllHan(place)) return count;
        return IsClause(place) ? count : head;
    }
}
