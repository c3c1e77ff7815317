using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>Who a clause says speaks. Ranges count in the text of the clause's unit.</summary>
/// <param name="Kind">What kind of words names the source.</param>
/// <param name="Start">The first character of the name, the pronoun or the phrase.</param>
/// <param name="End">The first character behind it.</param>
/// <param name="RoleStart">The first character of the title before the name; <paramref name="RoleEnd"/> if there is none.</param>
/// <param name="RoleEnd">The first character behind the title.</param>
/// <param name="Pronoun">What a pronoun stands for.</param>
/// <param name="Owns">True if 的 stands between the source and the word: it names what the source said, it does not report it.</param>
internal readonly record struct Subject(SubjectKind Kind, int Start, int End, int RoleStart, int RoleEnd, WordFlags Pronoun, bool Owns = false)
{
    public static Subject Of(SubjectKind kind, int start, int end, WordFlags pronoun = WordFlags.None) => new(kind, start, end, start, start, pronoun);

    public bool IsEmpty => Kind == SubjectKind.None;

    /// <summary>True of 他 and 她, several of them included.</summary>
    public bool IsPersonal => Kind == SubjectKind.Pronoun && (Pronoun & WordFlags.Person) != 0;

    public bool HasRole => RoleEnd > RoleStart;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
