using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>A piece of page furniture.</summary>
/// <param name="Kind">Its kind as <see cref="Boilerplate"/>.</param>
/// <param name="Pattern">Its shape from its first character on.</param>
internal sealed record FurniturePiece(string Kind, Regex Pattern);
