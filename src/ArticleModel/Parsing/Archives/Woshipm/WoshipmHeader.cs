using System.Globalization;
using System.Text;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles the facts of the header: title, hint block, brief. Reads raw lines, since nothing in the header is escaped as
/// Markdown. Leaves to <see cref="WoshipmArchive"/> what the page below repeats.
/// </summary>
internal sealed class WoshipmHeader
{
    private const string HintStart = "{% hint style=\"info\" %}";
    private const string HintEnd = "{% endhint %}";
    private const string Separator = "---";

    private static readonly string[] s_fields = ["Author", "Published", "Stats", "Tags", "Original"];

    private readonly LineCursor _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _seen = [];

    private WoshipmHeader(string text, DiagnosticBag diagnostics)
    {
        _lines = new LineCursor(text);
        _diagnostics = diagnostics;
    }

    public ArticleFacts Facts { get; private set; } = new() { Language = "zh" };

    public string Dialect { get; private set; } = WoshipmDialect.Old;

    /// <summary>The first code unit after the separator line.</summary>
    public int End { get; private set; }

    public static bool Opens(string text)
    {
        var lines = new LineCursor(text);
        if (!lines.Next() || !lines.Line.StartsWith("# ", StringComparison.Ordinal)) return false;
        return lines.NextNotBlank() && lines.Line.SequenceEqual(HintStart);
    }

    public static WoshipmHeader Read(string text, DiagnosticBag diagnostics)
    {
        var header = new WoshipmHeader(text, diagnostics);
        header.ReadTitle();
        if (header.ReadHint()) header.ReadBrief();
        return header;
    }

    private void ReadTitle()
    {
        _lines.Next();
        var title = _lines.Line[2..].Trim().ToString();
        if (title.Length == 0) _diagnostics.Report(DiagnosticRules.MissingTitle, _lines.Span);
        Facts = Facts with { Title = title };
        _lines.Next();
        if (_lines.Line.IsEmpty) Dialect = WoshipmDialect.Gitbook;
        if (_lines.Line.IsEmpty) _lines.NextNotBlank();
    }

    // False if the header is over before the hint is.
    private bool ReadHint()
    {
        var isFinished = false;
        while (!isFinished && _lines.NextNotBlank() && !_lines.Line.SequenceEqual(Separator))
        {
            isFinished = _lines.Line.SequenceEqual(HintEnd);
            if (!isFinished) ReadField();
        }
        if (!isFinished)
        {
            _diagnostics.Report(DiagnosticRules.UnfinishedHeader, _lines.Span, HintEnd);
            End = _lines.NextStart;
        }
        foreach (var field in s_fields)
            if (!_seen.Contains(field)) _diagnostics.Report(DiagnosticRules.MissingHeaderField, _lines.Span, field);
        return isFinished;
    }

    // **Name:** value
    private void ReadField()
    {
        var line = _lines.Line.TrimEnd(' ');
        var colon = line.IndexOf(":**", StringComparison.Ordinal);
        if (!line.StartsWith("**", StringComparison.Ordinal) || colon < 0)
        {
            _diagnostics.Report(DiagnosticRules.UnknownHeaderField, _lines.Span, line.ToString());
            return;
        }
        var name = line[2..colon].ToString();
        var value = line[(colon + 3)..].Trim(' ').ToString();
        _seen.Add(name);
        switch (name)
        {
            case "Category": Facts = Facts with { Category = value.ToLowerInvariant() }; break;
            case "Author": ReadAuthor(value); break;
            case "Published": ReadDate(value); break;
            case "Stats": ReadStats(value); break;
            case "Tags": ReadTags(value); break;
            case "Original": ReadOrigin(value); break;
            default: _diagnostics.Report(DiagnosticRules.UnknownHeaderField, _lines.Span, name); break;
        }
    }

    private void ReadAuthor(string value)
    {
        var (name, url) = SplitLink(value);
        if (name.Length > 0) Facts = Facts with { Author = new Author { Name = name, Url = url, Id = IdIn(url, "/u/") } };
    }

    private void ReadDate(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Facts = Facts with { PublishedOn = date };
        else
            _diagnostics.Report(DiagnosticRules.BadDate, _lines.Span, value);
    }

    // 👁️ 4576 views | 💬 0 comments | ⭐ 8 collects
    private void ReadStats(string value)
    {
        var stats = new ArticleStats();
        foreach (var part in value.Split('|', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ');
            if (words.Length < 2 || !int.TryParse(words[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                _diagnostics.Report(DiagnosticRules.BadNumber, _lines.Span, part);
                continue;
            }
            stats = words[^1] switch
            {
                "views" => stats with { Views = count },
                "comments" => stats with { Comments = count },
                "collects" => stats with { Collects = count },
                _ => stats,
            };
        }
        if (stats != new ArticleStats()) Facts = Facts with { Stats = stats };
    }

    // New and gitbook put each tag in back-ticks, old joins them with an ASCII comma. A full-width comma is part of a tag.
    private void ReadTags(string value)
    {
        var quoted = value.StartsWith('`');
        if (Dialect != WoshipmDialect.Gitbook && (quoted || value == "None")) Dialect = WoshipmDialect.New;
        if (value is "" or "None") return;
        var names = value.Split(quoted ? '`' : ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Facts = Facts with { Tags = names.Select(name => new Tag { Name = name }).ToValueList() };
    }

    private void ReadOrigin(string value)
    {
        var (_, url) = SplitLink(value);
        if (url is null) return;
        Facts = Facts with { Origin = url, Id = IdIn(url, "/"), Category = Facts.Category ?? CategoryIn(url) };
    }

    // The brief's later lines have no '>' of their own.
    private void ReadBrief()
    {
        var brief = new StringBuilder();
        while (_lines.NextNotBlank() && !_lines.Line.SequenceEqual(Separator))
        {
            if (brief.Length == 0 && !_lines.Line.StartsWith('>'))
            {
                _diagnostics.Report(DiagnosticRules.UnfinishedHeader, _lines.Span, Separator);
                End = _lines.Span.Start;
                return;
            }
            var line = (brief.Length == 0 ? _lines.Line[1..] : _lines.Line).Trim(' ');
            if (brief.Length > 0) brief.Append('\n');
            brief.Append(line);
        }
        End = _lines.NextStart;
        var summary = brief.ToString();
        if (summary is not ("" or "No brief available." or "No summary available.")) Facts = Facts with { Summary = summary };
    }

    // A name may hold brackets itself, so the link is split at its last "](".
    private static (string Name, string? Url) SplitLink(string value)
    {
        var middle = value.LastIndexOf("](", StringComparison.Ordinal);
        return value.StartsWith('[') && middle > 0 && value.EndsWith(')')
            ? (value[1..middle], value[(middle + 2)..^1])
            : (value, null);
    }

    private static string? IdIn(string? url, string before)
    {
        if (url is null) return null;
        var start = url.LastIndexOf(before, StringComparison.Ordinal);
        if (start < 0) return null;
        var rest = url.AsSpan(start + before.Length);
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        var id = length < 0 ? rest : rest[..length];
        return id.IsEmpty ? null : id.ToString();
    }

    // https://www.woshipm.com/{category}/{id}.html
    private static string? CategoryIn(string url)
    {
        var parts = url.Split('/');
        return parts.Length >= 2 && parts[^2].Length > 0 ? parts[^2] : null;
    }
}
