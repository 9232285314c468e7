"""Where the files lie that come with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent

UI = _PACKAGE / "ui"


def shipped(name: str) -> Path:
    """The folder `name` ("assets" or "content"): of the checkout, or inside the installed wheel."""
    inside = _PACKAGE / "_shipped" / name
    return inside if inside.is_dir() else _CHECKOUT / name
