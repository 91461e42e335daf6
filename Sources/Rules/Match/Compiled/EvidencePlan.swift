/// For each rule, which of its leaves are looked at once it matches, in its order: what is shown, and which fields may be missing.
struct EvidencePlan: ~Copyable {
    enum Kind: UInt8 {
        case text, actor, event, field, age
        /// Under `none`: it shows nothing, but may lack a field.
        case hiddenField, hiddenAge
    }

    struct Entry: BitwiseCopyable {
        var node: Int32
        /// In `paths`.
        var path: Int32
        var leaf: Int32
        var kind: UInt8
    }

    private(set) var entries = FlatArray<Entry>()
    private(set) var paths = ["text"]
    private var pathNumbers: [String: Int32] = ["text": EvidencePlan.textPath]

    /// The path of a rule that is one query.
    static let textPath: Int32 = 0

    mutating func add(_ kind: Kind, _ node: Int32, _ path: String, leaf: Int32 = 0) {
        let number = pathNumbers[path] ?? Int32(paths.count)
        if pathNumbers[path] == nil {
            pathNumbers[path] = number
            paths.append(path)
        }
        entries.append(Entry(node: node, path: number, leaf: leaf, kind: kind.rawValue))
    }

    mutating func removeAll(from start: Int) {
        entries.truncate(to: start)
    }

    mutating func seal() {
        pathNumbers = [:]
    }
}
