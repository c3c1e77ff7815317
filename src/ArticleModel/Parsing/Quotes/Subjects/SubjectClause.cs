namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What the clause before a reporting word says about the source, read before anyone is known by name.</summary>
/// <param name="Subject">The source by its words alone.</param>
/// <param name="Start">The first character of the range in which a known name goes before that; empty if nothing does.</param>
/// <param name="End">The first character behind the range.</param>
/// <param name="IsTime">True if the range says when, so that only a name at its start is the subject.</param>
/// <param name="ClauseStart">Where the clause starts.</param>
internal readonly record struct SubjectClause(Subject Subject, int Start, int End, bool IsTime, int ClauseStart);
