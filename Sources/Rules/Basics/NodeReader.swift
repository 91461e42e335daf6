/// Reads one file that people write: asks its nodes for values of a type, and collects every fault instead of stopping at the first.
///
/// Each question answers `nil` after it has reported what was wrong, so that a reader goes on with the next key.
public final class NodeReader {
    public let text: SourceText
    private let isJSON: Bool
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ file: SourceFile) {
        text = SourceText(file)
        isJSON = file.isJSON
    }

    /// The file's value; `nil` where it cannot be read or is empty.
    public func document() -> YAMLNode? {
        let node = isJSON ? jsonDocument() : yamlDocument()
        if node == nil, diagnostics.isEmpty {
            diagnostics.append(Diagnostic("empty-file", in: text.name, at: nil, "the file is empty"))
        }
        return node
    }

    private func yamlDocument() -> YAMLNode? {
        let document = YAMLDocument(text)
        document.faults.forEach(report)
        return document.root
    }

    private func jsonDocument() -> YAMLNode? {
        guard text.bytes.contains(where: { $0 > 0x20 }) else { return nil }
        var nodes = JSONNodes(text.bytes)
        let node: YAMLNode?
        do {
            node = try nodes.document()
        } catch {
            node = nil
            report(SourceFault("json-syntax", at: error.offset..<(error.offset + 1), "no JSON: \(error.message)"))
        }
        nodes.faults.forEach(report)
        return node
    }

    public func report(_ fault: SourceFault) {
        diagnostics.append(text.diagnostic(fault))
    }

    public func report(_ code: String, at range: Range<Int>, _ message: String, help: String? = nil) {
        report(SourceFault(code, at: range, message, help: help))
    }

    public func warn(_ code: String, at range: Range<Int>, _ message: String, help: String? = nil) {
        diagnostics.append(text.diagnostic(SourceFault(code, at: range, message, help: help), severity: .warning))
    }

    public func report(_ code: String, at node: YAMLNode, _ message: String, help: String? = nil) {
        report(SourceFault(code, at: range(of: node), message, help: help))
    }

    public func warn(_ code: String, at node: YAMLNode, _ message: String, help: String? = nil) {
        diagnostics.append(text.diagnostic(SourceFault(code, at: range(of: node), message, help: help), severity: .warning))
    }

    /// Whether nothing worse than warnings has come up since there were so many diagnostics.
    func hasOnlyWarnings(since count: Int) -> Bool {
        diagnostics[count...].allSatisfy { $0.severity == .warning }
    }

    /// What a fault of the whole value underlines: a text, or where a collection begins (its bracket, its dash, its first key).
    public func range(of node: YAMLNode) -> Range<Int> {
        switch node.place {
        case .range(let start, let end): return Int(start)..<Int(end)
        case .mark(let line, let column):
            let start = text.offset(line: Int(line), column: Int(column))
            if let scalar = node.scalar { return start..<YAMLOrigins(scalar, in: text.bytes, at: start).end }
            if let key = node.entries?.first?.keyNode, start == range(of: key).lowerBound { return range(of: key) }
            return start..<(start + 1)
        }
    }

    /// Where a part of a scalar's text stands in the file, for faults inside of it. Offsets are UTF-8 offsets of the text.
    public func range(of part: Range<Int>, in node: YAMLNode) -> Range<Int> {
        guard let scalar = node.scalar else { return range(of: node) }
        let offsets = YAMLOrigins(scalar, in: text.bytes, at: range(of: node).lowerBound).offsets
        let last = offsets.count - 1
        let start = offsets[min(max(part.lowerBound, 0), last)]
        return start..<max(offsets[min(max(part.upperBound, 0), last)], start)
    }

    public func position(of node: YAMLNode) -> SourcePosition {
        if case .mark(let line, let column) = node.place { return SourcePosition(line: Int(line), column: Int(column)) }
        return text.position(at: range(of: node).lowerBound)
    }

    /// `rules.d/ua.yaml, line 9`
    func place(of node: YAMLNode) -> String { "\(text.name), line \(position(of: node).line)" }
}
