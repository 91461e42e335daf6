import ArgumentParser
import Foundation
import Monitor
import Rules

/// The files of a command, read one after another; what cannot be read is told at the end.
struct ArticleInput {
    private var unopened = false
    private var empty = false

    /// The document of one file, `-` for standard input; `nil` after it was told that it cannot be opened.
    mutating func document(_ path: String, base: String? = nil, contentType: String? = nil) -> Document? {
        do {
            let bytes = try Self.bytes(of: path)
            return DocumentReader.read(bytes, origin: DocumentOrigin(file: path, base: base, contentType: contentType))
        } catch {
            StandardError.write("monitord: \(path): cannot be opened: \(error.localizedDescription)")
            unopened = true
            return nil
        }
    }

    /// Its articles, after it was told why there are none, or not all.
    mutating func articles(_ path: String, base: String? = nil, contentType: String? = nil) -> [Article] {
        guard let document = document(path, base: base, contentType: contentType) else { return [] }
        if document.articles.isEmpty {
            StandardError.write("monitord: \(path): no article: \(document.error ?? "there is none in it")")
            empty = true
        } else if let error = document.error {
            StandardError.write("monitord: \(path): \(error)")
        }
        return document.articles
    }

    /// Throws where a file could not be opened, or held no article.
    func finish() throws {
        if unopened { throw Failure(.inputOutput) }
        if empty { throw Failure(.noArticle) }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
        return [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
}
