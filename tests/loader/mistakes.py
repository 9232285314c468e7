"""Mistakes that people make: a name, the file, what stands there, and what they write instead.

`old` is the whole file when it is None. The messages are in approved/<name>.txt.
"""

from typing import NamedTuple


class Mistake(NamedTuple):
    name: str
    file: str
    old: str | None
    new: str | bytes


def _story(old: str | None, new: str | bytes, name: str) -> Mistake:
    return Mistake(name, "pages/planting.yaml", old, new)


_HEADING = "heading: {en: The first tree is planted, az: İlk ağac əkilir}"
_PICTURE = """art: shore
picture:
  file: media/leaf.png
  caption: {en: A leaf., az: Yarpaq.}
  credit: {en: Drawn for the tests, az: Sınaqlar üçün çəkilib}
  alt: {en: A leaf., az: Yarpaq.}"""
_NOTE = "    note: {en: The report says it was card., az: Hesabata görə kartondandır.}\n"
_SUMMARY = "summary: {en: The first tree, az: İlk ağac}"

ENCODING = (
    _story(None, "type: story\n".encode("utf-16"), "utf-16"),
    _story(None, "type: story\ntitle: {az: Kağız}\n".encode("iso8859-9"), "latin"),
    _story("Later there", "Later\0there", "nul"),
    _story("Later there", "Later\x1bthere", "control-character"),
    _story("Later there", "Later \u202ethere", "bidi-override"),
    _story("Later there", "Later \u2067there", "bidi-isolate"),
    _story("Later there", "Later\u2028there", "line-separator"),
    _story("The first tree is planted", '"A \\u202e tree"', "bidi-escape"),
    _story("The first tree is planted", '"A \\ud800 tree"', "surrogate-escape"),
    _story(None, b"type: story\ntitle: \xed\xa0\x80\n", "surrogate-bytes"),
    _story(None, "# nothing yet\n", "empty-file"),
    _story(None, "type: story\n#" + "x" * 1024 * 1024, "too-large"),
)
YAML = (
    _story("  en: |-\n    The", "\ten: |-\n    The", "tab"),
    _story(_SUMMARY, f"{_SUMMARY}\n{_SUMMARY}", "duplicate-key"),
    _story(_SUMMARY, "summary: &s {en: a, az: b}", "anchor"),
    _story(_SUMMARY, "summary: *s", "alias"),
    _story(_SUMMARY, f"{_SUMMARY}\n<<: {{art: flame}}", "merge-key"),
    _story("The first tree is planted", "!!python/name:os.system x", "tag"),
    _story("art: shore", "art: shore\n---\ntype: menu", "second-document"),
    _story("art: shore", "art: shore\n? [a, b]\n: c", "key-of-two"),
    _story("az: İlk ağac əkilir}", "az: İlk ağac əkilir", "brace-open"),
    _story("The first tree is planted", '"The first tree', "quote-open"),
    _story("summary: {en: The first tree, az: İlk ağac}", "summary: The tree: first", "colon"),
    _story("art: shore", "art shore", "no-colon"),
    _story("art: shore", " art: shore", "indented-too-far"),
    _story("art: shore", "art: - shore", "list-in-line"),
    _story("art: shore", "art: @shore", "at-sign"),
    _story("en: The first tree is planted", "en: ,planted", "comma-first"),
    _story("  en: |-\n    The", "  en: |- The", "text-after-bar"),
    _story("type: story", " type: story", "first-line-indented"),
    _story("The first tree is planted", '"A \\tree \\q"', "backslash"),
    _story("The first tree is planted", '"A" tree', "quotes-inside"),
    _story("art: shore", "art: [shore", "bracket-open"),
    _story("art: shore", "art: " + "[" * 300, "brackets-many"),
    _story("art: shore", "art: " + "[" * 40 + "]" * 40, "too-deep"),
    _story(None, "- " * 40 + "a\n", "too-deep-lists"),
    _story(None, "a: [" + "b, " * 50_000 + "c]\n", "too-many-values"),
)
FIELDS = (
    _story("heading:", "heding:", "misspelt-field"),
    _story("art: shore", "art: shore\ncolour: red", "unknown-field"),
    _story(f"{_HEADING}\n", "", "missing-field"),
    _story("type: story", "type: stroy", "page-type"),
    _story("type: story\n", "", "no-page-type"),
    _story(None, "A story about trees\n", "not-a-page"),
    _story("art: shore", "art: shor", "choice"),
    _story("art: shore", "art:", "empty-field"),
    _story(_HEADING, "heading: The first tree is planted", "not-localized"),
    _story("The first tree is planted", "The first tree, planted", "comma-in-braces"),
    _story("az: İlk ağac əkilir", "azeri language: İlk", "language-code"),
    _story("A gardener plants a tree of *paper*.", "A *tree.", "emphasis-open"),
    _story("[@garden-book]\n\n    Later", "[@]\n\n    Later", "citation-empty"),
    _story("art: shore", "art: shore\nidle_timeout_s: -5", "negative-seconds"),
    _story("art: shore", "art: shore\nidle_timeout_s: soon", "seconds-in-words"),
    _story("art: shore", _PICTURE, "art-and-picture"),
    _story("The first tree, az", "x" * 300 + ", az", "long-word"),
    Mistake("number-in-words", "pages/figures.yaml", "value: 12\n", "value: a dozen\n"),
    Mistake("number-with-space", "pages/figures.yaml", "year: 2020\n", "year: 2 020\n"),
    Mistake("number-underscored", "pages/figures.yaml", "year: 2020\n", "year: 2_020\n"),
    Mistake("number-endless", "pages/figures.yaml", "year: 2020", "year: " + "9" * 5_000),
    Mistake("range-backwards", "pages/figures.yaml", "upto: 15", "upto: 5"),
    Mistake("negative-count", "pages/figures.yaml", "{value: 13, upto: 15", "{value: -13"),
    Mistake("list-expected", "pages/seasons.yaml", "sources: [garden-book]\n", "sources: x\n"),
    Mistake("fields-expected", "pages/home.yaml", "- page: figures", "- figures"),
    Mistake("no-such-day", "pages/seasons.yaml", "2000-03-01", "2000-02-30"),
    Mistake("day-first", "pages/seasons.yaml", "2000-03-01", "01.03.2000"),
    Mistake("time", "pages/seasons.yaml", '"11:30"', "11.30"),
    Mistake("order-of-time", "pages/seasons.yaml", "date: 2000-05", "date: 1999"),
    Mistake("disputed-without-note", "pages/seasons.yaml", _NOTE, ""),
    Mistake("fact-day", "pages/visit.yaml", "2026-11-01", "1 November 2026"),
    Mistake("fact-day-number", "pages/visit.yaml", "2026-11-01", "0"),
    Mistake("file-outside", "pages/pictures.yaml", "media/leaf.png", "../leaf.png"),
    Mistake("picture-svg", "pages/pictures.yaml", "media/leaf.png", "media/leaf.svg"),
    Mistake("colour", "exhibit.yaml", "home: home", "home: home\ntheme: {text: white}"),
    Mistake("format", "exhibit.yaml", "format: 1", "format: 2"),
    Mistake("scene-too-long", "attract.yaml", "seconds: 12", "seconds: 90"),
    Mistake("source-id", "sources.yaml", "garden-report:", "Garden Report:"),
    Mistake("source-without-title", "sources.yaml", "title: The paper garden", 'title: " "'),
    Mistake("source-kind", "sources.yaml", "kind: book", "kind: bok"),
    Mistake("plural-category", "words/en.yaml", "one:", "single:"),
)
_SAME_LEAF = """\
  - file: media/leaf.png
    caption: {en: A leaf that fell., az: Düşmüş yarpaq.}
    credit: {en: Drawn for the tests, az: Sınaqlar üçün çəkilib}
    alt: {en: A leaf., az: Yarpaq.}
    gate: {en: A leaf that fell., az: Düşmüş yarpaq.}
"""
_LAST_WORDS = "az: Ağ fonda yaşıl yarpaq.}\n"
CHECKS = (
    Mistake("gate-first", "pages/pictures.yaml", _LAST_WORDS, (
        _LAST_WORDS + "    gate: {en: A leaf that fell., az: Düşmüş yarpaq.}\n"
    )),
    Mistake("gate-open", "pages/pictures.yaml", _LAST_WORDS, _LAST_WORDS + _SAME_LEAF),
    _story("Later there are more.", "Later there are 40.", "number-without-claim"),
    _story("Sonra ağaclar çoxalır.", "Sonra 12 ağac olur.", "numbers-differ"),
    Mistake("claim-for-nothing", "pages/planting.yaml", "art: shore", (
        "art: shore\nclaims:\n  - {value: 40, who: {en: The book, az: Kitab}}"
    )),
    Mistake("dead-page", "pages/home.yaml", "page: planting", "page: plantin"),
    Mistake("dead-home", "exhibit.yaml", "home: home", "home: hom"),
    Mistake("dead-scene", "attract.yaml", "opens: planting", "opens: plants"),
    Mistake("dead-figure", "attract.yaml", "figure: trees", "figure: treez"),
    Mistake("dead-source", "pages/visit.yaml", "source: garden-book", "source: garden-bok"),
    _story("bir ağacdan danışır. [@garden-book]", "danışır. [@gardenbook]", "dead-citation"),
    _story("danışır. [@garden-book]", "danışır.", "citations-differ"),
    _story("en: The first tree is planted", 'en: "A tree [@garden-book]"', "citation-place"),
    _story("art: shore", "art: shore\nnarration: {en: media/tree.ogg}", "no-recording"),
    _story("art: shore", "art: shore\nnarration: {en: media/leaf.png}", "recording-kind"),
    Mistake("no-media", "pages/pictures.yaml", "media/leaf.png", "media/laef.png"),
    Mistake("unreachable", "pages/home.yaml", "  - page: visit\n", ""),
    Mistake("parts", "pages/figures.yaml", "value: 4}", "value: 5}"),
    Mistake("too-many-lights", "pages/figures.yaml", "value: 12\n", "value: 12\n    upto: 90000\n"),
    Mistake("scene-without-lead", "attract.yaml", "opens: planting}", "opens: sources}"),
    Mistake("id-twice", "pages/seasons.yaml", "eras:", (
        "eras:\n  - {id: spring, label: {en: Early, az: Erkən}, starts: 2000, ends: 2000}"
    )),
    _story("{years since 2000-03-01}", "{years since 01.03.2000}", "placeholder-day"),
    _story("  en: A gardener plants a tree of *paper*. {years since 2000-03-01}!",
           "  en: For {years} a tree.", "placeholder"),
    _story("  en: A gardener plants a tree of *paper*. {years since 2000-03-01}!",
           "  en: A tree. {years since 2100-01-01}", "placeholder-future"),
    _story(", az: İlk ağac əkilir", "", "translation"),
    _story("az: İlk ağac əkilir", "az: ", "translation-empty"),
    _story("az: İlk ağac əkilir", "az: İlk ağac əkilir, tr: Ağaç", "undeclared-language"),
    _story("  en: A gardener plants a tree of *paper*. {years since 2000-03-01}!",
           "  en: " + "A gardener plants trees " * 7 + "here.", "sentence"),
    _story("Later there are more.", "Many are there. " * 30, "words"),
    _story("The first tree is planted", "One two three four five six seven eight nine", "heading"),
    _story("Later there", "Later 木 there", "glyph"),
    Mistake("words-missing", "words/az.yaml", "  back: Geri\n", ""),
    Mistake("words-empty", "words/az.yaml", "  back: Geri\n", "  back:\n"),
    Mistake("words-placeholder", "words/en.yaml", '"{n} of {total}"', '"{n} of {totl}"'),
    Mistake("words-plural", "words/az.yaml", 'one: "# il", ', ""),
    Mistake("words-number", "words/en.yaml", 'other: "# years"', 'other: "years"'),
    Mistake("locale", "words/en.yaml", "locale: en_GB", "locale: english"),
    Mistake("locale-of-another", "words/az.yaml", "locale: az_AZ", "locale: en_GB"),
    Mistake("keyboard-letter-twice", "words/en.yaml", "zxcvbnm]", "zxcvbna]"),
    Mistake("keyboard-row-too-long", "words/en.yaml", "zxcvbnm]", "zxcvbnmäöüßéèç]"),
    Mistake("keyboard-too-many-rows", "words/en.yaml", "zxcvbnm]", "zx, cv, bn, m]"),
    Mistake("keyboard-capital", "words/az.yaml", "[qüe", "[QüE"),
    Mistake("keyboard-no-letter", "words/en.yaml", "zxcvbnm]", "zxcvbnm-]"),
    Mistake("keyboard-in-one-line", "words/en.yaml", "[qwertyuiop, asdfghjkl, zxcvbnm]",
            "qwertyuiop asdfghjkl zxcvbnm"),
    Mistake("keyboard-glyph", "words/en.yaml", "zxcvbnm]", "zxcvbnmж]"),
    Mistake("keyboard-glyph-of-capital", "words/en.yaml", "zxcvbnm]", "zxcvbnmȿ]"),
    Mistake("contrast", "exhibit.yaml", "home: home", 'home: home\ntheme: {text: "#606060"}'),
    Mistake("language-without-words", "exhibit.yaml", "[en, az]", "[en, az, ru]"),
    Mistake("language-not-named", "exhibit.yaml", "[en, az]", "[en]"),
    Mistake("language-twice", "exhibit.yaml", "[en, az]", "[en, az, en]"),
    Mistake("no-language", "exhibit.yaml", "[en, az]", "[ru]"),
    Mistake("expired", "pages/visit.yaml", "2999-12-31", "2026-11-10"),
    Mistake("starter", "pages/visit.yaml", "az: Gəlişiniz", 'az: "[az] Your visit"'),
)  # fmt: skip

_HELD = """home: home
zone: Europe/Paris
utc_offset: "+01:00"
observances:
  - {id: first, name: {en: A, az: B}, notice: {en: A, az: B}, date: 01-20, time: "12:00"}
"""


def _held(old: str, new: str, name: str) -> Mistake:
    """A mistake in exhibit.yaml once it has an observance."""
    assert old in _HELD
    return Mistake(name, "exhibit.yaml", "home: home\n", _HELD.replace(old, new, 1))


def _second(fields: str) -> str:
    return (
        f'"12:00"}}\n  - {{id: second, name: {{en: A, az: B}}, notice: {{en: A, az: B}}, {fields}}}'
    )


OBSERVANCES = (
    _held("date: 01-20", "date: 02-30", "day-never"),
    _held("date: 01-20", "date: 20 January", "day-in-words"),
    _held("date: 01-20", "date: 20.01.2027", "day-of-observance-first"),
    _held("date: 01-20", "date: 02-29", "day-of-leap-years"),
    _held("date: 01-20", "date: 2026-01-20", "day-gone"),
    _held('"12:00"', "noon", "time-in-words"),
    _held('"12:00"', '"12:00", seconds: 5', "observance-too-short"),
    _held('"12:00"', '"12:00", seconds: 1200', "observance-too-long"),
    _held('"12:00"', '"12:00", notice_seconds: 900', "notice-too-long"),
    _held("Europe/Paris", "Europe/Pari", "zone"),
    _held("Europe/Paris", "half past two", "zone-in-words"),
    _held("zone: Europe/Paris\n", "", "zone-missing"),
    _held('"12:00"', '"12:00", zone: Asia/Bakku', "zone-of-observance"),
    _held('"+01:00"', '"+04:00"', "offset-of-another"),
    _held('"+01:00"', '"4"', "offset"),
    _held('"12:00"}', _second('date: 01-20, time: "12:00"'), "overlap"),
    _held('"12:00"}', _second('date: 2030-01-20, time: "15:00", zone: Asia/Baku'), "overlap-zones"),
    _held('"12:00"}', '"12:00"}\nmourning: {from: 01-19}', "mourning-without-end"),
    _held('"12:00"}', '"12:00"}\nmourning: {from: 01-19, to: 2027-01-20}', "mourning-of-a-year"),
    Mistake("mourning-without-zone", "exhibit.yaml", "home: home",
            "home: home\nmourning: {from: 01-19, to: 01-20}"),
    Mistake("mourning-never", "attract.yaml", "  - {kind: sentence",
            "mourning:\n  - {kind: sentence"),
)  # fmt: skip


def _place(old: str, new: str, name: str) -> Mistake:
    return Mistake(name, "pages/places.yaml", old, new)


def _ground(old: str, new: str, name: str) -> Mistake:
    return Mistake(name, "maps/garden.yaml", old, new)


_MANY_PLACES = "".join(
    f'      - {{id: tree-{n}, name: {{en: A, az: B}}, text: {{en: "A [@garden-book]",'
    f' az: "B [@garden-book]"}}, longitude: 10.1, latitude: 50.1, position_source: garden-book}}\n'
    for n in range(24)
)
MAPS = (
    _place("longitude: 10.1\n", "longitude: 12.5\n", "place-outside"),
    _place("longitude: 10.1\n        latitude: 50.1\n",
           "longitude: 50.1\n        latitude: 10.1\n", "place-exchanged"),
    _place("longitude: 10.1", "longitude: 10,1", "degrees-comma"),
    _place("longitude: 10.1", "longitude: 10° 6′ 0″ E", "degrees-minutes"),
    _place("latitude: 50.1\n", "latitude: 97.2\n", "degrees-too-far"),
    _place("      - id: wall", "      - id: gate", "place-twice"),
    _place("        position_source: garden-report\n        position_note",
           "        position_note", "place-without-position-source"),
    _place('"The first tree stood here. [@garden-book]", az: "İlk ağac burada idi. [@garden-book]"',
           "The first tree stood here., az: İlk ağac burada idi.", "place-without-source"),
    _place("time: \"09:00\", until_time: \"18:00\"", "time: \"18:00\", until_time: \"09:00\"",
           "time-backwards"),
    _place("date: 2000-05, until: 2000-06", "date: 2000-05, until: 2000-04", "dates-backwards"),
    _place("2000-03, until: 2000-05}", "2001-03, until: 2001-05}", "step-without-place"),
    _place("drawing: garden", "drawing: gardn", "dead-map"),
    _place("    steps:\n", f"{_MANY_PLACES}    steps:\n", "too-many-places"),
    _ground("10.3 49.9, 10.25", "10.3, 49.9 10.25", "outline"),
    _ground("10.05 50.04, 10.2 50.05, 10.18 50.16, 10.06 50.15", "10.05 50.04", "outline-short"),
    _ground("east: 10.4", "east: 9.4", "bounds"),
    _ground("longitude: 10.34", "longitude: 11.34", "label-outside"),
    _ground("kind: region", "kind: forest", "shape-kind"),
    _ground("to_scale: no", "to_scale: perhaps", "scale"),
)  # fmt: skip
MISTAKES = (*ENCODING, *YAML, *FIELDS, *CHECKS, *OBSERVANCES, *MAPS)
