using System.Buffers;

namespace ArticleModel.Testing.Quality;

/// <summary>Tells whether a parser named the speaker that the annotation names.</summary>
internal static class SpeakerComparison
{
    private static readonly SearchValues<char> s_indefinite = SearchValues.Create("某一有多前另这该其");
    private static readonly string[] s_author = ["@author", "作者", "笔者", "我"];

    public static bool AreSame(Speaker? found, string? annotated, Annotation annotation)
    {
        if (annotated == "@author" && found?.Kind == SpeakerKind.Author) return true;
        if (found is null || annotated is null) return found is null && annotated is null;
        var (name, wanted) = (Folding.Fold(found.Name), Folding.Fold(annotated));
        if (name == wanted) return true;
        var speaker = annotation.Speakers.Find(one => Folding.Fold(one.Name) == wanted);
        if (wanted == "@author") return s_author.Contains(name) || speaker?.Aliases.Contains(name) == true;
        if (speaker is null) return false;
        if (speaker.Aliases.Contains(name) || speaker.Roles.Any(role => name == role + wanted || name == wanted + role)) return true;
        // Of a source that has no name of its own, a part of the phrase is enough.
        var isLoose = speaker.Kind is "group" or "organization" or "document" || (wanted.Length > 0 && s_indefinite.Contains(wanted[0]));
        var (shorter, longer) = name.Length <= wanted.Length ? (name, wanted) : (wanted, name);
        return isLoose && shorter.Length >= 2 && longer.Contains(shorter, StringComparison.Ordinal);
    }
}
