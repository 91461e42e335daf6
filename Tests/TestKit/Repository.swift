public import Foundation

/// The checkout that the tests were built from.
public enum Repository {
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Swift files of some folders of the repository that exist, in order.
    public static func swiftFiles(under folders: [String]) throws -> [URL] {
        try folders.map { root.appending(path: $0) }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
            .flatMap { try swiftFiles(under: $0) }
    }

    public static func swiftFiles(under folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") && !$0.split(separator: "/").contains { $0.hasPrefix(".build") } }
            .sorted()
            .map { folder.appending(path: $0) }
    }
}
