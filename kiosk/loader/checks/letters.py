"""Letters of lists that were lost on the way, or belong to another alphabet than their word."""

import re
from collections.abc import Iterator

from kiosk.loader.content import ContentFile
from kiosk.loader.nodes import Path
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem
from kiosk.loader.sources import SOURCES_FILES
from kiosk.model.page import Page
from kiosk.model.text import LocalizedText

_LOST = re.compile(r"\w*\?+\w[\w?]*|\w*\ufffd[\w\ufffd]*")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = "AaBbCcEeƏəHhIiJjKMOoPpSsTXxYy"
_CYRILLIC = "АаВьСсЕеӘәНһІіЈјКМОоРрЅѕТХхУу"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)

_NAMES = ("name", "father", "variants")
"""Texts of a person that the search must find: a foreign letter in them is no mere blemish."""
_TITLES = ("title", "publisher")


def letter_problems(file: ContentFile) -> Iterator[Problem]:
    """What is wrong with the letters of `file`, if it is a list or a page that may take one."""
    if file.name not in (*PEOPLE_FILES, *SOURCES_FILES) and not (
        isinstance(file.thing, Page) and file.thing.TABLE
    ):
        return
    for path, text, is_name in _texts(file):
        for lost in _LOST.finditer(_ADDRESS.sub(" ", text)):
            yield file.problem(
                path, f"Letters of “{lost[0]}” were lost: question marks stand in their place.",
                "Type them again, and save the list as CSV UTF-8 or as .xlsx.",
                code="letters-lost", needle=lost[0],
            )  # fmt: skip
        for word in _WORD.findall(text):
            if problem := _mixed(file, path, word, is_name):
                yield problem


def _mixed(file: ContentFile, path: Path, word: str, is_name: bool) -> Problem | None:
    cyrillic = [at for at, letter in enumerate(word) if "\u0400" <= letter <= "\u052f"]
    latin = [at for at, letter in enumerate(word) if letter < "\u0250" or letter in "əƏ"]
    if not cyrillic or not latin:
        return None
    mostly_latin = len(latin) >= len(cyrillic)
    at = (cyrillic if mostly_latin else latin)[0]
    one = "Cyrillic" if mostly_latin else "Latin"
    return file.problem(
        path,
        f"Letter {at + 1} of “{word}”, the “{word[at]}”, is {one} and stands in a word of "
        "another alphabet.",
        "Type the word again with one keyboard.",
        nearest=word.translate(_TO_LATIN if mostly_latin else _TO_CYRILLIC),
        severity="error" if is_name else "warning", code="alphabets", needle=word,
    )  # fmt: skip


def _texts(file: ContentFile) -> Iterator[tuple[Path, str, bool]]:
    """Every text of the list with its path, and whether it is a name."""
    own = _NAMES if file.name in PEOPLE_FILES else _TITLES
    for path, part in file.parts:
        if isinstance(part, LocalizedText):
            for language in part:
                yield (*path, language), part[language], False
        elif isinstance(part, str) and len(path) > 1 and path[1] in own:
            yield path, part, own is _NAMES
