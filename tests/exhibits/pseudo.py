"""A language that nobody speaks: written from the right, its words two fifths longer.

Each of its letters is one that the bundled fonts draw. Most bear an accent, so that a text on the
screen that bears none was not taken from the content.
"""

import csv
import re
import shutil
from pathlib import Path

import yaml

TAG = "qaa"
LONGER = 0.4

_ACCENTED = str.maketrans(
    "aceghilnorstuyzACEGHILNORSTUYZ",
    "áčéğĥïłñöřšťüýžÁČÉĞĤÏŁÑÖŘŠŤÜÝŽ",
)
# What means something: a placeholder, a citation, an escaped mark, a mark.
_KEPT = re.compile(r"(\{[^{}]*\}|\[@[a-z0-9-]*\]|\\.|[*#])")
_WORD = re.compile(r"[^\W\d_]+")


def pseudo(text: str) -> str:
    """`text` as the language writes it. Marks, numbers and lines stay as they are."""
    return "".join(
        part if index % 2 else _lengthened(part) for index, part in enumerate(_KEPT.split(text))
    )


def write_pseudo_exhibit(source: Path, target: Path) -> Path:
    """Copy the exhibit in `source` to the new folder `target`, with the language added as its last.

    It is made from the exhibit's default language, whose locale it borrows. Returns `target`.
    """
    shutil.copytree(source, target)
    languages = _read(target / "exhibit.yaml")["languages"]
    words = _read(target / "words" / f"{languages[0]}.yaml")
    for file in [*target.glob("*.yaml"), *target.glob("pages/*.yaml"), *target.glob("maps/*.yaml")]:
        _write(file, _with_language(_read(file), languages))
    if (target / "people.csv").is_file():
        _add_columns(target / "people.csv", languages[0])
    exhibit = _read(target / "exhibit.yaml")
    _write(target / "exhibit.yaml", {**exhibit, "languages": [*languages, TAG]})
    made = {
        "name": pseudo(words["name"]),
        "locale": words["locale"],
        "direction": "rtl",
        "plurals": _all(words["plurals"]),
        "words": _all(words["words"]),
    }
    _write(target / "words" / f"{TAG}.yaml", made)
    return target


def _lengthened(text: str) -> str:
    owed = 0.0

    def longer(match: re.Match[str]) -> str:
        nonlocal owed
        word = match[0].translate(_ACCENTED)
        owed += len(word) * LONGER
        doubled = min(len(word), int(owed))
        owed -= doubled
        return "".join(letter * 2 for letter in word[:doubled]) + word[doubled:]

    return _WORD.sub(longer, text)


def _with_language(thing: object, languages: list[str]) -> object:
    if isinstance(thing, list):
        return [_with_language(item, languages) for item in thing]
    if not isinstance(thing, dict):
        return thing
    if set(thing) == set(languages):
        return {**thing, TAG: pseudo(thing[languages[0]])}
    return {key: _with_language(value, languages) for key, value in thing.items()}


def _add_columns(file: Path, language: str) -> None:
    """Give a list of people a column of the language beside each one of the default language."""
    with file.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    own = [name for name in rows[0] if name.endswith(f"_{language}")]
    for row in rows:
        row |= {name.replace(f"_{language}", f"_{TAG}"): pseudo(row[name]) for name in own}
    with file.open("w", encoding="utf-8", newline="") as table:
        writer = csv.DictWriter(table, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def _all(thing: object) -> object:
    if isinstance(thing, dict):
        return {key: _all(value) for key, value in thing.items()}
    return pseudo(str(thing))


class _Plain(yaml.SafeDumper):
    """Writes every value as the bare text that it is: 1990 and not '1990'."""

    yaml_implicit_resolvers = {}  # noqa: RUF012

    def ignore_aliases(self, data: object) -> bool:
        """No value is written as a pointer to another one."""
        return True


def _read(file: Path):
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def _write(file: Path, thing: object) -> None:
    text = yaml.dump(thing, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1000)
    file.write_text(text, encoding="utf-8")
