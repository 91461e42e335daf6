import Monitor
import TestKit
import Testing

/// Which addresses may be reached, and that nobody gets around the answer.
@Suite struct AddressGuardTests {
    @Test(arguments: [
        "127.0.0.1", "127.255.0.3", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
        "100.100.100.200",
        "169.254.169.254", "168.63.129.16", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
        "224.0.0.1",
        "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "100::1",
        "3fff::1",
    ])
    func isNotPublic(_ text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(!AddressPolicy.publicOnly.allows(address, of: "example.org"))
        #expect(AddressPolicy.everything.allows(address, of: "example.org"))
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "169.253.0.1", "192.0.1.1", "223.255.255.255",
        "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::",
    ])
    func isPublic(_ text: String) throws {
        #expect(AddressPolicy.publicOnly.allows(try #require(IPAddress(text)), of: "example.org"))
    }

    @Test(arguments: [
        ("10.2.0.0/16", "10.2.3.4", true), ("10.2.0.0/16", "10.3.0.1", false), ("10.2.0.0/15", "10.3.0.1", true),
        ("127.0.0.1", "127.0.0.1", true),
        ("127.0.0.1", "127.0.0.2", false), ("0.0.0.0/0", "127.0.0.1", true), ("fd00::/8", "fd12::1", true), ("fd00::/8", "fe80::1", false),
        ("10.0.0.0/8", "::ffff:10.0.0.1", true), ("::/0", "::1", true), ("::1", "::1", true),
    ])
    func rangesAllow(_ range: String, _ address: String, _ isAllowed: Bool) throws {
        let policy = AddressPolicy(ranges: [try #require(AddressRange(range))])
        #expect(policy.allows(try #require(IPAddress(address)), of: "example.org") == isAllowed)
    }

    @Test(arguments: [
        "", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "::/129", "host", "10.0.0.0/8/8", "10.0.0.0/ 8", "10.0.0.0/+8",
    ])
    func isNoRange(_ text: String) {
        #expect(AddressRange(text) == nil)
    }

    @Test(arguments: [
        ("wiki.corp", "wiki.corp", true), ("Wiki.Corp", "wiki.corp", true), ("wiki.corp", "evil-wiki.corp", false),
        ("*.corp", "a.b.corp", true),
        ("*.corp", "corp", false), ("*.corp", "acorp", false),
    ])
    func hostsAllow(_ pattern: String, _ host: String, _ isAllowed: Bool) throws {
        let policy = AddressPolicy(ranges: [], hosts: [pattern])
        #expect(policy.allows(try #require(IPAddress("10.0.0.1")), of: host) == isAllowed)
        #expect(!policy.allows(try #require(IPAddress("10.0.0.1")), of: "other.example"))
    }

    @Test func aPrivateAddressIsRefusedAfterNameResolution() async throws {
        let server = try RawServer { connection, _ in connection.answer() }
        var settings = HTTPClient.Settings()
        settings.resolve = ["news.test:\(server.port):127.0.0.1"]
        let outcome = try await outcome(of: HTTPRequest(.get, "http://news.test:\(server.port)/"), settings)
        #expect(outcome == .failure(.refusedAddress(host: "news.test", address: "127.0.0.1")))
        #expect(server.requests.isEmpty)
    }

    @Test func aConnectionOpenedForOthersIsGuardedToo() async throws {
        let server = try RawServer { connection, _ in connection.answer() }
        try await withClient { client in
            _ = try await client.send(.local(server.url))
            await #expect(throws: HTTPFailure.refusedAddress(host: "127.0.0.1", address: "127.0.0.1")) {
                _ = try await client.send(HTTPRequest(.get, server.url))
            }
            #expect(try await client.send(.local(server.url)).status == 200)
        }
        #expect(server.requests.count == 2)
    }

    @Test func aPrivateProxyWorksAndItsTargetsAreGuarded() async throws {
        let proxy = try RawServer { connection, _ in connection.answer("200 OK", [], Array("by proxy".utf8)) }
        var request = HTTPRequest(.get, "http://news.example/rss")
        request.proxy = proxy.url
        #expect(try await outcome(of: request).body == "by proxy")
        for inside in ["http://127.0.0.1/", "http://[::1]/", "http://localhost/", "http://metadata.google.internal/", "http://intranet/"] {
            request.url = inside
            #expect(try await outcome(of: request).word == "refused-address", "\(inside)")
        }
        request.addresses = AddressPolicy(ranges: [], hosts: ["intranet"])
        #expect(try await outcome(of: request).word == "200")
        #expect(
            proxy.requests.map { $0.prefix { !$0.isNewline } } == ["GET http://news.example/rss HTTP/1.1", "GET http://intranet/ HTTP/1.1"])
    }
}
