"""The gate: what is hard to see or to read stays closed, behind words that say what it is."""

from dataclasses import fields, is_dataclass, replace
from typing import Annotated, Any

from kiosk.model.entity import Help, entity
from kiosk.model.text import LocalizedText, MarkupText


@entity
class HardPassage:
    """A passage that the visitor reads only if she says so."""

    behind: Annotated[
        LocalizedText, Help("What lies behind the gate, said plainly, at most 25 words.")
    ]
    text: Annotated[MarkupText, Help("The passage itself, at most 75 words.")]


def is_gated(thing: object) -> bool:
    """Whether `thing` stands behind a gate: a hard passage, or a picture that has a gate."""
    return isinstance(thing, HardPassage) or bool(getattr(thing, "gate", None))


def without_gated(thing: Any) -> Any:
    """`thing`, a page or a part of one, without whatever stands behind a gate in it."""
    if is_gated(thing):
        return None
    if isinstance(thing, tuple):
        kept = tuple(without_gated(item) for item in thing if not is_gated(item))
        return thing if kept == thing else kept
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    before = {field.name: getattr(thing, field.name) for field in fields(thing)}
    after = {name: without_gated(value) for name, value in before.items()}
    changed = {name: value for name, value in after.items() if value is not before[name]}
    return replace(thing, **changed) if changed else thing
