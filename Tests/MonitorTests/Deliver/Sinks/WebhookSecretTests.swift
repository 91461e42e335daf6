import Foundation
import TestKit
import Testing

@testable import Monitor

@Suite struct WebhookSecretTests {
    /// The example of the Standard Webhooks specification's reference libraries.
    @Test func theSignatureIsTheSpecificationsOwnExample() throws {
        let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = secret.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Array(#"{"test": 2432232314}"#.utf8))
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test(arguments: [(23, false), (24, true), (64, true), (65, false), (0, false)])
    func itHasTheLengthThatTheSpecificationDemands(_ bytes: Int, _ isRight: Bool) {
        let base64 = Data(repeating: 7, count: bytes).base64EncodedString()
        #expect((WebhookSecret("whsec_" + base64) != nil) == isRight)
        #expect((WebhookSecret(base64) != nil) == isRight)
        #expect((WebhookSecret(base64.replacing("=", with: "")) != nil) == isRight)
    }

    @Test(arguments: ["hunter2", "whsec_", "whsec_%%%%MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ""])
    func whatIsNotBase64IsNone(_ text: String) {
        #expect(WebhookSecret(text) == nil)
    }
}
