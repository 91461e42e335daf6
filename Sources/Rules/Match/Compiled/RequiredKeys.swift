/// What an article must have for a node not to fail: all of the covers of `covers(of:)`, of each at least one key.
extension RuleCompiler {
    mutating func requirements(of node: Int32) -> Requirements {
        if let word = QueryGraph.word(node) { return Requirements(covers: [cover(word.term, word.scope)], areEnough: true) }
        let operands = graph.operands(of: node)
        let start = operands.lowerBound
        switch graph.kind(of: node) {
        case .phrase: return words(in: (start + 1)..<operands.upperBound, start)
        case .sloppy: return words(in: (start + 3)..<operands.upperBound, start)
        case .proximity:
            let middle = start + 3 + Int(graph.code[start + 2])
            return (either(of: (start + 3)..<middle) + either(of: middle..<operands.upperBound)).notEnough
        case .count:
            guard OccurrenceCount.Comparison.allCases[Int(graph.code[start])].isPositive(Int(graph.code[start + 1])) else {
                return Requirements()
            }
            return either(of: (start + 2)..<operands.upperBound).notEnough
        case .all: return all(of: operands)
        case .any: return either(of: operands)
        case .atLeast: return atLeast(Int(graph.code[start]), of: (start + 1)..<operands.upperBound)
        case .not: return exclusions(graph.code[start])
        case .leaf: return Requirements(covers: covers(of: graph.leaves[Int(graph.code[start])]))
        case .fact: return Requirements(covers: [cover(graph.code[start + 1], .fact)], areEnough: true)
        case .field: return Requirements(covers: [Cover.either(operands.map { cover(graph.code[$0], .fact) })])
        case nil: return Requirements()
        }
    }

    /// Of the negation of a node: words each of which makes the node hold. They are enough where nothing else does.
    private func exclusions(_ node: Int32) -> Requirements {
        if let word = QueryGraph.word(node) { return Requirements(exclusions: [word], areEnough: true) }
        let operands = graph.operands(of: node)
        switch graph.kind(of: node) {
        case .fact:
            return Requirements(exclusions: [ScopedTerm(term: graph.code[operands.lowerBound + 1], scope: .fact)], areEnough: true)
        case .any:
            return operands.reduce(Requirements(areEnough: true)) { $0 + exclusions(graph.code[$1]) }
        default: return Requirements()
        }
    }

    private func cover(_ term: Int32, _ scope: ScopeMask) -> Cover {
        Cover([ScopedTerm(term: term, scope: scope)], cost: terms.cost(of: term) * Frequency.share(of: scope))
    }

    private func words(in places: Range<Int>, _ scopePlace: Int) -> Requirements {
        let scope = ScopeMask(rawValue: UInt8(truncatingIfNeeded: graph.code[scopePlace]))
        var covers: [Cover] = []
        for place in places { covers.append(cover(abs(graph.code[place]), scope)) }
        return Requirements(covers: covers)
    }

    private mutating func all(of places: Range<Int>) -> Requirements {
        var all = Requirements(areEnough: true)
        for place in places {
            let one = requirements(of: graph.code[place])
            all.covers += one.covers
            all.exclusions += one.exclusions
            all.areEnough = all.areEnough && one.areEnough
        }
        return all
    }

    private mutating func either(of places: Range<Int>) -> Requirements {
        atLeast(1, of: places)
    }

    /// Of `needed` that hold among n, at least one is among any n − needed + 1: the rarest of these.
    private mutating func atLeast(_ needed: Int, of places: Range<Int>) -> Requirements {
        if places.count == needed { return all(of: places) }
        var best: [Cover] = []
        var areEnough = needed == 1
        for place in places {
            let one = requirements(of: graph.code[place])
            areEnough = areEnough && one.areEnough && one.covers.count == 1 && one.exclusions.isEmpty
            if let rarest = one.covers.min(by: { $0.cost < $1.cost }) { best.append(rarest) }
        }
        let enough = max(1, places.count - needed + 1)
        guard best.count >= enough else { return Requirements() }
        return Requirements(covers: [Cover.either(Array(best.sorted { $0.cost < $1.cost }.prefix(enough)))], areEnough: areEnough)
    }

    private mutating func covers(of leaf: LeafTest) -> [Cover] {
        switch leaf {
        case .value(let test): return [cover(facts.presence(of: test.field, &terms), .fact)]
        case .actor(let test): return [actors(test.anyOf)]
        case .event(let test):
            var covers = [cover(facts.anyEvent(&terms), .fact)]
            if !test.types.isEmpty {
                var types: [Cover] = []
                for name in Set(test.types.map(\.type)) { types.append(cover(facts.eventType(name, &terms), .fact)) }
                covers.append(Cover.either(types))
            }
            for side in [test.sources, test.targets] where !side.isEmpty && !side.contains(.anyone) { covers.append(actors(side)) }
            return covers
        case .field, .age: return []
        }
    }

    private mutating func actors(_ patterns: [ActorPattern]) -> Cover {
        var covers: [Cover] = []
        for pattern in patterns { covers.append(cover(facts.actor(pattern, &terms), .fact)) }
        return Cover.either(covers)
    }
}

extension Requirements {
    /// Of something that asks for more than words.
    fileprivate var notEnough: Requirements { Requirements(covers: covers, exclusions: exclusions) }
}

extension OccurrenceCount.Comparison {
    /// Whether so many occurrences are required at least to be there.
    fileprivate func isPositive(_ bound: Int) -> Bool {
        OccurrenceCount(of: [], comparison: self, bound: bound).isPositive
    }
}
