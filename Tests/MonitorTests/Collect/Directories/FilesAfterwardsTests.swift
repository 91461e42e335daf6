import Foundation
import Monitor
import Rules
import TestKit
import Testing

@Suite(.timeLimit(.minutes(2))) struct FilesAfterwardsTests {
    private let inbox: Inboxes

    init() throws {
        inbox = try Inboxes()
    }

    private func text(_ title: String) -> String { "\(title)\n\nA text that says more of it, and ends here." }

    // MARK: - Afterwards

    @Test func decidedFilesAreDeleted() async throws {
        try inbox.folder.write(text("One"), to: "a.txt")
        try await inbox.watch(inbox.settings { $0.after = .delete }) {
            try await inbox.arrive(1)
            try await eventually("it is deleted") { !FileManager.default.fileExists(atPath: inbox.path("a.txt")) }
            try inbox.folder.write(text("Two"), to: "b.txt")
            try await inbox.arrive(2)
        }
        #expect(inbox.now.marks["a.txt"] == nil)
    }

    @Test func decidedFilesAreMovedAndNothingIsOverwritten() async throws {
        let target = inbox.path("done")
        try inbox.folder.write("taken", to: "done/sub/a.txt")
        try inbox.folder.write(text("One"), to: "sub/a.txt")
        try await inbox.watch(inbox.settings { $0.after = .move(to: target) }) {
            try await inbox.arrive(1)
            try await eventually("it is moved") { FileManager.default.fileExists(atPath: target + "/sub/a.txt.1") }
        }
        #expect(try inbox.folder.read("done/sub/a.txt") == "taken")
        #expect(try inbox.folder.read("done/sub/a.txt.1") == text("One"))
        #expect(inbox.titles == ["One"], "what lies where files are moved to is not read")
    }

    @Test func whatACrashLeftIsDeletedAtTheNextStart() async throws {
        try inbox.folder.write(text("One"), to: "a.txt")
        try await inbox.watch { try await inbox.arrive(1) }
        try await inbox.watch(inbox.settings { $0.after = .delete }) {
            try await eventually("it is deleted") { !FileManager.default.fileExists(atPath: inbox.path("a.txt")) }
        }
        #expect(inbox.titles == ["One"])
    }

    @Test func nothingIsDeletedBeforeItIsStored() async throws {
        struct Full: Error {}
        try inbox.folder.write(text("One"), to: "a.txt")
        inbox.refuse(Full())
        await #expect(throws: Full.self) {
            try await inbox.watch(inbox.settings { $0.after = .delete }) {
                try await eventually("it is found") { inbox.now.events.contains { if case .fetched = $0 { true } else { false } } }
            }
        }
        #expect(FileManager.default.fileExists(atPath: inbox.path("a.txt")))
        #expect(inbox.now.marks.isEmpty)
    }

    // MARK: - The folder itself

    @Test func aFolderThatIsMissingIsExplainedAndFoundOnceItIsMade() async throws {
        let settings = inbox.settings { $0.path += "/later" }
        try await inbox.watch(settings) {
            try await eventually("it is reported") { !inbox.now.troubles.isEmpty }
            try inbox.folder.write(text("One"), to: "later/a.txt")
            try await inbox.arrive(1)
            try await inbox.isWatched()
        }
        #expect(inbox.now.troubles.first?.contains("does not exist") == true)
    }

    @Test func aFolderThatIsDeletedAndMadeAgainIsWatchedAgain() async throws {
        let settings = inbox.settings { $0.path += "/box" }
        try inbox.folder.write(text("One"), to: "box/a.txt")
        try await inbox.watch(settings) {
            try await inbox.arrive(1)
            try FileManager.default.removeItem(atPath: inbox.path("box"))
            try await eventually("it is missed") { !inbox.now.troubles.isEmpty }
            try inbox.folder.write(text("Two"), to: "box/b.txt")
            try await inbox.arrive(2)
            try inbox.folder.write(text("Three"), to: "box/c.txt")
            try await inbox.arrive(3)
        }
        #expect(inbox.titles == ["One", "Two", "Three"])
    }

    @Test func aFileInPlaceOfTheFolderIsExplained() async throws {
        try inbox.folder.write("x", to: "file")
        try await inbox.watch(inbox.settings { $0.path += "/file" }) {
            try await eventually("it is reported") { !inbox.now.troubles.isEmpty }
        }
        #expect(inbox.now.troubles.first?.contains("is no folder") == true)
    }

    // MARK: - Many at once

    @Test func aLargeFileComesInSeveralBatchesAndItsMarkWithTheLast() async throws {
        let lines = (0..<1000).map { #"{"id": "n\#($0)", "title": "News \#($0)"}"# }.joined(separator: "\n")
        try inbox.folder.write(lines, to: "a.jsonl")
        try await inbox.watch { try await inbox.arrive(1000) }
        let batches = inbox.now.batches
        #expect(batches.count == 4 && batches.allSatisfy { $0.articles.count <= 256 })
        #expect(batches.dropLast().allSatisfy(\.checkpoints.isEmpty) && batches.last?.checkpoints.map(\.key) == ["a.jsonl"])
        #expect(inbox.now.articles.map(\.id) == (0..<1000).map { "n\($0)" })
    }

    @Test func manyFilesAreTakenTogether() async throws {
        for number in 0..<2000 { try inbox.folder.write(text("News \(number)"), to: "\(number % 7)/\(number).txt") }
        try await inbox.watch { try await inbox.arrive(2000) }
        #expect(Set(inbox.titles).count == 2000)
        #expect(inbox.now.batches.count <= 2000 / 20)
    }

    @Test func noneOfManyThatArriveIsMissed() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            for number in 0..<2000 { try inbox.folder.write(text("News \(number)"), to: "\(number % 7)/\(number).txt") }
            try await inbox.arrive(2000)
        }
        #expect(Set(inbox.titles).count == 2000 && inbox.titles.count == 2000)
    }
}
