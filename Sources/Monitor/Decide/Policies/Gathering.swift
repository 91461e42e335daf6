import Foundation
import Rules

/// Matches that wait to be told together: in a group, or in the digest of a storm.
struct Gathering {
    /// The first of them: it gives the alert its rule, evidence and story.
    private(set) var first: AlertDraft
    private(set) var listed: [JSON]
    private(set) var total: Int
    /// When it ends.
    let due: Date

    init(_ first: AlertDraft, due: Date) {
        self.first = first
        self.due = due
        listed = first.articles?.listed ?? [first.article]
        total = first.articles?.total ?? 1
    }

    mutating func add(_ draft: AlertDraft) {
        let more = draft.articles?.listed ?? [draft.article]
        listed += more.prefix(max(0, AlertDraft.ArticleList.longest - listed.count))
        total += draft.articles?.total ?? 1
        first.subjects += draft.subjects
        for actor in draft.actors where !first.actors.contains(actor) { first.actors.append(actor) }
        for pause in draft.pauses where !first.pauses.contains(pause) { first.pauses.append(pause) }
        // As it stands now.
        if draft.story?.id == first.story?.id { first.story = draft.story }
    }

    /// What the alert tells. One match that waited alone is an alert like any other.
    var draft: AlertDraft {
        var draft = first
        if total > 1 { draft.articles = .init(listed: listed, total: total) }
        return draft
    }

    /// What a digest tells: no article stands out.
    var digest: AlertDraft {
        var draft = first
        draft.articles = .init(listed: listed, total: total)
        draft.article = .null
        draft.story = nil
        draft.dedupKey = "\(draft.rule.id)|digest"
        return draft
    }
}

extension Gathering {
    var state: RuleState {
        RuleState(["first": first.json, "listed": .array(listed), "total": .integer(total)], due: due)
    }

    init?(_ state: RuleState?) {
        guard let state, let due = state.due, let first = state.value["first"].flatMap(AlertDraft.init(json:)),
            let listed = state.value["listed"]?.array, let total = state.value["total"]?.integer
        else { return nil }
        self.first = first
        self.listed = listed
        self.total = total
        self.due = due
    }
}
