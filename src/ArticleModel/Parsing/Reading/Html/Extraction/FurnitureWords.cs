using System.Collections.Frozen;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Words in the names of elements that tell what piece of a page they are.</summary>
internal static class FurnitureWords
{
    private static readonly (string Kind, string Words)[] s_words =
    [
        (BoilerplateKinds.Comments,
            "comment|comments|commentlist|disqus|respond|comentarios|kommentare|commentaires|discussion|replies|fb comments|livefyre|"
            + "reactions"),
        (BoilerplateKinds.Share,
            "share|shares|sharing|social|socials|sharedaddy|addtoany|addthis|sharebar|sharethis|sharebox|socialshare|bdsharebuttonbox|"
            + "bshare|jiathis|heateor|ssba|a2a|shareaholic|fenxiang|tweet button"),
        (BoilerplateKinds.Related,
            "related|recommend|recommended|recommendations|recommendation|yarpp|outbrain|taboola|zergnet|similar|trending|popular|"
            + "mostread|most read|most popular|read next|up next|read more|more from|more stories|more news|more posts|also like|"
            + "see also|readnext|jp relatedposts|crp|xiangguan|tuijian|latest news|latest posts|recent posts|recirc|recirculation|"
            + "teaser list|onward"),
        (BoilerplateKinds.Navigation,
            "nav|navbar|navbox|jump link|hatnote|catlinks|navigation|menu|breadcrumb|breadcrumbs|crumbs|pagination|pager|paginator|"
            + "page links|post nav|prevnext|prev next|next prev|skip link|skip|mianbaoxie|toc|table of contents|tablecontents|sitemap"),
        (BoilerplateKinds.Footer, "footer|colophon|site info|copyright|bottombar"),
        (BoilerplateKinds.Header, "masthead|topbar|top bar|site header|page header bar|sitebranding"),
        (BoilerplateKinds.Sidebar, "sidebar|side bar|sidebars|widget|widgets|rail|right rail|sidecol|secondary sidebar|aside right"),
        (BoilerplateKinds.Subscription,
            "newsletter|newsletters|subscribe|subscription|signup|sign up|optin|mailchimp|mc embed|paywall|registration|login|signin|"
            + "sign in|email capture|piano|donate|donation"),
        (BoilerplateKinds.Cookies, "cookie|cookies|consent|gdpr|cookiebar|cookiebanner|onetrust"),
        (BoilerplateKinds.Promotion,
            "ad|ads|advert|adverts|advertisement|advertising|advertorial|adsbygoogle|adslot|ad slot|adbox|sponsor|sponsored|sponsors|"
            + "promo|promos|promotion|dfp|adsense|banner|guanggao|commercial|affiliate|anzeige|werbung|publicidad"),
        (BoilerplateKinds.Byline,
            "byline|bylines|author box|author bio|authorbox|about author|author info|authorinfo|author card|author description|"
            + "post author|vcard|biography|bio|author profile|signature"),
        (BoilerplateKinds.Tags,
            "tags|taglist|tag list|post tags|tagcloud|tag cloud|entry tags|article tags|keywords|cat links|tags links|categories|"
            + "topics|hashtags"),
        (BoilerplateKinds.Tools,
            "print|printfriendly|toolbar|tools|article tools|font size|text size|rating|ratings|star rating|vote|likes|modal|popup|"
            + "pop up|lightbox|overlay|tooltip|qr|qrcode|qr code|erweima|screen reader text|sr only|visually hidden|visuallyhidden|"
            + "hidden|hide|noprint|no print|video player|feedback|editsection|mw editsection|caption credit|photo credit|image credit|"
            + "img credit|credit"),
        (BoilerplateKinds.Date,
            "dateline bar|post meta|entry meta|postmeta|postmetadata|meta data|article meta|article info|post info|entry footer|"
            + "entry info|byline date|published date|pubdate|timestamp|entry date|post date"),
    ];

    private static readonly FrozenDictionary<string, string> s_kinds = s_words
        .SelectMany(row => row.Words.Split('|').Select(word => (word, row.Kind)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_bySpan = s_kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the kind that a name tells, by one, two or three of its words in a row.</summary>
    /// <param name="words">The words as <see cref="Hints.Words"/> gives them.</param>
    public static Verdict? Find(string words)
    {
        if (IsHiddenInPart(words)) return null;
        var start = 1;
        while (start < words.Length)
        {
            var end = start;
            for (var count = 0; count < 3; count++)
            {
                var next = words.IndexOf(' ', end);
                if (next < 0) break;
                if (s_bySpan.TryGetValue(words.AsSpan(start, next - start), out var kind))
                    return new Verdict(kind, $"named \"{words[start..next]}\"");
                end = next + 1;
            }
            start = words.IndexOf(' ', start) is >= 0 and var space ? space + 1 : words.Length;
        }
        return null;
    }

    // "overflow-hidden" is what does not fit, "field--label-hidden" the label of a field.
    private static bool IsHiddenInPart(string words) =>
        words.EndsWith(" hidden ", StringComparison.Ordinal)
        && (words.StartsWith(" overflow ", StringComparison.Ordinal) || words.Contains(" label ", StringComparison.Ordinal));
}
