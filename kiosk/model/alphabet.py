"""The order of names: the Unicode collation algorithm with the Azerbaijani alphabet."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

SortKey = tuple[float, ...]

# The tailoring of CLDR's az.xml ("standard"): which letter follows which, small and capital.
_TAILORING = (
    "&C<ç<<<Ç &G<ğ<<<Ğ &[before 1]i<ı<<<I &i<<<İ &O<ö<<<Ö &S<ş<<<Ş &U<ü<<<Ü "
    "&K<q<<<Q &E<ə<<<Ə &H<x<<<X &Z<w<<<W"
)
_RULE = re.compile(r"&(\[before 1\])?(\w)(?:<(\w))?<<<(\w)")


@lru_cache(maxsize=20_000)  # thousands of people share hundreds of names
def sort_key(text: str) -> SortKey:
    """What to sort `text` by. Needs neither Qt nor the language of the interface."""
    key: SortKey = _collator().sort_key(text)
    return key


def initial(name: str) -> str:
    """The letter under which `name` stands in a list: A B C Ç D E Ə ..."""
    first = next((character for character in name if character.isalnum()), "")
    return {"i": "İ", "ı": "I"}.get(first, first.upper())


@cache
def _collator() -> Any:
    from pyuca import Collator  # reads a table of 30,000 letters: only where there are names

    collator = Collator()
    for letter, weights in list(_tailored(collator)):
        collator.table.add([ord(code) for code in unicodedata.normalize("NFD", letter)], [weights])
    return collator


def _tailored(collator: Any) -> Iterator[tuple[str, list[float]]]:
    """Each letter of the tailoring with its weights: halfway to the next letter of the table."""
    capital_weight = collator.collation_elements("A")[0][2]
    for before, anchor, small, capital in _RULE.findall(_TAILORING):
        primary, secondary, small_weight = collator.collation_elements(anchor.lower())[0]
        if small:
            primary += -0.5 if before else 0.5
            yield small, [primary, secondary, small_weight]
        yield capital, [primary, secondary, capital_weight]
