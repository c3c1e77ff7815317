using System.Reflection;

namespace ArticleModel.Parsing.Learning;

/// <summary>
/// Numbers the pairs of neighbouring characters that articles use most, from 1; 0 is every other pair. The list is embedded;
/// the trainer under tools/ makes it. Immutable.
/// </summary>
internal sealed class Bigrams
{
    private const int Slots = 1 << 16;

    private readonly ushort[] _numbers = new ushort[Slots];
    private readonly uint[] _pairs;

    private Bigrams(uint[] pairs)
    {
        _pairs = pairs;
        for (var number = 1; number < pairs.Length; number++)
        {
            var slot = Hash(pairs[number]);
            while (_numbers[slot] != 0) slot = (slot + 1) & (Slots - 1);
            _numbers[slot] = (ushort)number;
        }
    }

    public static Bigrams Default { get; } = Load("Quotes.bigrams");

    /// <summary>The greatest number and one.</summary>
    public int Count => _pairs.Length;

    /// <summary>Writes to <paramref name="numbers"/> the number of the pair that starts at each place of <paramref name="text"/> but the last.</summary>
    public void Number(ReadOnlySpan<char> text, Span<ushort> numbers)
    {
        for (var i = 0; i + 1 < text.Length; i++) numbers[i] = NumberOf(Key(text[i], text[i + 1]));
    }

    private ushort NumberOf(uint pair)
    {
        for (var slot = Hash(pair); _numbers[slot] is not 0 and var number; slot = (slot + 1) & (Slots - 1))
            if (_pairs[number] == pair) return number;
        return 0;
    }

    private static Bigrams Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.txt")
            ?? throw new InvalidOperationException($"The pairs '{name}' are not embedded.");
        using var reader = new StreamReader(stream);
        var pairs = new List<uint> { 0 };
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            for (var i = 0; i < line.Length; i += 2) pairs.Add(Key(line[i], line[i + 1]));
        return new Bigrams([.. pairs]);
    }

    private static uint Key(char first, char second) => (uint)first << 16 | second;

    private static int Hash(uint pair) => (int)(pair * 0x9E3779B1u >> 16);
}
