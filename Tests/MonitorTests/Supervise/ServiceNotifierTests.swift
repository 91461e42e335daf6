import Foundation
import Monitor
import TestKit
import Testing

@Suite struct ServiceNotifierTests {
    @Test func statesReachTheSocketAsSystemdReadsThem() throws {
        let receiver = try DatagramReceiver()
        let notifier = ServiceNotifier(socketPath: receiver.path)
        #expect(notifier.notify(.ready(status: "4 rules")))
        #expect(receiver.nextText() == "READY=1\nSTATUS=4 rules")
        notifier.notify(.reloading)
        let reloading = try #require(receiver.nextText())
        #expect(reloading.contains(/^RELOADING=1\nMONOTONIC_USEC=[0-9]+$/))
        notifier.notify(.stopping(status: "draining"))
        #expect(receiver.nextText() == "STOPPING=1\nSTATUS=draining")
    }

    @Test(arguments: [nil, "", "relative"])
    func withoutSystemdNothingIsSent(_ path: String?) {
        #expect(ServiceNotifier(socketPath: path).notify(.watchdog))
    }

    @Test func aSocketThatIsGoneIsNoCrash() {
        #expect(!ServiceNotifier(socketPath: "/nonexistent/notify").notify(.watchdog))
    }
}

@Suite struct WatchdogTests {
    private let notifier = ServiceNotifier(socketPath: nil)

    @Test(arguments: [
        ([:], false), (["WATCHDOG_USEC": "60000000"], true), (["WATCHDOG_USEC": "0"], false), (["WATCHDOG_USEC": "soon"], false),
        (["WATCHDOG_USEC": "5", "WATCHDOG_PID": "7"], true), (["WATCHDOG_USEC": "5", "WATCHDOG_PID": "8"], false),
    ])
    func itRunsOnlyWhereSystemdSetItForThisProcess(_ environment: [String: String], _ runs: Bool) {
        let watchdog = Watchdog(environment: environment, processID: 7, notifier: notifier, time: FixedTimekeeper())
        #expect((watchdog != nil) == runs)
    }

    @Test func itFallsSilentWhenAStageHangs() async throws {
        let receiver = try DatagramReceiver()
        let moving = Countdown(from: 2)
        let watchdog = try #require(
            Watchdog(
                environment: ["WATCHDOG_USEC": "3"], processID: 1, notifier: ServiceNotifier(socketPath: receiver.path),
                time: FixedTimekeeper()))
        let task = Task { try await watchdog.run { await moving.step() } }
        await moving.reachedZero.wait()
        task.cancel()
        _ = try? await task.value
        #expect(receiver.nextText() == "WATCHDOG=1")
        #expect(receiver.nextText() == "WATCHDOG=1")
        #expect(receiver.nextText() == nil)
    }
}

/// True so many times, then false for ever.
private actor Countdown {
    private var left: Int
    let reachedZero = StopSignal()

    init(from count: Int) {
        left = count
    }

    func step() -> Bool {
        defer { left -= 1 }
        if left < -2 { reachedZero.fire() }
        return left > 0
    }
}
