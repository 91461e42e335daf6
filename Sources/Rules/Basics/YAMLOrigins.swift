/// Where in the file each byte of a YAML scalar comes from: quotes, escapes, folded lines and indentation lie between.
///
/// Needed only for a fault inside of a scalar or at its end, so it is worked out from the scalar's place and text when one is reported.
struct YAMLOrigins {
    /// For each byte of the text its offset in the file, and one more for the end.
    private(set) var offsets: [Int] = []
    /// Behind the scalar, its closing quote included.
    private(set) var end: Int

    private let bytes: [UInt8]
    /// How many bytes the text has: the reading stops there.
    private let count: Int

    init(_ scalar: YAMLScalar, in bytes: [UInt8], at start: Int) {
        self.bytes = bytes
        count = scalar.text.utf8.count
        end = start
        switch scalar.style {
        case .plain: readFlow(from: start, quote: 0)
        case .singleQuoted: readFlow(from: start + 1, quote: UInt8(ascii: "'"))
        case .doubleQuoted: readFlow(from: start + 1, quote: UInt8(ascii: "\""))
        case .literal, .folded: readBlock(scalar, from: start)
        }
        // Whatever a reader of YAML may have seen otherwise, each byte has an origin.
        offsets.removeLast(max(0, offsets.count - count))
        offsets += Array(repeating: end, count: count - offsets.count)
        offsets.append(end)
        if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { end = min(end + 1, bytes.count) }
    }

    private func at(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    private func isBreak(_ offset: Int) -> Bool { at(offset) == 0x0A || at(offset) == 0x0D }
    private func isBlank(_ offset: Int) -> Bool { at(offset) == 0x20 || at(offset) == 0x09 }
    private func breakLength(_ offset: Int) -> Int { at(offset) == 0x0D && at(offset + 1) == 0x0A ? 2 : 1 }
    private func skippingBlanks(_ offset: Int) -> Int {
        var offset = offset
        while isBlank(offset) { offset += 1 }
        return offset
    }
}

extension YAMLOrigins {
    /// Plain and quoted texts: blanks around a line end are nothing, one line end is a space, and of several the first is nothing.
    private mutating func readFlow(from start: Int, quote: UInt8) {
        var offset = start
        while offsets.count < count, offset < bytes.count {
            let solid = skippingBlanks(offset)
            if isBreak(solid) {
                let (next, breaks) = skippingBreaks(solid)
                offsets += Array(repeating: solid, count: max(1, breaks - 1))
                offset = next
            } else if quote == UInt8(ascii: "\""), at(offset) == UInt8(ascii: "\\") {
                offset = readEscape(at: offset)
            } else {
                offsets.append(offset)
                // Two single quotes stand for one.
                offset += at(offset) == quote ? 2 : 1
            }
        }
        end = min(offset, bytes.count)
    }

    private func skippingBreaks(_ start: Int) -> (offset: Int, breaks: Int) {
        var offset = start
        var breaks = 0
        while isBreak(offset) {
            breaks += 1
            offset = skippingBlanks(offset + breakLength(offset))
        }
        return (offset, breaks)
    }

    private mutating func readEscape(at start: Int) -> Int {
        if isBreak(start + 1) {
            let (next, breaks) = skippingBreaks(start + 1)
            offsets += Array(repeating: start, count: breaks - 1)
            return next
        }
        let escape = YAMLEscape(at(start + 1))
        var next = start + 2 + (escape?.digits ?? 0)
        var value = escape?.scalar.value ?? 0
        if let escape, escape.digits > 0 {
            value = number(at: start + 2, digits: escape.digits)
            // JSON writes what lies beyond the basic plane as two escapes.
            if value & 0xFFFF_FC00 == 0xD800, at(next) == UInt8(ascii: "\\"), at(next + 1) == UInt8(ascii: "u") {
                let low = number(at: next + 2, digits: 4)
                if low & 0xFC00 == 0xDC00 {
                    value = 0x10000
                    next += 6
                }
            }
        }
        offsets += Array(repeating: start, count: (Unicode.Scalar(value) ?? "\u{FFFD}").utf8.count)
        return next
    }

    private func number(at start: Int, digits: Int) -> UInt32 {
        (start..<(start + digits)).reduce(0) { $0 << 4 | (YAMLEscape.digit(at($1)) ?? 0) }
    }
}

extension YAMLOrigins {
    /// Block texts: the indentation is nothing; `>` folds where neither neighbour is indented deeper.
    private mutating func readBlock(_ scalar: YAMLScalar, from start: Int) {
        var offset = start
        while offset < bytes.count, !isBreak(offset) { offset += 1 }
        offset += breakLength(offset)
        end = min(offset, bytes.count)
        let indent = indentation(of: scalar, from: offset)
        var previous: (breakAt: Int, isDeeper: Bool)?
        var blanks: [Int] = []
        while offsets.count < count, offset < bytes.count {
            var begin = offset
            while begin - offset < indent, at(begin) == 0x20 { begin += 1 }
            var lineEnd = begin
            while lineEnd < bytes.count, !isBreak(lineEnd) { lineEnd += 1 }
            offset = lineEnd + breakLength(lineEnd)
            if begin == lineEnd {
                blanks.append(begin)
                continue
            }
            let isDeeper = isBlank(begin)
            if let previous {
                let folds = scalar.style == .folded && !previous.isDeeper && !isDeeper
                if !folds || blanks.isEmpty { offsets.append(previous.breakAt) }
            }
            offsets += blanks
            blanks = []
            offsets += begin..<lineEnd
            previous = (lineEnd, isDeeper)
            end = lineEnd
        }
    }

    /// The spaces before the first line that is not blank, less those that the text keeps.
    private func indentation(of scalar: YAMLScalar, from start: Int) -> Int {
        var line = start
        while line < bytes.count {
            var next = line
            while at(next) == 0x20 { next += 1 }
            if !isBreak(next) {
                let kept = scalar.text.utf8.drop { $0 == 0x0A }.prefix { $0 == 0x20 }.count
                return max(0, next - line - kept)
            }
            line = next + breakLength(next)
        }
        return 0
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: String.UTF8View { String(self).utf8 }
}
