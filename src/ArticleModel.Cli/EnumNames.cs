namespace ArticleModel.Cli;

/// <summary>Settles how kinds are spelled, in options, in JSON and on a page.</summary>
internal static class EnumNames
{
    public static string InLowerCase<T>(this T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
