/// Whether an event has all that a test asks.
extension EventTest {
    func holds(_ event: CodedEvent) -> Bool {
        isRightKind(event) && isRightSides(event)
    }

    func isRightKind(_ event: CodedEvent) -> Bool {
        (types.isEmpty || types.contains { $0.type == event.type && ($0.mode == nil || $0.mode == event.mode) })
            && (modes.isEmpty || event.mode.map(modes.contains) == true)
            && (contexts.isEmpty || event.contexts.contains(where: contexts.contains))
            && (statuses.isEmpty || statuses.contains(event.status))
            && event.confidence >= minConfidence ?? 0
    }

    func isRightSides(_ event: CodedEvent) -> Bool {
        if Self.side(event.source, is: sources), Self.side(event.target, is: targets) { return true }
        return direction == .either && Self.side(event.source, is: targets) && Self.side(event.target, is: sources)
    }

    /// No patterns ask nothing, nor does `*`: it stands for an unnamed side, too.
    private static func side(_ side: CodedEvent.Side?, is patterns: [ActorPattern]) -> Bool {
        if patterns.isEmpty || patterns.contains(.anyone) { return true }
        guard let side else { return false }
        return patterns.includes(id: side.id, code: side.code, memberships: side.memberships)
    }
}
