/// A pattern over folded text: `*` for any number of scalars, `?` for one.
public struct Wildcard: Sendable, Hashable {
    public enum Piece: Sendable, Hashable {
        case literal(String)
        /// `?`
        case one
        /// `*`
        case many
    }

    /// No two literals in a row, nor two `many`; a `one` stands before a `many`.
    public let pieces: [Piece]

    public init(_ pieces: [Piece]) {
        var tidy: [Piece] = []
        for piece in pieces {
            switch (tidy.last, piece) {
            case (_, .literal("")), (.many, .many): break
            case (.literal(let a), .literal(let b)): tidy[tidy.count - 1] = .literal(a + b)
            case (.many, .one): tidy.insert(.one, at: tidy.count - 1)
            default: tidy.append(piece)
            }
        }
        self.pieces = tidy
    }

    /// Whether anything but wildcards is in it.
    var hasLiteral: Bool {
        pieces.contains { if case .literal = $0 { true } else { false } }
    }

    /// Whether the pattern covers the whole of a folded text, in UTF-8. Time: at most the product of both lengths.
    public func matches(_ text: Span<UInt8>) -> Bool {
        var (piece, offset) = (0, 0)
        // Where to go on when the way taken fails: behind the last `*`, one scalar further into the text.
        var retry: (piece: Int, offset: Int)?
        while true {
            if piece == pieces.count {
                if offset == text.count { return true }
            } else {
                switch pieces[piece] {
                case .many:
                    retry = (piece + 1, offset)
                    piece += 1
                    continue
                case .one where offset < text.count:
                    offset += text.scalar(at: offset).length
                    piece += 1
                    continue
                case .literal(let literal):
                    if let end = text.end(of: literal, at: offset) {
                        (piece, offset) = (piece + 1, end)
                        continue
                    }
                case .one: break
                }
            }
            guard let last = retry, last.offset < text.count else { return false }
            let next = last.offset + text.scalar(at: last.offset).length
            retry = (last.piece, next)
            (piece, offset) = (last.piece, next)
        }
    }
}

extension Span<UInt8> {
    /// Where a literal that begins at an offset ends; `nil` where it does not stand there.
    fileprivate func end(of literal: String, at offset: Int) -> Int? {
        var index = offset
        for byte in literal.utf8 {
            guard index < count, self[index] == byte else { return nil }
            index += 1
        }
        return index
    }
}
