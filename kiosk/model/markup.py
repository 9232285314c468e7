"""The small markup of long texts: *emphasis*, paragraphs, [@citation]. Nothing else is markup."""

import re
from dataclasses import dataclass

from kiosk.model.entity import FieldError

_TOKEN = re.compile(r"\\([*\[\]{}\\])|(\*)|\[@([a-z0-9-]*)\]|([^*\\\[]+|.)", re.DOTALL)
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one voice, or a citation (then `text` is empty)."""

    text: str = ""
    emphasis: bool = False
    citation: str = ""


Paragraph = tuple[Span, ...]


def parse(text: str) -> tuple[Paragraph, ...]:
    """Split `text` into paragraphs of spans. Raises FieldError where a mark is left open."""
    return tuple(_parse_paragraph(part) for part in _PARAGRAPH.split(text.strip()))


def citations(text: str) -> tuple[str, ...]:
    """The ids of the sources that `text` cites, each once, in the order of their first use."""
    found = (span.citation for paragraph in parse(text) for span in paragraph if span.citation)
    return tuple(dict.fromkeys(found))


def plain(text: str) -> str:
    """`text` without its marks, as it is read aloud or counted."""
    return "\n".join("".join(s.text for s in paragraph).strip() for paragraph in parse(text))


def _parse_paragraph(text: str) -> Paragraph:
    spans: list[Span] = []
    run = ""
    emphasis = False
    for match in _TOKEN.finditer(" ".join(text.split())):
        escaped, star, citation, chars = match.groups()
        if chars is not None or escaped is not None:
            run += chars if chars is not None else escaped
            continue
        if run:
            spans.append(Span(text=run, emphasis=emphasis))
            run = ""
        if star:
            emphasis = not emphasis
        else:
            spans.append(Span(citation=_checked(citation)))
    if emphasis:
        raise FieldError(
            "A * opens an emphasis that is never closed.",
            "Put a second * after the emphasised words, or write \\* for a star.",
        )
    if run:
        spans.append(Span(text=run))
    return tuple(spans)


def _checked(citation: str) -> str:
    if not citation:
        raise FieldError("[@] names no source.", "Write the id of a source, as in [@apa-2024].")
    return citation
