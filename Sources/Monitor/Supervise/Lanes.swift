/// Runs named jobs side by side, each until it is stopped: what a reload leaves unchanged goes on undisturbed, the rest is replaced.
///
/// The tasks belong to the task group that is handed in, so whoever runs that group waits for all of them.
struct Lanes<Key: Hashable & Sendable> {
    private struct Lane {
        let stop = StopSignal()
        let ended = StopSignal()
    }

    private var lanes: [Key: Lane] = [:]

    /// Starts one job under a key that is free.
    mutating func start(_ key: Key, in group: inout ThrowingTaskGroup<Void, any Error>, _ job: @escaping @Sendable () async -> Void) {
        let lane = Lane()
        lanes[key] = lane
        group.addTask {
            await withTaskGroup(of: Void.self) { inner in
                inner.addTask { await job() }
                inner.addTask { await lane.stop.wait() }
                await inner.next()
                inner.cancelAll()
            }
            lane.ended.fire()
        }
    }

    /// Starts one job in the place of the one that runs under the key, which ends in its own time.
    mutating func replace(_ key: Key, in group: inout ThrowingTaskGroup<Void, any Error>, _ job: @escaping @Sendable () async -> Void) {
        lanes.removeValue(forKey: key)?.stop.fire()
        start(key, in: &group, job)
    }

    /// Stops the jobs of these keys and returns when they have ended.
    mutating func stop(_ keys: some Sequence<Key>) async {
        let stopped = keys.compactMap { lanes.removeValue(forKey: $0) }
        for lane in stopped { lane.stop.fire() }
        for lane in stopped { await lane.ended.wait() }
    }

    mutating func stopAll() async {
        await stop(Array(lanes.keys))
    }

    var keys: Set<Key> { Set(lanes.keys) }
}
