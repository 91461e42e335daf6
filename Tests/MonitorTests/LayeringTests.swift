import Foundation
import TestKit
import Testing

/// The one law: a first-level folder of a target names only types of folders listed above it. The compiler cannot see folders; this does.
@Suite struct LayeringTests {
    @Test(arguments: ["Rules", "Monitor"])
    func foldersNameOnlyTypesOfFoldersAbove(_ target: String) throws {
        let violations = try Layers(of: Repository.root.appending(path: "Sources/\(target)")).violations()
        #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
    }

    @Test func aFolderThatNamesATypeBelowIsFound() {
        let layers = Layers(files: [
            .init(folder: "Collect", name: "Source.swift", text: "struct Source { var last: Alert }"),
            .init(folder: "Deliver", name: "Alert.swift", text: "public struct Alert {}"),
        ])
        #expect(layers.violations() == ["Collect/Source.swift names Alert of Deliver"])
    }

    @Test func commentsAndStringsNameNothing() {
        let layers = Layers(files: [
            .init(folder: "Collect", name: "Source.swift", text: "/// Not an Alert.\nlet a = \"Alert\" // Alert"),
            .init(folder: "Deliver", name: "Alert.swift", text: "public struct Alert {}"),
        ])
        #expect(layers.violations().isEmpty)
    }

    @Test func noFileIsLongerThan300Lines() throws {
        let long = try Repository.swiftFiles(under: ["Sources", "Tests", "Benchmarks"])
            .filter { !$0.path.contains("/Lexicon/") }
            .map {
                ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false))
            }
            .filter { $0.1.count > 301 }
            .map { "\($0.0): \($0.1.count - 1) lines" }
        #expect(long.isEmpty, "\(long)")
    }
}

/// The folders of a target in alphabetical order, which is the direction of dependencies.
private struct Layers {
    struct File {
        var folder: String
        var name: String
        var text: String
    }

    let files: [File]

    init(files: [File]) {
        self.files = files
    }

    init(of target: URL) throws {
        let depth = target.pathComponents.count
        files = try Repository.swiftFiles(under: target).compactMap { url in
            let below = url.pathComponents.dropFirst(depth)
            guard below.count > 1, let folder = below.first else { return nil }
            return File(folder: folder, name: below.dropFirst().joined(separator: "/"), text: try String(contentsOf: url, encoding: .utf8))
        }
    }

    func violations() -> [String] {
        var home: [Substring: Set<String>] = [:]
        var nested: [Substring: Set<String>] = [:]
        for file in files {
            for (indent, type) in Self.declaredTypes(in: file.text) {
                if indent.isEmpty { home[type, default: []].insert(file.folder) }
                nested[type, default: []].insert(file.folder)
            }
        }
        return files.flatMap { file in
            // A name after a dot is a member of what stands before it.
            let names = Set(Self.code(of: file.text).matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map(\.output.1))
            return names.sorted().compactMap { name -> String? in
                guard let below = home[name]?.min(), below > file.folder, nested[name, default: []].allSatisfy({ $0 > file.folder })
                else { return nil }
                return "\(file.folder)/\(file.name) names \(name) of \(below)"
            }
        }
    }

    /// Types with their indentation, except private ones.
    private static func declaredTypes(in text: String) -> [(Substring, Substring)] {
        text.matches(
            of: /(?m)^( *)(?:(?:public|package|final|indirect|@\w+(?:\([^)]*\))?) )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/
        ).map { ($0.output.1, $0.output.2) }
    }

    private static func code(of text: String) -> String {
        text.replacing(/"(?:[^"\\\n]|\\.)*"/, with: "").replacing(/\/\/[^\n]*/, with: "")
    }
}
