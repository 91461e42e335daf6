import Foundation
import Monitor
import Rules
import TestKit
import Testing

/// What is wrong with a webhook's settings is said when it is built, and no secret is shown.
@Suite struct WebhookFaultTests {
    private func fault(_ change: (inout WebhookSettings) -> Void, environment: [String: String] = [:]) async -> String? {
        var settings = WebhookSettings(name: "ops", url: .plain("https://hooks.example.org/x"))
        change(&settings)
        let client = HTTPClient()
        do throws(SinkFault) {
            _ = try WebhookSink(
                settings, in: .init(web: client, secrets: SecretReader(environment: environment), timekeeper: FixedTimekeeper()))
        } catch {
            return error.description
        }
        return nil
    }

    @Test func aShortSecretIsNamedButNotShown() async throws {
        let fault = try #require(await fault({ $0.secrets = [.env("KEY")] }, environment: ["KEY": "whsec_aHVudGVyMg=="]))
        #expect(fault.contains("the environment variable KEY is no webhook secret"))
        #expect(fault.contains("openssl rand"))
        #expect(!fault.contains("aHVudGVyMg"))
    }

    @Test func aMissingSecretSaysWhereItWasLookedFor() async throws {
        #expect(
            await fault { $0.secrets = [.env("KEY")] }
                == "sink ops: the secret's environment variable KEY is not set; set it where monitord is started")
        let folder = try TemporaryFolder()
        let file = await fault { $0.secrets = [.file(folder.path + "/none.key")] }
        #expect(file?.contains("the secret file \(folder.path)/none.key cannot be read") == true)
        #expect(await fault { $0.secrets = [.credential("ops")] }?.contains("LoadCredential=ops:PATH") == true)
    }

    @Test func aCredentialIsReadFromItsFolderAndFromNowhereElse() async throws {
        let folder = try TemporaryFolder()
        try folder.write("whsec_" + Data(repeating: 1, count: 24).base64EncodedString() + "\n", to: "ops")
        let environment = ["CREDENTIALS_DIRECTORY": folder.path]
        #expect(await fault({ $0.secrets = [.credential("ops")] }, environment: environment) == nil)
        #expect(await fault({ $0.secrets = [.credential("../ops")] }, environment: environment)?.contains("no '/'") == true)
    }

    @Test(arguments: ["", "ftp://example.org/x", "https://", "hooks.example.org", "http:// /"])
    func anAddressMustBeOneOfTheWeb(_ address: String) async {
        #expect(await fault { $0.url = .plain(address) }?.contains("is no address of a web server") == true)
    }

    @Test func aSecretAddressIsNotShown() async {
        let fault = await fault({ $0.url = .secret(.env("URL")) }, environment: ["URL": "gopher://t0ken"])
        #expect(
            fault
                == "sink ops: the address in the environment variable URL is no address of a web server; it begins with https:// and a host"
        )
    }

    @Test func aTemplateNamesOnlyWhatAlertsHave() async {
        let fault = await fault { $0.format = .template(["text": "{{article.titel}} {{article.title}}"]) }
        #expect(fault == "sink ops: no alert has {{article.titel}}; its fields are those of a log line, as in article.title")
    }

    @Test func ntfyNeedsATopic() async {
        let fault = await fault {
            $0.format = .ntfy
            $0.url = .plain("https://ntfy.sh/")
        }
        #expect(fault?.contains("names no topic") == true)
    }

    @Test func aHeaderHoldsNoLineBreak() async {
        #expect(await fault { $0.headers = [HeaderSetting("X-Key", .text("a\r\nX-Evil: 1"))] }?.contains("the header X-Key") == true)
    }
}
