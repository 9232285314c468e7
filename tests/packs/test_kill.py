"""A real publisher on a real disk, ended by kill -9 wherever it happens to be."""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from kiosk.packs.boot import boot
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.manifest import content_hash
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED
from tests.packs.conftest import AT, tiny

ROOT = Path(__file__).parents[2]
KILLS = 40
MOST_ROUNDS = 2
LONGEST_S = 0.1
SEED = 1990


def edition(folder: Path, text: str) -> tuple[Path, str]:
    """An exhibit with enough in it that a kill can fall anywhere, and its version."""
    tiny(folder, text)
    for number in range(12):
        (folder / "media" / f"{number}.jpg").write_bytes(os.urandom(40_000))
    return folder, content_hash(hashed(files_in(folder)))


def test_whenever_it_is_killed_a_whole_version_starts(tmp_path: Path) -> None:
    first, one = edition(tmp_path / "first", "first")
    second, two = edition(tmp_path / "second", "second")
    state, chance, seen = tmp_path / "state", random.Random(SEED), set()
    program = [sys.executable, "-m", "tests.packs.killed", str(state), str(first), str(second)]
    for kill in range(KILLS):
        running = subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE)
        assert running.stdout is not None
        assert running.stdout.readline() == b"ready\n", f"after {kill} kills"
        for _ in range(chance.randint(0, MOST_ROUNDS)):
            assert running.stdout.readline() == b"round\n"
        threading.Event().wait(chance.random() * LONGEST_S)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        store = Store(state)
        booted = boot(store, str, Path("/shipped"), AT)
        assert booted is not None and booted.follows
        store.showing.drop()
        assert booted.version in (SHIPPED, one, two)
        if booted.version != SHIPPED:
            assert store.whole(booted.version, thoroughly=True) is not None, kill
        else:
            lasted = {past.version for past in store.read().past}
            assert lasted <= {SHIPPED}, "what has lasted is gone"
        seen.add(booted.version)
    assert {one, two} <= seen
