namespace ArticleModel.Writing;

/// <summary>
/// Settles which addresses a page may carry as they are. One that runs a script or opens a file where it is followed gets
/// <c>unsafe:</c> in front, which no browser follows and every reader sees.
/// </summary>
internal static class AddressMark
{
    private const string Mark = "unsafe:";

    private static readonly string[] s_unsafe = ["javascript:", "vbscript:", "livescript:", "data:", "file:", "blob:"];
    private static readonly string[] s_pictures = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"];

    public static string Apply(string url) => IsUnsafe(url) ? Mark + url : url;

    // Browsers pass over white space and controls before and inside a scheme.
    private static bool IsUnsafe(string url)
    {
        var colon = url.IndexOf(':');
        if (colon < 0) return false;
        var plain = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c)));
        return Array.Exists(s_unsafe, scheme => plain.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(s_pictures, type => plain.StartsWith(type, StringComparison.OrdinalIgnoreCase));
    }
}
