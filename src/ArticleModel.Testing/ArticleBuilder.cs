using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArticleModel.Testing.Writing;

namespace ArticleModel.Testing;

/// <summary>
/// Builds an article for a test, in reading order. Whatever is called, the article keeps the invariants of a parse: sections
/// nest by level, quotes are in reading order and name listed speakers, every span lies in a source, which
/// <see cref="BuildPage()"/> gives too. Not thread-safe; may be built from and added to again.
/// </summary>
public sealed partial class ArticleBuilder
{
    private readonly BodyBuilder _body = new();
    private readonly List<DraftQuote> _quotes = [];
    private readonly Dictionary<string, Speaker> _speakers = [];
    private readonly List<Tag> _tags = [];
    private readonly List<CreditLine> _creditLines = [];
    private Article _facts;

    /// <summary>Starts an article.</summary>
    /// <param name="title">The title; empty for an article without one, otherwise on one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> has several lines.</exception>
    public ArticleBuilder(string title)
    {
        _facts = new Article { Title = Line(title, mayBeEmpty: true), Body = new Section { Level = 0 } };
    }

    /// <summary>Sets the identifier in the archive.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Id(string id) => With(_facts with { Id = Line(id) });

    /// <summary>Sets the author in the byline.</summary>
    /// <param name="name">The name.</param>
    /// <param name="url">The address of the author's page; null if there is none.</param>
    /// <param name="id">The author's identifier; null if there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank or has several lines.</exception>
    public ArticleBuilder By(string name, string? url = null, string? id = null) =>
        With(_facts with { Author = new Author { Name = Line(name), Url = url, Id = id } });

    /// <summary>Sets the day of publication.</summary>
    public ArticleBuilder On(DateOnly date) => With(_facts with { PublishedOn = date });

    /// <summary>Sets the day of publication.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ArticleBuilder On(int year, int month, int day) => On(new DateOnly(year, month, day));

    /// <summary>Sets the archive's key for where the article was filed.</summary>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null or blank or has several lines.</exception>
    public ArticleBuilder In(string key) => With(_facts with { Category = Line(key) });

    /// <summary>Sets the language, a BCP 47 tag such as <c>zh</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Language(string tag) => With(_facts with { Language = Line(tag) });

    /// <summary>Sets the address where the article was first published.</summary>
    /// <exception cref="ArgumentException"><paramref name="url"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Origin(string url) => With(_facts with { Origin = Line(url) });

    /// <summary>Sets the editor's summary.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public ArticleBuilder Summary(string text) => With(_facts with { Summary = Text(text) });

    /// <summary>Sets the counters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stats"/> is null.</exception>
    public ArticleBuilder Stats(ArticleStats stats)
    {
        ArgumentNullException.ThrowIfNull(stats);
        return With(_facts with { Stats = stats });
    }

    /// <summary>Adds tags behind those added before.</summary>
    /// <exception cref="ArgumentException">A name is null or blank or has several lines.</exception>
    public ArticleBuilder Tag(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) _tags.Add(new Tag { Name = Line(name) });
        return this;
    }

    /// <summary>Adds tags with their addresses behind those added before.</summary>
    /// <exception cref="ArgumentNullException">A tag is null.</exception>
    public ArticleBuilder Tag(params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags) _tags.Add(tag ?? throw new ArgumentNullException(nameof(tags)));
        return this;
    }

    /// <summary>Sets what is known about authorship and rights; its lines come ahead of those of <see cref="CreditLine"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="credits"/> is null.</exception>
    public ArticleBuilder Credits(Credits credits)
    {
        ArgumentNullException.ThrowIfNull(credits);
        return With(_facts with { Credits = credits });
    }

    /// <summary>Adds a credit line behind those added before. Facts are not read from it.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public ArticleBuilder CreditLine(string text)
    {
        _creditLines.Add(new CreditLine { Text = Text(text) });
        return this;
    }

    /// <summary>Changes facts that have no method of their own. Tags, credit lines, body and quotes stay what the other calls made them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">It gives null or a title of several lines.</exception>
    public ArticleBuilder Facts(Func<Article, Article> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var facts = change(_facts) ?? throw new ArgumentException("The change gives no article.", nameof(change));
        return With(facts with { Title = Line(facts.Title, mayBeEmpty: true) });
    }

    /// <summary>
    /// Tells more about a speaker than its name. The order of calls does not matter, and one whom no quote names is not
    /// listed in the article.
    /// </summary>
    /// <param name="name">The name as quotes give it.</param>
    /// <param name="kind">What the speaker is.</param>
    /// <param name="roles">Titles and affiliations.</param>
    /// <param name="aliases">Other forms of the name.</param>
    /// <param name="isPseudonym">Whether the name is not the real one.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Speaker(
        string name,
        SpeakerKind kind = SpeakerKind.Person,
        ValueList<string> roles = default,
        ValueList<string> aliases = default,
        bool isPseudonym = false)
    {
        _speakers[name = Line(name)] = new Speaker { Id = "", Name = name, Kind = kind, Roles = roles, Aliases = aliases, IsPseudonym = isPseudonym };
        return this;
    }

    /// <summary>Returns the article. Its spans count in the text of <see cref="BuildPage()"/>.</summary>
    public Article Build() => BuildPage().Article;

    /// <summary>Returns the article and a source for it in plain Markdown: title, text and credit lines.</summary>
    public ArticlePage BuildPage() => PlainPageWriter.Write(Draft());

    internal ArticleDraft Draft()
    {
        var credits = _facts.Credits with { Lines = [.. _facts.Credits.Lines, .. _creditLines] };
        return new ArticleDraft(_facts with { Tags = _tags.ToValueList(), Credits = credits, Body = _body.Build() }, [.. _quotes], _speakers);
    }

    private ArticleBuilder With(Article facts)
    {
        _facts = facts;
        return this;
    }

    private static string Line([NotNull] string? text, bool mayBeEmpty = false, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        if (mayBeEmpty) ArgumentNullException.ThrowIfNull(text, name);
        else ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        var line = text.Trim();
        return line.AsSpan().IndexOfAny('\n', '\r') < 0 ? line : throw new ArgumentException("A text of one line is expected.", name);
    }

    private static string Text([NotNull] string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(' ', '\t'))).Trim();
    }
}
