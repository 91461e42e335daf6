import CPlatform
import Glibc

/// The names in a folder.
enum FolderListing {
    struct Entry: Sendable {
        var name: [UInt8]
        /// `nil` where the file system does not say it with the name.
        var kind: FileFacts.Kind?
    }

    /// In no order; without `.` and `..`.
    static func entries(of path: [UInt8]) throws(SystemError) -> [Entry] {
        guard let folder = opendir(path.cPath) else { throw SystemError() }
        defer { closedir(folder) }
        var entries: [Entry] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = Self.name(of: entry)
            if name != [0x2E], name != [0x2E, 0x2E] { entries.append(Entry(name: name, kind: kind(of: entry.pointee.d_type))) }
            errno = 0
        }
        // Half a listing would make the rest look deleted.
        if errno != 0 { throw SystemError() }
        return entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
    }

    private static func kind(of type: UInt8) -> FileFacts.Kind? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }
}
