"""Files that editors, spreadsheets and systems leave lying about: no part of an exhibit."""

import re

_LEFTOVER = re.compile(
    r"\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX"
    r"|~\$.*|\.~lock\..*#|.*~|\.#.*|#.*#|.*\.(bak[0-9]*|swp|swo|orig|tmp|part)",
    re.IGNORECASE,
)


def is_leftover(name: str) -> bool:
    """Whether a file or folder of this name, without its path, was left behind by a program."""
    return _LEFTOVER.fullmatch(name) is not None
