"""What only a decoder can tell of the films of an exhibit: their first and their last picture."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.loader.problems import Problem, about_file
from kiosk.model.exhibit import Exhibit
from kiosk.model.film import Film
from kiosk.model.walk import walk

LONGEST_S = 30.0
"""A film that shows no first and last picture within this time counts as damaged."""
MOST_PIXELS = 1920 * 1080
_NOT_DECODED = "Save it again as MP4 (H.264 and AAC) or WebM (VP9 and Opus), and copy it whole."


def film_problems(exhibit: Exhibit, longest_s: float = LONGEST_S) -> Iterator[Problem]:
    """Films that do not play to their end, are larger than this kiosk draws, or end before their
    captions; one piece of advice where the films could not be looked into.
    """
    films = {
        str(file): film
        for page in exhibit.pages.values()
        for _path, film in walk(page)
        if isinstance(film, Film)
        for file in (film.file, film.sign_language)
        if file
    }
    for name, film in sorted(films.items()):
        found = look_into(exhibit.folder / name, longest_s)
        if "missing" in found:
            yield _advice(
                name,
                "The films could not be looked into: the extra “media” is not installed here.",
                "Install it (pip install '.[media]') and check again, or play every film once.",
                code="film-unseen",
            )
            return
        if wrong := found.get("wrong"):
            yield about_file(name, str(wrong), _NOT_DECODED, code="film")
            continue
        width, height = int(str(found["width"])), int(str(found["height"]))
        if width * height > MOST_PIXELS:
            yield _advice(
                name, f"This film has {width} by {height} pixels; a slow computer may stutter.",
                "Save it with 1280 by 720 pixels, or watch it on the kiosk itself.",
                code="film-size",
            )  # fmt: skip
        if name == film.file:
            yield from _captions(exhibit, film, float(str(found["seconds"])))


def look_into(file: Path, longest_s: float) -> dict[str, object]:
    """What kiosk.staff.film_probe says of `file`. A decoder that crashes or hangs says it too."""
    command = [sys.executable, "-m", "kiosk.staff.film_probe", str(file.resolve())]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=longest_s, stdin=subprocess.DEVNULL, check=False
        )
        found = json.loads(done.stdout.decode().splitlines()[-1])
    except subprocess.TimeoutExpired:
        return {"wrong": f"This film shows nothing within {longest_s:g} seconds."}
    except (OSError, ValueError, IndexError):
        return {"wrong": "This film stops the decoder."}
    return found if isinstance(found, dict) and found else {"wrong": "This film shows nothing."}


def _captions(exhibit: Exhibit, film: Film, seconds: float) -> Iterator[Problem]:
    for file in (film.captions or {}).values():
        cues = exhibit.captions.get(file, ())
        if cues and cues[-1].ends > seconds + 0.5:
            yield _advice(
                file,
                f"The last caption ends after {cues[-1].ends:.1f} seconds, the film after "
                f"{seconds:.1f}.",
                "Correct the times, or see whether these are the captions of this film.",
                code="captions",
            )


def _advice(file: str, message: str, fix: str, *, code: str) -> Problem:
    return Problem(file, 1, 1, "", message, fix, severity="warning", code=code)
