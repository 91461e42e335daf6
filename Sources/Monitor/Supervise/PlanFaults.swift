import Rules

/// Collects what goes wrong while a plan is built: everything, not the first, each at its place in the settings.
struct PlanFaults {
    private let settings: Settings
    private(set) var diagnostics: [Diagnostic] = []

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// The value, or `nil` after the fault of that part was noted.
    mutating func collect<Value>(_ part: Settings.Part, _ make: () throws -> Value) -> Value? {
        do {
            return try make()
        } catch let fault as SinkFault {
            note(fault.reason, of: part, isOfTheService: fault.isOfTheService)
        } catch let fault as SecretReader.Fault {
            note(fault.description, of: part, isOfTheService: fault.isOfTheService)
        } catch {
            note("\(error)", of: part, isOfTheService: false)
        }
        return nil
    }

    private mutating func note(_ reason: String, of part: Settings.Part, isOfTheService: Bool) {
        let code = isOfTheService ? Self.ofTheService : "unusable"
        diagnostics.append(settings.diagnostic(code, at: part, "\(part): \(reason)"))
    }

    /// The code of what is missing here, where only the service has it.
    static let ofTheService = "secret-of-the-service"
}
