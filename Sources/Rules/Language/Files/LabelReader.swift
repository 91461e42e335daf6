/// Reads `labels:`: names and short texts of the author's choice.
struct LabelReader {
    let reader: NodeReader

    func labels(_ node: YAMLNode) -> [String: String]? {
        guard let entries = reader.entries(node, of: "labels") else { return nil }
        var labels: [String: String] = [:]
        for entry in entries {
            let value = reader.string(entry.value)
            guard let name = reader.identifier(key: entry), let value else { continue }
            if WindowKey.isReserved(name) {
                reader.report(
                    "reserved-label", at: entry.keyNode, "`\(name)` cannot be a label: windows count by it already",
                    help: "give the label another name")
            }
            labels[name] = value
        }
        return labels
    }
}
