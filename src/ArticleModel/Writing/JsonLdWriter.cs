using System.Globalization;
using System.Text.Json;

namespace ArticleModel.Writing;

/// <summary>
/// Settles which type and property of schema.org each part of an article becomes. A property is written only if there is
/// something to say; one value stands alone, several as a list.
/// </summary>
internal readonly struct JsonLdWriter(Utf8JsonWriter json)
{
    private const string Vocabulary = "https://schema.org";

    public void Write(Article article)
    {
        json.WriteStartObject();
        json.WriteString("@context", Vocabulary);
        json.WriteString("@type", "NewsArticle");
        Text("identifier", article.Id);
        Text("headline", article.Title);
        Address("url", article.Origin);
        Authors(article);
        Person("editor", article.Credits.Editor);
        Person("translator", article.Credits.Translator);
        Publisher(article.Credits.SourceAccount);
        Day("datePublished", article.PublishedOn);
        Day("dateModified", article.ModifiedOn);
        Text("inLanguage", article.Language);
        Text("articleSection", article.Category);
        Texts("keywords", [.. article.Tags.Select(tag => tag.Name)]);
        Text("abstract", article.Summary);
        Image(article);
        License(article.License);
        if (article.IsDraft == true) Text("creativeWorkStatus", "Draft");
        Counters(article.Stats);
        Text("articleBody", article.PlainText().TrimEnd('\n'));
        Quotations(article.Quotes);
        json.WriteEndObject();
    }

    private void Authors(Article article)
    {
        var authors = article.CoAuthors.ToList();
        if (article.Author is { } first) authors.Insert(0, first);
        if (article.Credits.Author is { } credited && !authors.Exists(author => author.Name == credited.Name)) authors.Add(credited);
        if (authors.Count == 0) return;
        json.WritePropertyName("author");
        if (authors.Count > 1) json.WriteStartArray();
        foreach (var author in authors) Person(author);
        if (authors.Count > 1) json.WriteEndArray();
    }

    private void Person(string property, Author? person)
    {
        if (person is null) return;
        json.WritePropertyName(property);
        Person(person);
    }

    private void Person(Author person)
    {
        Start("Person", person.Name);
        Address("url", person.Url);
        Text("identifier", person.Id);
        json.WriteEndObject();
    }

    private void Publisher(SourceAccount? account)
    {
        if (account is null) return;
        json.WritePropertyName("publisher");
        Start("Organization", account.Name);
        Text("identifier", account.Id);
        json.WriteEndObject();
    }

    private void Image(Article article)
    {
        if (article.Cover is not { Url.Length: > 0 } cover) return;
        json.WriteStartObject("image");
        json.WriteString("@type", "ImageObject");
        Address("url", cover.Url);
        Text("caption", cover.Caption);
        Text("creditText", article.Credits.ImageCredit);
        License(article.Credits.ImageLicense);
        json.WriteEndObject();
    }

    private void License(string? license)
    {
        if (string.IsNullOrEmpty(license)) return;
        if (license.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || license.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            json.WriteString("license", license);
            return;
        }
        json.WritePropertyName("license");
        Start("CreativeWork", license);
        json.WriteEndObject();
    }

    private void Counters(ArticleStats? stats)
    {
        if (stats is null) return;
        if (stats.Comments is { } comments) json.WriteNumber("commentCount", comments);
        if (stats.ReadingMinutes is { } minutes) json.WriteString("timeRequired", string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M"));
        (string Action, int? Count)[] counters = [("ViewAction", stats.Views), ("LikeAction", stats.Likes), ("BookmarkAction", stats.Collects)];
        if (Array.TrueForAll(counters, counter => counter.Count is null)) return;
        json.WriteStartArray("interactionStatistic");
        foreach (var (action, count) in counters)
        {
            if (count is null) continue;
            json.WriteStartObject();
            json.WriteString("@type", "InteractionCounter");
            json.WriteString("interactionType", $"{Vocabulary}/{action}");
            json.WriteNumber("userInteractionCount", count.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Indirect speech is the author's wording of what someone said, so it is no quotation.
    private void Quotations(ValueList<Quote> quotes)
    {
        var isOpen = false;
        foreach (var quote in quotes)
        {
            if (quote.Kind == QuoteKind.Indirect) continue;
            if (!isOpen) json.WriteStartArray("hasPart");
            isOpen = true;
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", quote.Text);
            if (quote.Speaker is { } speaker) Speaker(speaker);
            json.WriteEndObject();
        }
        if (isOpen) json.WriteEndArray();
    }

    // Each time in full: a reference by "@id" would have to be unique among all articles of a page.
    private void Speaker(Speaker speaker)
    {
        json.WritePropertyName(speaker.Kind == SpeakerKind.Document ? "citation" : "spokenByCharacter");
        Start(TypeOf(speaker.Kind), speaker.Name);
        Texts("alternateName", speaker.Aliases);
        Texts(TypeOf(speaker.Kind) == "Person" ? "jobTitle" : "description", speaker.Roles);
        json.WriteEndObject();
    }

    private static string TypeOf(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Document => "CreativeWork",
        SpeakerKind.Organization or SpeakerKind.Group => "Organization",
        _ => "Person",
    };

    private void Start(string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("name", name);
    }

    private void Day(string property, DateOnly? day) => Text(property, day?.ToString("O", CultureInfo.InvariantCulture));

    private void Address(string property, string? url) => Text(property, url is null ? null : AddressMark.Apply(url));

    private void Text(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(property, text);
    }

    private void Texts(string property, ValueList<string> texts)
    {
        if (texts.Count == 0) return;
        if (texts.Count == 1)
        {
            json.WriteString(property, texts[0]);
            return;
        }
        json.WriteStartArray(property);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
