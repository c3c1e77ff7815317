using System.Globalization;
using System.Text;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles the facts of the header: title, hint block, brief. Reads raw lines, since nothing in the header is escaped as
/// Markdown. Leaves to <see cref="WoshipmArchive"/> what the page below repeats.
/// </summary>
internal sealed class WoshipmHeader
{
    private const string TitleStart = "# ";
    private const string HintStart = "{% hint style=\"info\" %}";
    private const string HintEnd = "{% endhint %}";
    private const string Separator = "---";

    private static readonly string[] s_fields = ["Author", "Published", "Stats", "Tags", "Original"];

    private readonly LineCursor _lines;
    private readonly DiagnosticBag _diagnostics;

    // A bit for each of the fields above.
    private int _seen;

    private WoshipmHeader(string text, DiagnosticBag diagnostics)
    {
        _lines = new LineCursor(text);
        _diagnostics = diagnostics;
    }

    public WoshipmFacts Facts { get; } = new();

    public string Dialect { get; private set; } = WoshipmDialect.Old;

    /// <summary>The first code unit after the separator line.</summary>
    public int End { get; private set; }

    public static bool Opens(string text)
    {
        var lines = new LineCursor(text);
        if (!lines.Next() || !lines.Line.StartsWith(TitleStart, StringComparison.Ordinal)) return false;
        return lines.NextNotBlank() && lines.Line.SequenceEqual(HintStart);
    }

    public static WoshipmHeader Read(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var header = new WoshipmHeader(text, diagnostics);
        header.ReadTitle();
        if (header.FindHint() && header.ReadHint(cancellationToken)) header.ReadBrief();
        return header;
    }

    private void ReadTitle()
    {
        _lines.Next();
        var isTitle = _lines.Line.StartsWith(TitleStart, StringComparison.Ordinal);
        if (isTitle) Facts.Title = _lines.Line[TitleStart.Length..].Trim().ToString();
        if (Facts.Title.Length == 0) _diagnostics.Report(DiagnosticRules.MissingTitle, _lines.Span);
        if (!isTitle) return;
        _lines.Next();
        if (_lines.Line.IsEmpty) Dialect = WoshipmDialect.Gitbook;
        if (_lines.IsBlank) _lines.NextNotBlank();
    }

    // A source that was named a page of this archive, not recognised as one, may have no hint: what stands in its place is text.
    private bool FindHint()
    {
        if (_lines.Line.SequenceEqual(HintStart)) return true;
        _diagnostics.Report(DiagnosticRules.UnfinishedHeader, _lines.Span, HintEnd);
        End = _lines.Span.Start;
        return false;
    }

    // False if the header is over before the hint is.
    private bool ReadHint(CancellationToken cancellationToken)
    {
        var isFinished = false;
        while (!isFinished && _lines.NextNotBlank() && !_lines.Line.SequenceEqual(Separator))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isFinished = _lines.Line.SequenceEqual(HintEnd);
            if (!isFinished) ReadField();
        }
        if (!isFinished)
        {
            _diagnostics.Report(DiagnosticRules.UnfinishedHeader, _lines.Span, HintEnd);
            End = _lines.NextStart;
        }
        for (var i = 0; i < s_fields.Length; i++)
            if ((_seen & 1 << i) == 0) _diagnostics.Report(DiagnosticRules.MissingHeaderField, _lines.Span, s_fields[i]);
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
        var name = line[2..colon];
        var value = line[(colon + 3)..].Trim(' ');
        for (var i = 0; i < s_fields.Length; i++)
            if (name.SequenceEqual(s_fields[i])) _seen |= 1 << i;
        switch (name)
        {
            case "Category": Facts.Category = value.ToString().ToLowerInvariant(); break;
            case "Author": ReadAuthor(value); break;
            case "Published": ReadDate(value); break;
            case "Stats": ReadStats(value); break;
            case "Tags": ReadTags(value); break;
            case "Original": ReadOrigin(value); break;
            default: _diagnostics.Report(DiagnosticRules.UnknownHeaderField, _lines.Span, name.ToString()); break;
        }
    }

    private void ReadAuthor(ReadOnlySpan<char> value)
    {
        var name = SplitLink(value, out var url);
        if (name.Length > 0) Facts.Author = new Author { Name = name.ToString(), Url = url, Id = IdIn(url, "/u/") };
    }

    private void ReadDate(ReadOnlySpan<char> value)
    {
        if (TryReadDate(value, out var date)) Facts.PublishedOn = date;
        else _diagnostics.Report(DiagnosticRules.BadDate, _lines.Span, value.ToString());
    }

    // 2023-11-10. The general parser of dates takes as long as the rest of the header.
    private static bool TryReadDate(ReadOnlySpan<char> value, out DateOnly date)
    {
        date = default;
        if (value is not [_, _, _, _, '-', _, _, '-', _, _]) return false;
        if (!TryReadNumber(value[..4], out var year) || !TryReadNumber(value[5..7], out var month) || !TryReadNumber(value[8..], out var day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // 👁️ 4576 views | 💬 0 comments | ⭐ 8 collects
    private void ReadStats(ReadOnlySpan<char> value)
    {
        int? views = null, comments = null, collects = null;
        foreach (var range in value.Split('|'))
        {
            var part = value[range].Trim();
            var space = part.LastIndexOf(' ');
            if (space < 0 || !TryReadNumber(part[(part[..space].LastIndexOf(' ') + 1)..space], out var count))
            {
                _diagnostics.Report(DiagnosticRules.BadNumber, _lines.Span, part.ToString());
                continue;
            }
            switch (part[(space + 1)..])
            {
                case "views": views = count; break;
                case "comments": comments = count; break;
                case "collects": collects = count; break;
            }
        }
        if ((views ?? comments ?? collects) is not null) Facts.Stats = new ArticleStats { Views = views, Comments = comments, Collects = collects };
    }

    // New and gitbook put each tag in back-ticks, old joins them with an ASCII comma. A full-width comma is part of a tag.
    private void ReadTags(ReadOnlySpan<char> value)
    {
        var quoted = value.StartsWith('`');
        if (Dialect != WoshipmDialect.Gitbook && (quoted || value is "None")) Dialect = WoshipmDialect.New;
        if (value is "" or "None") return;
        var tags = new List<Tag>();
        foreach (var range in value.Split(quoted ? '`' : ','))
            if (value[range].Trim() is { IsEmpty: false } name) tags.Add(new Tag { Name = name.ToString() });
        Facts.Tags = tags.ToValueList();
    }

    private void ReadOrigin(ReadOnlySpan<char> value)
    {
        SplitLink(value, out var url);
        if (url is null) return;
        Facts.Origin = url;
        Facts.Id = IdIn(url, "/");
        Facts.Category ??= CategoryIn(url);
    }

    // The brief's later lines have no '>' of their own in the archive; where they have, it is no text.
    private void ReadBrief()
    {
        var brief = "";
        StringBuilder? lines = null;
        while (_lines.NextNotBlank() && !_lines.Line.SequenceEqual(Separator))
        {
            var isMarked = _lines.Line.StartsWith('>');
            if (brief.Length == 0 && !isMarked)
            {
                _diagnostics.Report(DiagnosticRules.UnfinishedHeader, _lines.Span, Separator);
                End = _lines.Span.Start;
                return;
            }
            var line = (isMarked ? _lines.Line[1..] : _lines.Line).Trim(' ');
            if (line.IsEmpty) continue;
            if (brief.Length == 0) brief = line.ToString();
            else (lines ??= new StringBuilder(brief)).Append('\n').Append(line);
        }
        End = _lines.NextStart;
        if (lines is not null) Facts.Summary = lines.ToString();
        else if (brief is not ("" or "No brief available." or "No summary available.")) Facts.Summary = brief;
    }

    // A name may hold brackets itself, so the link is split at its last "](". What is no link is all name.
    private static ReadOnlySpan<char> SplitLink(ReadOnlySpan<char> value, out string? url)
    {
        var middle = value.LastIndexOf("](", StringComparison.Ordinal);
        var isLink = value.StartsWith('[') && middle > 0 && value.EndsWith(')');
        url = isLink ? value[(middle + 2)..^1].ToString() : null;
        return isLink ? value[1..middle] : value;
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

    // https://www.woshipm.com/{category}/{id}.html; behind two slashes stands the host.
    private static string? CategoryIn(string url)
    {
        var end = url.LastIndexOf('/');
        if (end <= 0) return null;
        var start = url.LastIndexOf('/', end - 1) + 1;
        return start == end || url.AsSpan(0, start).EndsWith("//") ? null : url[start..end];
    }
}
