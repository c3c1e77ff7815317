namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>What a word list says about a word. The letters in the files stand at <see cref="WordFlagsParser"/>.</summary>
[Flags]
internal enum WordFlags : ushort
{
    None = 0,

    /// <summary>Leads to quoted words.</summary>
    Direct = 1,

    /// <summary>Leads to reported speech.</summary>
    Indirect = 2,

    /// <summary>Counts only where something beside it confirms it.</summary>
    Weak = 4,

    /// <summary>The listener follows.</summary>
    Addressee = 8,

    /// <summary>A noun, as in "the words of X".</summary>
    Noun = 16,

    /// <summary>Makes the one before it the source, as in "in the eyes of X".</summary>
    View = 32,

    /// <summary>What a document or a figure does.</summary>
    Document = 64,

    /// <summary>Needs a clear subject and a comma or colon behind it.</summary>
    Cautious = 128,

    /// <summary>Looks like a reporting word and is none.</summary>
    Blocked = 256,

    /// <summary>A man, a woman, several people, the author, a thing or a firm, anyone: what a pronoun stands for.</summary>
    Man = 512,
    Woman = 1024,
    Plural = 2048,
    Author = 4096,
    Thing = 8192,
    Anyone = 16384,

    /// <summary>One person, not the author.</summary>
    Person = Man | Woman,
}
