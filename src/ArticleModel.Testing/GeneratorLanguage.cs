namespace ArticleModel.Testing;

/// <summary>The languages in which articles are generated.</summary>
public enum GeneratorLanguage
{
    /// <summary>Chinese, on pages of the woshipm archive.</summary>
    Chinese,

    /// <summary>English, in plain Markdown.</summary>
    English,
}
