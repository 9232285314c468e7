"""Whether what speech would say is in the language of the page."""

import re
from collections.abc import Iterator

from kiosk.model.exhibit import Exhibit
from tests.access.measures import Measure
from tests.access.snapshot import Snapshot
from tests.exhibits.pseudo import TAG, pseudo

_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def untranslated(seen: Snapshot, exhibit: Exhibit, language: str) -> Iterator[Measure]:
    """Names of controls that a speaker of `language` would hear in another tongue.

    It can be told of Russian, by its letters, and of the language that nobody speaks.
    """
    names = _own_names(exhibit)
    for control in seen.controls:
        spoken = control.spoken
        if language not in ("ru", TAG) or not _LETTERS.search(spoken):
            continue
        if any(name in spoken for name in names):
            continue
        if language == "ru":
            yield Measure("untranslated", not _CYRILLIC.search(spoken), control.called)
        else:
            yield Measure("untranslated", pseudo_free(spoken), f"{control.called}: {spoken}")


def pseudo_free(spoken: str) -> bool:
    """Whether none of the words was written by the language that nobody speaks."""
    words = _LETTERS.findall(spoken)
    return not any(any(letter in _ACCENTS for letter in word) for word in words)


_ACCENTS = set(pseudo("aceghilnorstuyzACEGHILNORSTUYZ")) - set("aceghilnorstuyzACEGHILNORSTUYZ")


def _own_names(exhibit: Exhibit) -> set[str]:
    """What is called the same in every language: languages, people, the titles of sources."""
    found = {language.name for language in exhibit.languages.values()}
    found |= {person.name for person in exhibit.names.people}
    return found | {source.title for source in exhibit.sources.values()}
