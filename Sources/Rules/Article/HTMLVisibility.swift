/// Follows which parts of a page are shown: not what stands in `template`, `svg`, `<div hidden>` and the like.
package struct HTMLVisibility {
    /// An element whose content is not shown, and how many of its kind are open inside it.
    private struct Hidden {
        var tag: HTMLTag
        var depth = 1
        /// Ends where the next block or the like begins: `p`, `rt`, `rp`.
        var endsByItself: Bool
    }

    private var hidden: Hidden?
    private var hides = true

    package init() {}

    package var isHiding: Bool { hidden != nil }

    /// Whether a start tag is part of what is shown; what follows it may be hidden.
    package mutating func start(_ tag: HTMLTag, in bytes: Span<UInt8>) -> Bool {
        if var open = hidden {
            guard open.endsByItself, tag.element.isBlock || tag.element == .ruby else {
                if tag.name == open.tag.name, !tag.element.isVoid { open.depth += 1 }
                hidden = open
                return false
            }
            hidden = nil
        }
        guard hides, !tag.element.isVoid, tag.element != .raw else { return true }
        if tag.element == .hidden || tag.element == .ruby || tag.isHidden(in: bytes) {
            hidden = Hidden(tag: tag, endsByItself: tag.element == .ruby || tag.name == .paragraph)
        }
        return true
    }

    /// Whether an end tag is part of what is shown.
    package mutating func end(_ name: HTMLName) -> Bool {
        guard var open = hidden else { return true }
        if name == open.tag.name { open.depth -= 1 }
        let isOver = open.depth == 0 || open.endsByItself && (HTMLElement(name).isBlock || name == .ruby)
        hidden = isOver ? nil : open
        return isOver
    }

    /// At the end of the input: where the content of an element begins that was hidden and never closed. It is shown after all, and
    /// nothing is hidden from there on: better too much text than none. At most once.
    package mutating func showWhatNeverEnded() -> Int? {
        guard let open = hidden, hides else { return nil }
        hides = false
        hidden = nil
        return open.tag.end
    }
}

extension HTMLTag {
    /// `hidden`, or a style that hides it.
    fileprivate func isHidden(in bytes: Span<UInt8>) -> Bool {
        guard attributes.count > 5 else { return false }
        var reader = HTMLAttributes(attributes)
        while let attribute = reader.next(in: bytes) {
            if attribute.isNamed("hidden", in: bytes) { return !bytes.hasASCII("until-found", at: attribute.value.lowerBound) }
            if attribute.isNamed("style", in: bytes), Self.hides(bytes, attribute.value) { return true }
        }
        return false
    }

    private static func hides(_ bytes: Span<UInt8>, _ style: Range<Int>) -> Bool {
        style.contains { has("display:none", bytes, $0..<style.upperBound) || has("visibility:hidden", bytes, $0..<style.upperBound) }
    }

    /// Whether a declaration begins there, whatever its white space and the case of its letters.
    private static func has(_ declaration: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        declaration.withUTF8Buffer { declaration in
            var place = range.lowerBound
            for letter in declaration {
                while place < range.upperBound, bytes[place].isHTMLSpace { place += 1 }
                guard place < range.upperBound, bytes[place].asciiLowercased == letter else { return false }
                place += 1
            }
            return true
        }
    }
}
