using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html;

/// <summary>Makes relative addresses absolute, where the page's own address is known.</summary>
internal sealed class PageAddress
{
    /// <summary>A longer one would stand in front of every address of the page, as often as the page likes.</summary>
    private const int MaxBaseLength = 2048;

    private readonly Uri? _base;
    private (string Written, string Resolved) _lastLink = ("", "");

    /// <param name="url">The address that the page was loaded from; null if unknown.</param>
    /// <param name="baseElement">The page's base element, if it has one.</param>
    public PageAddress(string? url, HtmlElement? baseElement)
    {
        if (url is not { Length: > MaxBaseLength }) _ = Uri.TryCreate(url, UriKind.Absolute, out _base);
        if (baseElement?["href"] is not { Length: > 0 and <= MaxBaseLength } declared) return;
        if (_base is null) _ = Uri.TryCreate(declared, UriKind.Absolute, out _base);
        else if (Uri.TryCreate(_base, declared, out var resolved)) _base = resolved;
    }

    /// <summary>
    /// Returns what <see cref="Resolve"/> does; for the same string as the last time, the same string. The tree builder opens a link
    /// again in each block that the link reaches into.
    /// </summary>
    public string ResolveLink(string address)
    {
        if (!ReferenceEquals(address, _lastLink.Written)) _lastLink = (address, Resolve(address));
        return _lastLink.Resolved;
    }

    /// <summary>Returns the absolute address; the address as written where none can be made.</summary>
    public string Resolve(string address)
    {
        var trimmed = address.Trim();
        // What has a scheme stays as it is: Uri would spell many of them anew.
        if (_base is null || HasScheme(trimmed)) return trimmed;
        return Uri.TryCreate(_base, trimmed, out var resolved) ? resolved.AbsoluteUri : trimmed;
    }

    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOfAny(":/?#");
        return colon > 0 && address[colon] == ':' && char.IsAsciiLetter(address[0]);
    }
}
