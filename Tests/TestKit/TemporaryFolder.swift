public import Foundation

/// A folder that lives as long as the test that made it.
public final class TemporaryFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "monitord-\(UUID().uuidString.lowercased())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    public var path: String { url.path }

    /// Writes a file, folders above it included, and returns its place.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> URL {
        try write(Data(text.utf8), to: name)
    }

    @discardableResult
    public func write(_ data: Data, to name: String) throws -> URL {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
        return file
    }

    /// As careful programs put a file into an inbox: written beside it under a dot name, then renamed.
    public func drop(_ text: String, into name: String) throws {
        let file = url.appending(path: name)
        let draft = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent)")
        try Data(text.utf8).write(to: draft)
        guard rename(draft.path, file.path) == 0 else { throw POSIXError(.EIO) }
    }

    public func read(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
}
