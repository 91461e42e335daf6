import Rules
import Testing

@Suite struct QueryParserTests {
    /// The query written out, or its faults.
    static func read(_ text: String, _ options: QueryOptions = QueryOptions()) -> String {
        switch QueryParser.parse(text, options: options) {
        case .success(let query): query.description
        case .failure(let failure): failure.faults.map { "\($0.code) \($0.range)" }.joined(separator: ", ")
        }
    }

    @Test(arguments: [
        ("summit", "summit"), ("  Summit ", "summit"), ("cease-fire", "\"cease fire\""), ("\"peace talks\"", "\"peace talks\""),
        ("\"Summit\"", "summit"), ("\"a b\"~5", "\"a b\"~5"), ("\"a\"~5", "a"), ("\"a b\"~0", "\"a b\""), ("Russia's", "russia"),
        ("U.S.", "u.s"), ("中国", "\"中 国\""), ("Übergröße", "ubergrosse"),
    ])
    func wordsAndPhrases(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("a b", "a AND b"), ("a AND b OR c", "a AND b OR c"), ("a OR b c", "a OR b AND c"), ("(a OR b) c", "(a OR b) AND c"),
        ("a and b", "a AND and AND b"), ("NOT a", "NOT a"), ("a NOT b", "a AND NOT b"), ("a -b", "a AND NOT b"), ("-a", "NOT a"),
        ("(-a b)", "NOT a AND b"), ("-(a OR b)", "NOT (a OR b)"), ("a -\"b c\"", "a AND NOT \"b c\""), ("NOT NOT a", "a"),
        ("NOT -a", "a"), ("(((a)))", "a"), ("a AND (b AND (c AND d))", "a AND b AND c AND d"), ("a\"b c\"d", "a AND \"b c\" AND d"),
        ("a-b c", "\"a b\" AND c"), ("NOT a NEAR/3 b", "NOT (a NEAR/3 b)"), ("a\u{A0}b", "a AND b"), ("a OR b OR c", "a OR b OR c"),
        ("AND(a)", "missing-operand 0..<3"), ("a AND(b)", "a AND b"),
    ])
    func operators(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("sanction*", "sanction*"), ("*Bank", "*bank"), ("gro?p", "gro?p"), ("*a*", "*a*"), ("a**?*b", "a?*b"),
        ("\"Security guarantee*\"", "\"security guarantee*\""), ("cease-f*", "\"cease f*\""), ("O'*", "o'*"), ("3,*", "3,*"),
        ("3,?00", "3,?00"),
        ("v2.*", "v2.*"), ("カ*", "カ*"), ("Z?rich*", "z?rich*"), ("Œuv*", "oeuv*"), ("a\\*b", "\"a b\""), ("wh\\?", "wh"),
        ("U.S.*", "u.s.*"),
        ("中*", "lone-wildcard 0..<4"), ("*", "lone-wildcard 0..<1"), ("?*", "lone-wildcard 0..<2"), ("\"a * b\"", "lone-wildcard 0..<7"),
        ("*'s", "lone-wildcard 0..<3"), ("tag:*", "lone-wildcard 4..<5"),
    ])
    func wildcards(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("title:x", "title:x"), ("body:(a OR b)", "body:a OR body:b"), ("title:(a body:b)", "title:a AND body:b"),
        ("title:body:x", "body:x"),
        ("lead:\"a b\"", "lead:\"a b\""), ("url:news", "url:news"), ("tag:Politics", "tag:politics"),
        ("author:\"Jane  Doe\"", "author:\"jane doe\""),
        ("domain:bbc.co.uk", "domain:bbc.co.uk"), ("domain:*.gov.uk", "domain:*.gov.uk"), ("source:reuters-world", "source:reuters-world"),
        ("tag:(a OR \"b c\")", "tag:a OR tag:\"b c\""), ("source:=Reuters", "source:=Reuters"), ("tag:a:b", "tag:a:b"),
        ("lang:en", "lang:en"),
        ("title: x", "title:x"), ("url:http://bbc.co.uk/news", "url:\"http bbc.co.uk news\""), ("23:00", "\"23 00\""), ("a\\:b", "a:b"),
        ("\"a:b\"", "a:b"), ("title:stem(talks)", "title:stem(talks)"), ("category:\"C++\"", "category:c++"),
    ])
    func scopes(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("=WHO", "=WHO"), ("=\"US Steel\"", "=\"US Steel\""), ("=Zürich", "=Zürich"), ("title:=WHO", "title:=WHO"), ("=WHO's", "=WHO"),
        ("stem(Négociations)", "stem(négociations)"), ("stem(a OR \"b c\")", "stem(a) OR stem(\"b c\")"), ("stem(=WHO)", "=WHO"),
        ("count(truce) >= 2", "count(truce) >= 2"), ("count(truce)>2", "count(truce) > 2"),
        ("count(a OR \"b c\") = 3", "count(a OR \"b c\") = 3"),
        ("count(a) <= 3 AND b", "count(a) <= 3 AND b"), ("count(a) < 3", "count(a) < 3"),
        ("title:count(a) >= 2 b", "count(title:a) >= 2 AND b"),
        ("count a", "count AND a"), ("stem", "stem"), ("count(a) = 0", "count(a) = 0"),
    ])
    func formsAndFunctions(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("a NEAR/8 b", "a NEAR/8 b"), ("a BEFORE/1 \"b c\"", "a BEFORE/1 \"b c\""), ("(a OR b) NEAR/2 c*", "(a OR b) NEAR/2 c*"),
        ("a b NEAR/2 c d", "a AND b NEAR/2 c AND d"), ("title:(a NEAR/2 b)", "title:a NEAR/2 title:b"), ("near a", "near AND a"),
        ("a NEAR-EARTH", "a AND \"near earth\""), ("(a OR (b OR c)) NEAR/2 d", "(a OR b OR c) NEAR/2 d"),
        ("a NEAR/2 b NEAR/3 c", "chained-proximity 11..<17"), ("a NEAR b", "bad-distance 2..<6"), ("a NEAR/0 b", "bad-distance 2..<8"),
        ("a NEAR/x b", "bad-distance 2..<8"), ("a NEAR/99999999999 b", "bad-distance 2..<18"), ("a NEAR/2", "missing-operand 2..<8"),
        ("NEAR/2 a", "missing-operand 0..<6"), ("a NEAR/2 (b AND c)", "bad-operand 9..<18"), ("\"a b\"~2 NEAR/2 c", "bad-operand 0..<7"),
        ("a NEAR/2 tag:b", "bad-operand 9..<14"),
    ])
    func proximity(_ text: String, _ expected: String) {
        #expect(Self.read(text) == expected)
    }

    @Test(arguments: [
        ("actor:UKR", "actor:UKR"), ("actor:UKR/GOV", "actor:UKR/GOV"), ("actor:\"ORG:World Bank\"", "actor:ORG:World Bank"),
        ("actor:zelensky", "actor:zelensky"),
        ("actor:member:NATO", "actor:member:NATO"), ("actor:list:mediators", "actor:TUR, ORG:UN"), ("actor:*", "actor:*"),
        ("title:actor:UKR", "actor:UKR in title"), ("(actor:UKR)", "actor:UKR"), ("event:ASSAULT.drone", "event:ASSAULT.drone"),
        ("event:RUS>ASSAULT>UKR", "event:RUS>ASSAULT>UKR"), ("event:*>SANCTION>RUS", "event:*>SANCTION>RUS"),
        ("event:verbal-cooperation", "event:AGREE, CONSULT, SUPPORT, CONCEDE"),
        ("event:list:mediators>*>RUS a", "event:TUR, ORG:UN>*>RUS AND a"),
        ("actor:list:mediator", "unknown-list 11..<19"), ("actor:UKR/GOB", "unknown-sector 10..<13"),
        ("actor:(a)", "missing-operand 0..<6"),
        ("event:ASALT", "unknown-event-type 6..<11"), ("event:ASSAULT.dron", "unknown-event-mode 14..<18"),
        ("event:RUS>ASSAULT", "bad-event 6..<17"),
        ("event:RUS>X>UKR", "unknown-event-type 10..<11"), ("event:RUS>*>ukr!", "bad-actor 12..<16"),
        ("title:event:AID", "bad-scope 6..<15"),
        ("tag:(actor:UKR)", "bad-scope 5..<14"), ("actor:Zelensky", "bad-actor 6..<14"),
    ])
    func actorsAndEvents(_ text: String, _ expected: String) {
        let lists = ["mediators": [ActorPattern.code("TUR"), .code("ORG:UN")]]
        #expect(Self.read(text, QueryOptions(lists: lists)) == expected)
    }

    @Test func aRulesStemHoldsForAllButExactWordsAndWildcards() {
        #expect(Self.read("talks =WHO talk* tag:talks", QueryOptions(stem: true)) == "stem(talks) AND =WHO AND talk* AND tag:talks")
    }
}
