namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Settles which fields tell which fact, and what becomes of the rest. Facts that are not of their kind are reported and
/// missing, never guessed.
/// </summary>
internal sealed class FrontMatterFacts
{
    private readonly FieldPicker _fields;
    private readonly DiagnosticBag _diagnostics;
    private bool? _isDraft;

    private FrontMatterFacts(IEnumerable<FieldValue> values, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _fields = new FieldPicker(WithoutRepeats(values));
    }

    public static ArticleFacts Read(IEnumerable<FieldValue> values, UnknownFields unknown, DiagnosticBag diagnostics) =>
        new FrontMatterFacts(values.Where(value => !string.IsNullOrWhiteSpace(value.Text)), diagnostics).Read(unknown);

    private ArticleFacts Read(UnknownFields unknown)
    {
        var origin = _fields.Take(FactKind.Origin, FieldText.WebAddress);
        var authors = Authors();
        var facts = new ArticleFacts
        {
            Id = _fields.Take(FactKind.Id, FieldText.OneLine),
            Title = _fields.Take(FactKind.Title, FieldText.OneLine) ?? "",
            Language = _fields.Take(FactKind.Language, FieldText.Language, value => Report(DiagnosticRules.BadHeaderValue, value)),
            Category = _fields.Take(FactKind.Category, FieldText.OneLine),
            Author = authors.Count > 0 ? authors[0] : null,
            CoAuthors = authors.Skip(1).ToValueList(),
            PublishedOn = PublishedOn(isClipping: origin is not null),
            ModifiedOn = Date(FactKind.Modified),
            Origin = origin,
            Summary = _fields.Take(FactKind.Summary, FieldText.Lines),
            Cover = Cover(),
            Tags = Tags(),
        };
        return facts with { IsDraft = IsDraft(), Fields = Left(unknown) };
    }

    // "published: false" is a draft and no date.
    private DateOnly? PublishedOn(bool isClipping)
    {
        var published = _fields.Take<DateOnly?>(FactKind.Published, value => DateText.Read(value.Text), value =>
        {
            if (FieldText.Flag(value) is not { } flag) return Report(DiagnosticRules.BadDate, value);
            _isDraft = !flag;
            return true;
        });
        return published ?? (isClipping ? null : Date(FactKind.Created));
    }

    private DateOnly? Date(FactKind kind) =>
        _fields.Take<DateOnly?>(kind, value => DateText.Read(value.Text), value => Report(DiagnosticRules.BadDate, value));

    private bool? IsDraft() =>
        _fields.Take(FactKind.Draft, FieldText.Flag, value => Report(DiagnosticRules.BadHeaderValue, value)) ?? _isDraft;

    // In a list of tables, name and address of one author are in one item.
    private List<Author> Authors()
    {
        var authors = _fields.TakeAll(FactKind.Author)
            .SelectMany(value => FieldText.Items(value).Select(text => (value.Item, Fact: FieldText.Author(value, text))))
            .Where(author => author.Fact is not null)
            .Select(author => (author.Item, Fact: author.Fact!))
            .ToList();
        Complete(authors, FactKind.AuthorUrl, static (author, url) => author with { Url = url });
        Complete(authors, FactKind.AuthorId, static (author, id) => author with { Id = id });
        return authors.ConvertAll(author => author.Fact);
    }

    private void Complete<T>(List<(int Item, T Fact)> facts, FactKind kind, Func<T, string, T> add)
    {
        if (facts.Count == 0) return;
        foreach (var value in _fields.TakeAll(kind))
        {
            var index = facts.FindIndex(fact => fact.Item == value.Item);
            if (index >= 0) facts[index] = (value.Item, add(facts[index].Fact, value.Text.Trim()));
        }
    }

    /// <summary>Tells whether the value of a cover is <c>false</c>, as themes have it for an article that shows none.</summary>
    public static bool SaysNone(FieldValue value) => value.Text.AsSpan().Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private Image? Cover()
    {
        var cover = _fields.Take(FactKind.Cover, value => SaysNone(value) || FieldText.OneLine(value) is null ? (FieldValue?)null : value, SaysNone);
        if (cover is not { } value) return null;
        var alt = _fields.Take(FactKind.CoverAlt, FieldText.OneLine);
        return new Image { Url = FieldText.Shown(FieldText.OneLine(value)!), Alt = alt, Span = value.Span };
    }

    private ValueList<Tag> Tags()
    {
        var tags = _fields.TakeAll(FactKind.Tags)
            .SelectMany(value => FieldText.Items(value).Select(text => (value.Item, Fact: new Tag { Name = FieldText.Tag(value, text) })))
            .Where(tag => tag.Fact.Name.Length > 0)
            .DistinctBy(tag => tag.Fact)
            .ToList();
        Complete(tags, FactKind.TagUrl, static (tag, url) => tag with { Url = url });
        return tags.Select(tag => tag.Fact).ToValueList();
    }

    private ValueList<Field> Left(UnknownFields unknown)
    {
        var left = _fields.Left().ToList();
        if (unknown == UnknownFields.Warn)
        {
            foreach (var value in left.Where(value => FieldNames.Find(value.Path) is null))
                _diagnostics.Report(DiagnosticRules.UnknownHeaderField, value.Span, value.Path);
        }
        return unknown == UnknownFields.Keep
            ? left.Select(value => new Field { Name = value.Path, Value = value.Text.Trim(), Span = value.Span }).ToValueList()
            : [];
    }

    private List<FieldValue> WithoutRepeats(IEnumerable<FieldValue> values)
    {
        var first = new Dictionary<string, int>();
        var reported = new HashSet<(string, int)>();
        var kept = new List<FieldValue>();
        foreach (var value in values)
        {
            if (!first.TryAdd(value.Path, value.NameStart) && first[value.Path] != value.NameStart)
            {
                if (reported.Add((value.Path, value.NameStart))) _diagnostics.Report(DiagnosticRules.RepeatedHeaderField, value.Span, value.Path);
                continue;
            }
            kept.Add(value);
        }
        return kept;
    }

    private bool Report(DiagnosticRule rule, FieldValue value)
    {
        _diagnostics.Report(rule, value.Span, FieldText.OneLine(value));
        return true;
    }
}
