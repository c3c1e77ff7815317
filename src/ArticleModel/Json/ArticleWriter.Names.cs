using System.Text.Json;

namespace ArticleModel.Json;

/// <summary>The names of members and kinds, encoded once.</summary>
internal readonly partial struct ArticleWriter
{
    private static class Names
    {
        public static readonly JsonEncodedText FormatVersion = Encode("formatVersion");
        public static readonly JsonEncodedText Id = Encode("id");
        public static readonly JsonEncodedText Title = Encode("title");
        public static readonly JsonEncodedText Language = Encode("language");
        public static readonly JsonEncodedText Category = Encode("category");
        public static readonly JsonEncodedText Author = Encode("author");
        public static readonly JsonEncodedText CoAuthors = Encode("coAuthors");
        public static readonly JsonEncodedText PublishedOn = Encode("publishedOn");
        public static readonly JsonEncodedText ModifiedOn = Encode("modifiedOn");
        public static readonly JsonEncodedText Origin = Encode("origin");
        public static readonly JsonEncodedText Summary = Encode("summary");
        public static readonly JsonEncodedText Cover = Encode("cover");
        public static readonly JsonEncodedText Stats = Encode("stats");
        public static readonly JsonEncodedText Tags = Encode("tags");
        public static readonly JsonEncodedText IsDraft = Encode("isDraft");
        public static readonly JsonEncodedText Fields = Encode("fields");
        public static readonly JsonEncodedText Credits = Encode("credits");
        public static readonly JsonEncodedText License = Encode("license");
        public static readonly JsonEncodedText Body = Encode("body");
        public static readonly JsonEncodedText Speakers = Encode("speakers");
        public static readonly JsonEncodedText Quotes = Encode("quotes");
        public static readonly JsonEncodedText Provenance = Encode("provenance");
        public static readonly JsonEncodedText Name = Encode("name");
        public static readonly JsonEncodedText Url = Encode("url");
        public static readonly JsonEncodedText Value = Encode("value");
        public static readonly JsonEncodedText Views = Encode("views");
        public static readonly JsonEncodedText Comments = Encode("comments");
        public static readonly JsonEncodedText Collects = Encode("collects");
        public static readonly JsonEncodedText Likes = Encode("likes");
        public static readonly JsonEncodedText ReadingMinutes = Encode("readingMinutes");
        public static readonly JsonEncodedText Editor = Encode("editor");
        public static readonly JsonEncodedText Translator = Encode("translator");
        public static readonly JsonEncodedText SourceAccount = Encode("sourceAccount");
        public static readonly JsonEncodedText ImageCredit = Encode("imageCredit");
        public static readonly JsonEncodedText ImageLicense = Encode("imageLicense");
        public static readonly JsonEncodedText Republish = Encode("republish");
        public static readonly JsonEncodedText IsOriginal = Encode("isOriginal");
        public static readonly JsonEncodedText Lines = Encode("lines");
        public static readonly JsonEncodedText Text = Encode("text");
        public static readonly JsonEncodedText Kind = Encode("kind");
        public static readonly JsonEncodedText Roles = Encode("roles");
        public static readonly JsonEncodedText Aliases = Encode("aliases");
        public static readonly JsonEncodedText IsPseudonym = Encode("isPseudonym");
        public static readonly JsonEncodedText Speaker = Encode("speaker");
        public static readonly JsonEncodedText Mention = Encode("mention");
        public static readonly JsonEncodedText Cue = Encode("cue");
        public static readonly JsonEncodedText Rule = Encode("rule");
        public static readonly JsonEncodedText Confidence = Encode("confidence");
        public static readonly JsonEncodedText Archive = Encode("archive");
        public static readonly JsonEncodedText Dialect = Encode("dialect");
        public static readonly JsonEncodedText Boilerplate = Encode("boilerplate");
        public static readonly JsonEncodedText Evidence = Encode("evidence");
        public static readonly JsonEncodedText Reason = Encode("reason");
        public static readonly JsonEncodedText Fact = Encode("fact");
        public static readonly JsonEncodedText Source = Encode("source");
        public static readonly JsonEncodedText Span = Encode("span");
        public static readonly JsonEncodedText Start = Encode("start");
        public static readonly JsonEncodedText Length = Encode("length");
        public static readonly JsonEncodedText Level = Encode("level");
        public static readonly JsonEncodedText Heading = Encode("heading");
        public static readonly JsonEncodedText Ordinal = Encode("ordinal");
        public static readonly JsonEncodedText IsInferred = Encode("isInferred");
        public static readonly JsonEncodedText Blocks = Encode("blocks");
        public static readonly JsonEncodedText Sections = Encode("sections");
        public static readonly JsonEncodedText Ordered = Encode("ordered");
        public static readonly JsonEncodedText Items = Encode("items");
        public static readonly JsonEncodedText Alt = Encode("alt");
        public static readonly JsonEncodedText Caption = Encode("caption");
        public static readonly JsonEncodedText Link = Encode("link");
        public static readonly JsonEncodedText Rows = Encode("rows");
        public static readonly JsonEncodedText Marks = Encode("marks");

        public static readonly JsonEncodedText Paragraph = Encode("paragraph");
        public static readonly JsonEncodedText List = Encode("list");
        public static readonly JsonEncodedText BlockQuote = Encode("blockquote");
        public static readonly JsonEncodedText Image = Encode("image");
        public static readonly JsonEncodedText Code = Encode("code");
        public static readonly JsonEncodedText Table = Encode("table");

        private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name);
    }
}
