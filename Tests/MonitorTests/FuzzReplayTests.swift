import Foundation
import FuzzEntries
import TestKit
import Testing

/// What fuzzers found once never comes back, and their seeds are read.
@Suite struct FuzzReplayTests {
    @Test(.timeLimit(.minutes(5)), arguments: FuzzEntry.allCases) func whatWasFoundIsReadWithoutComplaint(_ entry: FuzzEntry) throws {
        var count = 0
        for folder in ["Seeds", "Found"] {
            let place = Repository.root.appending(path: "Fuzzers/\(folder)/\(entry.rawValue)")
            for file in try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil) {
                let complaint = entry.complaint(about: Array(try Data(contentsOf: file)))
                #expect(complaint == nil, "\(file.lastPathComponent)")
                count += 1
            }
        }
        #expect(count > 1)
    }
}
