using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ArticleModel.Cli.Output;

/// <summary>
/// Writes files that appear whole or not at all: first under another name in the same folder, then renamed. A file that holds the
/// bytes already is left as it is.
/// </summary>
internal static class AtomicFile
{
    // Of a longer target a hash stands in the name: Chinese titles as names are often near the limit of 255 bytes.
    private const int MaxName = 40;

    private const int Block = 64 * 1024;

    // The same for the same target, so that what a killed run left behind is replaced by the next, and of no other.
    internal static string TemporaryName(string path)
    {
        var name = Path.GetFileName(path);
        return name.Length <= MaxName ? $".articlemodel-{name}.tmp" : $".articlemodel-{Hash(name)}.tmp";
    }

    private static string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 12));

    /// <summary>Writes <paramref name="bytes"/> to <paramref name="path"/>, whose folder exists, and replaces what else was there.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var temporary = Path.Join(Path.GetDirectoryName(path), TemporaryName(path));
        var isDone = false;
        try
        {
            if (Holds(path, bytes)) return;
            WriteNew(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            isDone = true;
        }
        finally
        {
            if (!isDone) File.Delete(temporary);
        }
    }

    // To look costs less than to write, and programs that watch the folder see what has changed only.
    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var there = new FileInfo(path);
        if (!there.Exists || there.Length != bytes.Length || there.LinkTarget is not null) return false;
        var block = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            using var file = File.OpenHandle(path);
            return Holds(file, bytes, block);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static bool Holds(SafeFileHandle file, ReadOnlySpan<byte> bytes, byte[] block)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var read = RandomAccess.Read(file, block, at);
            if (read == 0 || !bytes[at..].StartsWith(block.AsSpan(0, read))) return false;
            at += read;
        }
        return true;
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
