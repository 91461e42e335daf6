/// A list of feeds, as feed readers exchange them (http://opml.org/spec2.opml).
public struct Opml: Sendable, Hashable {
    public struct Feed: Sendable, Hashable {
        public var title: String?
        /// The feed's address, as it is written.
        public var url: String
        /// The address of its site.
        public var site: String?
        /// Titles of the folders around it, from the outermost, and its categories; each once.
        public var tags: [String] = []

        public init(title: String? = nil, url: String) {
            self.title = title
            self.url = url
        }
    }

    public var title: String?
    public var feeds: [Feed] = []
    /// WHATWG name of the encoding that it was read in.
    public var encoding: String?
    /// It broke a rule of XML and was read all the same.
    public var malformed = false

    public init() {}
}
