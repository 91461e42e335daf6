import Rules

/// The alert as an event of CloudEvents 1.0 in structured mode (https://github.com/cloudevents/spec).
enum CloudEvent {
    static func json(_ alert: JSON) -> JSON {
        [
            "specversion": "1.0",
            "id": alert["alert_id"] ?? .null,
            "source": "monitord",
            "type": "monitord.alert.v1",
            "subject": alert["dedup_key"] ?? .null,
            "time": alert["raised_at"] ?? .null,
            "datacontenttype": "application/json",
            "data": alert,
        ]
    }
}
