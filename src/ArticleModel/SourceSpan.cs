using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>
/// A range of the source: <paramref name="Length"/> UTF-16 code units from <paramref name="Start"/>, counted in the text
/// exactly as read, byte order mark excluded. A length of 0 stands between two characters; the default span marks nothing.
/// </summary>
/// <param name="Start">First code unit, from 0.</param>
/// <param name="Length">Number of code units, 0 or more.</param>
public readonly record struct SourceSpan(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Length)
{
    /// <summary>Makes the span from <paramref name="start"/> up to, not including, <paramref name="end"/>, which must not be before it.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Returns the first code unit after the span.</summary>
    public int End() => Start + Length;

    /// <summary>Tells whether <paramref name="other"/> lies within this span, ends included.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End() <= End();

    /// <summary>Returns the part of <paramref name="source"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <paramref name="source"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> source) => source.Slice(Start, Length);
}
