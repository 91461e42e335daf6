import Foundation
import Glibc
import Monitor
import Rules
import TestKit
import Testing

@Suite(.timeLimit(.minutes(2))) struct DirectorySourceTests {
    private let inbox: Inboxes

    init() throws {
        inbox = try Inboxes()
    }

    private func text(_ title: String) -> String { "\(title)\n\nA text that says more of it, and ends here." }

    // MARK: - Finding

    @Test func aCloseThatTheKernelHasYetToFinishIsNotWaitedForAsAWriterIs() async throws {
        let outside = try TemporaryFolder()
        // Open for writing by a name elsewhere, so that its close is no news of the folder.
        let file = try outside.write(text("Closing"), to: "a.txt")
        let writer = open(file.path, O_WRONLY)
        let timing = DirectoryTiming(settle: .seconds(3600), closing: .seconds(1), rescan: .seconds(3600))
        try await inbox.watch(timing: timing) {
            try await inbox.isWatched()
            #expect(link(file.path, inbox.path("a.txt.part")) == 0 && rename(inbox.path("a.txt.part"), inbox.path("a.txt")) == 0)
            try inbox.folder.write(text("Next"), to: "b.txt")
            try await inbox.arrive(1)
            #expect(inbox.titles == ["Next"])
            #expect(close(writer) == 0)
            try await inbox.arrive(2)
        }
    }

    @Test func filesThatAreThereAtStartAreRead() async throws {
        try inbox.folder.write(text("One"), to: "a.txt")
        try inbox.folder.write(text("Two"), to: "b/c/d.txt")
        try await inbox.watch { try await inbox.arrive(2) }
        #expect(Set(inbox.titles) == ["One", "Two"])
        #expect(Set(inbox.now.marks.keys) == ["a.txt", "b/c/d.txt"])
        #expect(inbox.now.articles.allSatisfy { $0.source == "wire" && $0.seen != nil && $0.file?.hasPrefix(inbox.folder.path) == true })
    }

    @Test func filesThatAppearAreReadAtOnce() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            try inbox.folder.write(text("Written"), to: "a.txt")
            try inbox.folder.drop(text("Renamed"), into: "b.txt")
            try await inbox.arrive(2)
        }
        #expect(Set(inbox.titles) == ["Written", "Renamed"])
    }

    @Test func foldersMadeLaterAreWatchedToo() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            try inbox.folder.write(text("First"), to: "new/deep/er/a.txt")
            try await inbox.arrive(1)
            try inbox.folder.write(text("Second"), to: "new/deep/er/b.txt")
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["First", "Second"])
    }

    @Test func aFolderThatIsMovedInIsRead() async throws {
        let outside = try TemporaryFolder()
        try outside.write(text("Inside"), to: "day/a.txt")
        try await inbox.watch {
            try await inbox.isWatched()
            #expect(rename(outside.path + "/day", inbox.path("day")) == 0)
            try await inbox.arrive(1)
            try inbox.folder.write(text("Later"), to: "day/b.txt")
            try await inbox.arrive(2)
            #expect(rename(inbox.path("day"), inbox.path("night")) == 0)
            try inbox.folder.write(text("Last"), to: "night/c.txt")
            try await eventually("the renamed folder is watched") { inbox.titles.contains("Last") }
        }
    }

    @Test func withoutRecursionFoldersBelowAreLeftAlone() async throws {
        try inbox.folder.write(text("Deep"), to: "below/a.txt")
        try await inbox.watch(inbox.settings { $0.recursive = false }) {
            try await inbox.isWatched()
            try inbox.folder.write(text("Deep too"), to: "below/b.txt")
            try inbox.folder.write(text("Top"), to: "c.txt")
            try await inbox.arrive(1)
        }
        #expect(inbox.titles == ["Top"])
    }

    @Test func hiddenAndUnfinishedNamesAreLeftAlone() async throws {
        for name in [".hidden.txt", "a.tmp", "b.txt.part", ".git/c.txt", "d.tmp/e.txt"] { try inbox.folder.write(text("No"), to: name) }
        try await inbox.watch {
            try await inbox.isWatched()
            for name in [".x", "f.tmp", "g.part", ".new/h.txt"] { try inbox.folder.write(text("No"), to: name) }
            try inbox.folder.write(text("Yes"), to: "z.txt")
            try await inbox.arrive(1)
            #expect(rename(inbox.path("f.tmp"), inbox.path("f.txt")) == 0)
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["Yes", "No"])
    }

    @Test func linksAreFollowedAndCirclesEnd() async throws {
        let outside = try TemporaryFolder()
        try outside.write(text("Outside"), to: "o.txt")
        try inbox.folder.write(text("Inside"), to: "in/a.txt")
        #expect(symlink(inbox.folder.path, inbox.path("in/up")) == 0)
        #expect(symlink(inbox.path("self"), inbox.path("self")) == 0)
        #expect(symlink(outside.path, inbox.path("other")) == 0)
        try await inbox.watch {
            try await inbox.arrive(2)
            #expect(symlink(inbox.path("in"), inbox.path("again")) == 0)
            #expect(link(outside.path + "/o.txt", inbox.path("hard.txt")) == 0)
            try await inbox.arrive(3)
        }
        #expect(Set(inbox.now.marks.keys.filter { $0 != "self" }) == ["in/a.txt", "other/o.txt", "hard.txt"])
    }

    @Test func namesThatAreNotUTF8AreReadAndRemembered() async throws {
        let name = Array(inbox.folder.path.utf8) + Array("/Z\u{FC}rich 100%.txt".unicodeScalars.map { UInt8($0.value) })
        let descriptor = open(name.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o644)
        let bytes = Array(text("Named").utf8)
        #expect(write(descriptor, bytes, bytes.count) == bytes.count && close(descriptor) == 0)
        try await inbox.watch { try await inbox.arrive(1) }
        #expect(Array(inbox.now.marks.keys) == ["Z%FCrich 100%25.txt"])
        try await inbox.watch {
            try inbox.folder.write(text("Other"), to: "b.txt")
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["Named", "Other"])
    }

    // MARK: - Once

    @Test func whatWasSeenIsNotSeenAgainAfterARestart() async throws {
        try inbox.folder.write(text("One"), to: "a.txt")
        try await inbox.watch { try await inbox.arrive(1) }
        try await inbox.watch {
            try inbox.folder.write(text("Two"), to: "b.txt")
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["One", "Two"])
    }

    @Test func theSameContentWrittenAgainIsNothingNew() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            try inbox.folder.write(text("One"), to: "a.txt")
            try await inbox.arrive(1)
            try inbox.folder.write(text("One"), to: "a.txt")
            try inbox.folder.write(text("Two"), to: "b.txt")
            try await inbox.arrive(2)
        }
        #expect(inbox.titles == ["One", "Two"])
    }

    @Test func anotherTextUnderTheSameNameIsAnotherArticle() async throws {
        try await inbox.watch {
            try await inbox.isWatched()
            try inbox.folder.write(text("One"), to: "a.txt")
            try await inbox.arrive(1)
            try inbox.folder.write(text("Two"), to: "a.txt")
            try await inbox.arrive(2)
        }
        #expect(Set(inbox.now.articles.map(\.id)).count == 2)
    }

    @Test func theSameTextUnderTwoNamesIsTwoArticles() async throws {
        try inbox.folder.write(text("One"), to: "a.txt")
        try inbox.folder.write(text("One"), to: "b.txt")
        try await inbox.watch { try await inbox.arrive(2) }
        #expect(Set(inbox.now.articles.map(\.id)).count == 2)
    }

    @Test func articlesWithANameOfTheirOwnKeepIt() async throws {
        try inbox.folder.write(#"{"id": "x-1", "title": "One"}"#, to: "a.json")
        try inbox.folder.write(#"{"id": "x-1", "title": "One"}"#, to: "b.json")
        try await inbox.watch(inbox.settings { $0.tags = ["agency"] }) { try await inbox.arrive(2) }
        #expect(inbox.now.articles.allSatisfy { $0.id == "x-1" && $0.guid == "x-1" && $0.tags == ["agency"] })
    }

    @Test func marksOfFilesThatAreGoneAreForgotten() async throws {
        inbox.remember("gone.txt", "1 10 20 9f86d081884c7d659a2feaa0c55ad015 done")
        try inbox.folder.write(text("One"), to: "a.txt")
        try await inbox.watch { try await inbox.arrive(1) }
        #expect(Array(inbox.now.marks.keys) == ["a.txt"])
    }

    // MARK: - Embargo

    @Test func whatIsUnderEmbargoWaitsForItsTime() async throws {
        let clock = WallClock(Date(timeIntervalSince1970: 1_795_428_000))
        // The end of the embargo is waited for in real time, a moment here; what counts is the clock, which has not moved.
        let end = Timestamp.milliseconds(clock.now.addingTimeInterval(0.2))
        try inbox.folder.write(
            #"{"uri": "a", "headline": "Held", "embargoed": "\#(end)"}"# + "\n" + #"{"uri": "b", "headline": "Free"}"#, to: "a.jsonl")
        try await inbox.watch(clock: clock) {
            try await inbox.arrive(1)
            #expect(Set(inbox.titles) == ["Free"] && inbox.now.marks.isEmpty)
            clock.set(clock.now.addingTimeInterval(60))
            try await eventually("the embargo ends") { inbox.titles.contains("Held") }
            try await eventually("the file is done with") { inbox.now.marks["a.jsonl"]?.hasSuffix("done") == true }
        }
    }

    @Test func anEmbargoOutlivesARestart() async throws {
        let clock = WallClock(Date(timeIntervalSince1970: 1_795_428_000))
        try inbox.folder.write(#"{"uri": "a", "headline": "Held", "embargoed": "2026-11-24T10:00:00Z"}"#, to: "a.json")
        try inbox.folder.write(text("Free"), to: "b.txt")
        try await inbox.watch(clock: clock) { try await inbox.arrive(1) }
        #expect(inbox.titles == ["Free"])
        clock.set(clock.now.addingTimeInterval(86_400))
        try await inbox.watch(clock: clock) { try await inbox.arrive(2) }
        #expect(inbox.titles == ["Free", "Held"])
    }
}
