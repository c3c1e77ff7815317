using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Tells in which text places of <see cref="QuotedText.Joined"/> stand that are asked for in order: few texts hold any, the others are passed over.
/// </summary>
internal ref struct UnitWalk(QuotedText text)
{
    public int Unit { get; private set; } = -1;

    /// <summary>Where the text starts.</summary>
    public int Offset { get; private set; }

    /// <summary>Where the next one does: its separator stands before that.</summary>
    public int End { get; private set; }

    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Goes on to the text that holds <paramref name="place"/>, which is not before the one reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void GoTo(int place)
    {
        if (place >= End) GoOn(place);
    }

    private void GoOn(int place)
    {
        while (place >= End)
        {
            Text = text[++Unit].Text;
            Offset = text[Unit].Offset;
            End = Offset + Text.Length + 1;
        }
    }
}
