/// What a source remembers of all of its files. Files that are kept pile up: a path is known by a number, its text stands in the store alone.
struct FileMarks: Sendable {
    private var marks: [Int: FileMark] = [:]

    init() {}

    /// Takes in what the store remembers: a path's key and a mark's text. One of another version is as good as none.
    mutating func restore(key: String, text: String) {
        guard let path = InboxPath(key: key), let mark = FileMark(text) else { return }
        marks[path.number] = mark
    }

    var count: Int { marks.count }

    subscript(path: InboxPath) -> FileMark? {
        get { marks[path.number] }
        set { marks[path.number] = newValue }
    }

    /// Forgets all other files. The answer are their numbers.
    mutating func forgetAll(but present: Set<Int>) -> Set<Int> {
        let gone = Set(marks.keys.filter { !present.contains($0) })
        if !gone.isEmpty { marks = marks.filter { !gone.contains($0.key) } }
        return gone
    }
}

extension InboxPath {
    /// Stands for the path as long as the process runs. Two paths that share one are as unlikely as two contents that share a hash, and nobody outside
    /// can look for them: the numbers of every process are others.
    var number: Int { hashValue }
}
