/// Makes JSON again of what was JSON before a transfer broke off or somebody put text together by hand.
///
/// The last value that is whole ends a cut document; commas before a closing bracket, control characters and wrong escapes in strings, and
/// what stands around the outermost object are left out.
struct JSONMender {
    private var out: [UInt8] = []
    private var closers: [UInt8] = []
    /// Behind the last whole value: how long the text was, and what was open.
    private var whole: (count: Int, depth: Int) = (0, 0)

    /// `nil` for what has no object.
    static func mended(_ text: [UInt8]) -> [UInt8]? {
        guard let start = text.firstIndex(of: UInt8(ascii: "{")) else { return nil }
        var mender = JSONMender()
        mender.out.reserveCapacity(text.count - start)
        mender.read(text[start...])
        return mender.out
    }

    private mutating func read(_ text: ArraySlice<UInt8>) {
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let end = readString(text[place...]) else { return close() }
                place = end
            case UInt8(ascii: "{"): open(byte, UInt8(ascii: "}"))
            case UInt8(ascii: "["): open(byte, UInt8(ascii: "]"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard closers.contains(byte) else { continue }
                dropComma()
                while let closer = closers.popLast() {
                    out.append(closer)
                    if closer == byte { break }
                }
                whole = (out.count, closers.count)
                if closers.isEmpty { return }
            case UInt8(ascii: ","):
                whole = (out.count, closers.count)
                out.append(byte)
            default: out.append(byte)
            }
        }
        close()
    }

    private mutating func open(_ bracket: UInt8, _ closer: UInt8) {
        out.append(bracket)
        closers.append(closer)
        whole = (out.count, closers.count)
    }

    /// The offset behind the closing quote; `nil` where the text ends before it.
    private mutating func readString(_ text: ArraySlice<UInt8>) -> Int? {
        out.append(UInt8(ascii: "\""))
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                out.append(byte)
                return place
            case UInt8(ascii: "\\"):
                guard place < text.endIndex else { return nil }
                if Self.escapes.contains(text[place]) { out.append(contentsOf: [byte, text[place]]) } else { out.append(text[place]) }
                place += 1
            case 0..<0x20: out.append(UInt8(ascii: " "))
            default: out.append(byte)
            }
        }
        return nil
    }

    private static let escapes = Array("\"\\/bfnrtu".utf8)

    /// The document was cut.
    private mutating func close() {
        out.removeLast(out.count - whole.count)
        while closers.count > whole.depth { closers.removeLast() }
        while let closer = closers.popLast() { out.append(closer) }
    }

    private mutating func dropComma() {
        var end = out.count
        while end > 0, out[end - 1] <= 0x20 { end -= 1 }
        if end > 0, out[end - 1] == UInt8(ascii: ",") { out.removeSubrange((end - 1)...) }
    }
}
