import Foundation
import Glibc

/// Takes webhooks on 127.0.0.1 as fast as it can, a thread for each connection, and counts different ids.
public final class Receiver: @unchecked Sendable {
    // Sendable because `ids` and `total` are touched under the lock alone.
    private let lock = NSCondition()
    /// Before each answer, in microseconds.
    private let pause: UInt32
    private var ids: Set<[UInt8]> = []
    private var total = 0

    public var count: Int { lock.withLock { total } }
    public var distinct: Int { lock.withLock { ids.count } }

    public init(port: UInt16, pause: UInt32 = 0) throws {
        self.pause = pause
        let listener = try Self.bind(port)
        guard listen(listener, 512) == 0 else { throw Desk.Unavailable(what: "receiver") }
        Thread {
            while case let client = accept(listener, nil, nil), client >= 0 { Thread { self.serve(client) }.start() }
        }.start()
    }

    /// Returns when so many requests have come.
    public func wait(for count: Int) {
        lock.withLock { while total < count { lock.wait() } }
    }

    /// A port that nobody listens on.
    static func freePort() throws -> UInt16 {
        let descriptor = try bind(0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func bind(_ port: UInt16) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var one: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        guard withLoopback(port, { Glibc.bind(descriptor, $0, $1) }) == 0 else { throw Desk.Unavailable(what: "port \(port)") }
        return descriptor
    }

    /// A connection to somebody else on 127.0.0.1.
    static func connected(to port: UInt16) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard withLoopback(port, { connect(descriptor, $0, $1) }) == 0 else {
            close(descriptor)
            throw Desk.Unavailable(what: "port \(port)")
        }
        return descriptor
    }

    private static func withLoopback(_ port: UInt16, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
    }

    private func serve(_ client: Int32) {
        defer { close(client) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let answer = Array("HTTP/1.1 204 \r\n\r\n".utf8)
        while true {
            if let request = Self.request(in: bytes) {
                bytes.removeFirst(request.length)
                if pause > 0 { usleep(pause) }
                lock.withLock {
                    total += 1
                    ids.insert(request.id)
                    lock.broadcast()
                }
                guard send(client, answer, answer.count, Int32(MSG_NOSIGNAL)) == answer.count else { return }
                continue
            }
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            bytes += buffer[..<count]
        }
    }

    /// The first whole request and the id in its head.
    private static func request(in bytes: [UInt8]) -> (length: Int, id: [UInt8])? {
        let end = Array("\r\n\r\n".utf8)
        guard let head = bytes.firstRange(of: end), let size = field("content-length", in: bytes[..<head.lowerBound]),
            let length = Int(String(decoding: size, as: UTF8.self)), bytes.count >= head.upperBound + length
        else { return nil }
        return (head.upperBound + length, field("webhook-id", in: bytes[..<head.lowerBound]) ?? [])
    }

    private static func field(_ name: String, in head: ArraySlice<UInt8>) -> [UInt8]? {
        for line in head.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].count == name.utf8.count,
                String(decoding: line[..<colon], as: UTF8.self).lowercased() == name
            else { continue }
            return line[(colon + 1)...].filter { $0 > 0x20 }
        }
        return nil
    }
}
