/// Addresses as publishers write them: absolute ones stay as they are, relative ones are completed.
enum LinkReference {
    /// The address that a reference means at a place whose own address is `base` (RFC 3986, 5.2). Without a base it stays relative.
    static func resolve(_ reference: String, against base: String?) -> String {
        guard let base, !isAbsolute(reference), let scheme = scheme(of: base), reference.utf8.count + base.utf8.count <= longest else {
            return reference
        }
        let rest = base.dropFirst(scheme.count + 1)
        if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
        guard rest.hasPrefix("//") else { return reference }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let root = "\(scheme)://\(authority)"
        let path = rest.dropFirst(2 + authority.count).prefix { $0 != "?" && $0 != "#" }
        let query = rest.dropFirst(2 + authority.count + path.count).prefix { $0 != "#" }
        switch reference.first {
        case nil: return root + path + query
        case "#": return root + path + query + reference
        case "?": return root + path + reference
        case "/": return root + withoutDots(reference)
        default:
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
            return root + withoutDots(folder + reference)
        }
    }

    /// Longer ones are no addresses but attacks.
    private static let longest = 16_384

    /// Whether it begins with a scheme.
    static func isAbsolute(_ address: String) -> Bool {
        scheme(of: address) != nil
    }

    /// `http` of `http://example.com`; `nil` for a relative reference.
    private static func scheme(of address: String) -> Substring? {
        let bytes = address.utf8
        guard let first = bytes.first, first.isASCIILetter, let colon = bytes.firstIndex(where: { !$0.isSchemeByte }),
            bytes[colon] == UInt8(ascii: ":")
        else { return nil }
        return address[..<colon]
    }

    /// Whether it can be fetched.
    static func isWeb(_ address: String) -> Bool {
        let bytes = address.utf8.span
        return bytes.hasAnyCase("http://", at: 0) || bytes.hasAnyCase("https://", at: 0)
    }

    /// A path without `.` and `..`; what follows it is kept.
    private static func withoutDots(_ reference: String) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        let rest = reference[path.endIndex...]
        guard path.contains("/.") else { return reference }
        var segments: [Substring] = []
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { segments.append("") }
            case "..":
                if !segments.isEmpty { segments.removeLast() }
                if isLast { segments.append("") }
            default: segments.append(part)
            }
        }
        return "/" + segments.joined(separator: "/") + rest
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { xmlLowercase >= UInt8(ascii: "a") && xmlLowercase <= UInt8(ascii: "z") }

    fileprivate var isSchemeByte: Bool {
        isASCIILetter || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")) || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: ".")
    }
}
