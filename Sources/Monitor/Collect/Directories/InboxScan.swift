import CPlatform
import Foundation
import Glibc
import Logging

/// Looking at the folder: at start, when the kernel dropped news, every few minutes, and at folders that are new.
extension Inbox {
    var metadata: Logger.Metadata {
        ["source": .string(around.settings.id), "folder": .string(around.settings.path)]
    }

    /// Looks at the whole folder: what is new or changed is queued, what was decided is disposed of, what is gone is forgotten.
    mutating func scan() {
        if !isAway, !tree.isRootInPlace { tree.forget(.root) }
        let walk = tree.walk(from: .root)
        if let failure = walk.failures.first(where: { $0.path.isRoot }) {
            lose()
            nextScan = .now + around.timing.retry
            return report(FolderTrouble.unreadable(around.settings.path, failure.error))
        }
        if isAway { around.logger.info("watching folder", metadata: metadata) }
        isAway = false
        nextScan = .now + (walk.isUnwatched ? around.timing.poll : around.timing.rescan)
        report(walk.isUnwatched ? FolderTrouble.unwatched : accessTrouble)
        closedFolders.formIntersection(walk.failures.map(\.path))
        take(walk)
        // What lies in a folder that could not be read is not gone.
        if walk.failures.isEmpty { forgetAll(but: walk.files) }
    }

    /// Looks at what is new in the folder, and at everything in it if it is a folder.
    mutating func explore(_ path: InboxPath) {
        let walk = tree.walk(from: path)
        take(walk)
        guard walk.isUnwatched else { return }
        nextScan = min(nextScan, .now + around.timing.poll)
        report(FolderTrouble.unwatched)
    }

    /// The folder is gone: it may come back.
    mutating func lose() {
        tree.forget(.root)
        isAway = true
        nextScan = .now
    }

    private mutating func take(_ walk: FolderTree.Walk) {
        for failure in walk.failures where closedFolders.insert(failure.path).inserted {
            reportFailure(of: failure.path, "the folder cannot be read: \(failure.error.words)")
        }
        for found in walk.files { consider(found) }
    }

    private mutating func consider(_ found: FolderTree.Found) {
        guard !queue.contains(found.path) else { return }
        if let held = held[found.path], held.facts == found.facts, held.until > around.timekeeper.now { return }
        if let mark = marks[found.path], mark.matches(found.facts), mark.hash != nil {
            // Decided before, but a crash came before what was to be done then.
            if mark.state == .done { dispose(of: .init(path: found.path, facts: found.facts)) }
            return
        }
        queue.add(found.path, .found(wasSettled: isOld(found.facts)))
    }

    /// Nobody has written it for a while.
    private func isOld(_ facts: FileFacts) -> Bool {
        let settled = around.timekeeper.now.addingTimeInterval(-around.timing.settle.timeInterval)
        return Double(facts.modified) / 1e9 < settled.timeIntervalSince1970
    }

    private mutating func forgetAll(but files: [FolderTree.Found]) {
        let present = Set(files.lazy.map(\.path.number))
        batch.gone.formUnion(marks.forgetAll(but: present.union(queue.numbers)))
        held = held.filter { present.contains($0.key.number) }
        stuck = stuck.filter { present.contains($0.number) }
    }

    mutating func forget(_ path: InboxPath) {
        guard marks[path] != nil else { return }
        marks[path] = nil
        batch.batch.checkpoints.append(Checkpoint(path.key, nil))
    }

    // MARK: - Saying so

    /// What is wrong with a folder that can be read.
    private var accessTrouble: String? {
        guard around.settings.after != .keep, access(Array(around.settings.path.utf8).cPath, W_OK) != 0 else { return nil }
        return FolderTrouble.unwritable(around.settings.path)
    }

    /// `nil` for a folder that works. Each trouble is logged once.
    mutating func report(_ trouble: String?) {
        defer { lastTrouble = trouble }
        guard let trouble else {
            if lastTrouble != nil { around.logger.notice("the folder can be used again", metadata: metadata) }
            return around.reporter.report(.healthy, of: around.settings.id)
        }
        if trouble != lastTrouble {
            around.logger.error("folder in trouble", metadata: metadata.merging(["reason": .string(trouble)]) { $1 })
        }
        around.reporter.report(.trouble(trouble), of: around.settings.id)
    }

    func reportFailure(of path: InboxPath, _ reason: String) {
        around.logger.warning(
            "file cannot be used", metadata: metadata.merging(["file": .string(path.text), "reason": .string(reason)]) { $1 })
        around.reporter.report(.itemFailed(item: path.text, reason: reason), of: around.settings.id)
    }
}

extension Duration {
    /// In seconds.
    var timeInterval: TimeInterval { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
