using static ArticleModel.Testing.Quality.QualityCounter;

namespace ArticleModel.Testing.Quality;

internal sealed partial class ArticleScorer
{
    private void ScoreRoles()
    {
        var found = new Dictionary<string, Speaker>();
        foreach (var speaker in article.Speakers) found[Folding.Fold(speaker.Name)] = speaker;
        foreach (var wanted in annotation.Speakers.Where(speaker => speaker is { Kind: "person", Roles.Count: > 0 }))
        {
            Count(Roles);
            var roles = found.TryGetValue(Folding.Fold(wanted.Name), out var speaker) ? speaker.Roles.Select(Folding.Fold).ToList() : [];
            if (roles.Exists(role => wanted.Roles.Any(other => AreAlike(role, other)))) Count(RolesRight);
            else Miss($" roles of {wanted.Name}: [{string.Join(", ", roles)}] should be [{string.Join(", ", wanted.Roles)}]");
        }
    }

    private static bool AreAlike(string left, string right) => left == right
        || (Math.Min(left.Length, right.Length) >= 2 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal)));

    // An inferred heading is right at any level: the reader noted none.
    private void ScoreHeadings()
    {
        var found = article.Sections().Select(section => (section.Level, Title: Folding.Fold(section.Heading))).ToList();
        var titles = found.Select(heading => heading.Title).ToList();
        foreach (var heading in annotation.Headings)
        {
            var isFound = found.Remove(heading);
            Count(isFound ? HeadingsRight : HeadingsMissed);
            if (!isFound) Miss($" missed heading {heading.Level} {heading.Title}");
        }
        foreach (var (level, title) in found.Where(heading => !annotation.PseudoHeadings.Contains(heading.Title)))
        {
            Count(HeadingsSpurious);
            Miss($" spurious heading {level} {title}");
        }
        foreach (var title in annotation.PseudoHeadings)
        {
            Count(PseudoHeadings);
            if (titles.Remove(title)) Count(PseudoHeadingsRight);
        }
    }

    // By line, behind the header; a line counts if a piece of it was dropped.
    private void ScoreBoilerplate()
    {
        var header = HeaderEnd();
        var wanted = annotation.BoilerplateLines.Where(line => line >= 1 && line <= source.Lines.Length && !IsBlank(line)).ToHashSet();
        var dropped = new HashSet<int>();
        foreach (var item in article.Provenance.Boilerplate)
        {
            var last = LastLine(item);
            for (var line = source.LineOf(item.Span.Start); line <= last; line++)
                if (line > header && !IsBlank(line)) dropped.Add(line);
        }
        Count(BoilerplateRight, wanted.Count(dropped.Contains));
        foreach (var line in dropped.Except(wanted).Order())
        {
            Count(BoilerplateSpurious);
            Miss($":{line} content taken for boilerplate");
        }
        foreach (var line in wanted.Except(dropped).Order())
        {
            Count(BoilerplateMissed);
            Miss($":{line} boilerplate left in");
        }
    }

    // The last line of the header: front matter ends with its second fence, and a rule in plain Markdown ends none.
    private int HeaderEnd() => article.Provenance.Archive switch
    {
        "markdown" => 0,
        "frontmatter" => article.Provenance.Boilerplate.Where(item => item.Kind == BoilerplateKinds.FrontMatter).Select(LastLine).FirstOrDefault(),
        _ => Array.FindIndex(source.Lines, line => line.Trim() == "---") + 1,
    };

    private int LastLine(Boilerplate item) => source.LineOf(Math.Max(item.Span.Start, item.Span.End() - 1));

    private bool IsBlank(int line) => string.IsNullOrWhiteSpace(source.Lines[line - 1]);

    private void ScoreCredits()
    {
        var credits = article.Credits;
        (string Name, string? Value)[] found =
        [
            ("author", credits.Author?.Name), ("editor", credits.Editor?.Name), ("translator", credits.Translator?.Name),
            ("source_account", credits.SourceAccount?.Name), ("source_account_id", credits.SourceAccount?.Id),
            ("image_credit", credits.ImageCredit), ("image_license", credits.ImageLicense), ("republish", credits.Republish),
        ];
        foreach (var (name, value) in found)
        {
            var wanted = annotation.Credits.GetValueOrDefault(name);
            if (wanted is null && value is null) continue;
            Count(QualityCounter.Credits);
            if (!string.IsNullOrEmpty(value) && !string.IsNullOrEmpty(wanted) && Folding.Fold(value) == Folding.Fold(wanted)) Count(CreditsRight);
            else Miss($" credit {name}: {value ?? "nothing"} should be {wanted ?? "nothing"}");
        }
    }

    private void ScorePseudonyms()
    {
        var found = article.Speakers.Where(speaker => speaker.IsPseudonym).Select(speaker => Folding.Fold(speaker.Name)).ToHashSet();
        Count(Pseudonyms, annotation.Pseudonyms.Count);
        Count(PseudonymsRight, annotation.Pseudonyms.Count(found.Contains));
    }
}
