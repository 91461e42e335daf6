/// What verbs say was done. One sense a line: `TYPE[.mode] | verbs | constraints`.
///
/// Verbs are base forms; `carry_out` is a verb and its particle. Constraints, in any order:
/// `o:X` the object (or what it is a part `of`) is one of X; `o!:X` it is none; `p:on,at` such a preposition follows; `s:X`, `s!:X` the subject;
/// `t:obj,to` where the target stands, the first that is there; `recip` both sides do it; `inverse` the subject is the target; `c:0.8` how sure.
/// X: `@class` of `WordClasses`, a word, `actor` (someone), `any` (something), `none` (nothing stands there). The first sense whose constraints hold is taken.
enum VerbSenses {
    static let all = [conflict, assault, coerce, verbal, cooperation].joined(separator: "\n")
}
