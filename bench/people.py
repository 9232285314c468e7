"""Exhibits with as many people as one likes, in a temporary folder. None of them ever lived."""

import csv
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BEGIN = (
    "Al", "Bə", "Ce", "Də", "El", "Fər", "Gül", "Hə", "İs", "Kə", "Lə", "Mə", "Nə", "Or", "Pə",
    "Qa", "Rə", "Sə", "Şa", "Ta", "Um", "Va", "Xa", "Yu", "Za", "Ək", "Əs", "İlq", "Çin", "Ağ",
)  # fmt: skip
_GO_ON = (
    "la", "mir", "zə", "şi", "ne", "dar", "min", "hi", "ra", "ri", "su", "qa", "lı", "çi", "far",
    "mə", "nur", "zad", "sən", "xan",
)  # fmt: skip
_SURNAME = (
    "ov", "ova", "yev", "yeva", "zadə", "li",
)  # fmt: skip
_NOTE = "Fictional: made up from syllables to measure the search."
# From a letter to one that stands in its place when the keyboard is another, or a finger slips.
_FORGIVEN = str.maketrans("əıöüğşç", "eiougsc")
_RUSSIAN = dict(
    zip("abdefghijklmnopqrstuvxyzçöüğış", "абдефгхижклмнопгрстувхйзчоугыш", strict=True)
)
_CYRILLIC = str.maketrans({**_RUSSIAN, "ə": "а", "c": "дж"})


@dataclass(frozen=True, slots=True)
class Typing:
    """A name as a visitor types it: in a spelling that is forgiven, or with one letter wrong."""

    forgiving: str
    misspelt: str


def with_people(count: int, model: Path, target: Path) -> Path:
    """Copy the exhibit `model` to `target` with `count` generated people in place of its own."""
    shutil.copytree(model, target)
    for own in target.glob("people.*"):
        own.unlink()
    with (target / "people.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("id", "name", "born", "died", "sources", "note"))
        for at, (name, born) in enumerate(people(count), start=1):
            table.writerow((f"fictional-{at}", name, born, 1894, "log-1894", _NOTE))
    return target


def people(count: int) -> Iterator[tuple[str, int]]:
    """Name and year of birth of each, always the same ones."""
    chance = random.Random(1894)
    surnames = [_word(chance, 1, 3) + chance.choice(_SURNAME) for _ in range(6_000)]
    given = [_word(chance, 1, 2) for _ in range(2_000)]
    for _ in range(count):
        father = chance.choice(given)
        name = f"{chance.choice(given)} {father} oğlu {chance.choice(surnames)}"
        yield name, chance.randrange(1830, 1880)


def typings(count: int, names: int) -> Iterator[Typing]:
    """How `names` of the `count` people are typed: given name and surname in turn, without the
    letters of Azerbaijani, and every third in Cyrillic.
    """
    chance = random.Random(1969)
    everyone = [name for name, _born in people(count)]
    for at in range(names):
        first, *_, last = _small(chance.choice(everyone)).split()
        word = (last, f"{first} {last}", f"{last} {first}")[at % 3]
        wrong = chance.randrange(2, len(last))
        yield Typing(
            word.translate(_CYRILLIC if at % 3 == 2 else _FORGIVEN),
            f"{last[:wrong]}{chance.choice('bdkmrt')}{last[wrong + 1 :]}".translate(_FORGIVEN),
        )


def _word(chance: random.Random, least: int, most: int) -> str:
    parts = range(chance.randint(least, most))
    return chance.choice(_BEGIN) + "".join(chance.choice(_GO_ON) for _ in parts)


def _small(name: str) -> str:
    return name.replace("İ", "i").replace("I", "ı").lower()
