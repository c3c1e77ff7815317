using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Who speaks, by which words and which rule.</summary>
internal readonly record struct Attribution(CastMember? Speaker, Wording Mention, Wording Cue, string Rule)
{
    public static readonly Attribution Unknown = new(null, default, default, "none");
}
