/// Whether a condition makes sense as a rule.
enum ConditionChecker {
    /// Whether each way to fulfil it finds something in the article: a match without evidence explains nothing, and a rule that is true of whatever
    /// lacks a word is true of nearly everything.
    static func needsEvidence(_ condition: Condition) -> Bool {
        switch condition {
        case .together(let members), .all(let members): members.contains(where: needsEvidence)
        case .any(let members): members.allSatisfy(needsEvidence)
        case .none: false
        case .atLeast(let count, let members): members.count { !needsEvidence($0) } < count
        case .text(let query): needsEvidence(query)
        case .actor, .event, .field, .age: true
        }
    }

    private static func needsEvidence(_ query: TextQuery) -> Bool {
        switch query {
        case .and(let members): members.contains(where: needsEvidence)
        case .or(let members): members.allSatisfy(needsEvidence)
        case .not: false
        case .count(let count): count.isPositive
        case .phrase, .value, .proximity, .actor, .event: true
        }
    }

    /// Whether anything can fulfil it: `a AND NOT a` cannot. Finds what contradicts itself word for word, not every contradiction there is.
    static func canHold(_ condition: Condition) -> Bool {
        !rulesOut(condition) || possible(.condition(condition))
    }

    /// Whether anything is ruled out at all: what only demands cannot contradict itself.
    private static func rulesOut(_ condition: Condition) -> Bool {
        switch condition {
        case .together(let members), .all(let members), .any(let members), .atLeast(_, let members): members.contains(where: rulesOut)
        case .none: true
        case .text(let query): rulesOut(query)
        case .actor, .event, .field, .age: false
        }
    }

    private static func rulesOut(_ query: TextQuery) -> Bool {
        switch query {
        case .and(let members), .or(let members): members.contains(where: rulesOut)
        case .not: true
        case .phrase, .value, .proximity, .count, .actor, .event: false
        }
    }

    private static func possible(_ term: Term) -> Bool {
        let demands = Demands(term)
        guard !demands.contradict else { return false }
        return demands.branches.allSatisfy { branch in
            branch.members.count { possible($0) } >= branch.needed
        }
    }
}

/// A part of a rule, in the tree or in a query.
private enum Term: Hashable {
    case condition(Condition)
    case query(TextQuery)
}

/// What must be found and what must not, as far as no choice is left; and the choices.
private struct Demands {
    struct Branch {
        let members: [Term]
        let needed: Int
    }

    private var required: [Term] = []
    private var excluded: [Term] = []
    private(set) var branches: [Branch] = []

    /// Below so many comparisons, a set does not pay.
    private static let fewPairs = 64

    init(_ term: Term) {
        require(term)
    }

    /// Whether something is demanded and ruled out at once.
    var contradict: Bool {
        guard required.count * excluded.count > Self.fewPairs else { return excluded.contains(where: required.contains) }
        return !Set(required).isDisjoint(with: excluded)
    }

    private mutating func require(_ term: Term) {
        switch term {
        case .condition(.together(let members)), .condition(.all(let members)): for member in members { require(.condition(member)) }
        case .condition(.none(let members)): for member in members { exclude(.condition(member)) }
        case .condition(.any(let members)): choose(1, of: members.map(Term.condition))
        case .condition(.atLeast(let count, let members)): choose(count, of: members.map(Term.condition))
        case .condition(.text(let query)): require(.query(query))
        case .query(.and(let members)): for member in members { require(.query(member)) }
        case .query(.or(let members)): choose(1, of: members.map(Term.query))
        case .query(.not(let inner)): exclude(.query(inner))
        default: required.append(Self.leaf(term))
        }
    }

    private mutating func choose(_ count: Int, of members: [Term]) {
        if members.count == 1, let only = members.first { return require(only) }
        branches.append(Branch(members: members, needed: count))
    }

    private mutating func exclude(_ term: Term) {
        switch term {
        case .condition(.any(let members)): for member in members { exclude(.condition(member)) }
        case .condition(.text(let query)): exclude(.query(query))
        case .query(.or(let members)): for member in members { exclude(.query(member)) }
        default: excluded.append(Self.leaf(term))
        }
    }

    /// The same test, written in the tree or in a query, is one.
    private static func leaf(_ term: Term) -> Term {
        switch term {
        case .query(.actor(let test)): .condition(.actor(test))
        case .query(.event(let test)): .condition(.event(test))
        default: term
        }
    }
}
