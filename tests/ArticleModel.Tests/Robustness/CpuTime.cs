using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleModel.Tests.Robustness;

/// <summary>
/// Measures the processor time of this thread, so that other tests and other programs do not count; the clock's where the system
/// tells no such time.
/// </summary>
internal static class CpuTime
{
    private const int ThreadClock = 3;

    private const int FewestRounds = 3;
    private const int MostRounds = 30;

    /// <summary>
    /// Runs both in turns and returns the least time of each, in milliseconds. Noise only ever adds, so a miss is measured again
    /// until <paramref name="until"/> holds of the least times or so many rounds have missed that noise cannot be why.
    /// </summary>
    public static (double First, double Second) OfBoth(Action first, Action second, Func<double, double, bool> until)
    {
        var (leastFirst, leastSecond) = (double.MaxValue, double.MaxValue);
        for (var round = 1; round <= MostRounds; round++)
        {
            leastFirst = Math.Min(leastFirst, Of(first));
            leastSecond = Math.Min(leastSecond, Of(second));
            if (round >= FewestRounds && until(leastFirst, leastSecond)) break;
        }
        return (leastFirst, leastSecond);
    }

    private static double Of(Action action)
    {
        var start = Now();
        action();
        return Now() - start;
    }

    private static double Now()
    {
        if (!OperatingSystem.IsLinux()) return Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        var time = new long[2];
        _ = ReadClock(ThreadClock, time);
        return (time[0] * 1e3) + (time[1] / 1e6);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, [Out] long[] time);
}
