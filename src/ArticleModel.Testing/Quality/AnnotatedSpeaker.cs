namespace ArticleModel.Testing.Quality;

/// <summary>A speaker of an annotation; roles and aliases are folded.</summary>
internal sealed record AnnotatedSpeaker(string Name, string Kind, HashSet<string> Roles, HashSet<string> Aliases);
