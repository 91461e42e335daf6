internal import CCurl
import CPlatform
import Glibc

/// Connects libcurl's callbacks with a transfer.
///
/// The context pointers are unretained: the loop holds a transfer for as long as libcurl has its handle.
enum TransferCallbacks {
    static func connect(_ transfer: Transfer) {
        let handle = transfer.handle
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_OPENSOCKETDATA, CURLOPT_PREREQDATA, CURLOPT_PRIVATE,
        ] {
            handle.set(option, pointer: context)
        }
        _ = monitord_curl_set_data_callback(handle.pointer, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            target(context)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        _ = monitord_curl_set_data_callback(handle.pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            target(context)?.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        handle.set(CURLOPT_NOPROGRESS, 0)
        _ = monitord_curl_set_progress_callback(handle.pointer) { context, _, down, _, _ in
            target(context)?.mayGoOn(wireBytes: Int(down)) == true ? 0 : 1
        }
        connectGuards(of: handle)
        if transfer.exchange.request.trace != nil { connectTrace(of: handle, context) }
    }

    /// The first is asked before every connection, the second also before a request on one that is used again.
    private static func connectGuards(of handle: EasyHandle) {
        _ = monitord_curl_set_socket_callback(handle.pointer) { context, _, address in
            guard let address else { return CURL_SOCKET_BAD }
            let start = UnsafeRawPointer(address).advanced(by: addressOffset)
            let peer = IPAddress(UnsafeRawBufferPointer(start: start, count: Int(address.pointee.addrlen)), family: address.pointee.family)
            guard target(context)?.mayReach(peer) == true else { return CURL_SOCKET_BAD }
            return socket(address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
        }
        _ = monitord_curl_set_prereq_callback(handle.pointer) { context, peer, _, _, _ in
            let mayReach = target(context)?.mayReach(peer.flatMap { IPAddress(String(cString: $0)) }) == true
            return mayReach ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
        }
    }

    private static func connectTrace(of handle: EasyHandle, _ context: UnsafeMutableRawPointer) {
        handle.set(CURLOPT_VERBOSE, 1)
        handle.set(CURLOPT_DEBUGDATA, pointer: context)
        _ = monitord_curl_set_debug_callback(handle.pointer) { _, kind, bytes, count, context in
            guard let trace = target(context)?.exchange.request.trace else { return 0 }
            let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            TraceLines.of(text, kind).forEach(trace)
            return 0
        }
    }
}

/// Where `addr`, which is as long as `addrlen` says, begins.
private let addressOffset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 16

private func target(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}
