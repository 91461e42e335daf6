import Monitor
import Testing

@Suite struct StopSignalTests {
    @Test func everyoneWhoWaitsGoesOn() async {
        let signal = StopSignal()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { await signal.wait() } }
            group.addTask { signal.fire() }
        }
        #expect(signal.hasFired)
    }

    @Test func whoComesLateDoesNotWait() async {
        let signal = StopSignal()
        signal.fire()
        signal.fire()
        await signal.wait()
    }

    @Test func aCancelledTaskGoesOnThoughNothingFired() async {
        let signal = StopSignal()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await signal.wait() }
            group.cancelAll()
        }
        #expect(!signal.hasFired)
    }
}
