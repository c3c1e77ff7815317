using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Joins the short forms of a name with the full one: surname and title, nickname, one part of a foreign name.</summary>
internal static class ShortForms
{
    public static void Join(Cast cast)
    {
        var members = cast.Members;
        if (members.Length < 2) return;
        var names = new FullNames(members);
        for (var i = members.Length - 1; i >= 0; i--)
        {
            var member = members[i];
            if (member.IsNamed && names.Find(member) is { } full) Cast.Merge(member, full);
        }
        cast.RemoveMerged();
    }

    /// <summary>Tells whether <paramref name="form"/> is a way to call the bearer of <paramref name="name"/>.</summary>
    public static bool IsShortOf(ReadOnlySpan<char> form, ReadOnlySpan<char> name)
    {
        if (IsPart(form, name)) return true;
        if (!NameShape.IsChineseName(name)) return false;
        var surname = name[..NameShape.SurnameLength(name)];
        if (form.Length == surname.Length + 1 && form.StartsWith(surname) && form[^1] is '总' or '老' or '导' or '董' or '工') return true;
        if (form.Length == surname.Length + 1 && form.EndsWith(surname) && form[0] is '老' or '小' or '大') return true;
        if (form.Length > surname.Length && form.StartsWith(surname) && Words.Honorifics.Contains(form[surname.Length..])) return true;
        return form.Length == 2 && name.Length == 3 && name.EndsWith(form);
    }

    // One of the parts between dots or blanks.
    private static bool IsPart(ReadOnlySpan<char> form, ReadOnlySpan<char> name)
    {
        var at = name.IndexOf(form);
        if (at < 0 || form.Length < 2) return false;
        var end = at + form.Length;
        var isStart = at == 0 || NameShape.IsDot(name[at - 1]) || name[at - 1] == ' ';
        var isEnd = end == name.Length || NameShape.IsDot(name[end]) || name[end] == ' ';
        return isStart && isEnd;
    }
}
