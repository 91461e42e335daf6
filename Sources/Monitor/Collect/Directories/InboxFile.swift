import CPlatform
import Glibc
import Rules

/// Reads a file whole, or says why not: as far as the system can tell, never half of one that is being written.
enum InboxFile {
    enum Reading: Sendable {
        case content([UInt8], FileFacts)
        /// The kernel says that a writer has it open.
        case open
        /// Somebody writes it, or may: later. `FileFacts` is what it looks like now.
        case unfinished(FileFacts?)
        /// It is gone again, or was never a file.
        case nothing
        /// In words; `facts` where the file could be looked at.
        case failed(String, FileFacts?)
    }

    /// How a file came to be known.
    enum Evidence: Sendable {
        /// A writer closed it, or it was moved here.
        case written
        /// A scan found it as it is: it may still be open for writing.
        case found(wasSettled: Bool)

        var isClose: Bool {
            if case .written = self { true } else { false }
        }
    }

    private static let chunk = 1 << 20

    static func read(_ path: [UInt8], _ evidence: Evidence, limit: Int) -> Reading {
        // Without O_NONBLOCK a pipe without a writer would hold everything up.
        let descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return unopened(path, SystemError()) }
        defer { close(descriptor) }
        do throws(SystemError) {
            let facts = try FileFacts(of: descriptor)
            guard facts.kind == .file else { return .nothing }
            guard facts.size <= limit else {
                return .failed("the file has \(facts.size) bytes, which is more than the limit of \(limit)", facts)
            }
            let isOpen = monitord_is_being_written(descriptor)
            if isOpen == 1 { return .open }
            guard isWhole(isOpen, evidence, facts) else { return .unfinished(facts) }
            let bytes = try content(of: descriptor, expecting: facts.size, limit: limit)
            let after = try FileFacts(of: descriptor)
            guard after.size == facts.size, after.modified == facts.modified, bytes.count == facts.size else { return .unfinished(after) }
            return .content(bytes, facts)
        } catch {
            return .failed("the file cannot be read: \(error.words)", try? FileFacts(at: path))
        }
    }

    /// A writer's close, or the kernel's word that nobody writes (0; -1 where it cannot tell), or else that it has not changed for a while.
    /// An empty file is mostly one whose writer has yet to begin.
    private static func isWhole(_ isOpen: Int32, _ evidence: Evidence, _ facts: FileFacts) -> Bool {
        switch (isOpen, evidence) {
        case (_, .found(wasSettled: true)): true
        case (0, _), (_, .written): facts.size > 0
        default: false
        }
    }

    private static func content(of descriptor: Int32, expecting size: Int, limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 1)
        while bytes.count <= limit {
            // One more than expected shows the end of the file without another turn.
            let room = min(max(size + 1 - bytes.count, 1), chunk)
            var failure: SystemError?
            var count = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
                count = Glibc.read(descriptor, buffer.baseAddress, room)
                if count < 0 { failure = SystemError() }
                initialized = max(count, 0)
            }
            if let failure, failure.code != EINTR { throw failure }
            bytes.append(contentsOf: part)
            if count == 0 { break }
        }
        return bytes
    }

    private static func unopened(_ path: [UInt8], _ error: SystemError) -> Reading {
        switch error.code {
        case ENOENT, ENOTDIR, ENXIO: .nothing
        case EMFILE, ENFILE, ENOMEM, EINTR: .unfinished(nil)
        case ELOOP: .failed("the link leads back to itself", try? FileFacts(ofLinkAt: path))
        default: .failed("the file cannot be opened: \(error.words)", try? FileFacts(at: path))
        }
    }
}
