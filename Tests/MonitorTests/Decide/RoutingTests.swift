import Monitor
import Rules
import TestKit
import Testing

@Suite struct RoutingTests {
    private static func rule(notify: [String]?) -> Rule {
        var header = Rule.Header(id: "talks")
        header.severity = .high
        header.owner = "desk-east"
        header.labels = ["region": "europe", "beat": "war"]
        header.notify = notify
        return .sample(header)
    }

    private static func route(_ change: (inout Route.Condition) -> Void, to: [String] = ["pager"]) -> Route {
        var when = Route.Condition()
        change(&when)
        return Route(when: when, to: to)
    }

    @Test(arguments: [
        (nil, ["log", "ops", "pager"]), ([], []), (["ops"], ["ops"]), (["pager", "log", "pager"], ["log", "pager"]),
    ])
    func aRuleNamesItsSinksOrMeansAll(_ notify: [String]?, _ expected: [String]) {
        #expect(Routing(sinks: ["log", "ops", "pager"]).sinks(for: Self.rule(notify: notify)) == expected)
    }

    @Test(arguments: [
        (route { $0.severities = [.critical, .high] }, true),
        (route { $0.severities = [.critical] }, false),
        (route { $0.rules = ["talks"] }, true),
        (route { $0.rules = ["talk"] }, false),
        (route { $0.owners = ["desk-east"] }, true),
        (route { $0.owners = ["desk-west"] }, false),
        (route { $0.labels = ["region": ["asia", "europe"], "beat": ["war"]] }, true),
        (route { $0.labels = ["region": ["europe"], "beat": ["sport"]] }, false),
        (route { $0.labels = ["team": ["a"]] }, false),
        (
            route {
                $0.severities = [.high]
                $0.owners = ["desk-west"]
            }, false
        ),
        (route { _ in }, true),
    ])
    func aRouteAddsSinksWhereAllOfItHolds(_ route: Route, _ holds: Bool) {
        let routing = Routing(sinks: ["log", "pager"], routes: [route])
        #expect(routing.sinks(for: Self.rule(notify: ["log"])) == (holds ? ["log", "pager"] : ["log"]))
    }
}
