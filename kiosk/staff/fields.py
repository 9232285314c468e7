"""The fields in the staff's languages, docs/staff/fields-az.md and fields-ru.md, from the words of
the desk.

`python -m kiosk.staff.fields az > docs/staff/fields-az.md` writes one anew; a test finds it out of
date. In English there is the whole reference, docs/content.md.
"""

import sys
from collections.abc import Iterator

from kiosk.loader.fields import fields_of, is_entity
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.source import Source
from kiosk.pages import page_types
from kiosk.staff.desk.telling import field_word
from kiosk.staff.desk.words import helps, words
from kiosk.staff.reference import parts_of

LANGUAGES = ("az", "ru")
# Language -> title, what it is, the heads of the table, and the word for a field that must be.
_WORDS = {
    "az": (
        "Sahələrin izahı",
        "Proqramın özü tərəfindən iş masasının sözləri ilə yazılır. Bütün incəlikləri ilə, "
        "ingiliscə: [content.md](../content.md).",
        ("Sahə", "Faylda", "", "Nə üçündür"),
        "mütləq",
        "Tərkibində",
    ),
    "ru": (
        "Поля и что в них пишут",
        "Пишет сама программа, словами рабочего стола. Со всеми подробностями, по-английски: "
        "[content.md](../content.md).",
        ("Поле", "В файле", "", "Для чего оно"),
        "обязательно",
        "Внутри",
    ),
}


def reference(language: str) -> str:
    """The reference in `language`, one of LANGUAGES, as Markdown."""
    title, about, *_ = _WORDS[language]
    known = words(language)
    lines = [f"# {title}\n", about]
    told: set[type] = set()
    for name, page_type in page_types().items():
        lines.append(f"\n## {known[f'type.{name}']} (`type: {name}`)\n")
        lines.append(known[f"type_about.{name}"] + "\n")
        lines += _fields(page_type, language, told)
    for file, kind in (("exhibit", ExhibitFile), ("attract", AttractFile), ("sources", Source)):
        lines.append(f"\n## {known[f'file.{file}']} (`{file}.yaml`)\n")
        lines += _fields(kind, language, told)
    return "\n".join(lines).rstrip() + "\n"


def _fields(kind: type, language: str, told: set[type]) -> Iterator[str]:
    """A line for each field of a thing; and then the things within it that were not told yet."""
    *_, heads, must, inside = _WORDS[language]
    yield f"| {' | '.join(heads)} |"
    yield "|---|---|---|---|"
    known, owner = words(language), kind.__name__
    for name, field in fields_of(kind).items():
        said = helps(language).get(field.help, field.help)
        needed = must if field.required else ""
        yield f"| {field_word(name, known, owner)} | `{name}` | {needed} | {said} |"
    for name, field in fields_of(kind).items():
        for part in parts_of(field.kind):
            if is_entity(part) and part not in told:
                told.add(part)
                yield f"\n{inside}: {field_word(name, known, owner)} (`{name}`)\n"
                yield from _fields(part, language, told)


if __name__ == "__main__":
    print(reference(sys.argv[1]), end="")
