namespace ArticleModel.Cli.Output;

/// <summary>Writes files that appear whole or not at all: first under another name in the same folder, then renamed.</summary>
internal static class AtomicFile
{
    // Short, whatever the target is called: Chinese titles as names are often near the limit of 255 bytes.
    private const string TemporaryPrefix = ".articlemodel-";

    /// <summary>Writes <paramref name="bytes"/> to <paramref name="path"/>, whose folder exists, and replaces what was there.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var temporary = Path.Join(Path.GetDirectoryName(path), $"{TemporaryPrefix}{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellationToken);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            // After the rename there is nothing to delete, and that is no error.
            File.Delete(temporary);
        }
    }
}
