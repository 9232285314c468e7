"""What an exhibit holds, told by its parts, so that two editions can be compared in words."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from types import NoneType
from typing import Any

from kiosk.model.exhibit import Exhibit
from kiosk.packs.errors import PackError

MOST_PARTS = 20_000
LONGEST = 300
Part = tuple[str, str]
"""What a part is called, and a digest that changes with it."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Pages, people and figures by their ids; languages with the default one first."""

    title: Mapping[str, str]
    languages: tuple[str, ...]
    pages: Mapping[str, Part] = field(default_factory=dict)
    people: Mapping[str, Part] = field(default_factory=dict)
    figures: Mapping[str, Part] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The title in English, or in the default language."""
        return self.title.get("en") or next(iter(self.title.values()), "")

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)


def summary_of(exhibit: Exhibit) -> Summary:
    """What is told of `exhibit`."""
    first = exhibit.default_language
    figures = [f for page in exhibit.pages.values() for f in page.figures_here()]
    return Summary(
        title={tag: _short(exhibit.title[tag]) for tag in exhibit.languages},
        languages=tuple(exhibit.languages),
        pages={i: (_short(page.title[first]), _digest(page)) for i, page in exhibit.pages.items()},
        people={str(p.id): (_short(p.name), _digest(p)) for p in exhibit.people},
        figures={str(f.id): (_short(_value(f)), _digest(f)) for f in figures},
    )


def sorted_out(
    before: Mapping[str, Part], after: Mapping[str, Part]
) -> tuple[list[str], list[str], list[str]]:
    """The ids of the parts that are new, that changed, and that are gone."""
    return (
        [i for i in after if i not in before],
        [i for i in after if i in before and before[i] != after[i]],
        [i for i in before if i not in after],
    )


def read_summary(data: Any) -> Summary:
    """The summary in `data`, which may hold anything. Raises PackError."""
    try:
        return Summary(
            title={short_text(tag): short_text(said) for tag, said in data["title"].items()},
            languages=tuple(short_text(tag) for tag in data["languages"]),
            pages=_parts(data["pages"]),
            people=_parts(data["people"]),
            figures=_parts(data["figures"]),
        )
    except (TypeError, LookupError, AttributeError, ValueError):
        raise PackError("The pack does not say what it holds. Make it again: kiosk pack.") from None


def _parts(data: Any) -> dict[str, Part]:
    if len(data) > MOST_PARTS:
        raise ValueError("too many")
    return {
        short_text(i): (short_text(called), short_text(digest))
        for i, (called, digest) in data.items()
    }


def short_text(thing: Any) -> str:
    """`thing` if it is a short line of text. Raises ValueError."""
    if not isinstance(thing, str) or len(thing) > LONGEST or not thing.isprintable():
        raise ValueError("not a short text")
    return thing


def _short(text: str) -> str:
    line = " ".join(text.split())
    return "".join(c for c in line if c.isprintable())[: LONGEST - 1]


def _value(figure: Any) -> str:
    return f"{figure.value}" if figure.upto is None else f"{figure.value} to {figure.upto}"


def _digest(thing: object) -> str:
    told = json.dumps(_plain(thing), sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _plain(thing: object) -> object:
    """`thing` as JSON has it. What stands at its default is left out, so that a later program,
    which knows more fields, still calls the same thing the same.
    """
    if is_dataclass(thing):
        own = {
            f.name: _plain(getattr(thing, f.name))
            for f in fields(thing)
            if getattr(thing, f.name) != f.default
        }
        return [type(thing).__name__, own]
    if isinstance(thing, Mapping):
        return {str(key): _plain(value) for key, value in thing.items()}
    if isinstance(thing, set | frozenset):
        return sorted(map(str, thing))
    if isinstance(thing, list | tuple):
        return [_plain(each) for each in thing]
    return thing if isinstance(thing, int | float | bool | NoneType) else str(thing)
