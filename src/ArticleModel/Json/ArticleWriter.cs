using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace ArticleModel.Json;

/// <summary>
/// Writes an article member by member: the serializer takes longer to start on a member than to write it. The same bytes as the
/// serializer writes, which a test compares; reading is the serializer's.
/// </summary>
internal readonly partial struct ArticleWriter(Utf8JsonWriter json)
{
    public void Write(Article article)
    {
        json.WriteStartObject();
        json.WriteNumber(Names.FormatVersion, ArticleJson.FormatVersion);
        Write(Names.Id, article.Id);
        Write(Names.Title, article.Title);
        Write(Names.Language, article.Language);
        Write(Names.Category, article.Category);
        if (Begins(Names.Author, article.Author)) Write(article.Author);
        Write(Names.CoAuthors, article.CoAuthors, static (writer, author) => writer.Write(author));
        Write(Names.PublishedOn, article.PublishedOn);
        Write(Names.ModifiedOn, article.ModifiedOn);
        Write(Names.Origin, article.Origin);
        Write(Names.Summary, article.Summary);
        if (Begins(Names.Cover, article.Cover)) Write(article.Cover);
        if (Begins(Names.Stats, article.Stats)) Write(article.Stats);
        Write(Names.Tags, article.Tags, static (writer, tag) => writer.Write(tag));
        Write(Names.IsDraft, article.IsDraft);
        Write(Names.Fields, article.Fields, static (writer, field) => writer.Write(field));
        if (article.Credits != Credits.None && Begins(Names.Credits, article.Credits)) Write(article.Credits);
        Write(Names.License, article.License);
        if (Begins(Names.Body, article.Body)) Write(article.Body);
        Write(Names.Speakers, article.Speakers, static (writer, speaker) => writer.Write(speaker));
        Write(Names.Quotes, article.Quotes, static (writer, quote) => writer.Write(quote));
        if (article.Provenance != Provenance.None && Begins(Names.Provenance, article.Provenance)) Write(article.Provenance);
        json.WriteEndObject();
    }

    private void Write(Author author)
    {
        json.WriteStartObject();
        Write(Names.Name, author.Name);
        Write(Names.Url, author.Url);
        Write(Names.Id, author.Id);
        json.WriteEndObject();
    }

    private void Write(ArticleStats stats)
    {
        json.WriteStartObject();
        Write(Names.Views, stats.Views);
        Write(Names.Comments, stats.Comments);
        Write(Names.Collects, stats.Collects);
        Write(Names.Likes, stats.Likes);
        Write(Names.ReadingMinutes, stats.ReadingMinutes);
        json.WriteEndObject();
    }

    private void Write(Tag tag)
    {
        json.WriteStartObject();
        Write(Names.Name, tag.Name);
        Write(Names.Url, tag.Url);
        json.WriteEndObject();
    }

    private void Write(Field field)
    {
        json.WriteStartObject();
        Write(Names.Name, field.Name);
        Write(Names.Value, field.Value);
        Write(field.Span);
        json.WriteEndObject();
    }

    private void Write(Credits credits)
    {
        json.WriteStartObject();
        if (Begins(Names.Author, credits.Author)) Write(credits.Author);
        if (Begins(Names.Editor, credits.Editor)) Write(credits.Editor);
        if (Begins(Names.Translator, credits.Translator)) Write(credits.Translator);
        if (Begins(Names.SourceAccount, credits.SourceAccount)) Write(credits.SourceAccount);
        Write(Names.ImageCredit, credits.ImageCredit);
        Write(Names.ImageLicense, credits.ImageLicense);
        Write(Names.Republish, credits.Republish);
        Write(Names.IsOriginal, credits.IsOriginal);
        Write(Names.Lines, credits.Lines, static (writer, line) => writer.Write(line));
        json.WriteEndObject();
    }

    private void Write(SourceAccount account)
    {
        json.WriteStartObject();
        Write(Names.Name, account.Name);
        Write(Names.Id, account.Id);
        json.WriteEndObject();
    }

    private void Write(CreditLine line)
    {
        json.WriteStartObject();
        Write(Names.Text, line.Text);
        Write(line.Span);
        json.WriteEndObject();
    }

    private void Write(Speaker speaker)
    {
        json.WriteStartObject();
        Write(Names.Id, speaker.Id);
        Write(Names.Name, speaker.Name);
        json.WriteString(Names.Kind, EnumNameConverter<SpeakerKind>.NameOf(speaker.Kind));
        Write(Names.Roles, speaker.Roles, static (writer, role) => writer.Write(role));
        Write(Names.Aliases, speaker.Aliases, static (writer, alias) => writer.Write(alias));
        if (speaker.IsPseudonym) json.WriteBoolean(Names.IsPseudonym, true);
        json.WriteEndObject();
    }

    private void Write(Quote quote)
    {
        json.WriteStartObject();
        json.WriteString(Names.Kind, EnumNameConverter<QuoteKind>.NameOf(quote.Kind));
        Write(Names.Text, quote.Text);
        Write(Names.Speaker, quote.Speaker?.Id);
        Write(Names.Mention, quote.Mention);
        Write(Names.Cue, quote.Cue);
        Write(Names.Rule, quote.Rule);
        json.WriteNumber(Names.Confidence, quote.Confidence);
        Write(quote.Span);
        json.WriteEndObject();
    }

    private void Write(Provenance provenance)
    {
        json.WriteStartObject();
        Write(Names.Archive, provenance.Archive);
        Write(Names.Dialect, provenance.Dialect);
        Write(Names.Boilerplate, provenance.Boilerplate, static (writer, boilerplate) => writer.Write(boilerplate));
        Write(Names.Evidence, provenance.Evidence, static (writer, evidence) => writer.Write(evidence));
        json.WriteEndObject();
    }

    private void Write(Boilerplate boilerplate)
    {
        json.WriteStartObject();
        Write(Names.Kind, boilerplate.Kind);
        Write(Names.Reason, boilerplate.Reason);
        Write(boilerplate.Span);
        json.WriteEndObject();
    }

    private void Write(Evidence evidence)
    {
        json.WriteStartObject();
        Write(Names.Fact, evidence.Fact);
        Write(Names.Source, evidence.Source);
        Write(evidence.Span);
        json.WriteEndObject();
    }

    /// <summary>Writes the name of a member that has a value.</summary>
    private bool Begins(JsonEncodedText name, [NotNullWhen(true)] object? value)
    {
        if (value is not null) json.WritePropertyName(name);
        return value is not null;
    }

    private void Write<T>(JsonEncodedText name, ValueList<T> items, Action<ArticleWriter, T> write)
    {
        if (items.Count == 0) return;
        json.WritePropertyName(name);
        Write(items, write);
    }

    private void Write<T>(ValueList<T> items, Action<ArticleWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items) write(this, item);
        json.WriteEndArray();
    }

    private void Write(string value) => json.WriteStringValue(value);

    private void Write(JsonEncodedText name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private void Write(JsonEncodedText name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    private void Write(JsonEncodedText name, bool? value)
    {
        if (value is { } flag) json.WriteBoolean(name, flag);
    }

    private void Write(JsonEncodedText name, DateOnly? value)
    {
        if (value is { } date) json.WriteString(name, date.ToString("O", CultureInfo.InvariantCulture));
    }

    private void Write(SourceSpan span)
    {
        if (span == default) return;
        json.WriteStartObject(Names.Span);
        json.WriteNumber(Names.Start, span.Start);
        json.WriteNumber(Names.Length, span.Length);
        json.WriteEndObject();
    }
}
