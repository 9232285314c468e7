"""kiosk publish: bring a pack, or an exhibit's folder, to the kiosk of this machine."""

import argparse
import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial

from kiosk.clock import Clock, SystemClock
from kiosk.loader.translations import staff_language
from kiosk.ops.address import state_folder, use_state
from kiosk.packs import judging
from kiosk.packs.errors import PackError, UnusableError, why
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from kiosk.packs.versions import short
from kiosk.staff import saying
from kiosk.staff.approved import standing
from kiosk.staff.opening import opened

LOOK_S = 0.25

Wait = Callable[[float], object]
Say = Callable[[str], object]


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Publish `args.source`. Returns the exit status. Raises FolderError."""
    use_state(args.state)
    store = Store(state_folder())
    at = (clock or SystemClock()).utc()
    language = staff_language(args.language)
    say = partial(saying.say, language=language)
    judge = partial(judging.judge, language=language)
    try:
        publisher = Publisher(store, say, judge, prepare=opened, stand=standing)
        made = publisher.publish(args.source, at, args.again)
    except PackError as error:
        saying.complain(error, language)
        return 2 if isinstance(error, UnusableError) else 1
    except OSError as error:
        saying.complain(f"{store.root} cannot be written ({why(error)}).", language)
        return 2
    except KeyboardInterrupt:
        say("Stopped. The kiosk goes on as it is.")
        return 1
    say(f"Version {short(made.version)} of “{made.holds.name}” is on this kiosk, whole.")
    return follow_to_the_screen(store, made.version, not args.no_wait, say)


def follow_to_the_screen(
    store: Store, version: str, waits: bool, say: Say = saying.say, wait: Wait | None = None
) -> int:
    """Say how `version` comes to the screen, until its trial is over if `waits`.

    Returns the exit status.
    """
    told, wait = "", wait or threading.Event().wait
    try:
        while True:
            status, line = _stage(store, version)
            if line != told:
                say(line)
                told = line
            if status is not None or not waits:
                return status or 0
            wait(LOOK_S)
    except KeyboardInterrupt:
        say("The kiosk goes on with it by itself.")
        return 0


def _stage(store: Store, version: str) -> tuple[int | None, str]:
    """How far `version` has come: an exit status, if it comes no further, and a line."""
    versions = store.read()
    if bad := versions.badness(version):
        back = short(versions.current)
        return 1, f"It was taken back: {bad.why} The kiosk shows {back}."
    if versions.current == version and not versions.on_trial:
        return 0, f"The kiosk shows version {short(version)}."
    if not _is_running(store):
        return 0, (
            f"No kiosk is running that keeps its versions in {store.root}: its next start shows "
            "this one."
        )
    if versions.waiting == version:
        return None, "Waiting until nobody is at the kiosk. Ctrl-C leaves the rest to the kiosk."
    if versions.current == version:
        return None, "The kiosk shows it now. It is on trial for a minute."
    return 1, "Another version was published meanwhile; the kiosk shows that one."


def _is_running(store: Store) -> bool:
    try:
        if not store.showing.take():
            return True
    except OSError:
        return False
    store.showing.drop()
    return False


def day(instant: str, clock: Clock) -> str:
    """An instant in ISO form as staff read it; as it stands, if it is none."""
    try:
        return f"{clock.local(datetime.fromisoformat(instant)):%Y-%m-%d %H:%M}"
    except ValueError:
        return instant
