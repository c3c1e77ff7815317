using System.Globalization;

namespace ArticleModel.Testing.Generation;

/// <summary>Draws one article: facts, sections with their blocks, credit lines. Leaves the page around it to its writer.</summary>
internal sealed class ArticleMaker
{
    private const string Ordinals = "一二三四五六七八九";

    private static readonly string[] s_categories = ["chuangye", "pmd", "operate", "marketing", "zhichang", "it"];

    private readonly SeededRandom _random;
    private readonly GeneratorOptions _options;
    private readonly TextMaker _text;
    private readonly ArticleBuilder _builder;
    private int _blocks;

    public ArticleMaker(SeededRandom random, GeneratorOptions options)
    {
        _random = random;
        _options = options;
        _text = new TextMaker(IsChinese ? ChineseWords.List : EnglishWords.List, random);
        _builder = new ArticleBuilder(_text.Title()).Cover($"https://image.woshipm.com/wp-files/{random.Between(2021, 2024)}/cover.jpg");
        _blocks = 1;
    }

    private bool IsChinese => _options.Language == GeneratorLanguage.Chinese;

    public ArticleBuilder Make()
    {
        foreach (var (name, role) in _text.Cast) _builder.Speaker(name, roles: [role]);
        if (IsChinese) AddFacts();
        Paragraphs(_random.Between(1, 3));
        for (var i = 0; i < _random.Between(1, 5); i++) AddSection(i);
        if (IsChinese) AddCredits();
        return _builder;
    }

    /// <summary>Draws where ad cards stand; 0 to 2 of them.</summary>
    public WoshipmFurniture Furniture() => new()
    {
        CourseLink = _random.Chance(90),
        Badges = _random.Next(3),
        AdCardsBehind = Enumerable.Range(0, _random.Next(3)).Select(_ => _random.Between(2, _blocks)).ToValueList(),
    };

    private void AddFacts()
    {
        var author = _random.Between(9200000, 9299999).ToString(CultureInfo.InvariantCulture);
        var id = _random.Between(9000100, 9099999).ToString(CultureInfo.InvariantCulture);
        var category = _random.Pick(s_categories);
        _builder.Id(id).In(category).Language("zh").By(_text.Cast[0].Name + "笔记", $"https://www.woshipm.com/u/{author}", author)
            .On(new DateOnly(2021, 1, 1).AddDays(_random.Next(1400))).Origin($"https://www.woshipm.com/{category}/{id}.html")
            .Summary(_text.Sentences(2)).Stats(new ArticleStats
            {
                Views = _random.Next(20000),
                Comments = _random.Next(30),
                Collects = _random.Between(1, 300),
                Likes = _random.Next(90),
                ReadingMinutes = _random.Between(2, 30),
            });
        for (var i = _random.Next(4); i > 0; i--) _builder.Tag(new Tag { Name = $"{_text.Item()}{i}", Url = $"https://www.woshipm.com/tag/t-{i}" });
    }

    private void AddSection(int index)
    {
        Count(_builder.Section(IsChinese ? $"{Ordinals[index]}、{_text.Heading()}" : _text.Heading()));
        Blocks();
        for (var i = 0; i < _random.Next(3); i++)
        {
            Count(_random.Chance(60) ? _builder.Section($"{i + 1}. {_text.Subheading()}", 3) : _builder.InferredSection($"（{i + 1}）{_text.Subheading()}"));
            Blocks();
        }
    }

    // A section starts and ends with a paragraph, so that lists and quotes of two sections never touch.
    private void Blocks()
    {
        Paragraphs(1);
        for (var i = _random.Next(4); i > 0; i--)
        {
            AddBlock();
            Paragraphs(1);
        }
    }

    private void AddBlock() => Count(_random.Next(6) switch
    {
        0 => _builder.List(Items()),
        1 => _builder.NumberedList(Items()),
        2 => _builder.BlockQuote(_text.Sentences(1), _text.Sentences(2)),
        3 => _builder.Image($"https://image.woshipm.com/wp-files/p{_random.Next(1000)}.jpg", IsChinese && _random.Chance(50) ? _text.Caption() : null),
        4 => _builder.Block(Strong(_text.Sentences(1), _text.Sentences(2))),
        _ => _builder.Table(["A", "B"], [_text.Item(), _text.Item()]),
    });

    private static Paragraph Strong(string strong, string rest) =>
        new() { Text = strong + rest, Marks = [new TextMark { Kind = TextMarkKind.Strong, Start = 0, Length = strong.Length }] };

    private string[] Items() => [.. Enumerable.Range(0, _random.Between(2, 4)).Select(_ => _text.Item())];

    private void Paragraphs(int count)
    {
        for (; count > 0; count--)
        {
            var isBroken = _options.BrokenQuotationMarks && _random.Chance(5);
            Count(_builder.Paragraph(_random.Next(10) switch
            {
                < 4 => _text.Report(isBroken),
                4 => _text.Term(),
                _ => _text.Sentences(_random.Between(2, 4)),
            }));
        }
    }

    private void AddCredits()
    {
        var (author, editor) = (_text.Cast[0].Name, _text.Cast[1].Name);
        var credits = new Credits();
        if (_random.Chance(50))
        {
            _builder.CreditLine($"作者：{author}；编辑：{editor}");
            credits = credits with { Author = new Author { Name = author }, Editor = new Author { Name = editor } };
        }
        if (_random.Chance(30))
        {
            _builder.CreditLine("来源公众号：潮间笔记（ID：chaojian），记下每一天的涨与落。");
            credits = credits with { SourceAccount = new SourceAccount { Name = "潮间笔记", Id = "chaojian" } };
        }
        if (_random.Chance(80))
        {
            _builder.CreditLine($"本文由 @{author} 原创发布于人人都是产品经理。未经许可，禁止转载。").CreditLine("题图来自 Unsplash，基于 CC0 协议。");
            credits = credits with
            {
                Author = new Author { Name = author },
                IsOriginal = true,
                Republish = "forbidden",
                ImageCredit = "Unsplash",
                ImageLicense = "CC0",
            };
        }
        _builder.Credits(credits);
    }

    private void Count(ArticleBuilder _) => _blocks++;
}
