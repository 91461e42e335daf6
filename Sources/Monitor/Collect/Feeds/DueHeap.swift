import Foundation

/// Numbered things with a date each, the earliest first: a binary heap.
struct DueHeap {
    private struct Entry {
        var due: Date
        var number: Int
    }

    private var entries: [Entry] = []

    var next: Date? { entries.first?.due }
    var count: Int { entries.count }

    mutating func insert(_ number: Int, due: Date) {
        entries.append(Entry(due: due, number: number))
        var child = entries.count - 1
        while child > 0, case let parent = (child - 1) / 2, entries[child].due < entries[parent].due {
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// The earliest, if its date has come.
    mutating func pop(at now: Date) -> Int? {
        guard let first = entries.first, first.due <= now else { return nil }
        entries.swapAt(0, entries.count - 1)
        entries.removeLast()
        sink()
        return first.number
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < entries.count else { return }
            if child + 1 < entries.count, entries[child + 1].due < entries[child].due { child += 1 }
            guard entries[child].due < entries[parent].due else { return }
            entries.swapAt(child, parent)
            parent = child
        }
    }
}
