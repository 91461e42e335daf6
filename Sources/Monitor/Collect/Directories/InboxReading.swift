import Foundation
import Rules

/// Reading files into the batch, and what happens to them afterwards.
extension Inbox {
    mutating func read(_ path: InboxPath, _ evidence: InboxFile.Evidence) {
        switch InboxFile.read(tree.location(of: path), evidence, limit: around.limits.maxBytes) {
        case .nothing: break
        case .open:
            // The kernel tells of a close a moment before it is done: the next look mostly finds the file free.
            let pause = evidence.isClose ? around.timing.closing : around.timing.settle
            queue.wait(path, until: .now + pause, facts: nil)
        case .unfinished(let facts): queue.wait(path, until: .now + around.timing.settle, facts: facts)
        case .failed(let reason, let facts):
            let mark = FileMark(size: facts?.size ?? 0, modified: facts?.modified ?? 0, hash: nil, state: .failed)
            if marks[path] != mark {
                keep(mark, of: path)
                reportFailure(of: path, reason)
            }
        case .content(let bytes, let facts):
            batch.files += 1
            batch.bytes += bytes.count
            take(bytes, facts, of: path)
        }
    }

    private mutating func take(_ bytes: [UInt8], _ facts: FileFacts, of path: InboxPath) {
        var mark = FileMark(size: facts.size, modified: facts.modified, hash: FileMark.Hash(of: bytes), state: .done)
        let finished = DirectoryBatch.Finished(path: path, facts: facts)
        if let known = marks[path], known.hash == mark.hash {
            // The same content, perhaps with a new date.
            mark.state = known.state
            if mark != known { keep(mark, of: path) }
            if mark.state == .done { batch.finished.append(finished) }
            return
        }
        let reading = FileReading(
            bytes, of: path, at: tree.location(of: path), settings: around.settings, limits: around.limits, now: around.timekeeper.now)
        around.reporter.report(.fetched(status: 0, bytes: bytes.count), of: around.settings.id)
        if let fault = reading.fault {
            mark.state = .failed
            reportFailure(of: path, fault)
        }
        held[path] = reading.heldUntil.map { (facts, $0) }
        if let until = reading.heldUntil { wake(path, facts, at: until) }
        rest = Rest(articles: reading.articles[...], mark: reading.heldUntil == nil ? mark : nil, finished: finished)
        takeRest()
    }

    /// Moves articles of the file in hand into the batch: all of them, unless they are more than a batch is meant to hold.
    mutating func takeRest() {
        guard var file = rest else { return }
        let room = max(DirectoryBatch.maximumArticles - batch.batch.articles.count, 0)
        let count = file.articles.count <= DirectoryBatch.maximumArticles ? file.articles.count : room
        batch.batch.articles.append(contentsOf: file.articles.prefix(count))
        file.articles.removeFirst(count)
        guard file.articles.isEmpty else {
            rest = file
            return
        }
        rest = nil
        guard let mark = file.mark else { return }
        keep(mark, of: file.finished.path)
        if mark.state == .done { batch.finished.append(file.finished) }
    }

    private mutating func keep(_ mark: FileMark, of path: InboxPath) {
        marks[path] = mark
        batch.gone.remove(path.number)
        batch.batch.checkpoints.append(Checkpoint(path.key, mark.text))
    }

    /// Longer waits end with a scan.
    private static let longestWait: TimeInterval = 86_400

    /// The end of an embargo is a time to read the file again.
    private mutating func wake(_ path: InboxPath, _ facts: FileFacts, at time: Date) {
        let wait = time.timeIntervalSince(around.timekeeper.now)
        if wait < Self.longestWait { queue.wait(path, until: .now + .seconds(wait), facts: facts) }
    }

    // MARK: - Afterwards

    /// What the settings say of a file that was decided. A failure is reported once and tried again with every scan.
    mutating func dispose(of file: DirectoryBatch.Finished) {
        switch disposal.dispose(of: file.path, at: tree.location(of: file.path), facts: file.facts) {
        case .kept: break
        case .gone:
            stuck.remove(file.path)
            forget(file.path)
        case .failed(let reason):
            if stuck.insert(file.path).inserted { reportFailure(of: file.path, reason) }
        }
    }
}
