import Yams

/// Yams' complaints in words for the people who write the files.
struct YAMLFault {
    let fault: SourceFault

    init(_ error: YamlError, in text: SourceText) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let found = Found(
                problem: problem, during: context?.text ?? "", offset: text.offset(line: mark.line, column: mark.column),
                start: context.map { text.offset(line: $0.mark.line, column: $0.mark.column) }, text: text)
            fault = found.fault
        case .reader(let problem, _, _, _): fault = SourceFault("yaml-character", at: 0..<0, problem)
        default: fault = SourceFault("yaml-syntax", at: 0..<0, "\(error)")
        }
    }
}

/// One complaint: what was found where, and what was being read since when.
private struct Found {
    let problem: String
    let during: String
    let offset: Int
    let start: Int?
    let text: SourceText

    private var bytes: [UInt8] { text.bytes }
    private var here: Range<Int> { offset..<(offset + 1) }
    private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    var fault: SourceFault {
        switch problem {
        case "mapping values are not allowed in this context":
            SourceFault(
                "yaml-structure", at: here, "a colon followed by a space inside an unquoted text",
                help: "put the text in quotes; a key stands on a line of its own, in the column of the keys above it")
        case "could not find expected ':'":
            SourceFault("yaml-structure", at: line(from: start ?? offset), "expected `key: value`", help: missingColonHelp)
        case "found unexpected end of stream", "found unexpected document indicator":
            SourceFault("yaml-unclosed", at: one(start ?? offset), "the quote is never closed")
        case "found character that cannot start any token": cannotStart
        case "found a tab character that violates indentation", "found a tab character where an indentation space is expected": tab
        case "did not find expected key", "did not find expected '-' indicator": outOfPlace
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": bracket
        case "did not find expected node content": noContent
        case "block sequence entries are not allowed in this context":
            SourceFault(
                "yaml-structure", at: here, "a list item where none can stand", help: "put the first item on the line below its key")
        case "mapping keys are not allowed in this context":
            SourceFault("yaml-structure", at: here, "a `?` where no key can stand", help: "put the text in quotes")
        case "found undefined alias":
            SourceFault(
                "yaml-anchor", at: word, "no anchor of this name stands above the alias", help: "put the text in quotes if it is no alias")
        case "did not find expected alphabetic or numeric character":
            SourceFault("yaml-anchor", at: one(start ?? offset), "`*` or `&` begins an unquoted text", help: "put the text in quotes")
        case "found unknown escape character":
            SourceFault(
                "yaml-escape", at: (offset)..<(offset + 2), "an unknown escape in double quotes",
                help: "write `\\\\` for a backslash, or use single quotes")
        case "did not find expected hexdecimal number":
            SourceFault("yaml-escape", at: here, "an escape with too few hexadecimal digits")
        case "found invalid Unicode character escape code":
            SourceFault("yaml-escape", at: here, "an escape that stands for no character")
        case "but found another document", "did not find expected <document start>": document
        case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
            SourceFault("yaml-depth", at: here, "nested deeper than \(YAMLDocument.maximumDepth) levels")
        default: other
        }
    }

    private var other: SourceFault {
        let code = during.contains("tag") ? "yaml-tag" : during.contains("directive") ? "yaml-directive" : "yaml-syntax"
        return SourceFault(code, at: here, during.isEmpty ? problem : "\(problem), \(during)")
    }

    private func one(_ offset: Int) -> Range<Int> { offset..<(offset + 1) }

    private func line(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return start..<max(end, start + 1)
    }

    private var word: Range<Int> {
        var end = offset
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: "]"),
            bytes[end] != UInt8(ascii: "}")
        {
            end += 1
        }
        return offset..<max(end, offset + 1)
    }
}

extension Found {
    private var tab: SourceFault {
        SourceFault("yaml-tab", at: here, "a tab indents this line", help: "indent with spaces")
    }

    private var cannotStart: SourceFault {
        if byte == 0x09 { return tab }
        let found = String(decoding: bytes[offset...].prefix(1), as: UTF8.self)
        return SourceFault("yaml-structure", at: here, "a text without quotes cannot begin with `\(found)`", help: "put it in quotes")
    }

    private var missingColonHelp: String {
        bytes[line(from: start ?? offset)].contains(UInt8(ascii: ":")) ? "put a space after the colon" : "a key ends with a colon"
    }

    /// Something follows a value on its line, or a line begins in a column of its own.
    private var outOfPlace: SourceFault {
        let before = bytes[..<min(offset, bytes.count)].lastIndex { $0 != 0x20 && $0 != 0x09 }
        switch before.map({ bytes[$0] }) {
        case nil, 0x0A, 0x0D:
            if byte == UInt8(ascii: "-") {
                return SourceFault("yaml-structure", at: here, "a list item among the keys of a mapping", help: "indent it under its key")
            }
            return SourceFault(
                "yaml-indentation", at: line(from: offset), "this line fits nothing above it",
                help: "give it the column of the lines it belongs to")
        case UInt8(ascii: "\""):
            return SourceFault(
                "yaml-structure", at: line(from: offset), "text after the closing quote",
                help: "put the whole text into single quotes: '\"a b\" OR c'")
        case UInt8(ascii: "'"):
            return SourceFault(
                "yaml-structure", at: line(from: offset), "text after the closing quote",
                help: "put the whole text into double quotes, or double the quotes inside")
        default:
            return SourceFault(
                "yaml-structure", at: line(from: offset), "text after the end of the value", help: "put the whole text in quotes")
        }
    }

    /// A bracket that was forgotten shows on another line, one that is missing on the same.
    private var bracket: SourceFault {
        let opened = start ?? offset
        let open = opened < bytes.count && bytes[opened] == UInt8(ascii: "{") ? "{" : "["
        let close = open == "{" ? "}" : "]"
        let isOnOneLine = opened < offset && !bytes[opened..<min(offset, bytes.count)].contains(0x0A)
        if isOnOneLine, offset < bytes.count {
            return SourceFault(
                "yaml-structure", at: here, "expected a comma or `\(close)`",
                help: "put a text with quotes or brackets inside into quotes as a whole")
        }
        return SourceFault(
            "yaml-unclosed", at: one(opened), "the bracket `\(open)` is not closed",
            help: "close it with `\(close)`, or put a comma between the items")
    }

    private var noContent: SourceFault {
        guard offset < bytes.count, byte > 0x20 else {
            return SourceFault("yaml-unclosed", at: one(start ?? offset), "a bracket that is never closed")
        }
        let found = String(decoding: bytes[offset...].prefix(1), as: UTF8.self)
        return SourceFault("yaml-structure", at: here, "a text without quotes cannot begin with `\(found)`", help: "put it in quotes")
    }

    private var document: SourceFault {
        if bytes[min(offset, bytes.count)...].starts(with: "---".utf8) {
            return SourceFault(
                "yaml-documents", at: offset..<(offset + 3), "a second document begins here",
                help: "put each document into a file of its own")
        }
        return SourceFault(
            "yaml-indentation", at: line(from: offset), "this line fits nothing above it",
            help: "give it the column of the lines it belongs to")
    }
}
