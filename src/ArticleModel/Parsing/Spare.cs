namespace ArticleModel.Parsing;

/// <summary>
/// Keeps one object for each thread between parses: what every parse fills and empties again is not made anew for each
/// article. Who gives an object back has emptied it.
/// </summary>
internal static class Spare<T>
    where T : class, new()
{
    [ThreadStatic]
    private static T? s_one;

    public static T Take()
    {
        var one = s_one ?? new T();
        s_one = null;
        return one;
    }

    public static void Give(T one) => s_one = one;
}
