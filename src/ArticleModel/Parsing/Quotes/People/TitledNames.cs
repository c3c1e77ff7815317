using System.Runtime.CompilerServices;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Finds the names that stand behind titles anywhere in the text, whether or not their bearers speak.</summary>
internal static class TitledNames
{
    private static readonly CharacterSet s_boundaries = CharacterSet.Create(
        "、，。；：？！（(）)”」“「《》 ——…,.:;?!\n"
        + "在的是也就则曾说表认告对向和与从将被把以于为有又还都等"
        + "一这那他她其不没给跟去来到看想讲谈写坦直指透强补介回分解感调提接最今去近宣带用让请因并及或随创加入离辞担出开做当所很更称发率亲多深");

    private const int MaxName = 24;

    /// <summary>So far behind a title the first dot of a foreign name stands at most, with the blank before the name and the dot.</summary>
    public const int MaxBeforeDot = DottedNames.MaxPart + 2;

    /// <summary>The name of an account in marks is no longer.</summary>
    private const int MaxAccount = 14;

    private static readonly CharacterSet s_noAccount = CharacterSet.Create("，。、：；？！（）《》【】“”「」『』\n,;:?!");

    // What a name without a dot or a doubled syllable starts with, and what may stand between it and its title.
    private static readonly CharacterSet s_starts = CharacterSet.Create(
        [
            .. Words.Surnames.Firsts, .. Words.Transliteration.Firsts, .. NameShape.Affectionate, .. " “「『‘",
            .. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        ]);

    /// <summary>
    /// Takes 王先生 and C女士 in, where it ends in the title from <paramref name="title"/> to <paramref name="behind"/> and does not start a text.
    /// </summary>
    public static void TakeAddressed(ReadOnlySpan<char> text, int title, int behind, Cast cast)
    {
        if (title < 2 || !s_boundaries.Contains(text[title - 2])) return;
        if (!char.IsAsciiLetterUpper(text[title - 1]) && !Words.Surnames.Contains(text[title - 1])) return;
        if (Words.Honorifics.Contains(text[title..behind])) cast.Get(text[(title - 1)..behind], SpeakerKind.Person, isNamed: true);
    }

    /// <summary>Tells whether a name without a dot may start <paramref name="behind"/> a title: one look settles what follows most of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(ReadOnlySpan<char> text, int behind) => s_starts.Contains(text[behind]) | text[behind] == text[behind + 1];

    /// <summary>Takes the name behind a title, if one is there.</summary>
    /// <param name="text">A text.</param>
    /// <param name="title">Where the title starts.</param>
    /// <param name="behind">Where it ends.</param>
    /// <param name="hasDot">Whether a dot may be part of the name.</param>
    /// <param name="cast">Takes the name in.</param>
    /// <returns>Where to go on: behind the title, or behind an account in marks.</returns>
    public static int Take(ReadOnlySpan<char> text, int title, int behind, bool hasDot, Cast cast)
    {
        if (behind + 1 >= text.Length || NameShape.IsInsideLatin(text, behind)) return behind;
        if (Account(text, title, behind) is { IsEmpty: false } account)
        {
            cast.Get(account, SpeakerKind.Person, isNamed: true);
            return behind + 1 + account.Length;
        }
        var start = text[behind] == ' ' ? behind + 1 : behind;
        var name = Length(text[start..], hasDot);
        if (name > 0) cast.Get(text.Slice(start, name), SpeakerKind.Person, isNamed: true);
        return behind;
    }

    // 美食博主“橘子树下”
    private static ReadOnlySpan<char> Account(ReadOnlySpan<char> text, int title, int behind)
    {
        if (!QuotationMarks.Opens(text[behind]) || !HasAccount(text[..title], text[title..behind])) return default;
        var name = text[(behind + 1)..];
        var close = name[..Math.Min(name.Length, MaxAccount + 1)].IndexOfAny(QuotationMarks.All);
        if (close < 2 || !QuotationMarks.Closes(name[close]) || name[(close + 1)..].StartsWith("的")) return default;
        return name[..close].ContainsAny(s_noAccount) ? default : name[..close];
    }

    // 用户“留下来”: users have accounts only where the service is named.
    private static bool HasAccount(ReadOnlySpan<char> before, ReadOnlySpan<char> title) =>
        (title is "用户" ? Words.Services.EndLength(before) : Words.AccountTitles.EndLength(title)) > 0;

    private static int Length(ReadOnlySpan<char> text, bool hasDot)
    {
        if (hasDot && Foreign(text) is > 0 and var foreign) return foreign;
        if (Latin(text) is > 0 and var latin) return latin;
        if (text.Length > 2 && NameShape.IsCasual(text[..2]) && IsBoundary(text, 2)) return 2;
        var surname = NameShape.SurnameLength(text);
        if (surname == 0) return Transliterated(text);
        if (text.Length > 3 && surname == 2 && !IsBoundary(text, 3) && NameShape.HasGivenName(text[..4])) return 4;
        if (text.Length > 2 && NameShape.HasGivenName(text[..3])) return 3;
        for (var length = 2; length <= 4 && length <= text.Length; length++)
            if (IsBoundary(text, length) && IsNameAlone(text[..length])) return length;
        return Transliterated(text) is > 0 and var written ? written : LengthApart(text);
    }

    /// <summary>Returns the length of the name at the start of 魏国梁站在, 曹颖翻了, whose end only what follows tells; 0 if there is none.</summary>
    public static int LengthApart(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || Bigrams.Default.IsKnown(text)) return 0;
        for (var length = 3; length >= 2; length--)
            if (NameShape.EndsAt(text, length) && IsNameAlone(text[..length])) return length;
        return 0;
    }

    private static bool IsNameAlone(ReadOnlySpan<char> name) =>
        NameShape.IsClearName(name) && (name.Length < 4 || Words.Surnames.Contains(name[..2]))
        && Words.Verbs.StartLength(name) == 0 && Words.Adverbs.StartLength(name) < 2;

    private static bool IsBoundary(ReadOnlySpan<char> text, int at) =>
        at == text.Length || s_boundaries.Contains(text[at])
        || Words.Adverbs.StartLength(text[at..]) > 1 || Words.Verbs.StartLength(text[at..]) > 1 || Words.Openers.StartLength(text[at..]) > 1;

    // Mary Jones, Verma: capitals that small letters follow, up to something else.
    private static int Latin(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < MaxName && (char.IsAsciiLetter(text[length]) || length > 0 && MayJoin(text[length]))) length++;
        while (length > 0 && !char.IsAsciiLetter(text[length - 1])) length--;
        if (length is < 4 or >= MaxName || length < text.Length && !s_boundaries.Contains(text[length])) return 0;
        return char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterLower(text[1]) && NameShape.IsLatinName(text[..length]) ? length : 0;
    }

    private static bool MayJoin(char c) => c is ' ' or '-' or '.' or '’';

    // 拉普拉斯: only characters that foreign names are written with.
    private static int Transliterated(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 8 && Words.Transliteration.Contains(text[length])) length++;
        length = NameShape.WithoutParticle(text, length);
        return length is > 1 and < 8 && IsBoundary(text, length) && !Words.Common.Contains(text[..length]) ? length : 0;
    }

    // 汤姆·某某: letters and dots up to something else.
    private static int Foreign(ReadOnlySpan<char> text)
    {
        var dot = -1;
        var length = 0;
        while (length < text.Length && length < MaxName && (NameShape.IsHan(text[length]) || NameShape.IsDot(text[length])))
        {
            if (NameShape.IsDot(text[length])) dot = length;
            else if (dot >= 0 && length - dot > 1 && s_boundaries.Contains(text[length])) break;
            else if (dot < 0 && length >= DottedNames.MaxPart) return 0;
            length++;
        }
        if (dot > 0 && DottedNames.StartOf(text[..length]) > 1) return 0;
        // 汤姆·某某研究发现: what the name is followed by.
        if (dot > 0 && length - dot > 4 && text[..length].EndsWith("研究")) length -= 2;
        if (dot <= 0 || length - dot is not (> 1 and < 8) || length == text.Length) return 0;
        return !NameShape.IsHan(text[length]) || s_boundaries.Contains(text[length]) ? length : 0;
    }
}
