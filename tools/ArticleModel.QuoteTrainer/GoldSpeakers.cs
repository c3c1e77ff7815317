using System.Text;
using System.Text.Json;
using ArticleModel.Parsing.Quotes.People;

namespace ArticleModel.QuoteTrainer;

/// <summary>The annotated speakers of an article: tells whether a member of the cast is the annotated one.</summary>
internal sealed class GoldSpeakers
{
    private readonly Dictionary<string, JsonElement> _byName = [];

    public GoldSpeakers(JsonElement speakers)
    {
        foreach (var speaker in speakers.EnumerateArray()) _byName[Norm(speaker.GetProperty("name").GetString()!)] = speaker;
    }

    public bool IsSame(CastMember? member, string? name)
    {
        if (member is null || name is null) return member is null && name is null;
        if (name == "@author") return member.Kind == SpeakerKind.Author;
        var (said, wanted) = (Norm(member.Name), Norm(name));
        if (said == wanted) return true;
        if (!_byName.TryGetValue(wanted, out var speaker)) return false;
        if (Strings(speaker, "aliases").Contains(said) || Strings(speaker, "roles").Any(role => role + wanted == said || wanted + role == said)) return true;
        if (speaker.GetProperty("kind").GetString() is "person" && !"某一有多前另这该其".Contains(wanted[0])) return false;
        if (said.Length < 2 || wanted.Length < 2) return false;
        return said.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(said, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Strings(JsonElement speaker, string property) =>
        speaker.TryGetProperty(property, out var list) ? list.EnumerateArray().Select(item => Norm(item.GetString()!)) : [];

    private static string Norm(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '_' or '`' or '\\'))).ToLowerInvariant();
}
