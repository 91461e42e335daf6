#!/usr/bin/env python3
"""Scores the actors that monitord finds against articles with marked and linked mentions.

usage: score-actors.py CASES.jsonl [--show N] -- COMMAND...

COMMAND reads articles (JSON Lines: id, title, body) on standard input and prints what `monitord annotate --format json -` prints:
`id` and `actors` with `code`, `name`, `learned` and `spans` (`field`, `start`, `end` in scalars, `text`).

CASES: one sentence a line, `DOCUMENT-NUMBER` as id, `text`, `tokens`, and `expected` mentions: `type` (person, organization, place), token
range `start`..`end`, and an `identity` (a Wikipedia title) or null. Sentences of one document are put together again as one article: the first is
the title; one that ends without a mark ends its paragraph.

Found, in three groups (each mention counts once):
  countries     mentions whose identity is a country (a name of ISO 3166, from Debian's iso-codes, or a usual short name) and whose words name it
  nominal       mentions whose identity is a country but whose words do not name it ("the country"); reported, not part of the bar
  linked        mentions with an identity, of persons and organisations, whose words hold a word of the identity's name, where the identity is
                a name of the built-in catalogue (read from the tables in Sources), or some mention of it in the article says a role together
                with a country or an organisation of the catalogue ("Afghan Ambassador ... Hamdullah Mohib")
A mention is found if an actor's span overlaps it and agrees: for a country, the actor's code begins with it; for others, the actor's name shares
a word with the identity's name, or the actor's code is that of the country that the mention's own words name.

Wrong, among found actors whose span overlaps some mention with an identity:
  the mention that it fits best (overlap over union) decides. Right is: the code's country is the identity's country, or is named by the mention's words or by the identity
  ("Belgium" for Belgium's football team), or the actor's name shares a word with the identity's name or the mention's words. All else is wrong.
Actors outside of all linked mentions are counted as unchecked, and shown with --show: they must be read by a person.
"""
import collections, json, os, re, subprocess, sys, unicodedata

args = sys.argv[1:]
split = args.index("--") if "--" in args else len(args)
command, args = args[split + 1:], args[:split]
show = int(args[args.index("--show") + 1]) if "--show" in args else 0
if not command:
    sys.exit(__doc__)
here = os.path.dirname(os.path.abspath(__file__))
lexicon = os.path.join(here, "..", "Sources", "Rules", "Coding", "Actors", "Lexicon")


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def words(text):
    return re.findall(r"[a-z0-9]+(?:\.[a-z0-9]+)*", fold(text))


def table(name):
    text = open(os.path.join(lexicon, name), encoding="utf-8").read()
    return [line.strip().split("|") for line in text.split('"""')[1].splitlines() if "|" in line]


def names(field):
    return [n.strip().lstrip("=?@^!") for n in field.split(";") if n.strip()]


iso = json.load(open("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]
country = {}
for entry in iso:
    for key in ("name", "common_name", "official_name"):
        if key in entry:
            country[fold(entry[key])] = entry["alpha_3"]
            country[fold(entry[key].split(",")[0])] = entry["alpha_3"]
country.update({"south korea": "KOR", "north korea": "PRK", "russia": "RUS", "england": "GBR", "scotland": "GBR", "wales": "GBR",
                "kosovo": "XKX", "ivory coast": "CIV", "united states": "USA", "united kingdom": "GBR", "iran": "IRN", "syria": "SYR"})
for name in ("korea", "congo", "virgin islands", "georgia", "guinea", "saint martin"):
    country.pop(name, None)
country["georgia (country)"] = "GEO"
spoken = collections.defaultdict(set)  # folded phrase -> codes that it names
for fields in table("CountryTable.swift"):
    for name in names(fields[1]) + names(fields[2]) + names(fields[3]) + names(fields[4]):
        spoken[" ".join(words(name))].add(fields[0])
for name, code in country.items():
    spoken[" ".join(words(name))].add(code)
catalogue = set()
for name in ("PersonTableEurope.swift", "PersonTableWorld.swift"):
    for fields in table(name):
        catalogue.update(" ".join(words(n)) for n in names(fields[3]))
for name in ("OrganisationTable.swift", "GroupTable.swift", "AgencyTable.swift"):
    for fields in table(name):
        catalogue.update(" ".join(words(n)) for n in names(fields[2]))
for fields in table("CompanyTable.swift"):
    catalogue.update(" ".join(words(n)) for n in names(fields[1]))
roles = set("""president chancellor premier minister secretary king queen emir governor mayor senator congressman congresswoman lawmaker
legislator ambassador envoy spokesman spokeswoman spokesperson director chief head chairman chair commissioner general colonel commander
judge prosecutor leader administrator ceo founder representative mp""".split())


def named(text):
    """Countries that a text's words name."""
    w = words(text)
    found = set()
    for i in range(len(w)):
        for j in range(i + 1, min(i + 7, len(w) + 1)):
            found |= spoken.get(" ".join(w[i:j]), set())
    return found


def plain(identity):
    text = re.sub(r"%([0-9A-Fa-f]{2})", lambda m: chr(int(m.group(1), 16)), identity)
    return text.replace("_", " ")


documents = collections.OrderedDict()
for line in open(args[0], encoding="utf-8"):
    case = json.loads(line)
    documents.setdefault(case["id"].rsplit("-", 1)[0], []).append(case)

articles, gold = [], {}
for document, cases in documents.items():
    fields, mentions = {"title": "", "body": ""}, []
    for number, case in enumerate(cases):
        field = "title" if number == 0 else "body"
        if fields[field]:
            fields[field] += " " if fields[field].rstrip("\"'”’)")[-1:] in ".!?" else "\n\n"
        base, position, places = len(fields[field]), 0, []
        for token in case["tokens"]:
            at = case["text"].find(token, position)
            at = position if at < 0 else at
            places.append((base + at, base + at + len(token)))
            position = at + len(token)
        for m in case["expected"]:
            mentions.append(dict(m, field=field, a=places[m["start"]][0], b=places[m["end"] - 1][1]))
        fields[field] += case["text"]
    articles.append({"id": document, **fields})
    gold[document] = mentions

run = subprocess.run(command, input="".join(json.dumps(a) + "\n" for a in articles), capture_output=True, text=True)
answers = {}
for line in run.stdout.splitlines():
    answer = json.loads(line)
    answers[answer["id"]] = answer
if not answers:
    sys.exit("no answer: " + run.stderr[-2000:])

total, hit, missed = collections.Counter(), collections.Counter(), collections.defaultdict(list)
right, wrong, unchecked, learned = 0, [], [], 0
for document, mentions in gold.items():
    found = [(s["field"], s["start"], s["end"], a, s["text"]) for a in answers.get(document, {}).get("actors", []) for s in a["spans"]]
    introduced = set()
    for m in mentions:
        if m["type"] in ("person", "organization") and m["identity"]:
            w = set(words(m["text"]))
            if w & roles and (named(m["text"]) or any(c and c in " ".join(words(m["text"])) for c in catalogue if len(c) > 3)):
                introduced.add(m["identity"])
    for m in mentions:
        over = [f for f in found if f[0] == m["field"] and f[1] < m["b"] and m["a"] < f[2]]
        if not m["identity"]:
            continue
        name = fold(plain(m["identity"]))
        bare = " ".join(words(re.sub(r"\(.*\)", "", name)))
        shared = set(words(name)) - {"of", "the", "and", "for", "in"}
        if name in country:
            code = country[name]
            group = "countries" if code in named(m["text"]) else "nominal"
            ok = any(f[3]["code"].startswith(code) for f in over)
        elif m["type"] in ("person", "organization") and set(words(m["text"])) & shared and (bare in catalogue or m["identity"] in introduced):
            group = "linked"
            ok = any(set(words(f[3]["name"])) & shared or f[3]["code"][:3] in named(m["text"]) or bare in catalogue and set(words(f[4])) & shared
                     for f in over)
        else:
            continue
        total[group] += 1
        hit[group] += ok
        if not ok:
            missed[group].append((document, m["text"], m["identity"], [(f[4], f[3]["code"]) for f in over]))
    for field, a, b, actor, text in found:
        learned += bool(actor["learned"])
        over = [m for m in mentions if m["field"] == field and a < m["b"] and m["a"] < b and m["identity"]]
        if not over:
            unchecked.append((document, text, actor["code"], actor["name"]))
            continue
        ok = False
        for m in sorted(over, key=lambda m: (max(b, m["b"]) - min(a, m["a"])) / (min(b, m["b"]) - max(a, m["a"])))[:1]:
            name = plain(m["identity"])
            code = actor["code"][:3]
            same = set(words(actor["name"])) & (set(words(name)) | set(words(m["text"]))) - {"of", "the", "and", "for", "in"}
            ok = country.get(fold(name)) == code or code in named(name) | named(m["text"]) or bool(same)
        right += ok
        if not ok:
            wrong.append((document, text, actor["code"], actor["name"], "is", over[0]["text"], over[0]["identity"]))

for group, items in missed.items():
    for item in items[:show]:
        print("missed", group, *item)
for item in wrong[:show]:
    print("wrong", *item)
for item in unchecked[:show]:
    print("unchecked", *item)
share = lambda a, b: f"{100 * a / max(b, 1):.1f}% ({a}/{b})"
both = hit["countries"] + hit["linked"]
print(f"found: countries {share(hit['countries'], total['countries'])}, linked {share(hit['linked'], total['linked'])}, "
      f"together {share(both, total['countries'] + total['linked'])}; nominal {share(hit['nominal'], total['nominal'])}")
print(f"wrong: {share(len(wrong), right + len(wrong))} of checked; {len(unchecked)} unchecked; {learned} places of learned people")
