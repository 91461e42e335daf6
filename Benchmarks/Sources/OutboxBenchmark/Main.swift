import DaemonDesk
import Foundation

/// Measures how the real daemon empties a long outbox: `OutboxBenchmark PATH/TO/monitord`.
///
/// 100,000 alerts are queued while their receiver is down. Then the daemon is started anew with the receiver there: the time until it is ready, its
/// memory, and the alerts a second that the receiver takes with `max_in_flight: 32`.
@main
struct Main {
    static let alerts = 100_000
    static let filed = 1000

    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: OutboxBenchmark PATH/TO/monitord\n".utf8))
            exit(64)
        }
        let desk = try Desk(binary: CommandLine.arguments[1])
        var daemon = try desk.start()
        // The one that runs then, also after a failure.
        defer {
            daemon.stop()
            desk.remove()
        }
        let queueing = ContinuousClock.now
        for number in 0..<(alerts / filed) { try desk.drop(number * filed..<(number + 1) * filed) }
        try desk.wait("all are queued") { desk.metric("monitord_outbox_pending{sink=\"ops\"}") >= Double(alerts) }
        print("\(alerts) alerts raised and queued, receiver down: \(desk.rate(alerts, since: queueing)) a second")
        print("resident memory, receiver down: \(daemon.residentMegabytes) MB")
        daemon.stop()

        let receiver = try Receiver(port: desk.receiverPort)
        let starting = ContinuousClock.now
        daemon = try desk.start()
        try desk.wait("it is ready") { desk.isReady }
        print("start with \(alerts) queued alerts: \(Int((ContinuousClock.now - starting) / .milliseconds(1))) ms until ready")
        var highest = 0
        let draining = ContinuousClock.now
        try desk.wait("all are delivered") {
            highest = max(highest, daemon.residentMegabytes)
            return receiver.distinct >= alerts
        }
        print("drained: \(desk.rate(alerts, since: draining)) a second, highest resident memory \(highest) MB")
        print("received \(receiver.count) requests with \(receiver.distinct) different ids")
    }
}
