/// How many articles may be expected to hold something, before any was seen. Only speed depends on it: short words are common, names are rare.
enum Frequency {
    static let value = 0.1
    static let presence = 0.9
    static let absence = 0.5

    /// Shares of English agency news by length in bytes, rounded.
    static func word(_ length: Int) -> Double {
        switch length {
        case ...2: 0.5
        case 3: 0.2
        case 4: 0.1
        case 5: 0.06
        case 6: 0.04
        case 7: 0.03
        default: 0.02
        }
    }

    static func pattern(_ pattern: TokenPattern) -> Double {
        switch pattern {
        case .word(let text): word(text.utf8.count)
        case .exact(let text): word(text.utf8.count) / 2
        case .stem(let text): word(text.utf8.count) * 2
        case .wildcard(let wildcard):
            // Its longest literal: `sanction*` is about as rare as `sanctions`.
            min(0.9, word(wildcard.pieces.reduce(0) { if case .literal(let text) = $1 { max($0, text.utf8.count) } else { $0 } }) * 2)
        }
    }

    static func actor(_ pattern: ActorPattern) -> Double {
        switch pattern {
        case .anyone: presence
        case .code: 0.1
        case .id: 0.02
        case .member: 0.3
        }
    }

    /// What a scope makes of it.
    static func share(of scope: ScopeMask) -> Double {
        if scope.meets(.body) || scope.meets(.fact) { return 1 }
        return scope.meets(.lead) ? 0.5 : 0.1
    }
}
