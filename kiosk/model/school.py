"""The exhibit for school groups: what stands behind a gate is not there at all."""

from dataclasses import replace

from kiosk.model.exhibit import Exhibit
from kiosk.model.gate import without_gated
from kiosk.model.search import NameIndex


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
        version=f"{exhibit.version} for school groups",
    )
