/// The machine's own measure: a plain loop that cuts the same bytes into words, folds, hashes and looks them up in a table of 18,000.
struct PlainLoop {
    let bytes: Int
    private let text: [UInt8]
    private let fold: [UInt8]
    private let table: [UInt64]

    private static let slots = 1 << 16
    private static let words = 18_000

    init(_ texts: [[UInt8]]) {
        text = Array(texts.joined(separator: [10]))
        bytes = text.count
        fold = (0...UInt8.max).map { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
            default: 0
            }
        }
        var table = [UInt64](repeating: 0, count: Self.slots)
        var known = 0
        Self.eachWord(of: text, fold) { hash in
            let slot = Self.slot(hash, table)
            if table[slot] == 0, known < Self.words {
                table[slot] = hash
                known += 1
            }
        }
        self.table = table
    }

    func megabytesPerSecond() -> Double {
        let start = threadSeconds()
        var hits = 0
        Self.eachWord(of: text, fold) { hash in
            if table[Self.slot(hash, table)] != 0 { hits += 1 }
        }
        // Used, so that the loop is not left out.
        precondition(hits >= 0)
        return Double(bytes) / 1e6 / (threadSeconds() - start)
    }

    @inline(__always) private static func slot(_ hash: UInt64, _ table: [UInt64]) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots - 1)
        while table[slot] != 0, table[slot] != hash { slot = (slot + 1) & (slots - 1) }
        return slot
    }

    /// FNV-1a of each word.
    @inline(__always) private static func eachWord(of text: [UInt8], _ fold: [UInt8], _ body: (UInt64) -> Void) {
        text.withUnsafeBufferPointer { text in
            fold.withUnsafeBufferPointer { fold in
                var index = 0
                while index < text.count {
                    guard fold[Int(text[index])] != 0 else {
                        index += 1
                        continue
                    }
                    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                    while index < text.count, fold[Int(text[index])] != 0 {
                        hash = (hash ^ UInt64(fold[Int(text[index])])) &* 0x100_0000_01b3
                        index += 1
                    }
                    body(hash)
                }
            }
        }
    }
}
