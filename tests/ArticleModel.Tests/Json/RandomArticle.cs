namespace ArticleModel.Tests.Json;

/// <summary>Makes articles that use every member of the model now and then, the same for the same seed.</summary>
internal sealed class RandomArticle(int seed)
{
    private static readonly string[] s_texts = ["", "邮差", "“走吧。”", "a\nb", "\"quoted\"", "<role> & 'x'", "👁️", "\u00A0\u200B", "\\", "/", "路\u2028"];

    private readonly Random _random = new(seed);

    public Article Make()
    {
        var speakers = Several(3, index => new Speaker
        {
            Id = $"s{index + 1}",
            Name = Text(),
            Kind = Any<SpeakerKind>(),
            Roles = Several(2, _ => Text()),
            Aliases = Several(2, _ => Text()),
            IsPseudonym = Maybe(),
        });
        return new Article
        {
            Id = Perhaps(),
            Title = Text(),
            Language = Perhaps(),
            Category = Perhaps(),
            Author = Maybe() ? Author() : null,
            CoAuthors = Several(2, _ => Author()),
            ModifiedOn = Maybe() ? new DateOnly(2023, 12, 1 + _random.Next(28)) : null,
            IsDraft = Maybe() ? Maybe() : null,
            Fields = Several(2, _ => new Field { Name = Text(), Value = Text(), Span = Span() }),
            PublishedOn = Maybe() ? new DateOnly(2023, 11, 1 + _random.Next(28)) : null,
            Origin = Perhaps(),
            Summary = Perhaps(),
            Cover = Maybe() ? Image() : null,
            Stats = Maybe() ? new ArticleStats { Views = Count(), Comments = Count(), Collects = Count(), Likes = Count(), ReadingMinutes = Count() } : null,
            Tags = Several(3, _ => new Tag { Name = Text(), Url = Perhaps() }),
            Credits = Maybe() ? Credits() : new Credits(),
            Body = Section(0),
            Speakers = speakers,
            Quotes = Several(4, _ => Quote(speakers)),
            Provenance = Maybe() ? Provenance() : new Provenance(),
        };
    }

    private Provenance Provenance() => new()
    {
        Archive = Perhaps(),
        Dialect = Perhaps(),
        Boilerplate = Several(3, _ => new Boilerplate { Kind = Text(), Span = Span() }),
    };

    private Credits Credits() => new()
    {
        Author = Maybe() ? Author() : null,
        Editor = Maybe() ? Author() : null,
        Translator = Maybe() ? Author() : null,
        SourceAccount = Maybe() ? new SourceAccount { Name = Text(), Id = Perhaps() } : null,
        ImageCredit = Perhaps(),
        ImageLicense = Perhaps(),
        Republish = Perhaps(),
        IsOriginal = Maybe() ? Maybe() : null,
        Lines = Several(2, _ => new CreditLine { Text = Text(), Span = Span() }),
    };

    private Section Section(int level) => new()
    {
        Level = level,
        Heading = level == 0 ? null : Text(),
        Ordinal = Perhaps(),
        IsInferred = Maybe(),
        Blocks = Several(3, _ => Block(0)),
        Sections = level < 4 ? Several(2, _ => Section(level + 1)) : [],
        Span = Span(),
    };

    private Block Block(int depth) => _random.Next(depth < 2 ? 7 : 5) switch
    {
        0 => new Paragraph { Text = Text(), Marks = Marks(), Span = Span() },
        1 => Image(),
        2 => new CodeBlock { Text = Text(), Language = Perhaps(), Span = Span() },
        3 => new Table { Rows = Several(2, _ => Several(2, _ => new TableCell { Text = Text(), Marks = Marks() })), Span = Span() },
        4 => new Rule { Span = Span() },
        5 => new BlockQuote { Blocks = Several(3, _ => Block(depth + 1)), Span = Span() },
        _ => new ListBlock
        {
            Ordered = Maybe(),
            Start = Count(),
            Items = Several(3, _ => new ListItem { Blocks = Several(2, _ => Block(depth + 1)) }),
            Span = Span(),
        },
    };

    private Quote Quote(ValueList<Speaker> speakers) => new()
    {
        Kind = Any<QuoteKind>(),
        Text = Text(),
        Speaker = speakers.Count > 0 && Maybe() ? speakers[_random.Next(speakers.Count)] : null,
        Mention = Perhaps(),
        Cue = Perhaps(),
        Rule = Text(),
        Confidence = _random.NextDouble(),
        Span = Span(),
    };

    private Author Author() => new() { Name = Text(), Url = Perhaps(), Id = Perhaps() };

    private Image Image() => new() { Url = Text(), Alt = Perhaps(), Caption = Perhaps(), Link = Perhaps(), Span = Span() };

    private ValueList<TextMark> Marks() =>
        Several(3, _ => new TextMark { Kind = Any<TextMarkKind>(), Start = _random.Next(3), Length = _random.Next(3), Url = Perhaps() });

    private SourceSpan Span() => new(_random.Next(3), _random.Next(3));

    private int? Count() => Maybe() ? _random.Next(3) : null;

    private string Text() => s_texts[_random.Next(s_texts.Length)];

    private string? Perhaps() => Maybe() ? Text() : null;

    private bool Maybe() => _random.Next(2) == 0;

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private ValueList<T> Several<T>(int max, Func<int, T> make) => Enumerable.Range(0, _random.Next(max + 1)).Select(make).ToValueList();
}
