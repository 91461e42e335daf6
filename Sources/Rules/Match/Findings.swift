/// What the matches of one article share: their evidence as numbers, made into `Evidence` when someone asks for it.
final class Findings: Sendable {
    let rules: [Rule]
    private let drafts: [EvidenceDraft]
    private let spans: [PackedSpan]
    private let paths: [String]
    private let ready: [Evidence]

    init(rules: [Rule], ready: [Evidence], drafts: [EvidenceDraft], spans: [PackedSpan], paths: [String]) {
        self.rules = rules
        self.drafts = drafts
        self.spans = spans
        self.paths = paths
        self.ready = ready
    }

    convenience init(rules: [Rule], ready: [Evidence]) {
        let drafts = ready.indices.map { EvidenceDraft(path: EvidenceDraft.isReady, start: Int32(clamping: $0), count: 0, total: 0) }
        self.init(rules: rules, ready: ready, drafts: drafts, spans: [], paths: [])
    }

    func evidence(_ number: Int) -> Evidence {
        let draft = drafts[number]
        guard draft.path != EvidenceDraft.isReady else { return ready[Int(draft.start)] }
        let listed = spans[Int(draft.start)..<Int(draft.start + draft.count)].map(\.span)
        return Evidence(condition: paths[Int(draft.path)], finding: .text, spans: listed, total: Int(draft.total))
    }
}

/// One entry of a match's evidence: spans found in text, or a finding of another kind that is ready.
struct EvidenceDraft: BitwiseCopyable {
    /// In `EvidencePlan.paths`, or `isReady`.
    var path: Int32
    /// In the list of spans, or of what is ready.
    var start: Int32
    var count: Int32
    var total: Int32

    static let isReady: Int32 = -1
}
