import CPlatform
import Glibc

/// What the file system says of a file or folder without opening it.
struct FileFacts: Hashable, Sendable {
    enum Kind: Sendable { case file, folder, link, other }

    /// What tells a file from every other, also under another name.
    struct Identity: Hashable, Sendable {
        var device: UInt64
        var inode: UInt64
    }

    var kind: Kind
    var identity: Identity
    /// Bytes.
    var size: Int
    /// Nanoseconds since 1970.
    var modified: Int
    /// Names that the file has.
    var links: Int

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
        links = Int(clamping: status.st_nlink)
    }

    /// Of what a path leads to, through links.
    init(at path: [UInt8]) throws(SystemError) {
        var status = stat()
        guard stat(path.cPath, &status) == 0 else { throw SystemError() }
        self.init(status)
    }

    /// Of a link itself.
    init(ofLinkAt path: [UInt8]) throws(SystemError) {
        var status = stat()
        guard lstat(path.cPath, &status) == 0 else { throw SystemError() }
        self.init(status)
    }

    init(of descriptor: Int32) throws(SystemError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        self.init(status)
    }
}

/// Why the system refused, by its number.
struct SystemError: Error, Hashable {
    let code: Int32

    /// The last one of this thread.
    init() {
        code = errno
    }

    init(_ code: Int32) {
        self.code = code
    }

    /// In the system's words: `Permission denied`.
    var words: String { String(cString: strerror(code)) }
}

extension [UInt8] {
    /// As the C library wants a path: with a zero byte behind it.
    var cPath: [CChar] { map(CChar.init(bitPattern:)) + [0] }
}
