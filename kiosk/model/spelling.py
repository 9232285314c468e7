"""One spelling for the many in which a name is written and typed: Latin, Cyrillic, or roughly."""

import re
import unicodedata
from functools import lru_cache

from kiosk.model.person import PATRONYMICS

# Russian, and the Azerbaijani Cyrillic of 1939 to 1991.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "x", "ц": "ts", "ч": "c", "ш": "s", "щ": "s",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ә": "e", "ө": "o", "ү": "u", "ғ": "g", "һ": "h", "ҹ": "c", "ҝ": "g", "ј": "y",
}  # fmt: skip
_LETTERS = str.maketrans({**_CYRILLIC, "ə": "e", "ı": "i", "ß": "ss", "æ": "e", "ø": "o"})
# Several letters for one sound, and several signs for one letter. The order matters.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|dj|zh|tch|ch|[jç]", "c"),
        (r"sh|ts", "s"),
        (r"kh|x", "h"),
        (r"gh|q", "g"),
        (r"w", "v"),
        (r"ye", "e"),
        (r"y", "i"),
        (r"e", "a"),
        (r"(.)\1+", r"\1"),
    )
)
_BEFORE_RUSSIAN = {"g": "h", "k": "g"}
_MOST_READINGS = 8
_APOSTROPHES = re.compile("[’'ʼ‘`´ʻ]")
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> tuple[str, ...]:
    """The words of a name in small letters, spelt as they are; without “son of”, “daughter of”."""
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text.replace("İ", "i")).lower())
    found = tuple(_WORD.findall(text))
    return tuple(word for word in found if word not in PATRONYMICS) or found


def plain(word: str) -> str:
    """`word`, in small letters, in the Latin letters a to z; what has none is left out."""
    latin = word.replace("дж", "ҹ").translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFD", latin) if c.isascii() and c.isalnum())


@lru_cache(maxsize=1 << 15)
def fold(word: str) -> str:
    """The spelling that `word`, in small letters, shares with all that may be meant by it.

    i ı y, e ə a, o ö, u ü, g ğ q, s ş, c ç j and h x are one letter each; Cyrillic becomes Latin;
    doubled letters count once.
    """
    word = plain(word) or word
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def readings(folded: str) -> tuple[str, ...]:
    """What a folded word may have been before it went through Russian, itself first.

    Russian writes Г for the h of Həsən, and К for the q of Quliyev.
    """
    found = [folded]
    for at, letter in enumerate(folded):
        if letter in _BEFORE_RUSSIAN and len(found) < _MOST_READINGS:
            other = _BEFORE_RUSSIAN[letter]
            found += [reading[:at] + other + reading[at + 1 :] for reading in found]
    return tuple(found)
