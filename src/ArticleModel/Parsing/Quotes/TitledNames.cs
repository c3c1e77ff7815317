namespace ArticleModel.Parsing.Quotes;

/// <summary>Finds the names that stand behind titles anywhere in the text, whether or not their bearers speak.</summary>
internal static class TitledNames
{
    private const string Boundaries = "在的是也就则曾说表认告对向和与从将被把以于为有又还都等、，。；：？！（(）)”」“「《》 ——…,.:;?!\n一这那他她其不没给跟去来到看想讲谈写坦直指透强补介回分解感调提接最今去近宣带用让请因并及或随创加入离辞担出开做当所很更称发率亲多";

    public static void Collect(ReadOnlySpan<char> text, Cast cast)
    {
        for (var at = Words.Titles.NextLongStart(text, 0); at < text.Length; at = Words.Titles.NextLongStart(text, at))
        {
            var length = Words.Titles.StartLength(text[at..]);
            at += Math.Max(1, length);
            if (length < 2) continue;
            var end = at;
            if (end + 1 >= text.Length || char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetter(text[end])) continue;
            if (text[end] == ' ') end++;
            var name = Length(text[end..]);
            if (name > 0) cast.Get(text.Slice(end, name), SpeakerKind.Person, isNamed: true);
        }
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        if (Foreign(text) is > 0 and var foreign) return foreign;
        if (text.Length > 2 && text[0] is '小' or '阿' or '老' && NameShape.IsHan(text[1]) && Boundaries.Contains(text[2]) && !Words.NotNames.Contains(text[..2]) && !Words.Groups.Contains(text[..2])) return 2;
        for (var length = 2; length <= 4 && length <= text.Length; length++)
        {
            if (length < text.Length && !Boundaries.Contains(text[length])) continue;
            var name = text[..length];
            if (NameShape.IsChineseName(name) && (length < 4 || Words.Surnames.Contains(name[..2])) && Words.Verbs.StartLength(name) == 0 && Words.Adverbs.StartLength(name) < 2) return length;
        }
        return 0;
    }

    // 汤姆·某某: letters and dots up to something else.
    private static int Foreign(ReadOnlySpan<char> text)
    {
        var dot = -1;
        var length = 0;
        while (length < text.Length && length < 24 && (NameShape.IsHan(text[length]) || NameShape.IsDot(text[length])))
        {
            if (NameShape.IsDot(text[length])) dot = length;
            else if (dot >= 0 && length - dot > 1 && Boundaries.Contains(text[length])) break;
            else if (dot < 0 && length > 6) return 0;
            length++;
        }
        return dot > 0 && length - dot is > 1 and < 8 && length < text.Length && !NameShape.IsHan(text[length]) | Boundaries.Contains(text[Math.Min(length, text.Length - 1)]) ? length : 0;
    }
}
