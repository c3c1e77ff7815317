using ArticleModel.Fuzzing;

return args switch
{
    ["mutate", .. var options] => MutationRun.Run(options),
    ["prefixes", .. var options] => MutationRun.RunPrefixes(options),
    ["fuzz", var target] when Targets.ByName.TryGetValue(target, out var action) => Targets.Fuzz(action),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        mutate [--count N] [--seed S] [--jobs N] [--samples DIR] [--out DIR]   mutates the samples; checks every invariant
        prefixes [--jobs N] [--samples DIR] [--out DIR]                        checks every prefix of every sample
        fuzz {string.Join('|', Targets.ByName.Keys)}   reads standard input once, or serves afl-fuzz
        """);
    return 2;
}
