/// Finds the blocks of a page that are the article: what its author marks as such, else what reads like running text.
///
/// Running text is told from navigation by the words and links of a block and its neighbours: C. Kohlschütter, P. Fankhauser, W. Nejdl,
/// "Boilerplate Detection using Shallow Text Features" (WSDM 2010), the decision tree over numbers of words.
enum HTMLMainText {
    /// Fewer words are a teaser of an article, not one.
    private static let fewestWords = 25

    static func blocks(of page: HTMLPage) -> [HTMLBlock] {
        let text = page.blocks.filter { !$0.region.isFurniture }
        let marked = [text.filter(\.region.isBody), longestArticle(text), text.filter(\.region.isMain)]
        for (index, blocks) in marked.enumerated() {
            let chosen = withoutFurniture(index == 2 ? runningText(blocks) : blocks)
            if words(chosen) >= fewestWords { return chosen }
        }
        let running = withoutFurniture(runningText(text))
        if words(running) >= fewestWords { return running }
        // A short notice: all there is, if somebody marked it, else all that stands outside navigation.
        return marked.map(withoutFurniture).first { words($0) > 0 } ?? text
    }

    private static func words(_ blocks: [HTMLBlock]) -> Int {
        blocks.reduce(0) { $0 + ($1.heading == 0 ? $1.words : 0) }
    }

    /// Pages that list articles have many: the longest is the one that the page is about.
    private static func longestArticle(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
        let articles = Dictionary(grouping: blocks.filter { $0.region.article != nil }) { $0.region.article ?? 0 }
        let longest = articles.max { (words($0.value), -$0.key) < (words($1.value), -$1.key) }
        return longest?.value ?? []
    }

    /// Without what a class or id calls furniture, unless that is most of it: then the word was about something else. Without links that
    /// stand alone.
    private static func withoutFurniture(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
        let plain = blocks.filter { !$0.region.looksLikeFurniture }
        let kept = words(plain) * 4 >= words(blocks) ? plain : blocks
        return kept.filter { ($0.linkDensity < 0.6 || $0.words >= fewestWords || $0.heading > 0) && !isCopyright($0) }
    }

    private static func isCopyright(_ block: HTMLBlock) -> Bool {
        guard block.words <= fewestWords else { return false }
        let text = block.text.lowercased()
        return text.hasPrefix("©") || text.hasPrefix("copyright") || text.hasPrefix("(c) ") || text.hasSuffix("all rights reserved.")
    }

    private static func runningText(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
        let none = HTMLBlock(text: "", words: 0, linkedWords: 0, heading: 0, region: HTMLRegion())
        return blocks.indices.compactMap { index in
            let previous = index > 0 ? blocks[index - 1] : none
            let next = index + 1 < blocks.count ? blocks[index + 1] : none
            return isRunningText(blocks[index], after: previous, before: next) ? blocks[index] : nil
        }
    }

    private static func isRunningText(_ block: HTMLBlock, after previous: HTMLBlock, before next: HTMLBlock) -> Bool {
        guard block.linkDensity <= 1.0 / 3 else { return false }
        if previous.linkDensity <= 5.0 / 9 {
            return block.words > 16 || next.words > 15 || previous.words > 4
        }
        return block.words > 40 || next.words > 17
    }
}
