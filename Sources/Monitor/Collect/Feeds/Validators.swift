import Foundation
import Rules

/// What a server gave to recognise a version of a feed by. Sent back byte for byte.
struct Validators: Sendable, Hashable {
    var etag: [UInt8]?
    var lastModified: [UInt8]?

    var isEmpty: Bool { etag == nil && lastModified == nil }

    /// The headers of a request for anything newer.
    var fields: [HTTPField] {
        [etag.map { HTTPField("If-None-Match", bytes: $0) }, lastModified.map { HTTPField("If-Modified-Since", bytes: $0) }].compactMap(
            \.self)
    }

    /// Longer ones are attacks on somebody's storage.
    private static let maximumLength = 8 << 10
    /// A clock that is wrong by more would make every later version look old.
    private static let toleratedClockSkew: TimeInterval = 24 * 3600
    /// No web server is older: earlier dates stand for "unknown".
    private static let firstServer = Date(timeIntervalSince1970: 662_688_000)

    /// Each is replaced on its own, also by a 304, which may bring only one of them. After a whole answer what it does not bring is gone.
    mutating func update(from response: HTTPResponse, now: Date) {
        let isWhole = response.status != 304
        if let field = response.headers.first("ETag") { etag = Self.sensible(etag: field.value) } else if isWhole { etag = nil }
        if let field = response.headers.first("Last-Modified") {
            lastModified = Self.sensible(date: field, now: now)
        } else if isWhole {
            lastModified = nil
        }
    }

    private static func sensible(etag: [UInt8]) -> [UInt8]? {
        let isEmpty = ["", "\"\"", "W/\"\"", "w/\"\""].contains { Array($0.utf8) == etag }
        return isEmpty || etag.count > maximumLength ? nil : etag
    }

    /// A date that cannot be read is sent back all the same: it may mean something to its server.
    private static func sensible(date field: HTTPField, now: Date) -> [UInt8]? {
        guard !field.value.isEmpty, field.value.count <= maximumLength else { return nil }
        guard let date = HTTPDate.parse(field.text, now: now) else { return field.value }
        return date > firstServer && date.timeIntervalSince(now) < toleratedClockSkew ? field.value : nil
    }
}

extension Validators {
    /// Text where the bytes are UTF-8, else their numbers.
    private static func json(_ bytes: [UInt8]?) -> JSON {
        guard let bytes else { return .null }
        return String(validating: bytes, as: UTF8.self).map(JSON.string) ?? .array(bytes.map { .integer(Int($0)) })
    }

    private static func bytes(_ value: JSON?) -> [UInt8]? {
        value?.string.map { Array($0.utf8) } ?? value?.array?.compactMap { $0.integer.flatMap(UInt8.init(exactly:)) }
    }

    var members: [JSON.Member] {
        [JSON.Member("etag", Self.json(etag)), JSON.Member("last_modified", Self.json(lastModified))]
    }

    init(_ object: JSON) {
        etag = Self.bytes(object["etag"])
        lastModified = Self.bytes(object["last_modified"])
    }
}
