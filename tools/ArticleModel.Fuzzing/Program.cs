using ArticleModel.Fuzzing;

return args switch
{
    ["mutate", .. var options] => Search.RunMutations(options),
    ["random", .. var options] => Search.RunRandom(options),
    ["prefixes", .. var options] => Search.RunPrefixes(options),
    ["fuzz", var target] when Targets.ByName.TryGetValue(target, out var action) => Targets.Fuzz(action),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        mutate [--count N] [--seed S] [--jobs N] [--samples DIR] [--out DIR]   mutates the samples; checks every invariant
        random [--count N] [--seed S] [--jobs N] [--out DIR]                   makes Markdown of random pieces
        prefixes [--jobs N] [--samples DIR] [--out DIR]                        checks every prefix of every sample
        fuzz {string.Join('|', Targets.ByName.Keys)}   reads standard input once, or serves afl-fuzz
        """);
    return 2;
}
