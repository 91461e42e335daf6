/// A sink of type `command`: a program that is started for each alert and reads it from its standard input.
public struct CommandSettings: Sendable, Hashable {
    public var name: String
    /// An absolute path. There is no shell: nobody splits, expands or quotes anything.
    public var program: String
    public var arguments: [String] = []
    /// What the program finds in its environment besides `PATH`, `LANG` and monitord's own variables.
    public var environment: [HeaderSetting] = []
    public var delivery: DeliverySettings = {
        var delivery = DeliverySettings()
        delivery.timeout = .seconds(60)
        return delivery
    }()

    public init(name: String, program: String) {
        self.name = name
        self.program = program
    }
}
