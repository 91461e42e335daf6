/// What a site asks of programs that fetch its pages: the lines of its `robots.txt` that are meant for one of them (RFC 9309).
struct RobotsRules: Sendable, Hashable {
    private struct Line: Sendable, Hashable {
        var allows: Bool
        /// With `*` and `$`.
        var pattern: [UInt8]
    }

    private var lines: [Line] = []

    /// Without a word from the site, everything may be fetched.
    init() {}

    /// The lines for a program, which names itself by `product`; those for all where there are none.
    init(_ text: [UInt8], for product: String) {
        var own: [Line]?
        var general: [Line] = []
        var (isOwn, isGeneral, isHead) = (false, false, false)
        for (key, value) in Self.entries(text) {
            switch key {
            case "user-agent":
                if !isHead { (isOwn, isGeneral) = (false, false) }
                isHead = true
                if value == "*" { isGeneral = true }
                if Self.product(of: value) == product.lowercased() {
                    isOwn = true
                    own = own ?? []
                }
            case "allow", "disallow":
                isHead = false
                guard !value.isEmpty else { continue }
                let line = Line(allows: key == "allow", pattern: Self.normalized(Array(value.utf8)))
                if isOwn { own?.append(line) }
                if isGeneral { general.append(line) }
            default: continue
            }
        }
        lines = own ?? general
    }

    /// What a program calls itself in a `User-Agent`: `monitord` in `monitord/1.0 (+https://…)`.
    static func product(of agent: String) -> String {
        String(agent.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }).lowercased()
    }

    /// The longest pattern decides; of two as long, the one that allows. `target` is path and query.
    func allows(_ target: String) -> Bool {
        let target = Self.normalized(Array(target.utf8))
        var best = (length: -1, allows: true)
        for line in lines where line.pattern.count >= best.length && Self.matches(line.pattern, target) {
            if line.pattern.count > best.length {
                best = (line.pattern.count, line.allows)
            } else {
                best.allows = best.allows || line.allows
            }
        }
        return best.allows
    }

    // MARK: - Reading

    private static func entries(_ text: [UInt8]) -> [(key: String, value: String)] {
        text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.compactMap { line in
            let words = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
            guard let colon = words.firstIndex(of: ":") else { return nil }
            let key = words[..<colon].filter { !$0.isWhitespace && $0 != "\u{FEFF}" }.lowercased()
            return (key, words[words.index(after: colon)...].trimmed)
        }
    }

    /// One spelling for each octet: letters, digits and marks as they are, others that were escaped, or must be, in capitals.
    private static func normalized(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var place = 0
        while place < text.count {
            let byte = text[place]
            if byte == UInt8(ascii: "%"), place + 2 < text.count, let octet = octet(text[place + 1], text[place + 2]) {
                if isUnreserved(octet) { out.append(octet) } else { out += escaped(octet) }
                place += 3
            } else {
                if byte < 0x80 { out.append(byte) } else { out += escaped(byte) }
                place += 1
            }
        }
        return out
    }

    private static func octet(_ high: UInt8, _ low: UInt8) -> UInt8? {
        guard let high = Character(Unicode.Scalar(high)).hexDigitValue, let low = Character(Unicode.Scalar(low)).hexDigitValue else {
            return nil
        }
        return UInt8(high * 16 + low)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        let character = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (character.isLetter || character.isNumber || "-._~".contains(character))
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    // MARK: - Matching

    /// Whether a target begins as the pattern says. After a mismatch only the last `*` is tried further on.
    private static func matches(_ pattern: [UInt8], _ target: [UInt8]) -> Bool {
        var (place, at) = (0, 0)
        var star: (place: Int, at: Int)?
        while true {
            if place == pattern.count { return true }
            if pattern[place] == UInt8(ascii: "$"), place == pattern.count - 1, at == target.count { return true }
            if pattern[place] == UInt8(ascii: "*") {
                star = (place, at)
                place += 1
            } else if at < target.count, pattern[place] == target[at] {
                place += 1
                at += 1
            } else if let last = star, last.at < target.count {
                star = (last.place, last.at + 1)
                (place, at) = (last.place + 1, last.at + 1)
            } else {
                return false
            }
        }
    }
}
