/// Files that are to be read: those that may be read now, in the order in which they came, and those that are looked at again later.
struct FileQueue {
    /// A file that may still be written: what it looked like when it was looked at last.
    private struct Waiting {
        var due: ContinuousClock.Instant
        var facts: FileFacts?
    }

    private var ready: [InboxPath] = []
    private var head = 0
    private var evidence: [InboxPath: InboxFile.Evidence] = [:]
    private var waiting: [InboxPath: Waiting] = [:]
    /// No later than the first that is due.
    private var firstDue: ContinuousClock.Instant?

    var hasReady: Bool { head < ready.count }

    /// A file to be read as soon as possible.
    mutating func add(_ path: InboxPath, _ found: InboxFile.Evidence) {
        waiting[path] = nil
        let known = evidence.updateValue(found, forKey: path)
        if known == nil { ready.append(path) } else if case .written = known { evidence[path] = .written }
    }

    /// A file to be looked at again then, unless its writer closes it before.
    mutating func wait(_ path: InboxPath, until due: ContinuousClock.Instant, facts: FileFacts?) {
        guard evidence[path] == nil else { return }
        waiting[path] = Waiting(due: due, facts: facts)
        firstDue = firstDue.map { min($0, due) } ?? due
    }

    /// The next file to be read.
    mutating func next() -> (path: InboxPath, evidence: InboxFile.Evidence)? {
        guard head < ready.count else { return nil }
        let path = ready[head]
        head += 1
        if head == ready.count || head > 4096 {
            ready.removeFirst(head)
            head = 0
        }
        return (path, evidence.removeValue(forKey: path) ?? .found(wasSettled: false))
    }

    /// When there is one to be looked at again.
    var due: ContinuousClock.Instant? { waiting.isEmpty ? nil : firstDue }

    /// Takes in those whose time has come. `look` says what a file looks like now; one that is as it was has settled.
    mutating func takeDue(at now: ContinuousClock.Instant, _ look: (InboxPath) -> FileFacts?) {
        guard let firstDue, firstDue <= now else { return }
        let due = waiting.filter { $0.value.due <= now }
        for (path, entry) in due.sorted(by: { $0.value.due < $1.value.due }) {
            waiting[path] = nil
            guard let facts = look(path) else { continue }
            add(path, .found(wasSettled: entry.facts.map { $0.size == facts.size && $0.modified == facts.modified } ?? false))
        }
        self.firstDue = waiting.values.map(\.due).min()
    }

    /// Of the paths of all files that are to be read or looked at again.
    var numbers: Set<Int> { Set(evidence.keys.lazy.map(\.number)).union(waiting.keys.lazy.map(\.number)) }

    /// Whether a file is to be read or looked at again.
    func contains(_ path: InboxPath) -> Bool { evidence[path] != nil || waiting[path] != nil }
}
