import CPlatform
import Glibc

/// The door to journald. Wraps one datagram socket, which the kernel lets any thread use.
public final class JournalSocket: Sendable {
    public static let standardPath = "/run/systemd/journal/socket"

    private let descriptor: Int32
    private let path: String

    /// `nil` where no socket can be had.
    public init?(path: String = JournalSocket.standardPath) {
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        self.path = path
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Whether standard error is connected to the journal: `$JOURNAL_STREAM` names its device and inode (systemd.exec(5)).
    public static func isStandardError(_ journalStream: String?) -> Bool {
        guard let journalStream else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return journalStream == "\(status.st_dev):\(status.st_ino)"
    }

    /// One entry; false where journald does not take it.
    public func send(_ fields: [(String, String)]) -> Bool {
        guard let address = UnixAddress.make(path) else { return false }
        return UnixAddress.send(Self.encode(fields), to: address, over: descriptor)
    }

    /// The same for those who can come again: false at once where journald is busy.
    public func offer(_ fields: [(String, String)]) -> Bool {
        guard let address = UnixAddress.make(path) else { return false }
        return UnixAddress.send(Self.encode(fields), to: address, over: descriptor, flags: Int32(MSG_DONTWAIT))
    }

    static func encode(_ fields: [(String, String)]) -> [UInt8] {
        var out: [UInt8] = []
        for (name, value) in fields {
            let bytes = Array(value.utf8)
            out += name.utf8
            if bytes.contains(UInt8(ascii: "\n")) {
                out.append(UInt8(ascii: "\n"))
                withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { out += $0 }
            } else {
                out.append(UInt8(ascii: "="))
            }
            out += bytes
            out.append(UInt8(ascii: "\n"))
        }
        return out
    }

    /// Journal field names are capitals, digits and underscores.
    public static func fieldName(_ key: String) -> String {
        String(key.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(50))
    }
}
