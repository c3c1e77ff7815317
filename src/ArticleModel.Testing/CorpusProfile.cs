using ArticleModel.Parsing;
using ArticleModel.Testing.Profiles;

namespace ArticleModel.Testing;

/// <summary>
/// What a folder of articles is like on average: which facts are there, which blocks, boilerplate, quotes and diagnostics. A
/// change of layout in a new crawl shows as a figure that moved. Immutable, equal by value.
/// </summary>
public sealed record CorpusProfile
{
    /// <summary>The number of sources.</summary>
    public required int Articles { get; init; }

    /// <summary>The figures by their name, in ordinal order. One that is 0 in the whole folder may be left out.</summary>
    public required ValueList<ProfileFigure> Figures { get; init; }

    /// <summary>Returns the value of a figure; 0 if there is none of that name.</summary>
    public double this[string name] => Figures.FirstOrDefault(figure => figure.Name == name)?.Value ?? 0;

    /// <summary>Makes the profile of parses, in whatever order they come.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> or an item is null.</exception>
    public static CorpusProfile Of(IEnumerable<ParseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var counter = new ProfileCounter();
        foreach (var result in results) counter.Add(result ?? throw new ArgumentNullException(nameof(results)));
        return counter.ToProfile();
    }

    /// <summary>Parses every <c>.md</c> and <c>.markdown</c> file in a folder and below it, one after the other, and makes their profile.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parser">The parser; null for one with the built-in archives and quote finder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static CorpusProfile OfFolder(string folder, ArticleParser? parser = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        parser ??= ArticleParser.Default;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".markdown");
        return Of(files.Select(file => parser.Parse(File.ReadAllBytes(file), file)));
    }

    /// <summary>Returns the profile as JSON, a line for each figure, so that a change is a readable difference.</summary>
    public string ToJson() => ProfileJson.Write(this);

    /// <summary>Reads a profile from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="InvalidDataException">The text is no profile.</exception>
    public static CorpusProfile FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ProfileJson.Read(json);
    }

    /// <summary>
    /// Checks that this profile is like the one in a file. The file is written only if the environment variable
    /// <c>UPDATE_SNAPSHOTS</c> is <c>1</c>; one that is missing fails.
    /// </summary>
    /// <param name="file">The path of the JSON file.</param>
    /// <param name="tolerance">How far figures may be apart; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArticleAssertException">A figure is too far off; the message is a table of those that are.</exception>
    /// <exception cref="InvalidDataException">The file is no profile.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public void Match(string file, ProfileTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ProfileFile.Match(this, file, tolerance ?? new ProfileTolerance(), Snapshots.SnapshotFile.IsUpdating);
    }

    /// <summary>Checks that this profile is like an earlier one.</summary>
    /// <param name="expected">The earlier profile.</param>
    /// <param name="tolerance">How far figures may be apart; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="expected"/> is null.</exception>
    /// <exception cref="ArticleAssertException">A figure is too far off; the message is a table of those that are.</exception>
    public void Match(CorpusProfile expected, ProfileTolerance? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ProfileFile.Compare(expected, this, tolerance ?? new ProfileTolerance());
    }
}
