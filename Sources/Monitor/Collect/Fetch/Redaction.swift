/// Takes secrets out of what people and logs see.
public enum Redaction {
    static let mark = "***"

    /// Field names whose values are shown. A header that a person configured may hold a key under any name.
    private static let harmlessFields: Set<String> = [
        "accept", "accept-encoding", "accept-language", "a-im", "cache-control", "connection", "content-length", "content-type", "host",
        "if-modified-since", "if-none-match", "user-agent",
    ]
    private static let secretFieldsOfAnswers: Set<String> = ["set-cookie", "authorization", "proxy-authorization"]
    private static let secretWords = ["key", "token", "secret", "sig", "pass", "pwd", "auth", "cred", "session"]

    /// An address without its user and password, and without the values of parameters whose names speak of secrets.
    public static func address(_ text: String) -> String {
        var text = text
        if let slashes = text.firstRange(of: "://") {
            let end = text[slashes.upperBound...].firstIndex { "/?#".contains($0) } ?? text.endIndex
            if let at = text[slashes.upperBound..<end].lastIndex(of: "@") { text.removeSubrange(slashes.upperBound...at) }
        }
        guard let question = text.firstIndex(of: "?") else { return text }
        let parameters = text[text.index(after: question)...].split(separator: "&", omittingEmptySubsequences: false)
        return text[...question] + parameters.map(parameter).joined(separator: "&")
    }

    private static func parameter(_ text: Substring) -> String {
        let name = text.prefix { $0 != "=" }
        guard name.endIndex != text.endIndex, secretWords.contains(where: name.lowercased().contains) else { return String(text) }
        return name + "=" + mark
    }

    /// A header line of a request.
    static func requestLine(_ line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else {
            // The request line itself: `GET /path?query HTTP/1.1`.
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            return parts.map { address(String($0)) }.joined(separator: " ")
        }
        let name = line[..<colon]
        if name.contains(" ") { return line.split(separator: " ").map { address(String($0)) }.joined(separator: " ") }
        return harmlessFields.contains(name.lowercased()) ? line : name + ": " + mark
    }

    /// A header line of a response.
    static func responseLine(_ line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return line }
        let name = line[..<colon]
        if secretFieldsOfAnswers.contains(name.lowercased()) { return name + ": " + mark }
        return name.lowercased() == "location"
            ? name + ": " + address(line[line.index(after: colon)...].trimmingPrefix(" ").description) : line
    }
}
