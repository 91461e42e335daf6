import Testing

@testable import Monitor

/// What stands between us and a feed has a name; feeds that write about it do not.
@Suite struct WallTests {
    @Test(
        arguments: [
            (403, [("CF-Mitigated", "challenge")], "", "Cloudflare's check for robots"), (511, [], "", "a captive portal"),
            (403, [("X-DataDome", "protected")], "", "DataDome's check for robots"),
            (200, [], "<!DOCTYPE html><html><script src=\"/cdn-cgi/challenge-platform/x.js\">", "Cloudflare's check for robots"),
            (200, [], "\n<HTML><div id=\"px-captcha\">", "HUMAN's check for robots"),
            (200, [], "<html><script id=\"anubis_challenge\"></script>Making sure you&#39;re not a bot!", "Anubis' check for robots"),
            (200, [], "<html><!-- <WISPAccessGatewayParam -->", "a captive portal"), (200, [], "<html>An honest page", nil),
            (200, [], "<html><form><input type=\"password\" name=p></form>", "a login page"),
            (200, [], "<rss><title>How g-recaptcha and datadome work</title></rss>", nil), (403, [], "<html>Forbidden", nil),
            (200, [], "", nil),
        ] as [(Int, [(String, String)], String, String?)])
    func isNamed(_ status: Int, _ headers: [(String, String)], _ body: String, _ name: String?) {
        #expect(Wall.name(in: HTTPResponse(status, headers, body)) == name)
    }
}
