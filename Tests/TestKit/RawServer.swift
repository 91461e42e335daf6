import Foundation
import Glibc
import Monitor

/// A server on 127.0.0.1 that says byte for byte what a test tells it, also what no honest server would.
///
/// Each connection is served on a thread of its own, so that a slow one blocks neither the others nor the tests.
public final class RawServer: Sendable {
    public let port: Int
    private let descriptor: Int32
    private let heads = Guarded<[String]>([])
    private let present = Guarded((now: 0, most: 0))
    private let accepted = Guarded(0)

    /// `serve` gets every request with its head; the connection is closed when it returns false or the client is gone.
    ///
    /// `greeting` is said before anything was asked.
    public init(greeting: String = "", _ serve: @escaping @Sendable (RawConnection, String) -> Bool = { _, _ in false }) throws {
        let listener = try Self.listen()
        (descriptor, port) = listener
        let (heads, present, accepted) = (heads, present, accepted)
        Thread {
            while case let client = accept(listener.descriptor, nil, nil), client >= 0 {
                accepted.withLock { $0 += 1 }
                Thread {
                    let connection = RawConnection(descriptor: client, isServed: Guarded(false), present: present)
                    connection.send(greeting)
                    while let head = connection.readHead() {
                        heads.withLock { $0.append(head) }
                        connection.begins()
                        let goesOn = serve(connection, head)
                        connection.ends()
                        guard goesOn else { break }
                    }
                    close(client)
                }.start()
            }
        }.start()
    }

    private static func listen() throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, 512) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    public var url: String { "http://127.0.0.1:\(port)" }

    /// The heads of all requests so far, in the order of their arrival.
    public var requests: [String] { heads.withLock { $0 } }

    /// How often somebody connected.
    public var connections: Int { accepted.withLock { $0 } }

    /// The most requests that were being served at the same time.
    public var mostAtOnce: Int { present.withLock { $0.most } }
}

/// A client's connection, used by its own thread.
public struct RawConnection: Sendable {
    let descriptor: Int32
    let isServed: Guarded<Bool>
    let present: Guarded<(now: Int, most: Int)>

    func begins() {
        isServed.withLock { $0 = true }
        present.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    }

    /// Said before the answer is: a client that has it may ask again before this thread goes on.
    func ends() {
        let wasServed = isServed.withLock { isServed in
            defer { isServed = false }
            return isServed
        }
        if wasServed { present.withLock { $0.now -= 1 } }
    }

    /// False when the client is gone.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A complete answer with its length.
    @discardableResult
    public func answer(_ status: String = "200 OK", _ headers: [String] = [], _ body: [UInt8] = []) -> Bool {
        ends()
        return send((["HTTP/1.1 " + status, "Content-Length: \(body.count)"] + headers + ["", ""]).joined(separator: "\r\n")) && send(body)
    }

    /// Waits for so long, or until the client hangs up (or says more).
    @discardableResult
    public func wait(milliseconds: Int32) -> Bool {
        var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&event, 1, milliseconds) == 0
    }

    /// Ends the connection as a crash would, without a goodbye.
    public func reset() {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }

    /// A request's head with its blank line, or `nil` at the end. Bodies are not read.
    func readHead() -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.suffix(4) != [13, 10, 13, 10] {
            guard recv(descriptor, &byte, 1, 0) == 1, bytes.count < 1 << 20 else { return nil }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
