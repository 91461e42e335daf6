/// Addresses as publishers write them: absolute ones stay as they are, relative ones are completed.
enum LinkReference {
    /// The address that a reference means at a place whose own address is `base` (RFC 3986, 5.2). Without a base it stays relative.
    static func resolve(_ reference: String, against base: String?) -> String {
        guard let base, scheme(of: reference[...]) == nil, let scheme = scheme(of: base[...]) else { return reference }
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

    /// `http` of `http://example.com`; `nil` for a relative reference.
    static func scheme(of address: Substring) -> Substring? {
        guard let colon = address.firstIndex(of: ":"), let first = address.first, first.isASCII, first.isLetter else { return nil }
        let scheme = address[..<colon]
        return scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) } ? scheme : nil
    }

    /// Whether it can be fetched.
    static func isWeb(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
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
