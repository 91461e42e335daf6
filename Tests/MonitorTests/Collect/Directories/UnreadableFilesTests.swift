import Foundation
import Glibc
import Monitor
import Rules
import TestKit
import Testing

@Suite(.timeLimit(.minutes(2))) struct UnreadableFilesTests {
    private let inbox: Inboxes

    init() throws {
        inbox = try Inboxes()
    }

    private func text(_ title: String) -> String { "\(title)\n\nA text that says more of it, and ends here." }

    // MARK: - Half-written files

    @Test func aFileThatIsBeingWrittenIsReadOnceItIsClosed() async throws {
        let early = Writer(inbox.path("early.txt"))
        early.write("Early bird\n\nThe first half ")
        try await inbox.watch {
            try await inbox.isWatched()
            let late = Writer(inbox.path("late.txt"))
            late.write("Late riser\n\nThe first half ")
            try inbox.folder.write(text("Whole"), to: "whole.txt")
            try await inbox.arrive(1)
            early.write("and the second.")
            early.close()
            late.write("and the second.")
            late.close()
            try await inbox.arrive(3)
        }
        #expect(Set(inbox.titles) == ["Early bird", "Late riser", "Whole"])
        #expect(inbox.now.articles.filter { $0.body == "The first half and the second." }.count == 2)
        #expect(inbox.now.failures.isEmpty)
    }

    @Test func anEmptyFileIsReportedOnceItHasStayedEmpty() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            try inbox.folder.write("", to: "a.txt")
            try await eventually("it is reported") { inbox.now.failures == ["a.txt: the file is empty"] }
            try inbox.folder.write(text("Filled"), to: "a.txt")
            try await inbox.arrive(1)
        }
        #expect(inbox.titles == ["Filled"])
        #expect(inbox.now.failures.count == 1)
    }

    // MARK: - Broken files

    @Test func aBrokenFileIsReportedOnceAndReadAgainWhenItChanges() async throws {
        try inbox.folder.write(#"{"title": "#, to: "a.json")
        try await inbox.watch { try await eventually("it is remembered") { inbox.now.marks["a.json"] != nil } }
        #expect(inbox.now.failures.first?.hasPrefix("a.json: ") == true)
        try await inbox.watch {
            try inbox.folder.write(text("Mark"), to: "b.txt")
            try await inbox.arrive(1)
        }
        #expect(inbox.now.failures.count == 1)
        try await inbox.watch {
            try inbox.folder.write(#"{"title": "Mended"}"#, to: "a.json")
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["Mark", "Mended"])
        #expect(FileManager.default.fileExists(atPath: inbox.path("a.json")))
    }

    @Test func whatIsNoArticleIsSaidInWords() async throws {
        try inbox.folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), to: "picture.txt")
        try inbox.folder.write(Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }), to: "garbage.json")
        try inbox.folder.write(String(repeating: "x", count: 2000), to: "large.txt")
        #expect(mkfifo(inbox.path("pipe"), 0o644) == 0)
        try await inbox.watch(limits: DocumentLimits(maxBytes: 6000)) {
            try await eventually("two are reported") { inbox.now.failures.count == 2 }
            try inbox.folder.write(String(repeating: "x", count: 6001), to: "larger.txt")
            try await eventually("three are reported") { inbox.now.failures.count == 3 }
        }
        #expect(
            inbox.now.failures.sorted() == [
                "garbage.json: binary data of an unknown format, which monitord does not read",
                "larger.txt: the file has 6001 bytes, which is more than the limit of 6000",
                "picture.txt: a PNG image, which monitord does not read",
            ])
        #expect(inbox.now.articles.count == 1)
    }

    @Test func aBrokenLineCostsOnlyItself() async throws {
        try inbox.folder.write("{\"title\": \"One\"}\n{\"title\": \n{\"title\": \"Three\"}\n", to: "a.jsonl")
        try await inbox.watch(inbox.settings { $0.after = .delete }) {
            try await inbox.arrive(2)
            try await eventually("it is reported") { inbox.now.failures.count == 1 }
        }
        #expect(inbox.titles == ["One", "Three"])
        #expect(FileManager.default.fileExists(atPath: inbox.path("a.jsonl")), "a broken file is kept, whatever `after` says")
    }
}

/// A program that takes its time to write a file.
private final class Writer: Sendable {
    private let descriptor: Int32

    init(_ path: String) {
        descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    func close() {
        #expect(Glibc.close(descriptor) == 0)
    }
}
