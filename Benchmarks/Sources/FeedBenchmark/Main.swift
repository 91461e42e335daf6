import Foundation

/// What reading and fetching feeds costs, beside programs that everybody knows.
///
/// 1. articles read whole, beside `xmllint --sax --noout` over the same files: MB a CPU second;
/// 2. input made to cost more than it weighs: milliseconds and memory;
/// 3. feeds fetched over the loopback interface, beside `curl --parallel`: requests a second.
@main
struct Main {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == HostileInputs.childFlag, let number = arguments.last.flatMap(Int.init) {
            return try HostileInputs.measure(number)
        }
        try ReadingRace.run()
        try HostileInputs.run()
        try await FetchingRace.run()
    }
}

/// Time that a processor was busy, in seconds.
enum CPU {
    static var ourselves: Double { seconds(0) }
    static var children: Double { seconds(-1) }

    /// RUSAGE_SELF and RUSAGE_CHILDREN, whose type differs between versions of Glibc's module.
    private static func seconds(_ who: Int32) -> Double {
        var usage = rusage()
        getrusage(who, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

}

/// Memory of this process, as the kernel counts it.
enum Memory {
    /// The most that was held since `forget()`, in MB.
    static var peakMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
    }

    /// The peak is what is held now (proc(5), clear_refs).
    static func forget() {
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
    }
}

/// A line of results, at once: children print in between.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

extension Double {
    var short: String { String(format: "%.2f", self) }
}

extension [Double] {
    var median: Double { sorted()[count / 2] }
}
