namespace ArticleModel.Parsing;

/// <summary>What becomes of fields of front matter that the model has no member for.</summary>
public enum UnknownFields
{
    /// <summary>They are in <see cref="Article.Fields"/>.</summary>
    Keep,

    /// <summary>They are left out.</summary>
    Ignore,

    /// <summary>They are left out and reported, each with its place: for folders whose fields are agreed on.</summary>
    Warn,
}
