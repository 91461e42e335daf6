/// A source of type `opml`: a file that lists feeds. Each outline is a feed with the id `list/…`, its folders are tags.
public struct FeedListSettings: Sendable, Hashable {
    public var id: String
    /// The OPML file, an absolute path.
    public var path: String
    /// What every feed of the list takes, apart from its id, address and folders.
    public var template: FeedSettings

    public init(id: String, path: String) {
        self.id = id
        self.path = path
        template = FeedSettings(id: id, url: "")
    }
}
