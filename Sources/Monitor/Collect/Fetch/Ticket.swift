import Foundation

/// A request that was checked and is on its way to the client's thread, known there by its identity.
final class Ticket: Sendable {
    let request: HTTPRequest
    let address: HTTPAddress
    private let cancelled = Guarded(false)

    init(_ request: HTTPRequest) throws(HTTPFailure) {
        self.request = request
        address = try HTTPAddress(request.url)
        for field in request.headers + Self.authorization(of: request, at: address) {
            guard Self.isToken(field.name) else { throw .badRequest("\(field.name.debugDescription) is no header name") }
            guard field.value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
                throw .badRequest("the header \(field.name) holds a line break or another control character")
            }
        }
    }

    var isCancelled: Bool { cancelled.withLock { $0 } }

    func cancel() { cancelled.withLock { $0 = true } }

    /// Proof of who asks, as a header; the address's own user and password where the request names none.
    var authorization: [HTTPField] { Self.authorization(of: request, at: address) }

    private static func authorization(of request: HTTPRequest, at address: HTTPAddress) -> [HTTPField] {
        switch request.authorization {
        case .basic(let user, let password): [basic(user, password)]
        case .bearer(let token): [HTTPField("Authorization", "Bearer " + token)]
        case nil: address.user.map { [basic($0, address.password ?? "")] } ?? []
        }
    }

    private static func basic(_ user: String, _ password: String) -> HTTPField {
        HTTPField("Authorization", "Basic " + Data("\(user):\(password)".utf8).base64EncodedString())
    }

    /// RFC 9110, 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
    }
}
