import Foundation
import Glibc

/// A server that costs as little as possible: a few threads that answer every connection once with the same feed.
final class PlainServer: Sendable {
    private static let threads = 8

    let port: Int
    let bodyBytes: Int

    init(body: [UInt8]) throws {
        bodyBytes = body.count
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 4096) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        port = Int(UInt16(bigEndian: address.sin_port))
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\nContent-Length: \(body.count)\r\n\r\n"
        let answer = Array(head.utf8) + body
        for _ in 0..<Self.threads { Thread { Self.serve(descriptor, answer) }.start() }
    }

    private static func serve(_ descriptor: Int32, _ answer: [UInt8]) {
        var request = [UInt8](repeating: 0, count: 4096)
        while case let client = accept(descriptor, nil, nil), client >= 0 {
            if recv(client, &request, request.count, 0) > 0 { _ = send(client, answer, answer.count, Int32(MSG_NOSIGNAL)) }
            close(client)
        }
    }
}
