namespace ArticleModel.Cli.Display;

/// <summary>Joins the parts of a line; those with nothing to say are left out with their separator.</summary>
internal static class Parts
{
    public static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
