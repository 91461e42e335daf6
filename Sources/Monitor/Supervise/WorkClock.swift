import CPlatform
import Glibc

/// What work costs: the processor's time, which says the same on a busy machine as on an idle one, and time that passes.
public enum WorkClock {
    /// CPU seconds of the calling thread so far.
    public static var threadSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

    /// Seconds on a clock that nobody sets.
    static var elapsedSeconds: Double { seconds(CLOCK_MONOTONIC) }

    /// The most memory that the process has held at once, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        // Linux counts it in kilobytes.
        return usage.ru_maxrss * 1024
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
