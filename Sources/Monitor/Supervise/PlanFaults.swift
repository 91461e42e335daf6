import Rules

/// Collects what goes wrong while a plan is built: everything, not the first.
struct PlanFaults {
    private let file: String
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter file: the settings file, where all of it is named.
    init(file: String) {
        self.file = file
    }

    /// The value, or `nil` after the fault of the named part was noted.
    mutating func collect<Value>(_ part: String, _ make: () throws -> Value) -> Value? {
        do {
            return try make()
        } catch {
            diagnostics.append(Diagnostic("unusable", in: file, at: nil, "\(part): \(error)"))
            return nil
        }
    }
}
