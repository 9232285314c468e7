"""Whether what is chosen can be told from what is not, without any colour."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.staff.driver import Driver
from tests.access import pixels
from tests.access.measures import Measure
from tests.access.snapshot import Snapshot, above

# What holds the choice, and its value where nothing is chosen.
_HOLDERS = (
    ("selected", bool, False), ("chosen", bool, False), ("chosen", int, -1),
    ("chosen", float, -1), ("present", str, ""), ("present", int, -1), ("current", int, -1),
)  # fmt: skip


def in_grey(driver: Driver, seen: Snapshot) -> Iterator[Measure]:
    """Take the choice away from everything that is chosen, and compare the pictures in grey.

    It breaks bindings of QML: the screen has to be made anew afterwards.
    """
    chosen = [c for c in seen.controls if c.chosen and not c.seen.isEmpty()]
    for control in [control for control in chosen if not _let_go(control.item)]:
        chosen.remove(control)
        yield Measure("grey", 0, f"{control.called}: the walker does not know how to unchoose it")
    if not chosen:
        return
    driver.settle()
    after = driver.grab()
    for control in chosen:
        rect = pixels.within(control.seen, after)
        yield Measure("grey", pixels.grey_difference(seen.written, after, rect), control.called)


def _let_go(item: QQuickItem) -> bool:
    for holder in [item, *above(item)]:
        if holder.property("openGates") is not None:  # the page
            break
        for name, type_, nothing in _HOLDERS:
            if type(holder.property(name)) is not type_:
                continue
            holder.setProperty(name, nothing)
            if holder.property(name) == nothing:  # and not one that can only be read
                return True
    return False
