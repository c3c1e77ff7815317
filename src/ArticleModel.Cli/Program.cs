using ArticleModel.Cli;

return await CommandLine.RunAsync(args, CommandConsole.OfProcess());
