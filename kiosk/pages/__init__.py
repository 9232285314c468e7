"""The page types. A module dropped into this folder is found by itself."""

import importlib
import pkgutil

from kiosk.model.page import Page


def page_types() -> dict[str, type[Page]]:
    """Every page type by the word that stands after `type:` in a page file."""
    found: dict[str, type[Page]] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        for thing in vars(importlib.import_module(f"{__name__}.{module}")).values():
            if isinstance(thing, type) and issubclass(thing, Page) and thing.TYPE:
                found[thing.TYPE] = thing
    return found
