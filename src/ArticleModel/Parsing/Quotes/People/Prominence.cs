using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Whom each section is about: the person with a name who is mentioned most often there. Stories about one person leave out who
/// speaks.
/// </summary>
internal sealed class Prominence
{
    private readonly int[] _sectionOf;
    private readonly List<CastMember?> _leads = [];
    private readonly List<bool> _areAlone = [];

    public Prominence(QuotedText text, Scene scene)
    {
        _sectionOf = new int[text.Count];
        var inSection = new Dictionary<CastMember, int>();
        var at = 0;
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            if (text[unit].IsHeading) EndSection(inSection);
            _sectionOf[unit] = _leads.Count;
            for (; at < scene.Count && scene[at].Unit <= unit; at++)
            {
                if (scene[at].Member is not { IsNamed: true, Kind: SpeakerKind.Person } member) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(inSection, member, out _)++;
            }
        }
        EndSection(inSection);
    }

    /// <summary>Returns who is mentioned most often in the section of <paramref name="unit"/>, null if nobody is.</summary>
    public CastMember? LeadOf(int unit) => _leads[_sectionOf[unit]];

    /// <summary>Tells whether nobody else is mentioned in the section of <paramref name="unit"/>.</summary>
    public bool IsAlone(int unit) => _areAlone[_sectionOf[unit]];

    private void EndSection(Dictionary<CastMember, int> counts)
    {
        _leads.Add(Most(counts));
        _areAlone.Add(counts.Count == 1);
        counts.Clear();
    }

    private static CastMember? Most(Dictionary<CastMember, int> counts)
    {
        CastMember? first = null;
        var most = 0;
        foreach (var (member, count) in counts)
            if (count > most) (first, most) = (member, count);
        return first;
    }
}
