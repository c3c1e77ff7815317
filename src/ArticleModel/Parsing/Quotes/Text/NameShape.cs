using System.Runtime.CompilerServices;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Tells whether words have the shape of a person's name: a matter of form only, the article decides the rest.</summary>
internal static class NameShape
{
    /// <summary>What people who are familiar call each other ends in.</summary>
    public const string Familiar = "姐哥";

    /// <summary>What stands before a surname or syllable where people call each other by it.</summary>
    public const string Affectionate = "老小大阿";

    /// <summary>The dots between the parts of foreign names.</summary>
    public const string Dots = "·•・‧";

    private static readonly CharacterSet s_affectionate = CharacterSet.Create(Affectionate);
    private static readonly CharacterSet s_adverbial = CharacterSet.Create("已仍又再才更最则曾却便即先");
    private static readonly CharacterSet s_joining = CharacterSet.Create("和向于连从");

    // Surnames that are met as words far more often: 和渠道, 付定金, 费用, 成单.
    private static readonly CharacterSet s_words = CharacterSet.Create("和付成常费向单曾强谈许连云占容包边车钱关思易项展每比步自相后时能全计开都法点品应支经师宣暴高符索简管利劳印党元从齐门闹");

    private static readonly CharacterSet s_familiar = CharacterSet.Create("总哥姐叔爷妈爸董工");

    // One comparison for both ends.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => (uint)(c - '\u4E00') <= '\u9FFF' - '\u4E00';

    /// <summary>Tells whether <paramref name="text"/> could be a name that nothing else marks as one.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        IsChineseName(text) || IsTransliterated(text) || IsNickname(text) || IsLatinName(text) || text.Length is > 1 and < 20 && text[0] == '@';

    /// <summary>
    /// Tells whether <paramref name="text"/> could be a name when a title stands before it: also a doubled syllable, a foreign name
    /// without a dot, a given name alone.
    /// </summary>
    public static bool IsNameBehindTitle(ReadOnlySpan<char> text) => IsName(text) || IsCasual(text) || IsForeignName(text) || IsGivenName(text);

    /// <summary>小满, 阿宁, 圆圆: what friends call each other; a name only where something beside it says so.</summary>
    public static bool IsCasual(ReadOnlySpan<char> text) =>
        text.Length == 2 && (s_affectionate.Contains(text[0]) || text[0] == text[1]) && IsRareName(text);

    /// <summary>小周, 阿珍, 方姐, A君, 娜娜: a nickname, or a doubled syllable, of which little else tells that it is a name.</summary>
    public static bool IsClearNickname(ReadOnlySpan<char> text)
    {
        if (text.Length != 2) return false;
        if (text[0] == text[1]) return (Words.GivenNames.Contains(text[0]) || Words.Surnames.Contains(text[0])) && IsRareName(text);
        return IsNickname(text) && (!IsHan(text[0]) || IsRareName(text));
    }

    /// <summary>Tells whether <paramref name="text"/> starts with another word than a name of two characters: 小程序, 小时候, 老|顾客.</summary>
    public static bool StartsWord(ReadOnlySpan<char> text)
    {
        if (Words.People.StartLength(text[1..]) > 1 || Words.NotNames.StartLength(text[1..]) > 1) return true;
        return Words.NotNames.StartLength(text) > 0 || Words.Firms.StartLength(text) > 1
            || Words.People.StartLength(text) > 1 || Words.Organizations.StartLength(text) > 1;
    }

    // 晓文
    private static bool IsGivenName(ReadOnlySpan<char> text) =>
        text.Length == 2 && Words.GivenNames.Contains(text[0]) && Words.GivenNames.Contains(text[1]) && IsRareName(text);

    /// <summary>Tells whether <paramref name="text"/> may be a name without a surname that the list has.</summary>
    public static bool IsRareName(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 4 && IsAllHan(text) && text.IndexOfAny(CharacterSets.FunctionWords) < 0
        && !IsKnownWord(text) && Words.People.EndLength(text) == 0
        && Words.Verbs.StartLength(text) < 2 && Words.Adverbs.StartLength(text) < 2;

    /// <summary>Tells whether <paramref name="text"/> could be a name in Chinese that needs no dot: 李雷, 老李.</summary>
    public static bool IsChineseNameOrNickname(ReadOnlySpan<char> text) => IsChineseName(text) || IsNickname(text);

    public static bool IsChineseName(ReadOnlySpan<char> text)
    {
        // A given name has two characters at most, and no surname has any but such as these.
        if (text.Length is < 2 or > 4 || !Words.Surnames.MayStart(text[0]) || !IsHan(text[^1]) || !IsHan(text[^2])) return false;
        var surname = SurnameLength(text);
        if (surname == 0 || text.Length - surname is < 1 or > 2 || s_adverbial.Contains(text[^1])) return false;
        if (surname == 1 && s_joining.Contains(text[0]) && (text.Length == 2 || IsKnownWord(text[1..]) || JoinsName(text))) return false;
        var given = text[surname..];
        if (given.IndexOfAny(CharacterSets.FunctionWords) >= 0 || IsKnownWord(text)) return false;
        return !Words.Groups.Contains(text) && !Words.Titles.Contains(text) && !Words.Groups.Contains(text[^2..]);
    }

    /// <summary>
    /// Tells whether <paramref name="text"/> could be a name in Chinese of which little else tells so: one whose surname is an everyday word needs a given
    /// name.
    /// </summary>
    public static bool IsClearName(ReadOnlySpan<char> text) =>
        IsChineseName(text) && (!s_words.Contains(text[0]) || HasGivenName(text));

    private static bool IsKnownWord(ReadOnlySpan<char> text) => Words.NotNames.StartLength(text) > 0 || Words.Common.Contains(text);

    /// <summary>
    /// Tells whether <paramref name="text"/> is three characters of which the middle one may be any: a name only behind a title
    /// that one person holds.
    /// </summary>
    public static bool IsUnusualName(ReadOnlySpan<char> text) =>
        text.Length == 3 && IsAllHan(text)
        && !CharacterSets.FunctionWords.Contains(text[0]) && !CharacterSets.FunctionWords.Contains(text[2])
        && !IsKnownWord(text)
        && Words.Verbs.StartLength(text) < 2 && Words.Verbs.EndLength(text) < 2
        && Words.Adverbs.StartLength(text) < 2 && Words.Adverbs.EndLength(text) < 2;

    // 和李梅, where two names are joined.
    private static bool JoinsName(ReadOnlySpan<char> text) => text[0] == '和' && text.Length == 3 && IsChineseName(text[1..]);

    /// <summary>
    /// Tells whether a name that starts at <paramref name="at"/> would start inside of a word: 官|方微博, 算法工|程师, but not 员工|程明.
    /// </summary>
    public static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && Words.SurnameEnds.StartLength(text[(at - 1)..]) > 0;

    /// <summary>Tells whether <paramref name="text"/> is a surname with characters that are common in given names.</summary>
    public static bool HasGivenName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Words.GivenNames.Contains(text[^1]) || !IsChineseName(text)) return false;
        foreach (var c in text[SurnameLength(text)..])
            if (!Words.GivenNames.Contains(c)) return false;
        return true;
    }

    /// <summary>
    /// Tells whether a name at the start of <paramref name="text"/> ends at <paramref name="length"/>, as 魏国梁 does in 魏国梁站在: a frequent
    /// pair of characters starts behind it, and none reaches into it.
    /// </summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int length) =>
        text.Length > length + 1 && !Bigrams.Default.IsKnown(text[(length - 1)..]) && Bigrams.Default.IsKnown(text[length..]);

    /// <summary>
    /// Returns the length of the full name that <paramref name="text"/> starts with and goes on behind, 0 if there is none: of 罗启文指着招牌, but
    /// not of 韦兰克林, 罗宏和苏云, 法庭文件. With one character less than three, many words look like names.
    /// </summary>
    public static int FullNameLength(ReadOnlySpan<char> text)
    {
        const int length = 3;
        if (text.Length <= length || !HasGivenName(text[..length])) return 0;
        return ForeignLength(text[1..]) < length ? length : 0;
    }

    /// <summary>Tells whether <paramref name="text"/> is written as foreign names without a dot are: 维尔森.</summary>
    public static bool IsForeignName(ReadOnlySpan<char> text)
    {
        return text.Length is >= 3 and <= 6 && ForeignLength(text) == text.Length;
    }

    /// <summary>Returns how many characters at the start of <paramref name="text"/> are such as foreign names are written with, 6 at most.</summary>
    public static int ForeignLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < 6 && length < text.Length && Words.Transliteration.Contains(text[length])) length++;
        return WithoutParticle(text, length);
    }

    /// <summary>Returns <paramref name="length"/> without a particle at the end: 豆豆得到 as opposed to 彼得.</summary>
    public static int WithoutParticle(ReadOnlySpan<char> text, int length) =>
        length > 1 && text[length - 1] == '得' && text[length - 2] != '彼' ? length - 1 : length;

    public static int SurnameLength(ReadOnlySpan<char> text)
    {
        if (text.Length >= 3 && Words.Surnames.Contains(text[..2])) return 2;
        return text.Length > 0 && Words.Surnames.Contains(text[0]) ? 1 : 0;
    }

    /// <summary>老赵, 小A, 阿明, 赵总, 赵姐, K总, C君.</summary>
    public static bool IsNickname(ReadOnlySpan<char> text)
    {
        if (text is ['阿', not ('里' or '姨'), ..] && text.Length is 2 or 3 && IsAllHan(text)) return true;
        if (text.Length != 2) return false;
        if (s_affectionate.Contains(text[0]) && IsSurnameOrCapital(text[1..])) return text is not "大V";
        return s_familiar.Contains(text[1]) ? IsSurnameOrCapital(text[..1]) : text[1] is '君' or '妹' or '弟' && char.IsAsciiLetterUpper(text[0]);
    }

    private static bool IsSurnameOrCapital(ReadOnlySpan<char> syllable) =>
        Words.Surnames.Contains(syllable) || char.IsAsciiLetterUpper(syllable[0]);

    /// <summary>Names with a dot between their parts.</summary>
    public static bool IsTransliterated(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 24) return false;
        var dots = 0;
        foreach (var c in text)
        {
            if (IsHan(c) || char.IsAsciiLetter(c) || c is '-' or '.') continue;
            if (!IsDot(c)) return false;
            dots++;
        }
        return dots > 0 && !IsDot(text[0]) && !IsDot(text[^1]) && !text.ContainsAny(CharacterSets.NameBreaks);
    }

    /// <summary>Tells whether a letter of ASCII stands anywhere in <paramref name="text"/>.</summary>
    public static bool HasLatin(ReadOnlySpan<char> text) => text.ContainsAnyInRange('A', 'Z') || text.ContainsAnyInRange('a', 'z');

    public static bool IsLatinName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 30 || IsHan(text[0]) || !char.IsLetter(text[0])) return false;
        var words = 1;
        foreach (var c in text)
        {
            if (c == ' ') words++;
            else if (IsHan(c) || !(char.IsLetter(c) || c is '.' or '-' or '\'' or '’')) return false;
        }
        return words <= 4 && char.IsUpper(text[0]) && !Words.Titles.Contains(text);
    }

    public static bool IsDot(char c) => c is '·' or '•' or '・' or '‧';

    /// <summary>Tells whether a Latin word goes on at <paramref name="at"/>.</summary>
    public static bool IsInsideLatin(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]);

    public static bool IsAllHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!IsHan(c)) return false;
        return text.Length > 0;
    }
}
