extension ManualTimekeeper {
    /// Lets time pass, from sleeper to sleeper, until something is true.
    ///
    /// What a sleeper set off gets its turn before time goes on, as long as it does not wait for a disk or another process.
    public func run(until isTrue: @Sendable () async throws -> Bool) async throws {
        while try await !isTrue() {
            try Task.checkCancellation()
            for _ in 0..<50 { await Task.yield() }
            if try await isTrue() { return }
            if let next = nextWake { advance(to: next) } else { try await Task.sleep(for: .milliseconds(1)) }
        }
    }
}
