#!/usr/bin/env python3
"""Writes the tables of the tokenizer from the Unicode Character Database (Debian's package unicode-data).

usage: Scripts/unicode-tables.py [FOLDER]     FOLDER holds UnicodeData.txt and the rest; default /usr/share/unicode
Writes Sources/Rules/Analysis/Lexicon/UnicodeData.swift. Run it again when Unicode moves on, and read the diff.
"""
import collections
import pathlib
import sys

ucd = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
out = pathlib.Path(__file__).resolve().parent.parent / "Sources/Rules/Analysis/Lexicon/UnicodeData.swift"


def records(name):
    """(first, last, fields) for each line of a file of the database."""
    for line in open(ucd / name, encoding="utf-8"):
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) < 2 or not fields[0]:
            continue
        first, _, last = fields[0].partition("..")
        yield int(first, 16), int(last or first, 16), fields[1:]


def property_of(name, column=0, wanted=None):
    """scalar -> value, or the set of scalars that have the wanted value."""
    found = {}
    for first, last, fields in records(name):
        if wanted is None or fields[0] == wanted:
            for scalar in range(first, last + 1):
                found[scalar] = fields[column]
    return found


# --- what each scalar is -------------------------------------------------------------------------------------------------------

# The order is WordBreak's in Swift.
classes = """Other CR LF Newline Extend ZWJ Format Regional_Indicator Katakana Hebrew_Letter ALetter Single_Quote Double_Quote MidNumLet
MidLetter MidNum Numeric ExtendNumLet WSegSpace""".split()
LETTER, COMPOSES, PICTURE = 0x20, 0x40, 0x80

word_break = property_of("auxiliary/WordBreakProperty.txt")
alphabetic = property_of("DerivedCoreProperties.txt", wanted="Alphabetic")
pictures = property_of("emoji/emoji-data.txt", wanted="Extended_Pictographic")
needs_composition = property_of("DerivedNormalizationProps.txt", column=1, wanted="NFC_QC")
script = property_of("Scripts.txt")
category, decomposition = {}, {}
start_of_range = None
for first, _, fields in records("UnicodeData.txt"):
    name = fields[0]
    begin = start_of_range if name.endswith(", Last>") else first
    start_of_range = first
    for scalar in range(begin, first + 1):
        category[scalar] = fields[1]
    if fields[4] and not fields[4].startswith("<"):
        decomposition[first] = [int(digits, 16) for digits in fields[4].split()]


# --- how it is folded ----------------------------------------------------------------------------------------------------------

# Latin letters without a canonical decomposition, in lower case, as Lucene's ASCIIFoldingFilter describes them (by letter).
ascii_forms = {
    "a": "ⱥɐəɚᶏᶕẚₐₔᴀⓐ", "aa": "ꜳ", "ae": "æᴁᴂ", "ao": "ꜵ", "au": "ꜷ", "av": "ꜹꜻ", "ay": "ꜽ",
    "b": "ƀƃɓᵬᶀʙᴃⓑ", "c": "ƈȼɕↄꜿʗᴄⓒ",
    "d": "ðđƌȡɖɗᵭᶁᶑꝺᴅᴆⓓ", "db": "ȸ", "dz": "ǆǳʣʥ",
    "e": "ǝəɇɘɛɜɝɞʚᴈᶒᶓᶔⱸₑᴇⓔ", "f": "ƒᵮᶂẛꝼꜰꟻⓕ", "ff": "ﬀ", "ffi": "ﬃ", "ffl": "ﬄ", "fi": "ﬁ", "fl": "ﬂ",
    "g": "ǥɠɡᵷᵹᶃꝿɢʛⓖ", "h": "ħɥɦʮʯⱨⱶʜⓗ", "hv": "ƕ",
    "i": "ıɨᴉᵢᵼᶖⁱɩɪᵻꟾⓘ", "ij": "ĳ", "j": "ȷɉɟʄʝⱼᴊⓙ", "k": "ƙʞᶄⱪꝁꝃꝅᴋⓚ",
    "l": "łŀƚȴɫɬɭᶅⱡꝇꝉꞁʟᴌⓛ", "lj": "ǉ", "ll": "ỻ", "ls": "ʪ", "lz": "ʫ",
    "m": "ɯɰɱᵯᶆᴍꟽꟿⓜ", "n": "ŉƞȵŋɲɳᵰᶇⁿɴᴎⓝ", "nj": "ǌ",
    "o": "øɔɵᴖᴗᶗⱺꝋꝍₒᴏᴐⓞ", "oe": "œɶᴔ", "oo": "ꝏ", "ou": "ȣᴕ",
    "p": "ƥᵱᵽᶈꝑꝓꝕꟼᴘⓟ", "q": "ĸɋʠꝗꝙⓠ", "qp": "ȹ", "r": "ɍɼɽɾɿᵣᵲᵳᶉꝛꞃʀʁᴙᴚⓡ",
    "s": "ſȿʂᵴᶊẜẝꞅꜱⓢ", "ss": "ß", "st": "ﬆﬅ", "t": "ŧƫƭȶʇʈᵵⱦᴛꞇⓣ", "tc": "ʨ", "th": "þᵺꝧ", "ts": "ʦ", "tz": "ꜩ",
    "u": "ʉᵤᶙᴜᵾⓤ", "ue": "ᵫ", "v": "ʋʌᵥᶌⱱⱴꝟᴠỽⓥ", "vy": "ꝡ", "w": "ƿʍⱳᴡⓦ", "x": "ᶍₓⓧ", "y": "ƴɏʎỿʏⓨ",
    "z": "ƶȝȥɀʐʑᵶᶎⱬꝣᴢⓩ",
    # What can stand inside a word.
    "'": "‘’‛′＇", ".": "․﹒．", ",": "﹐，", ";": "﹔；", ":": "﹕：", "_": "＿",
}
ascii_form = {ord(letter): form for form, letters in ascii_forms.items() for letter in letters}
ascii_form |= {ord("０") + digit: chr(ord("0") + digit) for digit in range(10)}
ascii_form |= {ord("ａ") + letter: chr(ord("a") + letter) for letter in range(26)}

case_folding = {}
for first, _, fields in records("CaseFolding.txt"):
    if fields[0] in "CF":
        case_folding[first] = [int(digits, 16) for digits in fields[1].split()]

bare_scripts = {"Latin", "Greek", "Cyrillic"}  # their diacritics are removed
mark_blocks = [(0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)]
selector_blocks = [(0x180B, 0x180D), (0x180F, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF)]


def within(scalar, blocks):
    return any(first <= scalar <= last for first, last in blocks)


def is_dropped(scalar):
    if category.get(scalar) == "Cf" or within(scalar, selector_blocks):
        return True
    if category.get(scalar) not in ("Mn", "Me") or scalar == 0x345:  # iota below: a letter in full case folding
        return False
    return within(scalar, mark_blocks) or script.get(scalar) in bare_scripts


def base_script(scalar):
    while scalar in decomposition:
        scalar = decomposition[scalar][0]
    return script.get(scalar)


def fold_once(scalar):
    if is_dropped(scalar):
        return []
    if scalar in ascii_form:
        return [ord(letter) for letter in ascii_form[scalar]]
    if scalar in case_folding:
        return case_folding[scalar]
    if scalar in decomposition and base_script(scalar) in bare_scripts:
        return decomposition[scalar]
    return [scalar]


def fold(scalar):
    text = [scalar]
    while True:
        folded = [part for old in text for part in fold_once(old)]
        if folded == text:
            return text
        text = folded


# --- the file ------------------------------------------------------------------------------------------------------------------

def properties(scalar):
    value = classes.index(word_break.get(scalar, "Other"))
    if scalar in alphabetic or category.get(scalar) == "Nd":
        value |= LETTER
    # A dropped mark needs no composition: it is gone before it could compose.
    if scalar in needs_composition and not is_dropped(scalar) and fold(scalar) == [scalar]:
        value |= COMPOSES
    if scalar in pictures:
        value |= PICTURE
    return value


def property_runs():
    first, value = 0, properties(0)
    for scalar in range(1, 0x110001):
        now = properties(scalar) if scalar < 0x110000 else None
        if now != value:
            if value:
                yield f"{first:X}-{scalar - 1:X}:{value:X}" if scalar - first > 1 else f"{first:X}:{value:X}"
            first, value = scalar, now


def fold_runs():
    """`100-105=a`: all of them become that. `41-5A>61`: the first becomes 61, the next 62 and so on."""
    run = None
    for scalar in range(0x110001):
        folded = fold(scalar) if scalar < 0x110000 and not 0xD800 <= scalar < 0xE000 else [scalar]
        if run:
            first, kind, to = run
            if kind == "=" and folded == to or kind == ">" and folded == [to[0] + scalar - first]:
                continue
            if kind == "=" and scalar == first + 1 and len(to) == 1 and folded == [to[0] + 1]:
                run = (first, ">", to)
                continue
            span = f"{first:X}-{scalar - 1:X}" if scalar - first > 1 else f"{first:X}"
            yield f"{span}>{to[0]:X}" if kind == ">" else f"{span}=" + ",".join(f"{part:X}" for part in to)
        run = (scalar, "=", folded) if folded != [scalar] else None


def literal(runs):
    lines = [""]
    for run in runs:
        if len(lines[-1]) + len(run) > 120:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + run
    return "\n".join(f"        {line}\\" for line in [line + " " for line in lines])[:-2]


version = open(ucd / "CaseFolding.txt", encoding="utf-8").readline().strip("#\n ").removesuffix(".txt").split("-")[1]
out.write_text(f'''// Made by Scripts/unicode-tables.py from the Unicode Character Database {version}. Do not edit.

/// What the tokenizer knows of Unicode {version}, as compact text: `UnicodeTables` reads it.
enum UnicodeData {{
    /// Runs of scalars with their word break class and flags: `FIRST-LAST:VALUE`, in hexadecimal.
    static let properties: StaticString = """
{literal(property_runs())}
        """

    /// What scalars become when they are folded: `FIRST-LAST=SCALARS` (nothing: dropped), `FIRST-LAST>FIRST` for a shifted run.
    static let foldings: StaticString = """
{literal(fold_runs())}
        """
}}
''', encoding="utf-8")
