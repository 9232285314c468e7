"""What shows on the screen only: texts without room, and pictures with too few pixels."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.loader.pictures import PictureError, picture_size
from kiosk.model.exhibit import Exhibit
from kiosk.model.film import Film
from kiosk.model.walk import walk
from kiosk.session.settings import TEXT_SCALES
from kiosk.staff.paper.rounds import Look, Rounds, in_order
from kiosk.staff.paper.seen import unseen_words, whole
from kiosk.staff.paper.stage import Stage
from kiosk.staff.reporting.findings import Finding

FINE = 1.5
"""Pixels of a file for each pixel on the screen, so that it stays sharp on a finer one."""
_QUOTED = 60


def measured(
    exhibit: Exhibit,
    languages: Sequence[str],
    today: date,
    screen: tuple[int, int],
    tell: Callable[[str, int, int], None] = lambda page, number, total: None,
) -> Iterator[Finding]:
    """Look at every page in `languages` and every size of text on a screen of this size.

    `tell` hears each page, its number and how many there are.
    """
    stage = Stage(exhibit, screen, today)
    try:
        rounds = Rounds(stage, TEXT_SCALES, lambda picture, main: None)
        drawn: dict[str, tuple[float, str]] = {}
        pages = in_order(exhibit)
        total, number = len(languages) * len(pages), 0
        for language in languages:
            stage.begin(language)
            for page in pages:
                number += 1
                tell(page, number, total)
                looks = list(rounds.page(language, page))
                looks += [*rounds.people(language, page)]
                looks += [rounds.gated(look) for look in looks if look.asks]
                for look in looks:
                    _note(drawn, look)
                yield from without_room(looks)
        yield from too_coarse(exhibit, drawn)
    finally:
        stage.close()


def without_room(looks: Sequence[Look]) -> Iterator[Finding]:
    """Texts of one page in one language that cannot be seen whole, in any size of text.

    A short form that ends in dots is well where the same text stands whole elsewhere.
    """
    shown: dict[float, set[str]] = {}
    for look in looks:
        shown.setdefault(look.text_size, set()).update(
            text.text for text, all_of_it in whole(look.texts) if all_of_it
        )
    anywhere = set().union(*shown.values())
    told: set[tuple[float, str]] = set()
    for look in looks:
        if look.goes_on:
            continue
        cut = {text.text for text in look.texts if text.cut}
        for text, over in unseen_words(look.texts).items():
            fits = text in (anywhere if text in cut else shown[look.text_size])
            if not fits and (look.text_size, text) not in told:
                told.add((look.text_size, text))
                quoted = text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"
                values: dict[str, object] = {
                    "size": f"{look.text_size:g}", "text": quoted, "n": over,
                }  # fmt: skip
                yield Finding("room", look.page, look.language, values)


def too_coarse(exhibit: Exhibit, drawn: dict[str, tuple[float, str]]) -> Iterator[Finding]:
    """Picture files of the exhibit with fewer than 1.5 pixels for each that is drawn.

    The poster of a film is as fine as the film.
    """
    folder = exhibit.folder.resolve()
    films = (value for page in exhibit.pages.values() for _path, value in walk(page))
    posters = {folder / film.poster for film in films if isinstance(film, Film)}
    for file, (width, page) in drawn.items():
        path = Path(file)
        if not path.is_relative_to(folder) or path in posters:
            continue
        try:
            with path.open("rb") as opened:
                own = picture_size(opened)[0]
        except (OSError, PictureError):
            continue
        if own < width * FINE - 1:
            values: dict[str, object] = {
                "file": path.relative_to(folder).as_posix(),
                "own": own, "drawn": round(width), "needed": round(width * FINE),
            }  # fmt: skip
            yield Finding("pixels", page, values=values)


def _note(drawn: dict[str, tuple[float, str]], look: Look) -> None:
    for frame in look.frames:
        for picture in frame.drawn:
            widest, _page = drawn.get(picture.source, (0.0, ""))
            if picture.width > widest:
                drawn[picture.source] = (picture.width, look.page)
