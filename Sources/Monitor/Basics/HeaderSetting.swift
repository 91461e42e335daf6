/// A header that the configuration adds to requests.
public struct HeaderSetting: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case text(String)
        case secret(SecretReference)
    }

    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}
