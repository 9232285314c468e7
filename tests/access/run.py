"""script/walk: walk through the exhibits and say what falls short."""

import argparse
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from tests.access.report import COMMAND, FILE, report
from tests.access.stops import Walk, all_walks, some_walks
from tests.access.walker import Findings, exhibits, take


def main() -> int:
    """Take the walks. Returns 0 if everything holds that is not known to fall short."""
    parser = argparse.ArgumentParser(prog="script/walk", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every combination: an hour or more")
    parser.add_argument("--only", default="", metavar="WORDS", help="walks whose name has these")
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name} ({COMMAND})")
    parser.add_argument("--jobs", type=int, default=2, help="walks at the same time")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    walks = [w for w in (all_walks if args.all else some_walks)(_exhibits()) if args.only in str(w)]
    findings = Findings()
    pool = ProcessPoolExecutor(args.jobs, mp_context=get_context("spawn"))
    with pool:
        for number, (way, found) in enumerate(zip(walks, pool.map(_take, walks), strict=True), 1):
            findings.merge(found)
            print(f"{number} of {len(walks)}: {way}", file=sys.stderr, flush=True)
    for complaint in findings.complaints():
        print(complaint)
    if args.write:
        FILE.write_text(report(findings, walks, date.today()), encoding="utf-8")
    return 1 if findings.complaints() else 0


# The pictures of the exhibit that is made here are read when their pages are opened.
_FOLDER = tempfile.TemporaryDirectory()


@cache
def _exhibits():
    return exhibits(Path(_FOLDER.name))


def _take(way: Walk) -> Findings:
    return take(way, _exhibits()[way.exhibit])
