import CPlatform
import Glibc

/// Standard error without a buffer: one write(2) a line, so that lines of several tasks never mix.
public enum StandardError {
    /// The line end is added.
    public static func write(_ line: String) {
        Descriptor.writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
    }
}

/// Standard output, the same way.
public enum StandardOutput {
    /// False where nobody reads any more (a closed pipe) or the disk is full.
    @discardableResult
    public static func write(_ bytes: [UInt8]) -> Bool {
        Descriptor.writeAll(bytes, to: STDOUT_FILENO)
    }
}

enum Descriptor {
    /// Writes all of it, going on after interruptions and short writes; false on an error, with `errno` set.
    @discardableResult
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            done += written
        }
        return true
    }
}
