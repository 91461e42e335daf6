/// All conditions of all rules as one graph in flat memory: what two rules share stands there once. A word is no node in it, but a negative number.
struct QueryGraph: ~Copyable {
    /// Where a node's own numbers begin, behind its header.
    static let headerLength = 2
    /// How long most nodes are, their header included.
    static let usualLength = 6

    /// A node is named by its place here.
    private(set) var code = FlatArray<Int32>()
    private(set) var leaves: [LeafTest] = []
    /// How many nodes remember their verdict for an article: those that several rules share.
    private(set) var memoryCount: Int32 = 0

    private var leafNumbers: [LeafTest: Int32] = [:]
    /// Nodes by the hash of their code, one more than their place; 0 where free. Only while it is built.
    private var places = FlatArray<Int32>(repeating: 0, count: 1 << 12)
    private var nodeCount = 0

    /// A word in a scope needs no memory of its own: it is written into a negative number.
    static func node(_ word: ScopedTerm) -> Int32 { ~word.code }

    /// The word that a node is; `nil` for a node that stands in `code`.
    @inline(__always) static func word(_ node: Int32) -> ScopedTerm? {
        node < 0 ? ScopedTerm(code: ~node) : nil
    }

    @inline(__always) func kind(of node: Int32) -> NodeKind? {
        NodeKind(rawValue: code[node] & 0xFF)
    }

    /// The place of a node's own numbers.
    @inline(__always) func operands(of node: Int32) -> Range<Int> {
        let start = Int(node) + Self.headerLength
        return start..<(start + Int(code[node] >> 8))
    }

    /// Where a node's verdict is kept; `nil` where it is quicker to find it again.
    @inline(__always) func memory(of node: Int32) -> Int? {
        let place = code[Int(node) + 1]
        return place == 0 ? nil : Int(place) - 1
    }
}

extension QueryGraph {
    mutating func node(_ kind: NodeKind, _ operands: [Int32]) -> Int32 {
        if nodeCount * 2 >= places.count { growPlaces() }
        let header = kind.rawValue | Int32(operands.count) << 8
        var place = Self.hash(header, operands) & (places.count - 1)
        while places[place] != 0 {
            let other = places[place] - 1
            if code[other] == header, holds(operands, other) {
                remember(other)
                return other
            }
            place = (place + 1) & (places.count - 1)
        }
        let node = Int32(code.count)
        code.append(header)
        code.append(0)
        for operand in operands { code.append(operand) }
        places[place] = node + 1
        nodeCount += 1
        return node
    }

    mutating func leaf(_ test: LeafTest) -> Int32 {
        node(.leaf, [number(of: test)])
    }

    mutating func number(of test: LeafTest) -> Int32 {
        if let known = leafNumbers[test] { return known }
        let number = Int32(leaves.count)
        leafNumbers[test] = number
        leaves.append(test)
        return number
    }

    /// Gives back what only building needs.
    mutating func seal() {
        leafNumbers = [:]
        places = FlatArray()
    }

    private mutating func remember(_ node: Int32) {
        guard code[Int(node) + 1] == 0 else { return }
        memoryCount += 1
        code[Int(node) + 1] = memoryCount
    }

    private func holds(_ operands: [Int32], _ node: Int32) -> Bool {
        var place = Int(node) + Self.headerLength
        for operand in operands {
            if code[place] != operand { return false }
            place += 1
        }
        return true
    }

    private mutating func growPlaces() {
        let size = places.count * 2
        places = FlatArray(repeating: 0, count: size)
        var node = 0
        while node < code.count {
            let range = operands(of: Int32(node))
            var hash = Self.seed(code[node])
            for place in range { hash = Self.step(hash, code[place]) }
            var slot = Self.slot(hash) & (size - 1)
            while places[slot] != 0 { slot = (slot + 1) & (size - 1) }
            places[slot] = Int32(node) + 1
            node = range.upperBound
        }
    }

    private static func hash(_ header: Int32, _ operands: [Int32]) -> Int {
        var hash = seed(header)
        for operand in operands { hash = step(hash, operand) }
        return slot(hash)
    }

    private static func seed(_ header: Int32) -> UInt64 { WordKey.mixed(UInt64(UInt32(bitPattern: header))) }

    private static func step(_ hash: UInt64, _ operand: Int32) -> UInt64 {
        WordKey.mixed(hash ^ UInt64(UInt32(bitPattern: operand)))
    }

    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 1) }
}
