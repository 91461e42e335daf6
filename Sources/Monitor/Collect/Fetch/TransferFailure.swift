internal import CCurl

extension Transfer {
    /// What libcurl's code means for the one who asked.
    func failure(_ code: CURLcode) -> HTTPFailure {
        let host = exchange.address.host
        switch stop {
        case .tooLarge: return .tooLarge(limit: exchange.request.maxResponseBytes)
        case .headerFlood: return .badResponse("more than \(Self.maximumHeaderBytes) bytes of headers")
        case .refused(let address) where [CURLE_COULDNT_CONNECT, CURLE_ABORTED_BY_CALLBACK].contains(code):
            return .refusedAddress(host: host, address: address.description)
        case .refused, nil: break
        }
        switch code {
        case CURLE_URL_MALFORMAT: return .badRequest("the address is not well formed")
        case CURLE_COULDNT_RESOLVE_PROXY: return .couldNotConnect(host: host, reason: "the proxy's name has no address")
        case CURLE_COULDNT_RESOLVE_HOST: return .couldNotResolve(host: host)
        case CURLE_COULDNT_CONNECT, CURLE_PROXY, CURLE_INTERFACE_FAILED: return .couldNotConnect(host: host, reason: reason(code))
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(after: exchange.request.timeout)
        case CURLE_GOT_NOTHING: return .connectionLost(reason: "the server closed it without a word")
        case CURLE_RECV_ERROR where errorMessage.contains("chunked"): return .badResponse(reason(code))
        case CURLE_PARTIAL_FILE, CURLE_SEND_ERROR, CURLE_RECV_ERROR: return .connectionLost(reason: reason(code))
        case let code where Self.codesOfTLS.contains(code): return .tls(host: host, reason: reason(code))
        default: return .badResponse(reason(code))
        }
    }

    private func reason(_ code: CURLcode) -> String {
        errorMessage.isEmpty ? String(cString: curl_easy_strerror(code)) : Redaction.address(errorMessage)
    }

    private static let codesOfTLS = [
        CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
        CURLE_SSL_CERTPROBLEM,
        CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED,
        CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT,
    ]
}
