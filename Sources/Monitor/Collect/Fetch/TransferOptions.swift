internal import CCurl

/// Tells libcurl how one request is to be made. What is not said here is off: cookies, netrc, HSTS, Alt-Svc, the environment's proxies.
struct TransferOptions {
    let exchange: Exchange
    let address: HTTPAddress

    /// Most feeds arrive in one or two reads.
    private static let bufferSize = 64 << 10

    func apply(to handle: EasyHandle) {
        handle.set(CURLOPT_URL, address.text)
        handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        handle.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.set(CURLOPT_BUFFERSIZE, Self.bufferSize)
        // A name server that does not answer must not hold up the other transfers: its thread is left to end alone.
        handle.set(CURLOPT_QUICK_EXIT, 1)
        handle.set(CURLOPT_TIMEOUT_MS, exchange.timeLeft.wholeMilliseconds)
        handle.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        // Without a list of encodings libcurl decodes nothing.
        if !exchange.takesBodyAsItIs { handle.set(CURLOPT_ACCEPT_ENCODING, "") }
        handle.set(CURLOPT_PROXY, exchange.request.proxy ?? "")
        secure(handle)
        switch exchange.request.method {
        case .get: break
        case .post, .put:
            handle.set(CURLOPT_POST, 1)
            handle.setBody(exchange.request.body ?? [])
            // libcurl's own way of a PUT is an upload from a file.
            if exchange.request.method == .put { handle.set(CURLOPT_CUSTOMREQUEST, "PUT") }
        }
    }

    private func secure(_ handle: EasyHandle) {
        let identity = exchange.request.identity
        handle.set(CURLOPT_SSL_VERIFYPEER, 1)
        handle.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let authorities = identity.authorities {
            handle.set(CURLOPT_CAINFO, authorities)
            handle.set(CURLOPT_CAPATH, nil)
        }
        // Like other secrets, a certificate is for the first address alone.
        guard exchange.isAtHome else { return }
        if let certificate = identity.certificate { handle.set(CURLOPT_SSLCERT, certificate) }
        if let key = identity.key { handle.set(CURLOPT_SSLKEY, key) }
    }
}

extension Duration {
    /// At least 1, because 0 means for ever to libcurl; at most a day.
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(min(max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000), 86_400_000))
    }
}
