"""From what was read to the things of the model, with every problem in its place."""

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.loader.fields import kind_at
from kiosk.loader.messages import Saying, Where, not_a_day, say
from kiosk.loader.nodes import Data, Document, Path
from kiosk.loader.problems import Problem, with_short_quotes
from kiosk.model.dates import ClockTime, PartialDate
from kiosk.model.entity import FieldError
from kiosk.model.text import LANGUAGE_TAG, LocalizedText, check_plain
from kiosk.model.walk import walk
from kiosk.model.words import LanguageFile

_KEY = "[key]"
_READ_KINDLY = (str, int, float, date, PartialDate, ClockTime)


def validate(
    document: Document, kind: Any, name: str, data: Data
) -> tuple[Any | None, tuple[Problem, ...]]:
    """Make a thing of the type `kind` from `data`, which was read from `document`.

    `name` is how staff call such a thing, with its article. What is wrong is left out of the
    thing where that is possible, so that the checks that follow find the other problems too; the
    thing is None where it is not. An empty translation is left out and told as incomplete.
    """
    thing, problems = _validated(document, kind, name, data)
    if problems:
        for problem in problems:
            _leave_out(data, problem.path)
        thing, others = _validated(document, kind, name, data)
        if all(problem.severity == "incomplete" for problem in problems):
            problems = [*problems, *others]
    if thing is not None:
        told = {problem.path for problem in problems}  # left out: what stands there is a default
        problems += [p for p in _not_as_typed(document, thing) if p.path not in told]
    return thing, tuple(problems)


def saying_at(document: Document, path: Path, saying: Saying, key: bool = False) -> Problem:
    """The problem that `saying` is, at the place of `path`."""
    spot = document.spot(path, key)
    typed = "" if saying.code == "missing" else spot.typed
    return Problem(
        spot.file, spot.line, spot.column, typed,
        with_short_quotes(saying.message), saying.fix, saying.nearest,
        code=saying.code, path=path, source_line=spot.source_line, cell=spot.cell,
    )  # fmt: skip


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _validated(
    document: Document, kind: Any, name: str, data: Data
) -> tuple[Any | None, list[Problem]]:
    try:
        return _adapter(kind).validate_python(data), []
    except ValidationError as refused:
        errors = refused.errors(include_url=False, include_input=False)
        problems = [_problem(document, kind, name, dict(error)) for error in errors]
        mistyped = {(*p.path[:-1], p.nearest) for p in problems if p.code == "unknown-field"}
        bad_keys = {p.path for p in problems if p.code == "key"}
        return None, [
            p
            for p in problems
            if not (p.code == "missing" and p.path in mistyped)
            and not (p.code != "key" and p.path in bad_keys)
        ]


def _problem(document: Document, kind: Any, name: str, error: dict[str, Any]) -> Problem:
    path: Path = error["loc"]
    context = error.get("ctx", {})
    cause = context.get("error", context.get("expected"))
    key = bool(path) and path[-1] == _KEY
    if key:
        path = path[:-1]
    if isinstance(cause, FieldError) and cause.field:
        steps = cause.field.split(".")
        path = (*path, *(int(step) if step.isdecimal() else step for step in steps))
    if error["type"] == "unexpected_keyword_argument":
        key = True
    typed = document.text(path)
    spot = document.spot(path, key)
    typed = spot.typed if key or typed is None else typed
    where = Where(kind, name, path)
    problem = saying_at(document, path, say(error["type"], where, typed, cause), key)
    if key and problem.code != "unknown-field":
        comma = "A comma ends a text within {braces}: put a text that holds one into quotes."
        fix = problem.fix if document.text(path) != "" else comma
        return replace(problem, fix=fix, code="key")
    return _if_untranslated(problem, kind, typed)


def _if_untranslated(problem: Problem, kind: Any, typed: str) -> Problem:
    """The same problem, as a missing translation if it is one."""
    *around, last = problem.path or ("",)
    tag = str(last)
    gone = problem.code == "missing" or not typed.strip()
    if gone and kind is LanguageFile and around == ["words"]:
        tag = problem.file.removeprefix("words/").removesuffix(".yaml")
        message, fix = f"The word “{last}” is missing.", f"Add {last}: and its translation."
        return replace(
            problem, message=message, fix=fix, severity="incomplete", language=tag, code="word"
        )
    owner = kind_at(kind, tuple(around)) if around else None
    localized = isinstance(owner, type) and issubclass(owner, LocalizedText)
    if localized and not typed.strip() and LANGUAGE_TAG.fullmatch(tag):
        return replace(
            problem,
            message=f"The text in “{tag}” is empty.",
            fix="Write the translation.",
            severity="incomplete",
            language=tag,
            code="translation",
        )
    return problem


def _leave_out(data: Any, path: Path) -> None:
    """Take the value at `path` out of `data`; an entry of a list stays, or others would move."""
    for step in path[:-1]:
        data = data[step] if _reaches(data, step) else None
    if isinstance(data, dict) and path:
        data.pop(path[-1], None)


def _reaches(data: Any, step: str | int) -> bool:
    if isinstance(data, list):
        return isinstance(step, int) and step < len(data)
    return isinstance(data, dict) and step in data


def _not_as_typed(document: Document, thing: object) -> Iterator[Problem]:
    """Values that the validation understood more kindly than a reader would."""
    for path, value in walk(thing):
        if isinstance(value, bool) or not isinstance(value, _READ_KINDLY):
            continue
        typed = document.text(path)
        if typed is None:
            continue
        if type(value) is str:
            try:
                check_plain(value)
            except FieldError as error:
                saying = Saying(error.message, error.fix, error.nearest, "empty")
                yield _if_untranslated(saying_at(document, path, saying), type(thing), value)
        elif isinstance(value, date):
            if str(value) != typed:
                yield saying_at(document, path, not_a_day(typed))
        elif type(value) is int:
            if str(value) != typed:
                yield saying_at(document, path, Saying(
                    f"“{typed}” is not in plain digits.",
                    "Write the digits 0 to 9 and nothing between them.", str(value), "number",
                ))  # fmt: skip
        elif isinstance(value, PartialDate | ClockTime):
            if str(value) != typed:
                yield saying_at(document, path, Saying(
                    f"“{typed}” is not in plain digits.", "Write the digits 0 to 9.", str(value)
                ))  # fmt: skip
        elif isinstance(value, float) and not (
            math.isfinite(value) and value > 0 and re.fullmatch(r"[0-9]+(\.[0-9]+)?", typed)
        ):
            yield saying_at(document, path, Saying(
                f"“{typed}” is not a number above 0.", "Write digits, such as 10 or 7.5.",
                code="number",
            ))  # fmt: skip
