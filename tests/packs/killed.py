"""A publisher and a kiosk that go on for ever in one process, to be killed. Prints a line
before it begins and after each round.

python -m tests.packs.killed STATE FIRST SECOND
"""

import sys
from itertools import cycle
from pathlib import Path

from kiosk.clock import ManualClock
from kiosk.packs.boot import boot
from kiosk.packs.follow import TRIAL_S, Follower
from kiosk.packs.publish import Publisher
from kiosk.packs.store import Store
from tests.packs.conftest import AT, PlayedScreen, approves


def main(state: Path, sources: list[Path]) -> None:
    store, clock = Store(state), ManualClock()
    booted = boot(store, str, Path("/shipped"), AT)
    assert booted is not None and booted.follows
    kiosk = Follower(
        store, PlayedScreen(), str, clock, Path("/shipped"), booted.exhibit, booted.version
    )
    print("ready", flush=True)
    for source in cycle(sources):
        Publisher(store, judge=approves).publish(source, AT, again=True)
        kiosk.look()
        clock.advance(TRIAL_S + 1)
        kiosk.look()
        print("round", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]])
