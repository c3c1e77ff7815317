using System.Globalization;

namespace ArticleModel.Writing;

/// <summary>Settles how lines of blocks stand below each other, in Markdown and in plain text alike.</summary>
internal static class LineLayout
{
    /// <summary>Puts an empty line between parts; one without lines leaves no gap.</summary>
    public static IEnumerable<string> Spaced(IEnumerable<List<string>> parts)
    {
        var isFirst = true;
        foreach (var lines in parts)
        {
            if (lines.Count == 0) continue;
            if (!isFirst) yield return "";
            foreach (var line in lines) yield return line;
            isFirst = false;
        }
    }

    /// <summary>Lays out a list: markers in front, what is below them indented; no empty lines if every item is a paragraph.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isOther">Whether to use the other markers, <c>+</c> and <c>1)</c>.</param>
    /// <param name="partsOf">Returns the lines of each block in an item.</param>
    public static List<string> List(ListBlock list, bool isOther, Func<ValueList<Block>, IEnumerable<List<string>>> partsOf)
    {
        var items = new List<List<string>>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            items.Add(Item(list.Items[i], Marker(list, i, isOther), partsOf));
        }
        return list.Items.All(IsTight) ? [.. items.SelectMany(lines => lines)] : [.. Spaced(items)];
    }

    private static string Marker(ListBlock list, int index, bool isOther)
    {
        if (!list.Ordered) return isOther ? "+ " : "- ";
        return ((list.Start ?? 1) + index).ToString(CultureInfo.InvariantCulture) + (isOther ? ") " : ". ");
    }

    private static List<string> Item(ListItem item, string marker, Func<ValueList<Block>, IEnumerable<List<string>>> partsOf)
    {
        var parts = partsOf(item.Blocks).Where(part => part.Count > 0);
        List<string> lines = IsTight(item) ? [.. parts.SelectMany(part => part)] : [.. Spaced(parts)];
        if (lines.Count == 0) return [marker.TrimEnd()];
        var indent = new string(' ', marker.Length);
        return [marker + lines[0], .. lines.Skip(1).Select(line => line.Length == 0 ? line : indent + line)];
    }

    // A paragraph, and a list below it if any, need no empty line between them. The marker of an empty item would underline the paragraph.
    private static bool IsTight(ListItem item) => item.Blocks.Count switch
    {
        0 => true,
        1 => item.Blocks[0] is Paragraph,
        2 => item.Blocks[0] is Paragraph && item.Blocks[1] is ListBlock { Ordered: false, Items: [{ Blocks.Count: > 0 }, ..] },
        _ => false,
    };
}
