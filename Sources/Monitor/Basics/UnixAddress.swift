import CPlatform
import Glibc

/// Addresses of Unix datagram sockets: systemd's notify socket, journald's.
enum UnixAddress {
    /// A path, or `@name` for Linux's abstract namespace; `nil` where it is too long for the kernel.
    static func make(_ path: String) -> (sockaddr_un, socklen_t)? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        let isAbstract = bytes.first == UInt8(ascii: "@")
        if isAbstract { bytes[0] = 0 }
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let head = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? MemoryLayout<sa_family_t>.size
        return (address, socklen_t(head + bytes.count + (isAbstract ? 0 : 1)))
    }

    /// One datagram; false where the kernel refused it. `flags` as sendto(2) knows them.
    static func send(_ bytes: [UInt8], to address: (sockaddr_un, socklen_t), over descriptor: Int32, flags: Int32 = 0) -> Bool {
        var socket = address.0
        let sent = withUnsafePointer(to: &socket) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL) | flags, $0, address.1)
            }
        }
        return sent == bytes.count
    }
}
