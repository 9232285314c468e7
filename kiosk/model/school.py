"""The exhibit for school groups: what stands behind a gate is not there at all."""

from dataclasses import replace

from kiosk.model.exhibit import Exhibit
from kiosk.model.gate import without_gated
from kiosk.model.search import NameIndex

_MARK = " for school groups"


def for_school_groups(exhibit: Exhibit) -> Exhibit:
    """`exhibit` without its hard passages and pictures, and without how people died.

    Every page stays: a gallery has a picture that stands in the open, or it is not valid.
    """
    people = tuple(
        replace(person, death=None) if person.death else person for person in exhibit.people
    )
    return replace(
        exhibit,
        pages={page_id: without_gated(page) for page_id, page in exhibit.pages.items()},
        names=exhibit.names if people == exhibit.people else NameIndex(people),
        version=exhibit.version + _MARK,
    )


def is_for_school_groups(exhibit: Exhibit) -> bool:
    """Whether `exhibit` is such a one already, by its own content."""
    return exhibit.version.endswith(_MARK)
