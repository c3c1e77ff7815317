using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>Firms and other sources that head a clause and do something in it before they say what the next clause reports.</summary>
internal sealed partial class Surroundings
{
    /// <summary>So often the article has a name of up to three characters that nothing else marks, and a longer one.</summary>
    private const int MinShort = 4;
    private const int MinLong = 2;

    /// <summary>A name that nothing else marks is no longer.</summary>
    private const int MaxName = 8;

    // What stands right behind whoever does something.
    private static readonly CharacterSet s_behindActors = CharacterSet.Create("也还则就却在都将把曾已又仍发");

    // What joins a name to another noun.
    private static readonly CharacterSet s_joining = CharacterSet.Create("的和与及、，·（(/&");

    private static readonly CharacterSet s_startsOfNone = CharacterSet.Create("每几所任这那其也还则就却在都将把曾已又仍发");

    private static readonly CharacterSet s_endsOfPlaces = CharacterSet.Create("里上中下");

    // 松果还卖灯，声称, 灯会办公室发布消息，称
    private Attribution? ActorAt(int unit, int start, int end)
    {
        var line = text[unit].Text.AsSpan();
        var head = SubjectReader.SkipOpeners(line, start, end);
        if (head >= end) return null;
        var clause = line[head..Math.Min(end, head + MaxHead)];
        if (NamedLength(clause) is > 0 and var named && IsAlone(clause[named..])) return OfPhrase(clause[..named], "");
        for (var at = 2; at < clause.Length; at++)
        {
            if (!s_behindActors.Contains(clause[at]) || !StartsAction(clause[at..])) continue;
            var actor = clause[..at].TrimEnd();
            return MayAct(actor) ? OfPhrase(actor, "") : null;
        }
        return null;
    }

    // 谷歌砍掉了…，宣布, OpenAI拉着…，宣布: a firm that is known, or a name in Latin letters that the article has again.
    private int NamedLength(ReadOnlySpan<char> clause)
    {
        if (Words.Firms.StartLength(clause) is > 1 and var firm) return firm;
        var length = 0;
        while (length < clause.Length && (char.IsAsciiLetterOrDigit(clause[length]) || clause[length] is ' ' or '.' or '-')) length++;
        var name = clause[..length].TrimEnd();
        return NameShape.IsLatinName(name) && text.Frequencies.CountOf(name) >= MinLong ? name.Length : 0;
    }

    // Not in 谷歌的, 谷歌和, 谷歌员工.
    private static bool IsAlone(ReadOnlySpan<char> behind) =>
        !behind.IsEmpty && !s_joining.Contains(behind[0]) && Words.People.StartLength(behind) < 2 && Words.Titles.StartLength(behind) < 2;

    // 就是 tells what something is, 发现 and 在线 are words of their own.
    private static bool StartsAction(ReadOnlySpan<char> text) => text[0] == '发'
        ? Words.Occasions.StartLength(text) > 0 || Words.Published.StartLength(text) > 0
        : text is not [_, '是', ..] && Words.NotNames.StartLength(text) < 2;

    private bool MayAct(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < 2 || s_startsOfNone.Contains(phrase[0]) || s_endsOfPlaces.Contains(phrase[^1])) return false;
        if (phrase.ContainsAny(CharacterSets.PredicateWords) || Words.Verbs.StartLength(phrase) > 1) return false;
        if (Words.Pronouns.StartLength(phrase) > 0 || Words.Pronouns.EndLength(phrase) > 0) return false;
        if (SourcePhrase.EndsAsSource(phrase)) return Words.Documents.EndLength(phrase) == 0;
        if (NameShape.IsLatinName(phrase)) return text.Frequencies.CountOf(phrase) >= MinLong;
        var mayBeName = phrase.Length is > 4 and <= MaxName || NameShape.IsRareName(phrase);
        return mayBeName && text.Frequencies.CountOf(phrase) >= (phrase.Length > 3 ? MinLong : MinShort);
    }

    // 某罐头品牌准备年货时: what is counted is a firm, and owns nothing.
    private static int FirmLength(ReadOnlySpan<char> clause)
    {
        for (var at = 1; at < clause.Length && !CharacterSets.PredicateWords.Contains(clause[at]); at++)
        {
            if (Words.Organizations.StartLength(clause[at..]) is not (> 1 and var length)) continue;
            var end = at + length;
            if (end == clause.Length || clause[end] is not ('的' or '们')) return end;
        }
        return 0;
    }
}
