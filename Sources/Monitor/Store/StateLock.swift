import CPlatform
import Glibc

/// Keeps a second daemon off a state folder: a lock that the kernel frees when the process ends, however it ends.
final class StateLock: Sendable {
    private let descriptor: Int32

    init(folder: String) throws(StoreError) {
        let path = folder + "/monitord.lock"
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .notWritable(folder: folder, reason: String(cString: strerror(errno))) }
        self.descriptor = descriptor
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(folder: folder, process: Self.holder(descriptor)) }
        let process = Array("\(getpid())\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, process, process.count, 0) == process.count else {
            throw .notWritable(folder: folder, reason: String(cString: strerror(errno)))
        }
    }

    deinit { close(descriptor) }

    /// The process that the holder wrote into the file.
    private static func holder(_ descriptor: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let digits = buffer.prefix(max(0, count)).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
    }
}
