using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>Documents and works that are the subject.</summary>
internal static partial class SubjectReader
{
    // 某机构发布的《某报告》: the title is the source.
    private static Subject Work(ReadOnlySpan<char> text, int start, int end)
    {
        var phrase = text[start..end];
        var close = phrase.LastIndexOf('》');
        if (close < 0 || phrase.Length - close > 6) return default;
        var tail = phrase[(close + 1)..];
        if (tail.Length > 0 && Words.Documents.EndLength(tail) == 0 && !IsOfWork(tail)) return default;
        var open = Clause.Opening(phrase, close);
        if (open < 0) return default;
        var writer = phrase[..open].TrimEnd('的');
        var isBook = Words.Documents.EndLength(tail) == 0 && IsWriter(writer);
        return isBook ? Subject.Of(SubjectKind.Name, start, start + writer.Length) : Subject.Of(SubjectKind.Phrase, start + open, start + close + 1);
    }

    // 《慢城》中, 《慢城》这本书
    private static bool IsOfWork(ReadOnlySpan<char> tail) =>
        tail is "中" or "里" or "里面" or "里头" or "当中" or "一文中" or "书中" or "书里" or "上" || tail is ['这' or '一', _, ..];

    // 维尔森《慢城》中, 罗启文的《慢城》: whose work it is. Firms publish reports.
    private static bool IsWriter(ReadOnlySpan<char> before) =>
        NameShape.HasGivenName(before) || NameShape.IsForeignName(before) || NameShape.IsTransliterated(before);

    // 某机构发布《某报告》显示, 某公司公布2023年财报指出: what was published is the source, not who published it. 某公司公布的财报 is
    // all there is of a name.
    private static Subject Published(ReadOnlySpan<char> text, int start, int end)
    {
        var work = Work(text, start, end);
        var phrase = text[start..end].TrimEnd('中');
        if (work.IsEmpty && Words.Documents.EndLength(phrase) == 0) return default;
        var head = work.IsEmpty ? phrase : text[start..work.Start];
        for (var at = head.Length - 2; at > 0; at--)
        {
            if (Words.Published.StartLength(head[at..]) is not (> 0 and var length)) continue;
            if (!work.IsEmpty) return work;
            var document = at + length;
            if (phrase.Length - document < 3) continue;
            if (phrase[document] is '的' or '了') document = 0;
            return Subject.Of(SubjectKind.Phrase, start + document, start + phrase.Length);
        }
        return default;
    }

    // 公告称, 报道显示 behind nobody: the word itself names the document.
    private static Subject OwnNoun(ReadOnlySpan<char> text, int verb)
    {
        var length = Words.Documents.StartLength(text[verb..]);
        return length > 1 && Words.Verbs.StartLength(text[verb..]) > length ? Subject.Of(SubjectKind.Phrase, verb, verb + length) : default;
    }

    // What a document does that someone published; to say and announce is for whoever published it.
    private static bool IsOfDocuments(ReadOnlySpan<char> verb, WordFlags flags) =>
        (flags & WordFlags.Document) != 0 || verb is ['指', '出', ..] or ['提', '到' or '及', ..] or ['写', '道' or '到', ..] or ['明', '确', ..];
}
