/// A source of type `directory`: a folder in which article files appear.
public struct DirectorySettings: Sendable, Hashable {
    /// What becomes of a file whose articles are decided.
    public enum After: Sendable, Hashable {
        case keep
        case delete
        /// Moved into this folder, an absolute path.
        case move(to: String)
    }

    public var id: String
    /// An absolute path.
    public var path: String
    /// Folders below it too.
    public var recursive = true
    public var after = After.keep
    /// Given to every article.
    public var tags: [String] = []

    public init(id: String, path: String) {
        self.id = id
        self.path = path
    }
}
