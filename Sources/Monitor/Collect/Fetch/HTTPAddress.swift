internal import CCurl

/// An http or https address, read by the same parser that will fetch it, so that what was checked is what is asked.
public struct HTTPAddress: Sendable, Hashable {
    /// Without user, password and fragment.
    public let text: String
    public let scheme: String
    /// As it stands in the address, in lower case; version 6 addresses without brackets.
    public let host: String
    public let port: Int
    let user: String?
    let password: String?

    public init(_ text: String) throws(HTTPFailure) {
        try self.init(text, relativeTo: nil)
    }

    /// A reference as a page or a `Location` field has it, seen from this address.
    public func resolving(_ reference: String) throws(HTTPFailure) -> HTTPAddress {
        try HTTPAddress(reference, relativeTo: text)
    }

    private init(_ reference: String, relativeTo base: String?) throws(HTTPFailure) {
        if let other = Self.otherScheme(of: reference, isAbsolute: base == nil) { throw .refusedScheme(other) }
        guard let url = curl_url() else { throw .badRequest("no memory for the address") }
        defer { curl_url_cleanup(url) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE)
        if let base { _ = curl_url_set(url, CURLUPART_URL, base, flags) }
        let code = curl_url_set(url, CURLUPART_URL, reference, flags)
        if code == CURLUE_BAD_SCHEME, base == nil { throw .badRequest("the address has no http:// or https:// in front") }
        guard code == CURLUE_OK else { throw .badRequest("the address is not well formed (\(String(cString: curl_url_strerror(code))))") }
        guard let scheme = Self.part(CURLUPART_SCHEME, of: url)?.lowercased() else { throw .badRequest("the address has no scheme") }
        guard scheme == "http" || scheme == "https" else { throw .refusedScheme(scheme) }
        guard let host = Self.part(CURLUPART_HOST, of: url), let port = Self.part(CURLUPART_PORT, of: url, UInt32(CURLU_DEFAULT_PORT))
        else {
            throw .badRequest("the address has no host")
        }
        self.scheme = scheme
        self.host = host.lowercased().filter { $0 != "[" && $0 != "]" }
        self.port = Int(port) ?? 0
        user = Self.part(CURLUPART_USER, of: url, UInt32(CURLU_URLDECODE))
        password = Self.part(CURLUPART_PASSWORD, of: url, UInt32(CURLU_URLDECODE))
        for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT] { curl_url_set(url, part, nil, 0) }
        guard let text = Self.part(CURLUPART_URL, of: url) else { throw .badRequest("the address is not well formed") }
        self.text = text
    }

    /// A scheme that is neither http nor https. libcurl takes `javascript:` for a path; in an address that a person wrote, `host:80` is none.
    private static func otherScheme(of text: String, isAbsolute: Bool) -> String? {
        let bytes = text.utf8.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
        guard let colon = bytes.firstIndex(where: { !Self.isInScheme($0) }), bytes[colon] == UInt8(ascii: ":"), let first = bytes.first,
            first | 0x20 >= UInt8(ascii: "a")
        else { return nil }
        let scheme = text[bytes.startIndex..<colon].lowercased()
        if scheme == "http" || scheme == "https" { return nil }
        let isPort = bytes[bytes.index(after: colon)...].first.map { (0x30...0x39).contains($0) } ?? false
        return isAbsolute && isPort ? nil : scheme
    }

    /// RFC 3986, 3.1.
    private static func isInScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func part(_ part: CURLUPart, of url: OpaquePointer, _ flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(url, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}

extension HTTPAddress {
    /// Whether what is secret to this address may be told to the other: the same host and port over the same scheme, or over a safer one.
    func sharesSecrets(with other: HTTPAddress) -> Bool {
        guard host == other.host else { return false }
        if scheme == other.scheme { return port == other.port }
        return (scheme, port, other.scheme, other.port) == ("http", 80, "https", 443)
    }

    /// The address for people: values of the query that look like keys are left out.
    public var redacted: String { Redaction.address(text) }
}
