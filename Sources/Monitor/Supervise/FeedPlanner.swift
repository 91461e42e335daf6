import Rules

/// Makes feeds from their settings: fetches secrets, opens lists of feeds.
struct FeedPlanner {
    let secrets: SecretReader

    func feeds(of settings: Settings, _ faults: inout PlanFaults) -> [Feed] {
        settings.sources.flatMap { source -> [Feed] in
            switch source {
            case .directory: []
            case .feed(let settings): faults.collect(.source(settings.id)) { [try feed(settings)] } ?? []
            case .feedList(let list): faults.collect(.source(list.id)) { try feeds(of: list) } ?? []
            }
        }
    }

    func feed(_ settings: FeedSettings) throws -> Feed {
        Feed(settings, headers: try settings.headers.map(field), authorization: try settings.authorization.map(authorization))
    }

    /// Every feed of a list has the list's secrets, which are fetched once.
    private func feeds(of list: FeedListSettings) throws -> [Feed] {
        let template = try feed(list.template)
        return try FeedList.read(list).map { Feed($0, headers: template.headers, authorization: template.authorization) }
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
