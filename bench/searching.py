"""How long the search takes for each letter, as the page asks for it: a list of what is shown."""

import time
from datetime import date
from pathlib import Path

from bench.people import typings

TYPED_NAMES = 60


def search_times(folder: str, people: int, **_: object) -> dict[str, float | list[float]]:
    """Load `folder` and type names letter by letter. Milliseconds, and MiB that the index keeps.

    In a process that has loaded nothing before; the imports of the loader do not count. The way
    from here to QML and to the pixels is not in these figures.
    """
    from kiosk.clock import SystemClock
    from kiosk.loader.load import load
    from kiosk.model.search import NameIndex
    from kiosk.pages import page_types
    from kiosk.paths import coverage

    types = page_types()
    load_ms, loaded = _timed(lambda: load(Path(folder), types, date.today(), coverage()))
    exhibit = loaded.exhibit
    assert exhibit is not None, loaded.problems[:3]
    assert len(exhibit.people) == people

    from bench.tasks import pss_mib
    from kiosk.app import qt_application
    from kiosk.viewmodels.look import LookModel
    from kiosk.viewmodels.names import NamesModel
    from kiosk.viewmodels.visit import VisitModel

    application = qt_application()
    names = NamesModel(VisitModel(exhibit, SystemClock(), LookModel(exhibit)))
    before = pss_mib()
    index_ms, again = _timed(lambda: NameIndex(exhibit.people))
    index_mib = pss_mib() - before
    prepare_ms, _nothing = _timed(names.prepare)
    words = list(typings(people, TYPED_NAMES))
    first_ms, _rows = _timed(lambda: names.find(words[0].forgiving[:1]))
    figures: dict[str, float | list[float]] = {
        "load_ms": load_ms,
        "index_ms": index_ms,
        "index_mib": index_mib,
        "prepare_ms": prepare_ms,
        "first_key_ms": first_ms,
        "key_ms": [took for word in words for took in _letters(names, word.forgiving)],
        "misspelt_ms": [took for word in words for took in _letters(names, word.misspelt)],
        "search_mib": pss_mib() - before - index_mib,
    }
    del again, application
    return figures


def _letters(names, word: str) -> list[float]:
    return [_timed(lambda end=end: names.find(word[:end]))[0] for end in range(1, len(word) + 1)]


def _timed(act):
    begun = time.perf_counter()
    result = act()
    return (time.perf_counter() - begun) * 1000, result
