import Rules

extension Window {
    /// As rules write it.
    var type: String {
        switch self {
        case .each: "each"
        case .frequency: "frequency"
        case .spike: "spike"
        case .cardinality: "cardinality"
        case .newValue: "new_value"
        case .flatline: "flatline"
        case .sequence: "sequence"
        }
    }

    var by: [WindowKey] {
        switch self {
        case .each, .newValue: []
        case .frequency(_, _, let by, _), .cardinality(_, _, _, let by), .flatline(_, _, let by), .sequence(_, _, let by): by
        case .spike(let spike): spike.by
        }
    }

    /// What different values are counted of.
    var counted: WindowKey? {
        switch self {
        case .frequency(_, _, _, let distinct): distinct
        case .cardinality(let of, _, _, _), .newValue(let of, _): of
        case .each, .spike, .flatline, .sequence: nil
        }
    }

    /// How long a match can matter, with those that are seen out of order.
    var memory: Double {
        switch self {
        case .frequency(_, let within, _, _), .cardinality(_, _, let within, _), .sequence(_, let within, _): within * 2
        case .spike(let spike): spike.within + spike.base
        case .flatline(_, let within, _): within
        case .each, .newValue: 0
        }
    }

    /// So many events are remembered at most, the latest. Where each counts, more than twice the bound says nothing more than that it is passed.
    var mostEvents: Int {
        switch self {
        case .frequency(let count, _, _, nil): Swift.max(1_000, 2 * count)
        default: CountedEvents.most
        }
    }

    /// What the counts depend on: when it changes, they begin anew. Bounds may be moved without that.
    var definition: String {
        let names = by.map(\.name).joined(separator: ",")
        let details: [String] =
            switch self {
            case .each: []
            case .frequency(_, let within, _, _), .cardinality(_, _, let within, _), .flatline(_, let within, _): ["\(within)"]
            case .spike(let spike): ["\(spike.within)", "\(spike.base)"]
            case .newValue(_, let learn): ["\(learn)"]
            case .sequence(let steps, let within, _): ["\(within)"] + steps
            }
        return ([type, names, counted?.name ?? ""] + details).joined(separator: " ")
    }
}

extension Double {
    /// Seconds as milliseconds.
    var millisecondsLong: Int64 { Int64((self * 1000).rounded()) }
}
