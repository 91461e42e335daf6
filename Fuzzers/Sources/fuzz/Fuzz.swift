import Foundation
import FuzzEntries

/// libFuzzer's door: `FUZZ_ENTRY` names what the bytes are thrown at.
private let entry = FuzzEntry(rawValue: ProcessInfo.processInfo.environment["FUZZ_ENTRY"] ?? "")

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let entry else { fatalError("FUZZ_ENTRY is one of \(FuzzEntry.allCases.map(\.rawValue))") }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let complaint = entry.complaint(about: bytes) { fatalError(complaint) }
    return 0
}
