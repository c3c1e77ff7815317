namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Reads the row of links to the pages of the tags.</summary>
internal static class TagLinks
{
    /// <summary>Returns the addresses in <c>[tag](address)[tag](address)…</c>, in order.</summary>
    public static List<string> UrlsIn(ReadOnlySpan<char> row)
    {
        var urls = new List<string>();
        while (row.IndexOf("](", StringComparison.Ordinal) is >= 0 and var middle)
        {
            row = row[(middle + 2)..];
            var end = row.IndexOf(')');
            if (end < 0) break;
            urls.Add(row[..end].ToString());
            row = row[(end + 1)..];
        }
        return urls;
    }
}
