import CPlatform
import Foundation
import Glibc

/// Does with a file what the settings say once its articles are decided: keeps it, deletes it, or moves it away.
struct FileDisposal {
    enum Outcome: Equatable {
        /// It stays where it is.
        case kept
        /// It is gone from the inbox.
        case gone
        /// In words.
        case failed(String)
    }

    let after: DirectorySettings.After

    /// Leaves a file alone that is no longer the one that was read.
    func dispose(of path: InboxPath, at location: [UInt8], facts: FileFacts) -> Outcome {
        if after == .keep { return .kept }
        guard let now = try? FileFacts(at: location) else { return .gone }
        guard now.identity == facts.identity, now.size == facts.size, now.modified == facts.modified else { return .kept }
        switch after {
        case .keep: return .kept
        case .delete:
            return unlink(location.cPath) == 0 || errno == ENOENT ? .gone : .failed("the file cannot be deleted: \(SystemError().words)")
        case .move(let folder): return move(location, to: Array(folder.utf8), as: path)
        }
    }

    // MARK: - Moving

    /// Tries so many names for a file whose own is taken.
    private static let maximumNames = 10_000

    private func move(_ location: [UInt8], to folder: [UInt8], as path: InboxPath) -> Outcome {
        let target = folder + [UInt8(ascii: "/")] + path.bytes
        do throws(SystemError) {
            try Self.makeFolders(above: target)
            for number in 0..<Self.maximumNames {
                let name = number == 0 ? target : target + Array(".\(number)".utf8)
                if try Self.moveUnlessTaken(location, to: name) { return .gone }
            }
            throw SystemError(EEXIST)
        } catch {
            return error.code == ENOENT
                ? .gone : .failed("the file cannot be moved to \(String(decoding: target, as: UTF8.self)): \(error.words)")
        }
    }

    /// False where there is a file of that name: nothing is ever overwritten.
    private static func moveUnlessTaken(_ from: [UInt8], to target: [UInt8]) throws(SystemError) -> Bool {
        // A link is made only where the name is free; renaming would overwrite.
        if link(from.cPath, target.cPath) == 0 {
            guard unlink(from.cPath) == 0 else { throw SystemError() }
            return true
        }
        switch errno {
        case EEXIST: return false
        case EXDEV, EPERM, EOPNOTSUPP, EMLINK, EACCES: return try copyUnlessTaken(from, to: target)
        default: throw SystemError()
        }
    }

    /// Across file systems: whole and on disk under its new name before it is gone from the old one.
    private static func copyUnlessTaken(_ from: [UInt8], to target: [UInt8]) throws(SystemError) -> Bool {
        let source = open(from.cPath, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw SystemError() }
        defer { close(source) }
        let copy = open(target.cPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard copy >= 0 else {
            if errno == EEXIST { return false }
            throw SystemError()
        }
        defer { close(copy) }
        do throws(SystemError) {
            try copyAll(source, to: copy)
            guard fsync(copy) == 0, unlink(from.cPath) == 0 else { throw SystemError() }
        } catch {
            unlink(target.cPath)
            throw error
        }
        return true
    }

    private static func copyAll(_ source: Int32, to target: Int32) throws(SystemError) {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count == 0 { return }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw SystemError()
            }
            var done = 0
            while done < count {
                let written = buffer.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + done }, count - done) }
                guard written > 0 || errno == EINTR else { throw SystemError() }
                done += max(written, 0)
            }
        }
    }

    /// Makes the folders in which a file is to stand.
    static func makeFolders(above target: [UInt8]) throws(SystemError) {
        for index in target.indices.dropFirst() where target[index] == UInt8(ascii: "/") {
            guard mkdir(Array(target[..<index]).cPath, 0o750) == 0 || errno == EEXIST || isFolder(Array(target[..<index])) else {
                throw SystemError()
            }
        }
    }

    private static func isFolder(_ path: [UInt8]) -> Bool {
        let code = errno
        let isFolder = (try? FileFacts(at: path))?.kind == .folder
        errno = code
        return isFolder
    }
}
