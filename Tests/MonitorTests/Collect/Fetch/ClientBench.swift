import Monitor
import TestKit

/// A client for one test, shut down after it.
func withClient<Result: Sendable>(
    _ settings: HTTPClient.Settings = HTTPClient.Settings(), _ body: (HTTPClient) async throws -> Result
) async throws -> Result {
    let client = HTTPClient(settings)
    do {
        let result = try await body(client)
        await client.shutdown()
        return result
    } catch {
        await client.shutdown()
        throw error
    }
}

/// What became of a request, in the one shape that tables compare.
func outcome(of request: HTTPRequest, _ settings: HTTPClient.Settings = HTTPClient.Settings()) async throws -> Result<
    HTTPResponse, HTTPFailure
> {
    try await withClient(settings) { client in
        do throws(HTTPFailure) {
            return .success(try await client.send(request))
        } catch {
            return .failure(error)
        }
    }
}

extension HTTPRequest {
    /// A request to a server of this test, with a limit that no good answer comes near.
    static func local(_ url: String, _ method: Method = .get) -> HTTPRequest {
        var request = HTTPRequest(method, url)
        request.addresses = .everything
        request.timeout = .seconds(20)
        return request
    }
}

extension Result where Success == HTTPResponse, Failure == HTTPFailure {
    /// The failure's name, or the status.
    var word: String {
        switch self {
        case .success(let response): String(response.status)
        case .failure(let failure): failure.name
        }
    }

    var body: String? {
        guard case .success(let response) = self else { return nil }
        return String(decoding: response.body, as: UTF8.self)
    }
}
