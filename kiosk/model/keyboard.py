"""The keyboards on the glass: rows of letters, and the capital of each in its own language."""

from collections.abc import Iterable

MOST_ROWS, MOST_IN_A_ROW = 4, 13
"""What fits a screen held upright with keys that every finger hits."""

A_TO_Z = ("abcdefghi", "jklmnopqr", "stuvwxyz")
"""For a language that has no keyboard of its own."""

_DOTTED = ("az", "tr")
_CAPITALS = {"i": "İ", "ı": "I"}


def capital(letter: str, language: str) -> str:
    """The capital of a small `letter` in the language of that tag: in Azerbaijani i becomes İ.

    A letter without a single capital stays as it is, such as ß.
    """
    if language.partition("-")[0] in _DOTTED and letter in _CAPITALS:
        return _CAPITALS[letter]
    upper = letter.upper()
    return upper if len(upper) == 1 else letter


def is_key(letter: str) -> bool:
    """Whether `letter` is a small letter, or one of a script that has no capitals."""
    return letter.isalpha() and letter.lower() == letter


def keys(rows: Iterable[str], language: str) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Each row of a keyboard as pairs of a small letter and its capital; A to Z without rows."""
    return tuple(
        tuple((letter, capital(letter, language)) for letter in row)
        for row in tuple(rows) or A_TO_Z
    )
