import CPlatform
import Foundation
import Glibc
import Rules

/// Adds a line for each alert to a file or standard output: JSON for programs, text for people.
public struct LogSink: Sink {
    public let name: String
    private let file: LogFile
    private let format: LogSettings.Format
    private let style: AlertText.Style

    /// `environment`: colours are used on a terminal unless `NO_COLOR` is set (https://no-color.org).
    public init(_ settings: LogSettings, environment: [String: String]) {
        name = settings.name
        format = settings.format
        file = LogFile(settings.target)
        let mayColour = settings.target == .standardOutput && isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
        style = mayColour ? .coloured : .plain
    }

    /// One line after the other, in the order of the alerts.
    public static var delivery: DeliverySettings {
        var delivery = DeliverySettings()
        delivery.ordered = true
        return delivery
    }

    /// Opens the file now. Throws in words that say what to do.
    public func open() async throws(DeliveryFailure) {
        try await file.open()
    }

    public func deliver(_ delivery: Delivery) async throws(DeliveryFailure) {
        try await file.append(try line(delivery))
    }

    public func settle() async throws(DeliveryFailure) {
        try await file.synchronize()
    }

    public func reopen() {
        file.reopen()
    }

    private func line(_ delivery: Delivery) throws(DeliveryFailure) -> [UInt8] {
        switch format {
        case .json: delivery.body + [UInt8(ascii: "\n")]
        case .text: Array(AlertText(try delivery.alert(), style: style).text.utf8)
        }
    }
}

extension Delivery {
    /// The alert to take apart, for sinks that say it in their own words.
    func alert() throws(DeliveryFailure) -> JSON {
        do {
            return try JSON(parsing: body)
        } catch {
            throw .permanent("the stored alert is not JSON: \(error)")
        }
    }
}
