internal import CCurl

/// What goes over the wire, in lines as curl prints them (`>` sent, `<` received, `*` happened), without secrets.
enum TraceLines {
    /// How remarks of libcurl begin that hold no secret. Others are left out: some repeat headers.
    private static let harmless = [
        "Trying ", "Connected to ", "Re-using ", "Connection #", "Closing connection", "ALPN", "SSL connection using", "SSL certificate",
        "Server certificate:", " subject:", " start date:", " expire date:", " issuer:", " subjectAltName:", "using HTTP/", "Could not",
        "connect to ", "Failed to ", "Operation timed out", "Recv failure", "Send failure", "Empty reply", "Received HTTP/0.9",
    ]

    static func of(_ text: String, _ kind: curl_infotype) -> [String] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        switch kind {
        case CURLINFO_TEXT:
            return lines.compactMap { line in
                let bare = line.drop { $0 == " " && !line.hasPrefix(" s") && !line.hasPrefix(" e") && !line.hasPrefix(" i") }
                return harmless.contains { bare.hasPrefix($0) } ? "* " + Redaction.address(String(bare)) : nil
            }
        case CURLINFO_HEADER_OUT: return lines.map { "> " + Redaction.requestLine($0) }
        case CURLINFO_HEADER_IN: return lines.map { "< " + Redaction.responseLine($0) }
        default: return []
        }
    }
}
