using System.Collections.Frozen;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Tells by an element's name and attributes how likely it holds an article's text, and nothing else.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> s_body = new[]
    {
        "article body", "article content", "article text", "articlebody", "articlecontent", "articletext", "body copy", "bodycopy",
        "content body", "entry content", "entrycontent", "post body", "post content", "postbody", "postcontent", "post entry", "post text",
        "story body", "story content", "story text", "storybody", "storycontent", "news body", "news content", "news text", "newscontent",
        "rich text", "richtext", "rich media content", "blog content", "blog body", "detail content", "page content body", "single content",
        "td post content", "main article", "article main", "article copy", "artikel text", "article inner", "text content", "newstext",
        "js content", "art content", "content article", "artical content", "article con", "con text", "trs editor", "td article",
        "field body", "field name body", "node content", "e content",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_around = new[]
    {
        "article", "post", "story", "entry", "hentry", "main content", "maincontent", "content main", "content", "main", "blog post",
        "single post", "page content", "text",
    }.ToFrozenSet();

    /// <summary>Returns a factor above 1 where names speak for the element.</summary>
    public static double Likelihood(HtmlElement element)
    {
        if (element["itemprop"] is "articleBody" or "text" or "description articleBody") return 1.5;
        var likelihood = element.Name switch
        {
            "article" => 1.25,
            "main" => 1.1,
            _ => element["role"] is "main" or "article" ? 1.1 : 1.0,
        };
        if (Matches(element, s_body)) return Math.Max(likelihood, 1.35);
        return Matches(element, s_around) ? Math.Max(likelihood, 1.1) : likelihood;
    }

    private static bool Matches(HtmlElement element, FrozenSet<string> names)
    {
        return MatchesAny(element["class"]) || MatchesAny(element["id"]);

        bool MatchesAny(string? value)
        {
            if (value is null) return false;
            var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var words = Hints.Words(name).AsSpan().Trim();
                if (known.Contains(words)) return true;
                // "article__body-2", "c-article-body": a prefix or suffix of one word is the page's own.
                if (words.IndexOf(' ') is > 0 and < 4 and var space && known.Contains(words[(space + 1)..])) return true;
            }
            return false;
        }
    }
}
