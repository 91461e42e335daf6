/// Finds who an article speaks of: names of the catalogue, agents of countries ("Russian forces"), and people whom the article introduces.
public struct ActorFinder: Sendable {
    public let catalogue: ActorCatalogue

    public init(_ catalogue: ActorCatalogue) {
        self.catalogue = catalogue
    }

    /// - Parameter sentences: all sentences of the article, in order. A name that one introduces is known in all of them.
    public func find(in sentences: [Sentence], of article: Article) -> ActorFindings {
        let search = ActorSearch(catalogue, sentences, day: article.published ?? article.seen)
        return search.findings()
    }
}
