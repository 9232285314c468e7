"""The rounds of a run: both subjects in turn, figure by figure."""

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.children import ROOT, Children
from bench.people import with_people
from bench.sizes import with_entries

LIGHTHOUSE = ROOT / "tests" / "exhibits" / "lighthouse"
# More bytes to read take longer, but the answer does not get better after so many rounds.
SIZE_ROUNDS = 3

# Of the list of names, in one round.
FRAMES = 120

Samples = dict[str, list[float]]
"""Every sample by "subject.figure"."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured. The defaults are those of a full run."""

    exhibit: Path = LIGHTHOUSE
    rounds: int = 5
    taps: int = 200
    window_s: float = 15.0
    sizes: tuple[int, ...] = (10, 1_000, 10_000)
    people: tuple[int, ...] = (10_000,)
    size: tuple[int, int] = (1920, 1080)


def carry_out(
    plan: Plan, starter: Children, scratch: Path, say: Callable[[str], None] = lambda _: None
) -> Samples:
    """Measure everything. `say` is told what comes next."""
    samples: Samples = defaultdict(list)

    def measure(subject: str, task: str, name: str = "", **options: object) -> None:
        figures = starter.measure(subject, task, {"size": plan.size, **options})
        for figure, value in figures.items():
            values = value if isinstance(value, list) else [value]
            samples[f"{name or subject}.{figure}"] += values

    kiosk = {"folder": str(plan.exhibit)}
    bare = {"picture": str(LIGHTHOUSE / "media" / "harbour.jpg")}
    folders = {
        count: with_entries(count, LIGHTHOUSE, scratch / f"exhibit-{count}") for count in plan.sizes
    }
    lists = {
        count: with_people(count, LIGHTHOUSE, scratch / f"people-{count}") for count in plan.people
    }
    say("warming up")
    for folder in (plan.exhibit, *folders.values(), *lists.values()):
        starter.measure("kiosk", "start", {"size": plan.size, "folder": str(folder)})
    starter.measure("bare", "start", {"size": plan.size, **bare})
    for number in range(1, plan.rounds + 1):
        say(f"round {number} of {plan.rounds}")
        taps = math.ceil(plan.taps / plan.rounds)
        measure("kiosk", "start", **kiosk)
        measure("bare", "start", **bare)
        measure("kiosk", "still", **kiosk, still=True, window_s=plan.window_s)
        measure("bare", "still", **bare, window_s=plan.window_s)
        measure("kiosk", "taps", **kiosk, still=True, taps=taps)
        measure("bare", "taps", **bare, taps=taps)
        measure("kiosk", "attract", **kiosk, window_s=plan.window_s)
        if number > SIZE_ROUNDS:
            continue
        for count, folder in folders.items():
            measure("kiosk", "start", name=f"entries-{count}", folder=str(folder))
            measure("kiosk", "load", name=f"entries-{count}", folder=str(folder))
            samples[f"entries-{count}.check_s"].append(starter.check_time(folder))
        for count, folder in lists.items():
            name = f"people-{count}"
            measure("kiosk", "start", name=name, folder=str(folder))
            measure("kiosk", "search", name=name, folder=str(folder), people=count)
            measure("kiosk", "scroll", name=name, folder=str(folder), still=True, frames=FRAMES)
            samples[f"{name}.check_s"].append(starter.check_time(folder))
    return dict(samples)
