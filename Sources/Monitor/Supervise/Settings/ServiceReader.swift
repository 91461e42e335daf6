import Rules

/// Reads what concerns the daemon itself: `calendars:`, `storm:`, `http:`, `retention:`, `log:`.
struct ServiceReader {
    private let reader: NodeReader

    init(_ reader: NodeReader) {
        self.reader = reader
    }

    func fill(_ settings: inout Settings, from fields: FieldReader<SettingsKey>) {
        for named in fields[.calendars].map(CalendarReader(reader).calendars) ?? [] { settings.calendars[named.name] = named.calendar }
        if let node = fields[.storm] { settings.storm = node.isNull ? nil : storm(node) }
        if let node = fields[.http] { settings.http = node.isNull ? nil : listen(node) }
        fields[.retention].flatMap(retention).map { settings.retention = $0 }
        fields[.log].flatMap(logging).map { settings.log = $0 }
    }

    private func storm(_ node: YAMLNode) -> StormSettings? {
        guard let fields = FieldReader<StormKey>(node, reader, as: "`storm`") else { return nil }
        var storm = StormSettings()
        fields.integer(.moreThan, in: 1...1_000_000).map { storm.moreThan = $0 }
        fields.duration(.within).map { storm.within = $0 }
        return storm
    }

    private func listen(_ node: YAMLNode) -> String? {
        guard let fields = FieldReader<HTTPKey>(node, reader, as: "`http`"), let place = fields[.listen], let text = reader.string(place)
        else { return nil }
        guard text.wholeMatch(of: /(?:[0-9.]*|localhost|\[[0-9a-fA-F:.]+\]):([0-9]{1,5})/).flatMap({ UInt16($0.output.1) }) != nil else {
            reader.report("listen", at: place, "`\(text)` is no address with a port", help: "write 127.0.0.1:9464 or [::1]:9464")
            return nil
        }
        return text
    }

    private func retention(_ node: YAMLNode) -> RetentionSettings? {
        guard let fields = FieldReader<RetentionKey>(node, reader, as: "`retention`") else { return nil }
        var retention = RetentionSettings()
        fields.duration(.articles).map { retention.articles = $0 }
        fields.duration(.alerts).map { retention.alerts = $0 }
        fields.bytes(.maxSize, least: 1 << 20).map { retention.maxSize = $0 }
        return retention
    }

    private func logging(_ node: YAMLNode) -> LoggingSettings? {
        guard let fields = FieldReader<LoggingKey>(node, reader, as: "`log`") else { return nil }
        var logging = LoggingSettings()
        fields.choice(.level).map { logging.level = $0 }
        fields.choice(.format).map { logging.format = $0 }
        return logging
    }
}
