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

/// libFuzzer's own beginning, under the name that the package manager gives to a program's.
@_cdecl("fuzz_main")
public func begin(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
    var (count, arguments) = (count, arguments)
    return runFuzzer(&count, &arguments) { fuzz($0, $1) }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> Int32
