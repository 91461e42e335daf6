/// What a search is for.
enum SearchGoal {
    /// Whether there is anything.
    case any
    /// All that belongs to it, as spans.
    case spans
}

/// `a NEAR/8 b`, `a BEFORE/8 b`: for each place of one side, the nearest of the other.
extension MatchScratch {
    /// Where in `runs` the places of one side stand: by their start, and again by their end.
    private struct Side {
        var starts: Range<Int>
        var ends: Range<Int>
    }

    mutating func findProximity(_ node: Int32, _ rules: CompiledRules, _ goal: SearchGoal) -> Bool {
        let operands = rules.graph.operands(of: node)
        let start = operands.lowerBound
        let distance = rules.graph.code[start]
        let isOrdered = rules.graph.code[start + 1] == 1
        let middle = start + 3 + Int(rules.graph.code[start + 2])
        let left = side(of: (start + 3)..<middle, behind: 0, rules)
        guard !left.starts.isEmpty else { return false }
        let right = side(of: middle..<operands.upperBound, behind: left.ends.upperBound, rules)
        var isFound = false
        for index in left.starts {
            let run = runs[index]
            guard hasLater(run, right, distance) || (!isOrdered && hasEarlier(run, right, distance)) else { continue }
            isFound = true
            guard goal == .spans else { return true }
            addSpan(run)
        }
        guard isFound else { return false }
        for index in right.starts {
            let run = runs[index]
            if hasEarlier(run, left, distance) || (!isOrdered && hasLater(run, left, distance)) { addSpan(run) }
        }
        return true
    }

    private mutating func side(of nodes: Range<Int>, behind start: Int, _ rules: CompiledRules) -> Side {
        gatherRuns(of: nodes, rules, behind: start)
        let end = runs.count
        for index in start..<end { runs.append(runs[index]) }
        if nodes.count > 1 { runs.sort(from: end) { ($0.end, $0.start) < ($1.end, $1.start) } }
        return Side(starts: start..<end, ends: end..<runs.count)
    }

    /// Whether a place of the side begins behind the run, in the same field and near enough.
    private func hasLater(_ run: Run, _ side: Side, _ distance: Int32) -> Bool {
        var (low, high) = (side.starts.lowerBound, side.starts.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start < run.end { low = middle + 1 } else { high = middle }
        }
        guard low < side.starts.upperBound else { return false }
        return isNear(run, runs[low], distance)
    }

    private func hasEarlier(_ run: Run, _ side: Side, _ distance: Int32) -> Bool {
        var (low, high) = (side.ends.lowerBound, side.ends.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].end <= run.start { low = middle + 1 } else { high = middle }
        }
        guard low > side.ends.lowerBound else { return false }
        return isNear(runs[low - 1], run, distance)
    }

    private func isNear(_ earlier: Run, _ later: Run, _ distance: Int32) -> Bool {
        later.start - earlier.end < distance
            && places[earlier.start].scope.intersection(.fields) == places[later.start].scope.intersection(.fields)
    }
}
