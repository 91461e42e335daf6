import Rules

/// Makes feeds from their settings: fetches secrets, opens lists of feeds.
struct FeedPlanner {
    let secrets: SecretReader

    func feeds(of settings: Settings, _ faults: inout PlanFaults) -> [Feed] {
        settings.sources.flatMap { source -> [Feed] in
            switch source {
            case .directory: []
            case .feed(let settings): faults.collect(.source(settings.id)) { try feed(settings) }.map { [$0] } ?? []
            case .feedList(let list):
                faults.collect(.source(list.id)) { try FeedList.read(list).map(feed) } ?? []
            }
        }
    }

    private func feed(_ settings: FeedSettings) throws -> Feed {
        Feed(settings, headers: try settings.headers.map(field), authorization: try settings.authorization.map(authorization))
    }

    private func field(_ header: HeaderSetting) throws -> HTTPField {
        switch header.value {
        case .text(let text): HTTPField(header.name, text)
        case .secret(let reference): HTTPField(header.name, try secrets.read(reference))
        }
    }

    private func authorization(_ setting: FeedSettings.Authorization) throws -> HTTPRequest.Authorization {
        switch setting {
        case .basic(let user, let password): .basic(user: user, password: try secrets.read(password))
        case .bearer(let token): .bearer(try secrets.read(token))
        }
    }
}
