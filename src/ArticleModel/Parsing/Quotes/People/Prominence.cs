using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Whom a section is about: the person with a name who is mentioned most often there. Stories about one person leave out who
/// speaks. Each section is read once for all who ask of it, one section after the other.
/// </summary>
internal sealed class Prominence(QuotedText text, Scene scene)
{
    private readonly Dictionary<CastMember, int> _counts = [];

    // The section that was asked of last, and who is mentioned most often there.
    private (int Start, int End) _section;
    private CastMember? _lead;

    /// <summary>Returns who is mentioned most often in the section of <paramref name="unit"/>, null if nobody is.</summary>
    public CastMember? LeadOf(int unit)
    {
        if (unit < _section.Start || unit >= _section.End) Read(unit);
        return _lead;
    }

    /// <summary>Tells whether nobody else is mentioned in the section of <paramref name="unit"/>.</summary>
    public bool IsAlone(int unit) => LeadOf(unit) is not null && _counts.Count == 1;

    private void Read(int unit)
    {
        var (start, end) = (unit, unit + 1);
        while (start > 0 && !text[start].IsHeading) start--;
        while (end < text.Count && !text[end].IsHeading) end++;
        _section = (start, end);
        _counts.Clear();
        for (var at = scene.CountBefore(start, 0); at < scene.Count && scene[at].Unit < end; at++)
        {
            text.ThrowIfCancelled();
            if (scene[at].Member is not { IsNamed: true, Kind: SpeakerKind.Person } member) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, member, out _)++;
        }
        _lead = null;
        var most = 0;
        foreach (var (member, count) in _counts)
            if (count > most) (_lead, most) = (member, count);
    }
}
