namespace ArticleModel.Parsing;

/// <summary>A place in a text as editors count it.</summary>
/// <param name="Line">The line, from 1. Lines end at LF, CRLF or CR.</param>
/// <param name="Column">The UTF-16 code unit in the line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);
