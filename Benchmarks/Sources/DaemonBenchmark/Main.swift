import Foundation

/// Measures the real daemon from outside: `DaemonBenchmark PATH/TO/monitord`.
///
/// 1. file closed → webhook received, one file after another: p50 and p99;
/// 2. many files at once: files a second;
/// 3. resident memory idle, and after each burst: the later figures show growth.
@main
struct Main {
    static let single = 1_000
    static let burst = 10_000
    static let bursts = 4

    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: DaemonBenchmark PATH/TO/monitord\n".utf8))
            exit(64)
        }
        let receiver = await Receiver()
        try await receiver.serving { address in
            let daemon = try Daemon(binary: CommandLine.arguments[1], receiver: address)
            defer { daemon.stop() }
            try daemon.drop(0, folder: "inbox")
            await receiver.wait(for: 1)
            print("resident memory, idle: \(daemon.residentMegabytes) MB")

            var latencies: [Double] = []
            for number in 1...single {
                let start = ContinuousClock.now
                try daemon.drop(number, folder: "inbox")
                await receiver.wait(for: number + 1)
                latencies.append((ContinuousClock.now - start) / .milliseconds(1))
            }
            latencies.sort()
            print(
                "file closed -> webhook received, \(single) files one by one: p50 \(round(latencies[single / 2])) ms, "
                    + "p99 \(round(latencies[single * 99 / 100])) ms, max \(round(latencies[single - 1])) ms")

            for run in 1...bursts {
                let first = single + 1 + (run - 1) * burst
                try daemon.prepare(first..<(first + burst), folder: "staging\(run)")
                let start = ContinuousClock.now
                try daemon.release("staging\(run)")
                await receiver.wait(for: first + burst)
                let seconds = (ContinuousClock.now - start) / .seconds(1)
                print("\(burst) files at once -> webhooks received: \(Int(Double(burst) / seconds)) files/s")
                print("resident memory after \(first + burst) articles: \(daemon.residentMegabytes) MB")
            }
        }
    }

    private static func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
