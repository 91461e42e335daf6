import Monitor
import Rules
import Testing

@Suite struct AlertTextTests {
    private func alert(title: String = "Peace talks resume", evidence: JSON = []) -> JSON {
        [
            "raised_at": "2026-11-23T10:00:00.123Z", "rule": ["title": "Talks", "severity": "high"],
            "article": ["title": .string(title), "url": "https://example.org/a", "source": "wire"], "evidence": evidence,
            "suppressed_since_last": 2,
        ]
    }

    private let spans: JSON = [
        ["field": "title", "start": 0, "end": 5, "text": "Peace"], ["field": "title", "start": 0, "end": 5, "text": "peace"],
        ["field": "body", "start": 0, "end": 5, "text": "truce"],
    ]

    @Test func peopleSeeWhatWhereAndWhy() {
        let text: JSON = ["condition": "all[0].text", "kind": "text", "spans": spans]
        let event: JSON = [
            "condition": "all[1].event", "kind": "event",
            "event": [
                "type": "ASSAULT", "mode": "drone", "source": ["id": nil, "code": "RUS", "text": "Russian"], "target": nil,
                "sentence": "Russian drones struck.",
            ], "spans": [],
        ]
        let actor: JSON = [
            "condition": "all[2].actor", "kind": "actor", "actor": ["id": "z", "code": "UKR/GOV", "name": "Volodymyr Zelensky"],
            "spans": [["field": "body", "start": 1, "end": 2, "text": "Zelensky"]],
        ]
        let field: JSON = ["condition": "all[3].field", "kind": "field", "field": "lang", "value": "en", "spans": []]
        #expect(
            AlertText(alert(evidence: [text, event, actor, field]), style: .plain).text == """
                HIGH  Talks  2026-11-23T10:00:00.123Z  wire
                  Peace talks resume
                  https://example.org/a
                  title “Peace”, body “truce”
                  Russian (RUS) → ASSAULT.drone: “Russian drones struck.”
                  Volodymyr Zelensky (UKR/GOV): body “Zelensky”
                  lang “en”
                  2 matches of this rule were suppressed before


                """)
    }

    @Test func articleTextIsNoCommandToATerminal() {
        let text = AlertText(alert(title: "a\u{1B}]0;owned\u{7}b\r\nc\u{202E}d\u{9B}31m"), style: .plain).text
        #expect(text.contains("\n  a ]0;owned b cd 31m\n"))
    }

    @Test func longTextsAreCut() {
        let text = AlertText(alert(title: String(repeating: "long ", count: 1000)), style: .plain).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 310 })
        #expect(text.contains("…"))
    }

    @Test func manyLeavesAreCounted() {
        let entry: JSON = ["condition": "text", "kind": "text", "spans": spans]
        let text = AlertText(alert(evidence: .array(Array(repeating: entry, count: 9))), style: .plain).text
        #expect(text.contains("\n  and 3 more\n"))
    }

    @Test func coloursAreSetAndTakenBack() {
        let text = AlertText(alert(), style: .coloured).text
        #expect(text.hasPrefix("\u{1B}[1;31mHIGH\u{1B}[0m  "))
        #expect(!AlertText(alert(), style: .plain).text.contains("\u{1B}"))
    }
}
