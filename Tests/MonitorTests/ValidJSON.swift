import Foundation
import Rules
import TestKit
import Testing

/// Holds values against a JSON Schema, a file of the repository or `adaptive-card/1.4`, by the validator of Python.
func expectValid(_ values: [JSON], by schema: String, _ place: SourceLocation = #_sourceLocation) async throws {
    let path = schema.hasPrefix("adaptive-card/") ? schema : Repository.root.appending(path: schema).path
    let request: JSON = ["schema": .string(path), "values": .array(values)]
    let (status, output) = try await PythonVerifier.run("Tests/Tools/validate-json.py", input: Data(request.bytes))
    #expect(status == 0, "\(output)", sourceLocation: place)
}
