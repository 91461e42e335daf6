import DaemonDesk
import Foundation

/// Measures the real daemon from outside: `DaemonBenchmark PATH/TO/monitord`.
///
/// 1. file closed → webhook received, one file after another: p50 and p99;
/// 2. many files at once: files a second;
/// 3. resident memory idle, and after each burst: the later figures show growth;
/// 4. files that are taken in a second while the receiver is well, slow or down.
@main
struct Main {
    static let single = 1_000
    static let burst = 10_000
    static let bursts = 4
    /// A slow receiver answers after a second.
    static let slow: UInt32 = 1_000_000

    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: DaemonBenchmark PATH/TO/monitord\n".utf8))
            exit(64)
        }
        let binary = CommandLine.arguments[1]
        try measureOneDaemon(binary)
        let well = try filesTaken(binary, by: "well") { _ = try Receiver(port: $0) }
        let others = [
            try filesTaken(binary, by: "slow") { _ = try Receiver(port: $0, pause: slow) }, try filesTaken(binary, by: "down") { _ in },
        ]
        print("beside a receiver that is well: " + others.map { "\(round($0 / well))" }.joined(separator: ", ") + " times as fast")
    }

    private static func measureOneDaemon(_ binary: String) throws {
        let desk = try Desk(binary: binary)
        let receiver = try Receiver(port: desk.receiverPort)
        let daemon = try desk.start()
        defer {
            daemon.stop()
            desk.remove()
        }
        try desk.drop(0, folder: "inbox")
        receiver.wait(for: 1)
        print("resident memory, idle: \(daemon.residentMegabytes) MB")

        var latencies: [Double] = []
        for number in 1...single {
            let start = ContinuousClock.now
            try desk.drop(number, folder: "inbox")
            receiver.wait(for: number + 1)
            latencies.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        latencies.sort()
        print(
            "file closed -> webhook received, \(single) files one by one: p50 \(round(latencies[single / 2])) ms, "
                + "p99 \(round(latencies[single * 99 / 100])) ms, max \(round(latencies[single - 1])) ms")

        for run in 1...bursts {
            let first = single + 1 + (run - 1) * burst
            try desk.prepare(first..<(first + burst), folder: "staging\(run)")
            let start = ContinuousClock.now
            try desk.release("staging\(run)")
            receiver.wait(for: first + burst)
            print("\(burst) files at once -> webhooks received: \(desk.rate(burst, since: start)) files/s")
            print("resident memory after \(first + burst) articles: \(daemon.residentMegabytes) MB")
        }
    }

    /// Files a second that are taken and decided, whatever becomes of their alerts.
    private static func filesTaken(_ binary: String, by condition: String, _ receive: (UInt16) throws -> Void) throws -> Double {
        let desk = try Desk(binary: binary)
        try receive(desk.receiverPort)
        let daemon = try desk.start()
        defer {
            daemon.stop()
            desk.remove()
        }
        try desk.wait("it is ready") { desk.isReady }
        try desk.prepare(0..<burst, folder: "staging")
        let start = ContinuousClock.now
        try desk.release("staging")
        try desk.wait("all are taken") { desk.metric("monitord_articles_total{source=\"inbox\"}") >= Double(burst) }
        let rate = desk.rate(burst, since: start)
        print("\(burst) files at once, receiver \(condition): \(rate) files/s taken")
        return Double(rate)
    }

    private static func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
