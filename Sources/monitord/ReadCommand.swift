import ArgumentParser
import Foundation
import Monitor
import Rules

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Prints the articles of any supported file, one a line.")

    @Argument(help: ArgumentHelp("Article or feed files; - is standard input.", valueName: "file"))
    var files: [String]

    @Flag(help: "One answer a file instead, whatever is in it.")
    var byFile = false

    @Option(help: "The address that the files came from.")
    var base: String?

    @Option(help: ArgumentHelp("A header that the files came with: 'Content-Type: …'.", valueName: "header"))
    var header: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
        let contentType = try contentType()
        var input = ArticleInput()
        for file in files {
            if byFile {
                guard let document = input.document(file, base: base, contentType: contentType) else { continue }
                output.print(document.json(file: file), text: document.summary(file: file))
            } else {
                for article in input.articles(file, base: base, contentType: contentType) {
                    output.print(article.json, text: article.plainText)
                }
            }
        }
        try input.finish()
    }

    private func contentType() throws -> String? {
        var found: String?
        for line in header {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
            guard parts.count == 2 else { throw ValidationError("a header is `Name: value`, not `\(line)`") }
            if parts[0].lowercased() == "content-type" { found = String(parts[1]) }
        }
        return found
    }
}

extension Document {
    fileprivate func summary(file: String) -> String {
        let count = "\(articles.count) article\(articles.count == 1 ? "" : "s")"
        let facts = [kind.rawValue, encoding, count, malformed ? "malformed" : nil, error].compactMap(\.self)
        return "\(file): " + facts.joined(separator: ", ")
    }
}
