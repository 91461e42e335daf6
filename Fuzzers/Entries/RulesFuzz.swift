import Rules

/// Every rule file is read, or refused with faults whose places lie in it.
enum RulesFuzz {
    static func complaint(about bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        // What begins like JSON is read as both.
        let names = bytes.first == UInt8(ascii: "{") ? ["f.yaml", "f.json"] : ["f.yaml"]
        for name in names {
            do {
                _ = CompiledRules(try RuleFiles.read([SourceFile(name: name, text: text)]))
            } catch {
                if let complaint = complaint(about: error.diagnostics, in: text) { return complaint }
            }
        }
        return nil
    }

    private static func complaint(about diagnostics: [Diagnostic], in text: String) -> String? {
        if diagnostics.isEmpty { return "a refusal without a fault" }
        let breaks = text.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
        for diagnostic in diagnostics {
            if diagnostic.rendered.isEmpty { return "a fault that says nothing" }
            if let line = diagnostic.position?.line, !(1...(breaks + 1)).contains(line) { return "a fault beyond the file: \(diagnostic)" }
        }
        return nil
    }
}
