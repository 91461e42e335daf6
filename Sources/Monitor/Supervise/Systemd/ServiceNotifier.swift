import CPlatform
import Glibc

/// Tells systemd how the daemon is doing, by sd_notify(3)'s protocol: datagrams to the socket in `$NOTIFY_SOCKET`. Without one it says nothing.
public struct ServiceNotifier: Sendable {
    private let socketPath: String?

    /// `socketPath` is `$NOTIFY_SOCKET`: a path, or `@name` for an abstract socket.
    public init(socketPath: String?) {
        self.socketPath = socketPath.flatMap { $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil }
    }

    public enum State: Sendable, Hashable {
        case ready(status: String)
        /// With the monotonic time in microseconds, which systemd wants beside it.
        case reloading
        case stopping(status: String)
        case watchdog
        case status(String)

        func message(monotonicMicroseconds: UInt64) -> String {
            switch self {
            case .ready(let status): "READY=1\nSTATUS=\(status)"
            case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds)"
            case .stopping(let status): "STOPPING=1\nSTATUS=\(status)"
            case .watchdog: "WATCHDOG=1"
            case .status(let status): "STATUS=\(status)"
            }
        }
    }

    /// Sends one state. The answer is false where there was somebody to tell and it failed.
    @discardableResult
    public func notify(_ state: State) -> Bool {
        guard let socketPath else { return true }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard let (address, length) = UnixAddress.make(socketPath) else { return false }
        let bytes = Array(state.message(monotonicMicroseconds: Self.monotonicMicroseconds()).utf8)
        return UnixAddress.send(bytes, to: (address, length), over: descriptor)
    }

    private static func monotonicMicroseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    }
}
