/// Recognises what stands between us and a feed: pages that ask for a login, a proof of being human, or a consent.
enum Wall {
    private struct Sign {
        var words: [String]
        var name: String
    }

    /// Looked for in the first part of a page, in lower case.
    private static let signs = [
        Sign(
            words: ["cf-chl", "challenge-platform", "cf-browser-verification", "just a moment..."], name: "Cloudflare's check for robots"),
        Sign(words: ["captcha-delivery.com", "datadome"], name: "DataDome's check for robots"),
        Sign(words: ["px-captcha", "perimeterx"], name: "HUMAN's check for robots"),
        Sign(words: ["_incapsula_resource", "incapsula incident"], name: "Imperva's check for robots"),
        Sign(words: ["errors.edgesuite.net", "akamai reference"], name: "Akamai's refusal"),
        Sign(words: ["awswafcookiedomainlist", "awswaf"], name: "AWS's check for robots"),
        Sign(
            words: ["within.website/x/cmd/anubis", "making sure you&#39;re not a bot", "making sure you're not a bot"],
            name: "Anubis' check for robots"),
        Sign(words: ["g-recaptcha", "h-captcha", "hcaptcha.com", "cf-turnstile"], name: "a captcha"),
        Sign(
            words: ["<wispaccessgatewayparam", "captive portal", "captiveportal", "hotspot login", "networkauthenticationrequired"],
            name: "a captive portal"),
        Sign(words: ["consent.google", "consent.yahoo", "consentmanager"], name: "a consent page"),
        Sign(words: ["type=\"password\"", "type='password'", "type=password"], name: "a login page"),
    ]

    /// Where signs stand.
    private static let reach = 64 << 10

    /// The wall's name; `nil` for an answer that may be taken as it is.
    static func name(in response: HTTPResponse) -> String? {
        if response.status == 511 { return "a captive portal" }
        if response.headers["cf-mitigated"]?.lowercased() == "challenge" { return "Cloudflare's check for robots" }
        if response.headers["x-datadome"] != nil, response.status == 403 { return "DataDome's check for robots" }
        guard looksLikePage(response.body) else { return nil }
        let text = String(decoding: response.body.prefix(reach), as: UTF8.self).lowercased()
        return signs.first { $0.words.contains(where: text.contains) }?.name
    }

    /// Feeds quote pages; only a page itself is a wall.
    private static func looksLikePage(_ body: [UInt8]) -> Bool {
        let start = String(decoding: body.prefix(1024), as: UTF8.self).lowercased()
        return start.contains("<html") || start.contains("<!doctype html")
    }
}
