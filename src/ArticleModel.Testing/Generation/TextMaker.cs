using System.Text;

namespace ArticleModel.Testing.Generation;

/// <summary>Fills the patterns of a word list. The cast of an article is drawn first, so that its people come back.</summary>
internal sealed class TextMaker
{
    private readonly WordList _words;
    private readonly SeededRandom _random;
    private readonly List<(string Name, string Role)> _cast = [];
    private readonly HashSet<string> _introduced = [];

    public TextMaker(WordList words, SeededRandom random)
    {
        _words = words;
        _random = random;
        var names = words.Names.ToList();
        for (var i = random.Between(2, 5); i > 0; i--)
        {
            var name = random.Pick(names);
            names.Remove(name);
            _cast.Add((name, random.Pick(words.Roles)));
        }
    }

    /// <summary>The people of the article with their roles.</summary>
    public IReadOnlyList<(string Name, string Role)> Cast => _cast;

    public string Title() => Fill(_random.Pick(_words.Titles));

    public string Heading() => Fill(_random.Pick(_words.Headings));

    public string Subheading() => Fill(_random.Pick(_words.Subheadings));

    public string Item() => Fill(_random.Pick(_words.Items));

    public string Caption() => Fill(_random.Pick(_words.Captions));

    public string Term() => Fill(_random.Pick(_words.Terms));

    /// <summary>Returns <paramref name="count"/> sentences without quotes.</summary>
    public string Sentences(int count) => string.Join(_words.Space, Enumerable.Range(0, count).Select(_ => Capital(Fill(_random.Pick(_words.Sentences)))));

    /// <summary>Returns a report with its quotes marked; the role stands beside a name that comes for the first time.</summary>
    public string Report(bool isBroken)
    {
        var pattern = isBroken ? _random.Pick(_words.BrokenReports) : _random.Chance(25) ? _random.Pick(_words.IndirectReports) : _random.Pick(_words.Reports);
        var (name, role) = _random.Pick(_cast);
        var speaker = _introduced.Add(name) ? _words.Space.Length == 0 ? role + name : $"The {role} {name}" : name;
        return Fill(pattern.Replace("{speaker}", speaker).Replace("{name}", name)
            .Replace("{words}", _random.Pick(_words.Words)).Replace("{more}", _random.Pick(_words.Words)).Replace("{clause}", _random.Pick(_words.Clauses)));
    }

    private string Fill(string pattern)
    {
        var text = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            var end = pattern[at] == '{' && pattern[at + 1] != '|' ? pattern.IndexOf('}', at) : -1;
            text.Append(end < 0 ? pattern[at].ToString() : _random.Pick(ListNamed(pattern[(at + 1)..end])));
            if (end >= 0) at = end;
        }
        return text.ToString();
    }

    private string[] ListNamed(string name) => name switch
    {
        "place" => _words.Places,
        "thing" => _words.Things,
        "time" => _words.Times,
        "group" => _words.Groups,
        _ => throw new InvalidOperationException($"No word list has the name '{name}'."),
    };

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
