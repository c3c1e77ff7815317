namespace ArticleModel.Testing;

/// <summary>An assertion of this package failed. Every test framework reports it as a failed test, with its message.</summary>
/// <param name="message">What was expected, what there is, and where.</param>
public sealed class ArticleAssertException(string message) : Exception(message);
