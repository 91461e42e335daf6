import Rules
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("plain text", "plain text"),
        ("", ""),
        ("  white \n\t space  ", "white space"),
        ("a <b>bold</b>ly m<i>o</i>ve", "a boldly move"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div><p>One</p></div>\n<div>Two</div>", "One\n\nTwo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("one<br>two<br/>three<br><br>four", "one\ntwo\nthree\n\nfour"),
        ("<ul><li>a<li>b</ul>c", "a\n\nb\n\nc"),
        ("<table><tr><td>Paris<td>3</tr><tr><td>Rome<td>1</table>", "Paris\n3\n\nRome\n1"),
        ("above<hr>below", "above\n\nbelow"),
        ("<h1>Head</h1>text", "Head\n\ntext"),
        ("<p>&nbsp;</p><p> \u{A0} </p><p>one&nbsp;&nbsp;two</p>", "one two"),
        ("<pre>one\n  two\n\nthree</pre>", "one\ntwo\n\nthree"),
        ("\u{FEFF}mark\u{FEFF}", "mark"),
        ("bell\u{7} and\u{0} nothing", "bell and nothing"),
    ])
    func textIsWhatAReaderSees(_ html: String, _ expected: String) {
        #expect(PlainText.fromHTML(html) == expected)
    }

    @Test(arguments: [
        ("a<script>if (a < b) { '</p>' }</script>b", "ab"),
        ("<style>p { color: red }</style>text", "text"),
        ("<SCRIPT>x</Script >text", "text"),
        ("<script>never closed", ""),
        ("<title>Head</title><noscript><img src=x>Switch it on</noscript>text", "text"),
        ("<textarea><p>draft</p></textarea>text", "text"),
        ("<div hidden>no<div>no</div>no</div>yes", "yes"),
        ("<div style=\"Display : none\">no</div>yes", "yes"),
        ("<p hidden>no<p>yes", "yes"),
        ("<span style='visibility:hidden'>no</span>yes", "yes"),
        ("<template><p>no</p></template><svg><title>no</title><text>no</text></svg>yes", "yes"),
        ("<select><option>no</select>yes", "yes"),
        ("漢<rp>(<rt>kan<rp>)</ruby>字", "漢字"),
        ("a<!-- <p>no</p> -->b", "ab"),
        ("a<!-->b<!--->c", "abc"),
        ("a<iframe src=\"https://v.example/1\" /> b", "a b"),
        ("a<iframe src='x'/>b<script/>c", "abc"),
        ("a<iframe src=https://v.example/1/>no</iframe>b", "ab"),
        ("a<iframe src='x'> b<iframe>c<textarea>d", "a bcd"),
        ("<title>Head<p>text", "Head\n\ntext"),
    ])
    func whatIsNotSeenIsLeftOut(_ html: String, _ expected: String) {
        #expect(PlainText.fromHTML(html) == expected)
    }

    @Test(arguments: [
        ("a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;", "a & b <c> \"d\" 'e'"),
        ("caf&eacute; &Eacute; &hellip;", "café É …"),
        ("caf&eacute and &hellip and &rsquo", "café and … and ’"),
        ("&notit; &notin;", "¬it; ∉"),
        ("&NotEqualTilde;", "≂\u{338}"),
        ("&#8217;&#x2019;&#X2019;&#8217", "’’’’"),
        ("&#145;&#150;&#159;", "‘–Ÿ"),
        ("don\u{92}t \u{93}stop\u{94}\u{81} wait\u{85}", "don’t “stop” wait…"),
        ("&#55357;&#56832;", "😀"),
        ("&#55357; &#0; &#x110000; &#99999999999999999999;", "\u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD}"),
        ("AT&T R&D &unknown; & &; &# &#; &#x;", "AT&T R&D &unknown; & &; &# &#; &#x;"),
        ("&amp;amp;", "&amp;"),
        ("&#10;a&#9;b", "a b"),
    ])
    func referencesAreRead(_ html: String, _ expected: String) {
        #expect(PlainText.fromHTML(html) == expected)
    }

    @Test(arguments: [
        ("1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3"),
        ("<a href=\"x>y\">link</a>", "link"),
        ("<a href=\"never closed>link</a> more", "link more"),
        ("a <!-- never closed> b", "a b"),
        ("cut off <a hre", "cut off"),
        ("<![CDATA[<p>one</p>]]> two", "one\n\ntwo"),
        ("</p></div>text</b>", "text"),
        ("<div hidden>never closed", "never closed"),
        ("<?xml version='1.0'?><!DOCTYPE html>text", "text"),
        ("</ nothing>text</>", "text"),
    ])
    func brokenMarkupCostsNoText(_ html: String, _ expected: String) {
        #expect(PlainText.fromHTML(html) == expected)
    }

    @Test(arguments: [
        "<!--", "&", "<a ", "<a b=\"", "<a a='", "<div hidden>", "<script>", "</script", "]", "<![CDATA[", "<", "</", "<p>", "<div>", "&#x",
        "<svg>",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "<script></script x", "<!", "<p style=\"", "\u{FEFF}", "<br>",
    ])
    func hostileInputTakesTimeInProportion(_ piece: String) {
        // 200 KB would take minutes if anything looked back or ahead over and over; linear time is a fraction of a second.
        let clock = ContinuousClock()
        let time = clock.measure { _ = PlainText.fromHTML(String(repeating: piece, count: 200_000 / piece.utf8.count)) }
        #expect(time < .seconds(10))
    }

    @Test(arguments: [("?a=1&copy=2", "?a=1©=2"), ("&lt", "<"), ("none", "none"), ("&Aacute;&nbsp;", "Á\u{A0}")])
    func referencesInPlainTextAreDecodedAlone(_ text: String, _ expected: String) {
        #expect(HTMLEntity.decoded(text) == expected)
    }
}
