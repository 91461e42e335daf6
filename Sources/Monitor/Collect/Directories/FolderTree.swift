import CPlatform
import Glibc

/// A folder and those below it: which are watched under which number, and what a walk finds in them.
struct FolderTree {
    /// A file that a walk came across.
    struct Found: Sendable {
        var path: InboxPath
        var facts: FileFacts
    }

    /// What a walk found, and where it could not look.
    struct Walk: Sendable {
        var files: [Found] = []
        var failures: [(path: InboxPath, error: SystemError)] = []
        /// The kernel takes no more watches.
        var isUnwatched = false
    }

    private let root: [UInt8]
    private let isRecursive: Bool
    /// A folder that is never entered: where files are moved to.
    private let excluded: [UInt8]?
    private let watch: FolderWatch?
    private var paths: [Int32: InboxPath] = [:]
    private var watches: [InboxPath: Int32] = [:]
    private var rootIdentity: FileFacts.Identity?
    /// Folders that were entered, and by which path.
    private var entered: [FileFacts.Identity: InboxPath] = [:]

    init(root: [UInt8], isRecursive: Bool, excluded: [UInt8]?, watch: FolderWatch?) {
        self.root = root
        self.isRecursive = isRecursive
        self.excluded = excluded
        self.watch = watch
    }

    /// The path in the file system.
    func location(of path: InboxPath) -> [UInt8] {
        path.isRoot ? root : root + [UInt8(ascii: "/")] + path.bytes
    }

    /// The folder of a watch; `nil` for one that has ended.
    func folder(of watch: Int32) -> InboxPath? { paths[watch] }

    // MARK: - Walking

    /// Looks at everything from a folder down, and watches every folder on the way, each before it is listed, so that nothing falls between.
    /// No folder is entered by two paths: links that lead in a circle end there. Links are followed after all else and sorted, so that it is
    /// the same path every time.
    mutating func walk(from start: InboxPath) -> Walk {
        var walk = Walk()
        if start.isRoot {
            entered = [:]
        } else {
            entered = entered.filter { !$0.value.isInside(start) }
        }
        var rest = Rest(folders: [start])
        while !rest.isEmpty {
            while let folder = rest.folders.popLast() { enter(folder, &walk, &rest) }
            let links = rest.links.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
            rest.links = []
            for link in links {
                enter(link, &walk, &rest)
                while let folder = rest.folders.popLast() { enter(folder, &walk, &rest) }
            }
        }
        walk.files.sort { a, b in
            a.facts.modified == b.facts.modified
                ? a.path.bytes.lexicographicallyPrecedes(b.path.bytes) : a.facts.modified < b.facts.modified
        }
        return walk
    }

    /// What a walk has yet to look at.
    private struct Rest {
        var folders: [InboxPath] = []
        var links: [InboxPath] = []
        var isEmpty: Bool { folders.isEmpty && links.isEmpty }
    }

    private mutating func enter(_ path: InboxPath, _ walk: inout Walk, _ rest: inout Rest) {
        do throws(SystemError) {
            let facts = try FileFacts(at: location(of: path))
            guard facts.kind == .folder else {
                if path.isRoot { throw SystemError(ENOTDIR) }
                if facts.kind == .file { walk.files.append(Found(path: path, facts: facts)) }
                return
            }
            guard path.isRoot || isRecursive, entered[facts.identity] == nil, !isExcluded(facts) else { return }
            entered[facts.identity] = path
            if path.isRoot { rootIdentity = facts.identity }
            if !follow(path) { walk.isUnwatched = true }
            for entry in try FolderListing.entries(of: location(of: path)) where !InboxPath.isIgnored(entry.name) {
                note(entry, in: path, &walk, &rest)
            }
        } catch {
            if path.isRoot || error.code != ENOENT && error.code != ENOTDIR { walk.failures.append((path, error)) }
        }
    }

    private func isExcluded(_ facts: FileFacts) -> Bool {
        guard let excluded, let other = try? FileFacts(at: excluded) else { return false }
        return other.identity == facts.identity
    }

    private func note(
        _ entry: FolderListing.Entry, in folder: InboxPath, _ walk: inout Walk, _ rest: inout Rest
    ) {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .folder: rest.folders.append(path)
        case .link: rest.links.append(path)
        case .other: break
        case .file, nil:
            // Gone again, if it cannot be looked at.
            guard let facts = try? FileFacts(ofLinkAt: location(of: path)) else { return }
            switch facts.kind {
            case .file: walk.files.append(Found(path: path, facts: facts))
            case .folder: rest.folders.append(path)
            case .link: rest.links.append(path)
            case .other: break
            }
        }
    }

    // MARK: - Watching

    /// False where the kernel takes no more watches.
    private mutating func follow(_ path: InboxPath) -> Bool {
        guard let watch else { return false }
        do throws(SystemError) {
            let number = try watch.add(location(of: path))
            if let old = watches[path], old != number { paths[old] = nil }
            if let other = paths[number], other != path { watches[other] = nil }
            paths[number] = path
            watches[path] = number
            return true
        } catch {
            return error.code != ENOSPC && error.code != ENOMEM
        }
    }

    /// The kernel has ended a watch.
    mutating func end(_ number: Int32) {
        guard let path = paths.removeValue(forKey: number), watches[path] == number else { return }
        watches[path] = nil
    }

    /// A folder is gone from its place: what was below it is watched no more.
    mutating func forget(_ folder: InboxPath) {
        for (path, number) in watches where path.isInside(folder) {
            watch?.remove(number)
            watches[path] = nil
            paths[number] = nil
        }
        entered = entered.filter { !$0.value.isInside(folder) }
    }

    /// Whether the folder at the root is still the one that is watched.
    var isRootInPlace: Bool {
        guard let rootIdentity, let facts = try? FileFacts(at: root) else { return false }
        return facts.identity == rootIdentity
    }
}
