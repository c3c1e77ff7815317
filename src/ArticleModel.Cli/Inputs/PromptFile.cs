namespace ArticleModel.Cli.Inputs;

/// <summary>
/// A file that its reader waits for: an article is read before another thread has woken up to read it. What is no file on a disk,
/// such as a pipe, may have nothing to read for long and is waited for elsewhere.
/// </summary>
internal sealed class PromptFile(string path) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!CanSeek) return base.ReadAsync(buffer, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
