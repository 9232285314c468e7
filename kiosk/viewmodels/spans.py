"""Our small markup as the few tags of Qt's StyledText. Everything that staff wrote is escaped."""

from collections.abc import Callable
from html import escape

from kiosk.model import markup

# Qt's StyledText knows no margins; an empty line of half height parts two paragraphs.
_BETWEEN = '<br><font size="1"> </font><br>'


def styled(text: str, number: Callable[[str], int], link_colour: str) -> str:
    """`text` in Qt StyledText; a citation becomes the `number` of its source in `link_colour`,
    on the same line as the word before it."""
    paragraphs = []
    for paragraph in markup.parse(text):
        parts: list[str] = []
        for span in paragraph:
            if span.citation:
                before = parts.pop().rstrip() if parts else ""
                mark = f'<font color="{link_colour}">[{number(span.citation)}]</font>'
                parts.append(f"{before}&nbsp;{mark}")
            elif span.emphasis:
                parts.append(f"<b>{escape(span.text)}</b>")
            else:
                parts.append(escape(span.text))
        paragraphs.append("".join(parts).strip())
    return _BETWEEN.join(paragraphs)
