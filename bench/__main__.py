"""The command line of script/bench."""

import argparse
import json
import os
import platform
import sys
from pathlib import Path

from bench.children import MeasurementError, children
from bench.report import as_data, as_table
from bench.rounds import Plan, carry_out


def main() -> int:
    """Measure and report. Returns 0, or 1 when a measurement came to nothing."""
    args = _arguments()
    plan = Plan(
        exhibit=args.exhibit.resolve(),
        rounds=args.rounds,
        taps=args.taps,
        window_s=args.window,
        sizes=tuple(args.entries),
        people=tuple(args.people),
    )
    before = os.getloadavg()
    try:
        with children(args.platform) as (starter, scratch):
            samples = carry_out(plan, starter, scratch, lambda what: print(what, file=sys.stderr))
    except MeasurementError as error:
        print(error, file=sys.stderr)
        return 1
    machine = {
        "processors": os.cpu_count(),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "platform": args.platform,
        "load_before": before,
        "load_after": os.getloadavg(),
    }
    if args.json:
        print(json.dumps({"machine": machine, **as_data(samples)}, indent=2))
        return 0
    print(f"{machine['processors']} processors, Linux {machine['kernel']}, Python "
          f"{machine['python']}, {args.platform}, Qt's software renderer")  # fmt: skip
    print(f"Load average before {_load(before)}, after {_load(os.getloadavg())}: "
          "more than this run itself makes (about 1) blurs every figure.")  # fmt: skip
    print(f"Medians (least-greatest) of {args.rounds} rounds, both in turn\n")
    print(as_table(samples))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="script/bench",
        description="Measure the kiosk and, in turn with it, the least window of Qt Quick.",
    )
    plan = Plan()
    option = parser.add_argument
    option("--rounds", type=int, default=plan.rounds, metavar="N", help="default: %(default)s")
    option("--taps", type=int, default=plan.taps, metavar="N",
           help="page turns in all rounds together (default: %(default)s)")  # fmt: skip
    option("--window", type=float, default=plan.window_s, metavar="S",
           help="watch the CPU for S seconds (default: %(default)g)")  # fmt: skip
    option("--entries", type=int, nargs="*", default=plan.sizes, metavar="N",
           help="sizes of the generated exhibits (default: 10 1000 10000)")  # fmt: skip
    option("--people", type=int, nargs="*", default=plan.people, metavar="N",
           help="people in the generated lists to search (default: 10000)")  # fmt: skip
    option("--exhibit", type=Path, default=plan.exhibit, metavar="DIR",
           help="the exhibit to show (default: tests/exhibits/lighthouse)")  # fmt: skip
    option("--platform", choices=("offscreen", "xcb"), default="offscreen",
           help="where to draw; xcb brings its own Xvfb without DISPLAY")  # fmt: skip
    option("--json", action="store_true", help="print everything for a program")
    args = parser.parse_args()
    if (
        args.rounds < 1
        or args.taps < 1
        or not 0 < args.window <= 40
        or min([*args.entries, *args.people], default=1) < 1
    ):
        parser.error(
            "rounds, taps, entries and people begin at 1, and a window lasts up to 40 seconds"
        )
    return args


def _load(averages: tuple[float, float, float]) -> str:
    return " ".join(f"{value:.2f}" for value in averages)


if __name__ == "__main__":
    raise SystemExit(main())
