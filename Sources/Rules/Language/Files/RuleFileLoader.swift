/// Opens rule files and whatever they include, each once.
struct RuleFileLoader {
    /// In the order of rules.
    private(set) var files: [RuleFile] = []
    /// Faults of files that could not be opened as text.
    private(set) var unreadable: [Diagnostic] = []

    /// A chain of includes that is longer is a slip.
    private static let maximumChain = 50

    private let include: RuleContext.Includer?
    private var known: Set<String> = []
    /// The files that led to the present one.
    private var chain: [String] = []

    init(_ include: RuleContext.Includer?) {
        self.include = include
    }

    mutating func load(_ source: SourceFile) {
        guard known.insert(source.name).inserted else { return }
        let file = RuleFile(source)
        files.append(file)
        guard let patterns = file.fields?[.include].flatMap({ node in file.reader.list(node, of: "paths") { $0 } }) else { return }
        chain.append(source.name)
        for node in patterns {
            if let pattern = file.reader.string(node) { follow(pattern, at: node, of: file) }
        }
        chain.removeLast()
    }

    private mutating func follow(_ pattern: String, at node: YAMLNode, of file: RuleFile) {
        guard let include else {
            return file.reader.report(
                "include", at: node, "`\(pattern)` cannot be included here", help: "name the file itself where rules are listed")
        }
        do {
            let found = try include(pattern, file.reader.text.name)
            if found.isEmpty { reportMissing(pattern, at: node, of: file) }
            for source in found { descend(source, at: node, of: file) }
        } catch let fault as Diagnostic {
            unreadable.append(fault)
        } catch {
            file.reader.report("include", at: node, "`\(pattern)` cannot be read: \(error)")
        }
    }

    private mutating func descend(_ source: SourceFile, at node: YAMLNode, of file: RuleFile) {
        if let start = chain.firstIndex(of: source.name) {
            let way = (chain[start...] + [source.name]).joined(separator: " → ")
            return file.reader.report("include-cycle", at: node, "files include each other in a circle", help: way)
        }
        guard chain.count < Self.maximumChain else {
            return file.reader.report("include-cycle", at: node, "more than \(Self.maximumChain) files include one another")
        }
        load(source)
    }

    /// A pattern may find nothing yet; a file that is named must be there.
    private func reportMissing(_ pattern: String, at node: YAMLNode, of file: RuleFile) {
        if pattern.contains(where: { "*?[".contains($0) }) {
            file.reader.warn("include", at: node, "no file matches `\(pattern)`")
        } else {
            file.reader.report("include", at: node, "there is no file `\(pattern)`", help: "paths are relative to this file")
        }
    }
}
