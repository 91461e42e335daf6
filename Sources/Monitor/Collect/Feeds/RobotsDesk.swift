/// Asks the site of a page whether programs may fetch it (RFC 9309), for pages that no person named.
struct RobotsDesk {
    enum Verdict: Sendable, Hashable {
        case mayFetch
        /// In words.
        case mayNot(String)
        /// Nobody knows now, in words: then nothing is fetched.
        case unknown(String)
    }

    /// RFC 9309, 2.5, asks for 500 KiB.
    private static let maximumBytes = 1 << 20
    /// RFC 9309, 2.3.1.2.
    private static let maximumRedirects = 5

    let tools: FeedTools

    /// `request` is how the page is asked for, apart from what is secret.
    func verdict(on page: HTTPAddress, like request: HTTPRequest) async throws(CancellationError) -> Verdict {
        let site = page.text.prefix(page.text.count - Self.target(of: page).count)
        let name = "robots.txt of \(page.host)"
        if let rules = tools.robots.rules(of: String(site), at: tools.time.now) { return Self.verdict(rules, page, name) }
        var question = request
        question.url = site + "/robots.txt"
        question.headers = [HTTPField("Accept", "text/plain, */*;q=0.1")]
        question.authorization = nil
        question.maxResponseBytes = Self.maximumBytes
        question.maxRedirects = Self.maximumRedirects
        do throws(HTTPFailure) {
            let answer = try await tools.client.send(question)
            let rules: RobotsRules
            switch answer.status {
            case 200..<300: rules = RobotsRules(answer.body, for: RobotsRules.product(of: tools.settings.userAgent ?? "monitord"))
            // A site without rules.
            case 400..<500 where answer.status != 429: rules = RobotsRules()
            default: return .unknown("\(name): the server answered \(HTTPStatus.words(answer.status))")
            }
            tools.robots.keep(rules, of: String(site), at: tools.time.now)
            return Self.verdict(rules, page, name)
        } catch .cancelled {
            throw CancellationError()
        } catch {
            return .unknown("\(name): \(error.description)")
        }
    }

    private static func verdict(_ rules: RobotsRules, _ page: HTTPAddress, _ name: String) -> Verdict {
        let target = target(of: page)
        return rules.allows(target.isEmpty ? "/" : String(target)) ? .mayFetch : .mayNot("\(name) asks programs not to fetch this page")
    }

    /// Path and query.
    private static func target(of page: HTTPAddress) -> Substring {
        page.text.drop { $0 != ":" }.dropFirst(3).drop { !"/?".contains($0) }
    }
}
