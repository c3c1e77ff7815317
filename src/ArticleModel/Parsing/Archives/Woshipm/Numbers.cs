using System.Globalization;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Reads the numbers in a row of counters, one after the other.</summary>
internal ref struct Numbers(ReadOnlySpan<char> row)
{
    private ReadOnlySpan<char> _rest = row;

    /// <summary>Returns the next number; null if there is none or it is too large for a count.</summary>
    public int? Next()
    {
        var start = _rest.IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        _rest = _rest[start..];
        var length = _rest.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? _rest : _rest[..length];
        _rest = _rest[digits.Length..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
