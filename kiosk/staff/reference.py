"""The field reference, docs/content.md, written from the model itself.

`python -m kiosk.staff.reference > docs/content.md` writes it anew; a test finds it out of date.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from kiosk.model.attract import AttractFile
from kiosk.model.claim import FigureId
from kiosk.model.dates import ClockTime, PartialDate, UncertainDate
from kiosk.model.degrees import Latitude, Longitude, Outline
from kiosk.model.entity import Help
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.maps import MapDrawing
from kiosk.model.observance import CalendarDay, YearlyDay
from kiosk.model.person import Person
from kiosk.model.refs import (
    CaptionsRef,
    DrawingRef,
    FigureRef,
    FilmRef,
    MediaRef,
    PageRef,
    PersonRef,
    Ref,
    SoundRef,
    SourceRef,
)
from kiosk.model.source import Source
from kiosk.model.text import CountedText, LocalizedText, MarkupText, StaffText
from kiosk.model.theme import Colour
from kiosk.model.words import LanguageFile
from kiosk.model.zone import Offset, ZoneName
from kiosk.pages import page_types

_PLAIN: dict[object, str] = {
    MarkupText: "text in each language, with markup",
    LocalizedText: "text in each language",
    CountedText: "text in each language, with {n}",
    StaffText: "text that visitors never see",
    PageRef: "id of a page",
    PersonRef: "id of a person",
    SourceRef: "id of a source",
    FigureRef: "id of a figure",
    DrawingRef: "name of a drawing in maps/",
    FigureId: "id",
    Ref: "id",
    MediaRef: "file below media/",
    FilmRef: "film below media/",
    SoundRef: "recording below media/",
    CaptionsRef: "file of captions below media/",
    PartialDate: "date, month or year",
    UncertainDate: "date, month or year; or two of them",
    ClockTime: "time of day, in quotes",
    Longitude: "degrees east",
    Latitude: "degrees north",
    Outline: "points: longitude, space, latitude, comma",
    CalendarDay: "day, of one year or of every year",
    YearlyDay: "day of every year",
    ZoneName: "time zone",
    Offset: "offset from UTC, in quotes",
    Colour: "colour, in quotes",
    date: "date",
    int: "whole number",
    float: "number",
    bool: "yes or no",
    str: "text",
}

_INTRO = """\
# What the content files hold

Written from the program itself by `python -m kiosk.staff.reference`.

*Text in each language* is written as

```yaml
heading:
  az: ...
  en: ...
  ru: ...
```

Where *markup* is allowed, `*two stars*` emphasise, an empty line begins a paragraph, and
`[@source-id]` cites a source. `{years since 1990-01-20}` in any text becomes the number of full
years since that day, with its word in the right form. Nothing else is markup.
"""

_TABLES = """
In a table, one person a row; see below. `sources_born` holds the sources of one field, and two
dates may stand with `or` between. In people.yaml each person is an entry of a list, and
`field_sources` holds the sources of single fields.

Visitors find the people in the order of the Azerbaijani alphabet, by surname and given name; who
stands `beside` someone follows at once."""

_SPREADSHEETS = """
## Lists in spreadsheets

The people (`people.xlsx`, `people.csv`), the sources (`sources.xlsx`, `sources.csv`), the entries
of a timeline and the figures of a figures page may be rows of a spreadsheet or of a CSV UTF-8 file
beside exhibit.yaml. A page names its file instead of holding the list:

```yaml
entries: timeline.xlsx
```

One of the first rows names the columns, in English, Azerbaijani or Russian, in any order. A text
has a column for each language: `place_az`, or Yer (az). Ids stand with spaces between them, other
lists with semicolons. Dates may be written 20.01.1990, 1990-01-20, 20 yanvar 1990, январь 1990,
1990, or be dates of the spreadsheet. Blank rows, and columns of other names, are left alone. The
parts of a figure and what others say are rows of their own, which say so in the column `row`
(`part` or `other`) and bear the id of their figure.
"""


def kind(hint: Any) -> str:
    """What a field takes, in staff's words."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return kind(arguments[0])
    if origin in (Union, types.UnionType):
        return " or ".join(kind(a) for a in arguments if a is not type(None))
    if origin is Literal:
        return ", ".join(f"`{a}`" for a in arguments)
    if origin is tuple:
        return f"list of {kind(arguments[0])}"
    if origin in (dict, Mapping):
        return f"by {kind(arguments[0])}: {kind(arguments[1])}"
    if isinstance(hint, type) and is_dataclass(hint) and hint not in _PLAIN:
        return f"*{hint.__name__}*"
    return _PLAIN.get(hint, getattr(hint, "__name__", str(hint)).lower())


def table(entity: Any) -> Iterator[str]:
    """The fields of one thing, a line each."""
    yield "| field | | what it takes | what it is for |"
    yield "|---|---|---|---|"
    hints = get_type_hints(entity, include_extras=True)
    for field in fields(entity):
        helps = [a.text for a in get_args(hints[field.name]) if isinstance(a, Help)]
        needed = field.default is MISSING and field.default_factory is MISSING
        must = "must" if needed else ""
        yield f"| `{field.name}` | {must} | {kind(hints[field.name])} | {' '.join(helps)} |"


def parts_of(hint: Any) -> Iterator[Any]:
    """The things that a field holds which have fields of their own."""
    if isinstance(hint, type) and is_dataclass(hint) and hint not in _PLAIN:
        yield hint
    for argument in get_args(hint):
        yield from parts_of(argument)


def section(title: str, entity: Any, told: set[object]) -> Iterator[str]:
    """One thing, and then the things within it that were not told yet."""
    yield f"\n{title}\n"
    yield (entity.__doc__ or "").strip() + "\n"
    yield from table(entity)
    for hint in get_type_hints(entity, include_extras=True).values():
        for part in parts_of(hint):
            if part not in told:
                told.add(part)
                yield from section(f"#### {part.__name__}", part, told)


def reference() -> str:
    """The whole reference as Markdown."""
    told: set[object] = set()
    lines = [_INTRO]
    lines += section("## exhibit.yaml", ExhibitFile, told)
    lines += section("## attract.yaml", AttractFile, told)
    title = "## sources.yaml (each source under its id), sources.csv or sources.xlsx"
    lines += section(title, Source, told)
    lines += section("## people.csv, people.xlsx or people.yaml", Person, told)
    lines.append(_TABLES)
    lines.append("\n## pages/\n\nThe file's name is the page's id. Every page begins with `type:`.")
    for name, page_type in page_types().items():
        lines += section(f"### type: {name}", page_type, told)
        lines.append(f"\nFor example:\n\n```yaml\n{page_type.EXAMPLE.strip()}\n```")
    lines.append(_SPREADSHEETS)
    lines += section("## maps/: one file a drawing", MapDrawing, told)
    lines += section("## words/: one file a language", LanguageFile, told)
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    print(reference(), end="")
