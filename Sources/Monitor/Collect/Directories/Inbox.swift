import CPlatform
import Foundation
import Glibc
import Logging
import Rules

/// A folder of article files as its source sees it: what is new in it, what was decided before, and what is next.
///
/// Everything here blocks; one thread calls it, `DirectoryWorker`'s.
struct Inbox {
    /// What an inbox works with.
    struct Surroundings: Sendable {
        var settings: DirectorySettings
        var timing: DirectoryTiming
        var limits: DocumentLimits
        var timekeeper: any Timekeeper
        var reporter: any SourceReporter
        var logger: Logger
    }

    /// What is left of a file with more articles than one batch takes, and what is noted of it with the last of them.
    struct Rest {
        var articles: ArraySlice<Article>
        /// `nil` for a file that is to be read again.
        var mark: FileMark?
        var finished: DirectoryBatch.Finished
    }

    let around: Surroundings
    let disposal: FileDisposal
    var tree: FolderTree
    var queue = FileQueue()
    var marks: FileMarks
    /// Files that hold articles under embargo: what they looked like, and when to read them again.
    var held: [InboxPath: (facts: FileFacts, until: Date)] = [:]
    var rest: Rest?
    var batch: DirectoryBatch
    var isAway = true
    var nextScan = ContinuousClock.now
    /// What was said of the folder last, so that it is said once.
    var lastTrouble: String?
    /// Folders below that cannot be read, and were reported.
    var closedFolders: Set<InboxPath> = []
    /// Files that could not be deleted or moved, and were reported.
    var stuck: Set<InboxPath> = []

    /// `marks` are the source's checkpoints.
    init(_ around: Surroundings, watch: FolderWatch?, marks: FileMarks) {
        self.around = around
        disposal = FileDisposal(after: around.settings.after)
        var excluded: [UInt8]?
        if case .move(let folder) = around.settings.after { excluded = Array(folder.utf8) }
        tree = FolderTree(root: Array(around.settings.path.utf8), isRecursive: around.settings.recursive, excluded: excluded, watch: watch)
        self.marks = marks
        batch = DirectoryBatch(source: around.settings.id)
    }

    // MARK: - For the worker

    /// How long there is nothing to do unless something happens; zero where there is.
    var idleTime: Duration {
        if !batch.isFull, rest != nil || queue.hasReady { return .zero }
        let due = queue.due.map { min($0, nextScan) } ?? nextScan
        return max(.zero, ContinuousClock.now.duration(to: due))
    }

    /// Takes in what the kernel told.
    mutating func take(_ news: FolderWatch.News) {
        for event in news.events { take(event) }
        if news.overflowed {
            around.logger.warning("the kernel dropped news of files; the folder is scanned", metadata: metadata)
            nextScan = .now
        }
    }

    /// Does what is due, and reads files until the batch is full or some have been read.
    mutating func work(files limit: Int) {
        if nextScan <= .now { scan() }
        let location = tree
        queue.takeDue(at: .now) { try? FileFacts(at: location.location(of: $0)) }
        var files = 0
        while !batch.isFull, files < limit {
            if rest != nil {
                takeRest()
            } else if let (path, evidence) = queue.next() {
                read(path, evidence)
            } else {
                return
            }
            files += 1
        }
    }

    var hasBatch: Bool { !batch.isEmpty }

    mutating func takeBatch() -> DirectoryBatch {
        defer { batch = DirectoryBatch(source: around.settings.id) }
        return batch
    }

    /// The articles of these files are decided and stored.
    mutating func settle(_ finished: [DirectoryBatch.Finished]) {
        for file in finished { dispose(of: file) }
    }

    // MARK: - Events

    private mutating func take(_ event: FolderWatch.Event) {
        guard let folder = tree.folder(of: event.watch) else { return }
        switch event.kind {
        case .ended:
            tree.end(event.watch)
            if folder.isRoot { lose() }
            return
        case .moved:
            if folder.isRoot { lose() }
            return
        case .written, .created, .folderGone: break
        }
        guard !event.name.isEmpty, !InboxPath.isIgnored(event.name) else { return }
        let path = folder.appending(event.name)
        switch event.kind {
        case .written: queue.add(path, .written)
        case .created: takeCreated(path, isFolder: event.isFolder)
        case .folderGone: tree.forget(path)
        case .ended, .moved: break
        }
    }

    /// A folder is looked through. A file's writer will close it, unless it came as a link or without a name: then nobody will.
    private mutating func takeCreated(_ path: InboxPath, isFolder: Bool) {
        if isFolder { return explore(path) }
        guard let facts = try? FileFacts(ofLinkAt: tree.location(of: path)) else { return }
        switch facts.kind {
        case .link: explore(path)
        case .file where facts.links > 1: queue.add(path, .found(wasSettled: false))
        case .file: queue.wait(path, until: .now + around.timing.settle, facts: nil)
        case .folder, .other: break
        }
    }
}
