import Rules

/// Reads JSON: an article, a list of articles, JSON Lines of them. A broken line costs only itself.
enum JSONArticleReader {
    /// Faults that are named; the rest is counted.
    private static let namedFaults = 3

    static func read(_ text: [UInt8], origin: DocumentOrigin, limits: DocumentLimits) -> Document {
        if let feed = JSONFeedReader.read(named: text, origin: origin, limits) { return feed }
        var reading = Reading(origin: origin, limits: limits)
        if isLines(text) {
            reading.readLines(text)
        } else {
            reading.readWhole(text)
        }
        return reading.document
    }

    /// Several lines, and the first that holds anything is a whole value; or, where it is broken, one of the next, and the whole is none.
    static func isLines(_ text: [UInt8]) -> Bool {
        var lines = JSONLines(text)
        guard let first = lines.next(), var line = lines.next() else { return false }
        if isValue(text[first.bytes]) { return true }
        for _ in 0..<sniffedLines {
            if isObject(text[line.bytes]) { return (try? JSON(parsing: text)) == nil }
            guard let next = lines.next() else { return false }
            line = next
        }
        return false
    }

    private static let sniffedLines = 50

    private static func isValue(_ line: ArraySlice<UInt8>) -> Bool { (try? JSON(parsing: line)) != nil }

    private static func isObject(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "{") && isValue(line)
    }

    private struct Reading {
        private let origin: DocumentOrigin
        private let limits: DocumentLimits
        private(set) var document = Document(.json)
        private var faults: [String] = []
        private var faultCount = 0

        init(origin: DocumentOrigin, limits: DocumentLimits) {
            self.origin = origin
            self.limits = limits
        }

        mutating func readWhole(_ text: [UInt8]) {
            do throws(JSONError) {
                let json = try JSON(parsing: text)
                if let feed = JSONFeedReader.read(json, origin: origin, limits) {
                    document = feed
                    return
                }
                if let list = json.array {
                    for (index, item) in list.enumerated() { take(item, at: "item \(index + 1)") }
                } else {
                    take(json, at: nil)
                }
            } catch {
                note("the JSON is broken at \(error)")
            }
            finish()
        }

        mutating func readLines(_ text: [UInt8]) {
            var lines = JSONLines(text)
            while limits.wantMore(than: document), let line = lines.next() {
                do throws(JSONError) {
                    take(try JSON(parsing: text[line.bytes]), at: "line \(line.number)")
                } catch {
                    note("line \(line.number), column \(error.column): \(error.message)")
                }
            }
            finish()
        }

        private mutating func take(_ json: JSON, at place: String?) {
            guard case .object = json else { return note(at: place, "is no object, so no article") }
            guard limits.wantMore(than: document) else { return }
            if let item = NinjsReader.item(from: json) {
                document.kind = .ninjs
                return document.add(item)
            }
            let fields = ArticleFields(json)
            guard fields.article.title != nil || fields.article.body != nil || fields.article.summary != nil else {
                return note(at: place, "has neither `title` nor `body`")
            }
            document.articles.append(fields.article)
            if let fault = fields.faults.first { note(at: place, fault) }
        }

        private mutating func note(at place: String?, _ clause: String) {
            note(place.map { "\($0): \(clause)" } ?? "the object: \(clause)")
        }

        private mutating func note(_ fault: String) {
            document.malformed = true
            faultCount += 1
            if faults.count < JSONArticleReader.namedFaults { faults.append(fault) }
        }

        private mutating func finish() {
            for fault in faults { document.note(fault) }
            if faultCount > faults.count { document.note("\(faultCount - faults.count) more") }
            document.trim(to: limits)
        }
    }
}

/// The lines of a text that hold anything, with their numbers.
struct JSONLines {
    private let text: [UInt8]
    private var position = 0
    private var number = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    mutating func next() -> (bytes: Range<Int>, number: Int)? {
        while position < text.count {
            let end = text.span.firstIndex(of: UInt8(ascii: "\n"), in: position..<text.count) ?? text.count
            let line = position..<end
            position = end + 1
            number += 1
            if text[line].contains(where: { $0 > 0x20 }) { return (line, number) }
        }
        return nil
    }
}
