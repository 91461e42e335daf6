/// Reads the constraints of a line: `o:@weapon,actor p:at t:at`.
extension VerbSense {
    /// Takes one constraint of a line; `false` where it is none.
    mutating func add(_ text: String, _ names: inout LexiconNames) -> Bool {
        if text == "recip" {
            isReciprocal = true
            return true
        }
        if text == "inverse" {
            isInverse = true
            return true
        }
        if text == "inner" {
            isInner = true
            return true
        }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return false }
        switch parts[0] {
        case "o": return object.add(parts[1], &names)
        case "o!": return notObject.add(parts[1], &names)
        case "s": return subject.add(parts[1], &names)
        case "s!": return notSubject.add(parts[1], &names)
        case "pw": return prepositional.add(parts[1], &names)
        case "p": prepositions = parts[1].split(separator: ",").map { names.number(of: String($0)) }
        case "t": targets = parts[1].split(separator: ",").map { $0 == "obj" ? nil : names.number(of: String($0)) }
        case "c": confidence = Double(parts[1]) ?? 0
        default: return false
        }
        return confidence > 0
    }
}

extension NounTest {
    mutating func add(_ list: String, _ names: inout LexiconNames) -> Bool {
        for item in list.split(separator: ",") {
            switch item {
            case "actor": actor = true
            case "country": country = true
            case "none": none = true
            case "any": any = true
            case _ where item.hasPrefix("@"):
                guard let number = names.classes[String(item.dropFirst())] else { return false }
                classes.insert(number)
            default: nouns.insert(names.number(of: String(item)))
            }
        }
        return true
    }
}
