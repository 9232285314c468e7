"""The keyboard of one language: its letters can be typed, drawn and told apart."""

from collections.abc import Iterator

from kiosk.loader.content import ContentFile, Settings
from kiosk.loader.problems import Problem
from kiosk.model.keyboard import MOST_IN_A_ROW, MOST_ROWS, capital, is_key
from kiosk.model.words import LanguageFile


def keyboard_problems(file: ContentFile, settings: Settings) -> Iterator[Problem]:
    """What is wrong with the keyboard of the language of `file`, if it is one."""
    if not isinstance(file.thing, LanguageFile):
        return
    rows = file.thing.keyboard
    if len(rows) > MOST_ROWS:
        yield file.problem(
            ("keyboard", MOST_ROWS),
            f"This keyboard has {len(rows)} rows; {MOST_ROWS} is the limit.",
            "Put its letters into fewer rows.", code="keyboard",
        )  # fmt: skip
    tag = file.name.removeprefix("words/").removesuffix(".yaml")
    seen: set[str] = set()
    for at, row in enumerate(rows):
        if len(row) > MOST_IN_A_ROW:
            yield file.problem(
                ("keyboard", at),
                f"This row has {len(row)} keys; {MOST_IN_A_ROW} is the limit.",
                "Move some of its letters to another row.", code="keyboard",
            )  # fmt: skip
        for letter in dict.fromkeys(row):
            yield from _letter(file, at, letter)
            if letter in seen or row.count(letter) > 1:
                yield file.problem(
                    ("keyboard", at), f"The letter “{letter}” stands twice on this keyboard.",
                    "Keep one of the two.", code="keyboard", needle=letter,
                )  # fmt: skip
            seen.add(letter)
            shown, covered = capital(letter, tag), settings.covered
            if covered is not None and ord(letter) in covered and ord(shown) not in covered:
                yield file.problem(
                    ("keyboard", at), f"No font of the kiosk has “{shown}”, the capital of a key.",
                    "Use another letter; a visitor would see an empty box.",
                    code="glyph", needle=letter,
                )  # fmt: skip


def _letter(file: ContentFile, row: int, letter: str) -> Iterator[Problem]:
    if is_key(letter):
        return
    if letter.isalpha():
        yield file.problem(
            ("keyboard", row), f"“{letter}” is a capital; keys are written in small letters.",
            "Write its small letter.",
            nearest=small if len(small := letter.lower()) == 1 else None,
            code="keyboard", needle=letter,
        )  # fmt: skip
        return
    what = "A space" if letter.isspace() else f"“{letter}”"
    yield file.problem(
        ("keyboard", row), f"{what} is not a letter, and this keyboard holds only letters.",
        "Take it out.", code="keyboard", needle=letter,
    )  # fmt: skip
