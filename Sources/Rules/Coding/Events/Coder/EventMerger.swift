/// Puts together what is told several times: the same thing done by the same to the same is one event, with all sentences that say so.
struct EventMerger {
    /// More places than these convince nobody; a long text may repeat itself without end.
    private static let mostSpans = 100
    private(set) var events: [CodedEvent] = []
    private(set) var reasons: [ExplainedArticle.Reason] = []
    private var known: [Key: Int] = [:]

    private struct Key: Hashable {
        let type: String
        let mode: String?
        let status: CodedEvent.Status
        let source: String
        let target: String
    }

    mutating func add(_ event: CodedEvent, because reason: ExplainedArticle.Reason) {
        let key = Key(
            type: event.type, mode: event.mode, status: event.status, source: Self.name(event.source), target: Self.name(event.target))
        if let place = known[key] {
            guard events[place].spans.count < Self.mostSpans else { return }
            if event.confidence > events[place].confidence {
                let spans = events[place].spans
                events[place] = event
                events[place].spans += spans.filter { !event.spans.contains($0) }
                reasons[place] = reason
            } else {
                let spans = events[place].spans
                events[place].spans += event.spans.filter { !spans.contains($0) }
            }
            return
        }
        known[key] = events.count
        events.append(event)
        reasons.append(reason)
    }

    private static func name(_ side: CodedEvent.Side?) -> String {
        guard let side else { return "" }
        return side.id ?? side.code.map { $0 + "|" } ?? side.text.lowercased()
    }
}
