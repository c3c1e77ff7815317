using ArticleModel.Parsing;

namespace ArticleModel.Cli.Inputs;

/// <summary>What came of reading an input: a result, or a problem that says in a sentence why there is none.</summary>
internal sealed record Reading(Input Input, ParseResult? Result, string? Problem);
