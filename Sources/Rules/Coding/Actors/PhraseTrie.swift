/// Phrases of word numbers, for the longest match at a place of a sentence.
struct PhraseTrie: Sendable {
    static let root: Int32 = 0

    /// Children of the root by word number.
    private var first: [Int32] = []
    private var next: [UInt64: Int32] = [:]
    /// The payloads of each node, in the order in which they were added.
    private var payloads: [[Int32]] = [[]]

    mutating func add(_ words: [Int32], _ payload: Int32) {
        var node = Self.root
        for word in words {
            if let known = child(of: node, word) {
                node = known
                continue
            }
            let new = Int32(payloads.count)
            payloads.append([])
            if node == Self.root {
                if first.count <= Int(word) { first += Array(repeating: 0, count: Int(word) + 1 - first.count) }
                first[Int(word)] = new
            } else {
                next[Self.key(node, word)] = new
            }
            node = new
        }
        payloads[Int(node)].append(payload)
    }

    func child(of node: Int32, _ word: Int32) -> Int32? {
        guard word >= 0 else { return nil }
        guard node == Self.root else { return next[Self.key(node, word)] }
        guard Int(word) < first.count, first[Int(word)] > 0 else { return nil }
        return first[Int(word)]
    }

    /// What ends at a node; empty inside of a phrase.
    func payloads(of node: Int32) -> [Int32] { payloads[Int(node)] }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
