import Rules

/// How readers of news industry formats walk through a document: by the names that the formats define, whatever their prefix.
extension XMLTree {
    /// The name without its prefix, in lower case.
    func localName(of index: Int) -> String {
        let name = writtenName(of: index)
        return (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    /// The first element of that name directly inside another.
    func child(_ name: String, of index: Int?) -> Int? {
        guard let index else { return nil }
        return children(of: index).first { localName(of: $0) == name }
    }

    func children(_ name: String, of index: Int?) -> [Int] {
        guard let index else { return [] }
        return children(of: index).filter { localName(of: $0) == name }
    }

    /// All elements of that name within another, at any depth.
    func elements(_ name: String, in index: Int?) -> [Int] {
        guard let index else { return [] }
        return (index + 1..<Int(elements[index].end)).filter { localName(of: $0) == name }
    }

    /// What a reader sees of an element's content; `nil` where there is nothing.
    func newsText(of index: Int?) -> String? {
        // Names of people and places are marked by elements that HTML does not have: they are part of the sentence.
        index.flatMap { plainText(of: $0, as: .markup) }?.replacing(/<\/?[A-Za-z][\w.:-]*(?:\s[^<>]*)?>/, with: "")
    }
}
