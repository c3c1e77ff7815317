namespace ArticleModel.Parsing.Quotes.People;

/// <summary>A place where a member of the cast is named.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="At">The first character of the name.</param>
/// <param name="Member">Who is named.</param>
/// <param name="IsSubject">True at the head of a sentence or before a reporting word.</param>
internal readonly record struct Mention(int Unit, int At, CastMember Member, bool IsSubject);
