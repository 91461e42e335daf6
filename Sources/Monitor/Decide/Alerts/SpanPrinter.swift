import Rules

/// Turns spans of one article into what alerts show: ranges of Unicode scalars, and the text under them.
///
/// Spans count in UTF-8 bytes. A long article with much evidence would be counted through again for each span, so the scalars before every
/// block of a text are counted once.
struct SpanPrinter {
    private let article: Article
    private let rulers: [ArticleField: ScalarRuler]

    init(_ article: Article) {
        self.article = article
        let texts: [(ArticleField, String?)] = [(.title, article.title), (.summary, article.summary), (.body, article.body)]
        rulers = Dictionary(uniqueKeysWithValues: texts.compactMap { field, text in text.map { (field, ScalarRuler($0)) } })
    }

    func json(_ span: TextSpan) -> JSON {
        let range = scalars(of: span)
        return [
            "field": .string(span.field.rawValue),
            "start": .integer(range.lowerBound),
            "end": .integer(range.upperBound),
            "text": .string(span.text(in: article)),
        ]
    }

    private func scalars(of span: TextSpan) -> Range<Int> {
        guard let ruler = rulers[span.field] else { return span.scalarRange(in: article) }
        return ruler.scalars(before: span.utf8.lowerBound)..<ruler.scalars(before: span.utf8.upperBound)
    }
}

/// Counts the Unicode scalars before a UTF-8 offset of a text, without starting at its beginning each time.
struct ScalarRuler {
    private static let block = 1024

    private let bytes: [UInt8]
    /// Scalars before the start of each block.
    private let marks: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var marks: [Int] = []
        var count = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.block == 0 { marks.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        marks.append(count)
        self.marks = marks
    }

    /// An offset beyond the end counts as the end.
    func scalars(before offset: Int) -> Int {
        let offset = min(max(0, offset), bytes.count)
        let block = min(offset / Self.block, marks.count - 1)
        return marks[block] + bytes[min(block * Self.block, offset)..<offset].count { $0 & 0xC0 != 0x80 }
    }
}
