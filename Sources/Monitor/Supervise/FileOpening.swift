import CPlatform
import Foundation
import Glibc
import Rules

extension SourceFile {
    /// Reads a file that people write, whole. What goes wrong is a fault of that file.
    init(path: String) throws(Diagnostic) {
        let bytes: [UInt8]
        do {
            let file = try FileHandle(forReadingFrom: URL(filePath: path))
            bytes = [UInt8](try file.read(upToCount: Self.maximumBytes + 1) ?? Data())
        } catch {
            throw Diagnostic("cannot-open", in: path, at: nil, Self.reason(for: path), help: "check its name and who may read it")
        }
        guard bytes.count <= Self.maximumBytes else {
            throw Diagnostic("too-large", in: path, at: nil, "the file is larger than \(Self.maximumBytes >> 20) MiB", help: "split it")
        }
        try self.init(name: path, bytes: bytes)
    }

    private static func reason(for path: String) -> String {
        var status = stat()
        if stat(path, &status) != 0 { return "the file cannot be opened: \(String(cString: strerror(errno)))" }
        if status.st_mode & S_IFMT == S_IFDIR { return "this is a folder, not a file" }
        return access(path, R_OK) != 0 ? "the file cannot be opened: \(String(cString: strerror(errno)))" : "the file cannot be read"
    }
}
