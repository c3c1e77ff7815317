using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleModel.Tests.Cli;

/// <summary>The command line as a process of its own, for what only that shows: exit codes, pipes, signals, the file system.</summary>
internal static class CommandProcess
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Program => Path.Join(AppContext.BaseDirectory, "ArticleModel.Cli.dll");

    public static Process Start(string folder, params string[] args) => Start(folder, Host, [Program, .. args]);

    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, params string[] args) => FinishAsync(Start(folder, args));

    /// <summary>Runs it under a shell, where <c>articlemodel</c> in <paramref name="script"/> stands for it.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunInShellAsync(string folder, string script) =>
        FinishAsync(Start(folder, "bash", ["-c", $"articlemodel() {{ \"{Host}\" \"{Program}\" \"$@\"; }}\n{script}"]));

    /// <summary>Runs it as a user who is not root, so that permissions count.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunWithoutPrivilegesAsync(string folder, params string[] args) =>
        Environment.IsPrivilegedProcess
            ? FinishAsync(Start(folder, "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", Host, Program, .. args]))
            : RunAsync(folder, args);

    public static async Task<(int ExitCode, string Output, string Error)> FinishAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Patience);
            return (process.ExitCode, await output, await error);
        }
    }

    public static void Signal(Process process, int signal) => _ = Kill(process.Id, signal);

    private static Process Start(string folder, string program, string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);
}
