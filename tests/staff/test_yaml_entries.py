"""Entries of a YAML file rewritten: what was meant is written, and nothing else changes."""

import random
from pathlib import Path

import pytest

from kiosk.loader.nodes import Data, as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.paths import shipped_content
from kiosk.staff.sheets.yaml_entries import Entry, NotRewrittenError, rewritten

PAGE = b"# top\ntype: timeline\ntitle: {en: T}\nentries: []\n# end\n"
TEXTS = (
    "a", "- x", "# no", "a: b", "a #b", "{x}", "[y]", "@at", "*s*", "&a", "!t", "%p", "`q`", "'q'",
    '"q"', "yes", "null", "~", "1990", "10:30", "a\n\nb", "x\n  indented\ny", "ə ğ", "- a\n- b",
    "? q", "| p", "> f", "a,b", "\\n", "<<", "=x", "---", "...", "word " * 30 + "end", "a\tb",
    "«q»", "0x1f", "1e3", "on", "#x\n#y", "many\n\n\nlines", "a:\nb", "?",
)  # fmt: skip


def entries_in(content: bytes, field: str = "entries") -> list[Data]:
    document, problems = read_yaml("pages/x.yaml", content)
    assert document is not None and not problems, problems
    data = as_data(document.root)
    assert isinstance(data, dict)
    found = data[field]
    assert isinstance(found, list)
    return found


def any_entry(chance: random.Random) -> dict[str, Data]:
    entry: dict[str, Data] = {"date": f"1990-01-{chance.randint(1, 28):02}"}
    for field in ("place", "heading", "text", "note"):
        if chance.random() < 0.8:
            tags = ("az", "en", "ru")[: chance.randint(1, 3)]
            entry[field] = {tag: chance.choice(TEXTS) for tag in tags}
    if chance.random() < 0.3:
        entry["parts"] = [{"label": {"en": chance.choice(TEXTS)}, "value": "3"}]
    return entry


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_written_so_that_it_is_read_back(text: str) -> None:
    for short in (True, False):
        data: dict[str, Data] = {"heading": {"en": text, "az": "k" if short else "k" * 90}}
        assert entries_in(rewritten("pages/x.yaml", PAGE, "entries", False, [Entry(data)])) == [
            data
        ]


@pytest.mark.parametrize("seed", range(60))
def test_entries_come_and_go_and_the_comments_stay(seed: int) -> None:
    chance = random.Random(seed)
    now = [any_entry(chance) for _ in range(chance.randint(2, 5))]
    content = rewritten("pages/x.yaml", PAGE, "entries", False, [Entry(data) for data in now])
    lines = content.decode().split("\n")
    starts = [at for at, line in enumerate(lines) if line.startswith("  - date")]
    for number, at in enumerate(reversed(starts)):
        lines.insert(at, f"  # comment {number}")
    content = "\n".join(lines).encode()
    if seed % 3 == 0:
        content = content.replace(b"\n", b"\r\n")
    for _round in range(4):
        plan = []
        for at, data in enumerate(now):
            fate = chance.random()
            if fate < 0.2 and (plan or at < len(now) - 1):
                continue
            plan.append(Entry(any_entry(chance) if fate < 0.5 else data, data, at))
            if chance.random() < 0.3:
                plan.append(Entry(any_entry(chance)))
        content = rewritten("pages/x.yaml", content, "entries", False, plan)
        now = [entry.data for entry in plan]
        assert entries_in(content) == now
        for number in range(len(starts)):
            assert content.count(f"# comment {number}".encode()) == 1
    assert content.startswith(b"# top") and content.rstrip().endswith(b"# end")
    assert (b"\r\n" in content) == (seed % 3 == 0)


@pytest.mark.parametrize(
    ("file", "field"),
    [("pages/timeline.yaml", "entries"), ("pages/figures.yaml", "figures"), ("sources.yaml", "")],
)
def test_what_is_not_changed_keeps_its_every_letter(file: str, field: str) -> None:
    content = Path(shipped_content(), file).read_bytes()
    document, _problems = read_yaml(file, content)
    assert document is not None
    data = as_data(document.root)
    here = data[field] if field and isinstance(data, dict) else data
    pairs = list(here.items()) if isinstance(here, dict) else [("", item) for item in here]
    entries = [
        Entry(item, item, at, key) for at, (key, item) in enumerate(pairs) if isinstance(item, dict)
    ]
    assert rewritten(file, content, field, not field, entries) == content


def test_only_the_changed_value_of_an_entry_changes() -> None:
    text = (
        "entries:\n  - date: 1990-01-20   # a Saturday\n    place: {en: here, az: 'burada'}\n"
        "    # ask first\n    note: {en: old}\n"
    )
    before: dict[str, Data] = {
        "date": "1990-01-20", "place": {"en": "here", "az": "burada"}, "note": {"en": "old"},
    }  # fmt: skip
    after = {**before, "note": {"en": "new"}}
    found = rewritten("p.yaml", text.encode(), "entries", False, [Entry(after, before, 0)])
    assert found.decode() == text.replace("old", "new")


@pytest.mark.parametrize(
    "content", [b"entries: [\n", b"- a\n", b"{type: timeline, entries: []}\n", b"a: &b c\n"]
)
def test_a_file_written_in_another_way_is_refused(content: bytes) -> None:
    with pytest.raises(NotRewrittenError):
        rewritten("pages/x.yaml", content, "entries", False, [Entry({"date": "1990"})])


def test_a_list_in_brackets_becomes_one_in_lines() -> None:
    content = b"type: t\nentries: [\n  # kept\n  {date: 1990},\n]\nlast: x\n"
    before: dict[str, Data] = {"date": "1990"}
    found = rewritten("pages/x.yaml", content, "entries", False,
                      [Entry(before, before, 0), Entry({"date": "1991"})])  # fmt: skip
    assert found == b"type: t\n  # kept\nentries:\n  - date: 1990\n  - date: 1991\nlast: x\n"
