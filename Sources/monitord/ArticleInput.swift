import ArgumentParser
import Foundation
import Glibc
import Monitor
import Rules

/// The files of a command, read one after another; what cannot be read is told at the end.
struct ArticleInput {
    private var unopened = false
    private var empty = false
    /// Of all files so far, as they are.
    private(set) var bytes = 0

    /// The document of one file, `-` for standard input; `nil` after it was told that it cannot be opened.
    mutating func document(_ path: String, base: String? = nil, contentType: String? = nil) -> Document? {
        do {
            let bytes = try Self.bytes(of: path)
            self.bytes += bytes.count
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

    /// What monitord reads of one file, and a byte more for a file that is longer: whoever reads it says that it is too long.
    static func bytes(of path: String) throws -> [UInt8] {
        let file = path == "-" ? FileHandle.standardInput : try handle(of: path)
        return [UInt8](try file.read(upToCount: DocumentLimits().maxBytes + 1) ?? Data())
    }

    /// Names need not be UTF-8: what Swift shows of such an argument is not its name.
    private static func handle(of path: String) throws -> FileHandle {
        let name = CommandLine.bytes(of: path)
        let descriptor = open(name.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}

extension CommandLine {
    /// An argument as it was given.
    fileprivate static func bytes(of argument: String) -> [UInt8] {
        guard argument.contains("\u{FFFD}") else { return Array(argument.utf8) }
        for index in 0..<Int(argc) {
            guard let start = unsafeArgv[index] else { continue }
            let bytes = UnsafeRawBufferPointer(start: start, count: strlen(start))
            if String(decoding: bytes, as: UTF8.self) == argument { return Array(bytes) }
        }
        return Array(argument.utf8)
    }
}
