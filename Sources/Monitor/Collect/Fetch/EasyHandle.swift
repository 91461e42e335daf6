internal import CCurl

/// One of libcurl's handles, with a setter for each kind of value. Used by the client's thread alone, and used again after `reset`.
struct EasyHandle {
    let pointer: UnsafeMutableRawPointer

    init?() {
        guard let pointer = curl_easy_init() else { return nil }
        self.pointer = pointer
    }

    func set(_ option: CURLoption, _ value: Int) { _ = monitord_curl_set_long(pointer, option, value) }

    /// libcurl keeps a copy; `nil` unsets.
    func set(_ option: CURLoption, _ value: String?) {
        if let value { _ = monitord_curl_set_string(pointer, option, value) } else { _ = monitord_curl_set_string(pointer, option, nil) }
    }

    /// libcurl keeps the pointer, not a copy.
    func set(_ option: CURLoption, pointer value: UnsafeMutableRawPointer?) { _ = monitord_curl_set_pointer(pointer, option, value) }

    func set(_ option: CURLoption, list: UnsafeMutablePointer<curl_slist>?) { _ = monitord_curl_set_list(pointer, option, list) }

    /// libcurl keeps a copy.
    func setBody(_ bytes: [UInt8]) {
        _ = monitord_curl_set_offset(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
        bytes.withUnsafeBytes {
            _ = monitord_curl_set_pointer(pointer, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0.baseAddress))
        }
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = monitord_curl_get_long(pointer, info, &value)
        return value
    }

    func offset(_ info: CURLINFO) -> Int {
        var value = curl_off_t(0)
        _ = monitord_curl_get_offset(pointer, info, &value)
        return Int(value)
    }

    func text(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        _ = monitord_curl_get_string(pointer, info, &value)
        return value.map { String(cString: $0) }
    }

    func time(_ info: CURLINFO) -> Duration { .microseconds(offset(info)) }

    func reset() { curl_easy_reset(pointer) }

    func free() { curl_easy_cleanup(pointer) }
}

/// libcurl's list of strings, as long as it is needed.
final class StringList {
    private(set) var pointer: UnsafeMutablePointer<curl_slist>?

    init(_ strings: some Sequence<[UInt8]>) {
        for bytes in strings {
            let text = bytes.map { CChar(bitPattern: $0) } + [0]
            // A failed append leaves the list as it was: without memory, a header less is the least trouble.
            pointer = curl_slist_append(pointer, text) ?? pointer
        }
    }

    deinit { curl_slist_free_all(pointer) }
}
