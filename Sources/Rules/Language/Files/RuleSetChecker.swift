/// What can only be said of all rules together: ids that stand twice, steps that name no rule.
enum RuleSetChecker {
    static func check(_ rules: [PlacedRule]) {
        var first: [String: PlacedRule] = [:]
        for placed in rules {
            if let other = first[placed.id] {
                placed.reader.report(
                    "duplicate-id", at: placed.idNode, "there is a rule `\(placed.id)` already",
                    help: "the first is in \(other.reader.place(of: other.idNode))")
            } else {
                first[placed.id] = placed
            }
        }
        for placed in rules { checkSteps(of: placed, known: first) }
    }

    private static func checkSteps(of placed: PlacedRule, known: [String: PlacedRule]) {
        guard case .sequence(let steps, _, _) = placed.rule?.policy.window, let nodes = placed.stepsNode?.items else { return }
        for (step, node) in zip(steps, nodes) {
            if known[step] == nil {
                placed.reader.report(
                    "unknown-rule", at: node, "there is no rule `\(step)`", help: NearestWord.help(step, among: known.keys))
            } else if known[step]?.rule?.header.isEnabled == false {
                placed.reader.report("unknown-rule", at: node, "the rule `\(step)` is not enabled", help: "its matches are never seen")
            }
        }
    }
}
