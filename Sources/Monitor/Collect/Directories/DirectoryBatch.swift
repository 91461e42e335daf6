/// Articles of a folder's files on their way to be decided, and what is to be done with the files afterwards.
struct DirectoryBatch: Sendable {
    /// A file whose articles are all in this batch or in those before it.
    struct Finished: Sendable {
        var path: InboxPath
        /// What it looked like when it was read.
        var facts: FileFacts
    }

    var batch: ArticleBatch
    var finished: [Finished] = []
    /// Numbers of files that are there no longer: the store forgets their marks with this batch.
    var gone: Set<Int> = []
    var files = 0
    /// Bytes of the files read for it.
    var bytes = 0

    init(source: String) {
        batch = ArticleBatch(source: source, articles: [])
    }

    /// One transaction costs an fsync whatever is in it; more articles make it slower to answer and no cheaper.
    static let maximumArticles = 256
    static let maximumFiles = 256
    static let maximumBytes = 8 << 20

    var isEmpty: Bool { batch.articles.isEmpty && batch.checkpoints.isEmpty && finished.isEmpty && gone.isEmpty }

    var isFull: Bool { batch.articles.count >= Self.maximumArticles || files >= Self.maximumFiles || bytes >= Self.maximumBytes }
}
