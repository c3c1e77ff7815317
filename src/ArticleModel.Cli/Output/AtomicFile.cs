using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ArticleModel.Cli.Output;

/// <summary>Writes files that appear whole or not at all: first under another name in the same folder, then renamed.</summary>
internal static class AtomicFile
{
    // Of a longer target a hash stands in the name: Chinese titles as names are often near the limit of 255 bytes.
    private const int MaxName = 40;

    // The same for the same target, so that what a killed run left behind is replaced by the next, and of no other.
    internal static string TemporaryName(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length <= MaxName ? $".articlemodel-{name}.tmp" : $".articlemodel-{Hash(name)}.tmp";
    }

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 12));

    /// <summary>Writes <paramref name="bytes"/> to <paramref name="path"/>, whose folder exists, and replaces what was there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var temporary = Path.Join(Path.GetDirectoryName(path), TemporaryName(path));
        var isDone = false;
        try
        {
            WriteNew(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            isDone = true;
        }
        finally
        {
            if (!isDone) File.Delete(temporary);
        }
    }

    // A new file, not an old one made empty: systems that fear for its bytes write such a file to disk as soon as it is closed.
    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(path);
        RandomAccess.Write(file, bytes, 0);
    }

    private static SafeFileHandle Create(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(path);
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }
}
