/// Reads names with their marks, as the built-in tables write them.
enum ActorNameReader {
    /// Names between `;`. `=` exact case, `?` needs a cue, `??` always needs one, `@` a seat, `^` a family name, `!` the family name alone is
    /// enough.
    static func names(_ text: String, as use: ActorName.Use = .name) -> [ActorName] {
        text.split(separator: ";").flatMap { part in name(part.trimmingSpace, use) }
    }

    private static func name(_ text: String, _ use: ActorName.Use) -> [ActorName] {
        guard let mark = text.unicodeScalars.first else { return [] }
        let rest = String(text.dropFirst())
        switch mark {
        case "=": return [ActorName(rest, use: use, need: .exactCase)]
        case "?":
            return rest.hasPrefix("?")
                ? [ActorName(String(rest.dropFirst()), use: use, need: .strictCue)] : [ActorName(rest, use: use, need: .cue)]
        case "@": return [ActorName(rest, use: .seat)]
        case "^": return [ActorName(rest, use: .family)]
        case "!":
            let family = rest.split(separator: " ").last.map(String.init) ?? rest
            return [ActorName(rest, use: use), ActorName(family, use: use)]
        default: return [ActorName(text, use: use)]
        }
    }
}
