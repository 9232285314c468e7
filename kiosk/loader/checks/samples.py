"""Made-up rows of a template that were left in a list."""

import re
from collections.abc import Iterator

from kiosk.loader.content import ContentFile
from kiosk.loader.problems import Problem

MARKS = {"az": "uydurma", "en": "fictional", "ru": "вымышлено"}
"""What stands in brackets behind everything that is made up, in each language."""

_MARK = re.compile(rf"\(({'|'.join(MARKS.values())})\)")


def sample_problems(file: ContentFile) -> Iterator[Problem]:
    """Each entry of `file` that is marked as made up."""
    told: set[object] = set()
    for path, text, _language in file.texts():
        entry = path[: 1 if not path or isinstance(path[0], int) or len(path) < 3 else 2]
        if entry not in told and (found := _MARK.search(text)):
            told.add(entry)
            yield file.problem(
                path, "This is a made-up example of the template; visitors would take it for true.",
                "Take the whole row out.", severity="warning", code="sample", needle=found[0],
            )  # fmt: skip
