/// Keeps the counters and gauges of `Metric` and prints them for Prometheus.
public final class Metrics: Sendable {
    private let values = Guarded<[Metric: Double]>([:])

    public init() {}

    /// Zero makes a counter appear before the first event, so that the first one shows as an increase.
    public func add(_ amount: Int = 1, to metric: Metric) {
        values.withLock { $0[metric, default: 0] += Double(amount) }
    }

    public func set(_ metric: Metric, to value: Double) {
        values.withLock { $0[metric] = value }
    }

    /// Forgets what no longer exists: the gauges of a sink that a reload took away.
    public func remove(_ metric: Metric) {
        values.withLock { _ = $0.removeValue(forKey: metric) }
    }

    /// 0 where nothing was counted yet.
    public func value(of metric: Metric) -> Double {
        values.withLock { $0[metric] ?? 0 }
    }

    /// Prometheus' text exposition format 0.0.4: families and samples in the order of their names.
    public var exposition: String {
        let samples = values.withLock { $0 }.map { (description: $0.key.description, value: $0.value) }
        let families = Dictionary(grouping: samples, by: \.description.name).sorted { $0.key < $1.key }
        var text = ""
        for (name, samples) in families {
            guard let first = samples.first?.description else { continue }
            text += "# HELP \(name) \(first.help)\n# TYPE \(name) \(first.kind.rawValue)\n"
            text += samples.map { name + Self.labels($0.description) + " \(Self.number($0.value))\n" }.sorted().joined()
        }
        return text
    }

    private static func labels(_ description: Metric.Description) -> String {
        guard !description.labels.isEmpty else { return "" }
        return "{" + description.labels.map { "\($0.key)=\"\(escaped($0.value))\"" }.joined(separator: ",") + "}"
    }

    /// By scalars, because a CR LF is one `Character` that holds a line feed.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? "\(value)"
    }
}
