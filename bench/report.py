"""The figures as a table for people, and as data for programs."""

from collections.abc import Iterator

from bench.budgets import verdicts
from bench.rounds import Samples
from bench.stats import Spread, percentile, ratio, spread

# Figures of which every single sample counts, not one a round: their tail is told too.
_TAILS = ("press_ms", "answer_ms", "page_ms", "done_ms", "fade_gaps_ms",
          "scroll_ms", "key_ms", "misspelt_ms")  # fmt: skip
_NAMES = {
    "start_ms": "process start to first useful frame, warm, ms",
    "start_cpu_s": "CPU of the start, s",
    "start_pss_mib": "memory at the first frame (PSS), MiB",
    "still_pss_mib": "memory standing still (PSS), MiB",
    "still_cpu_percent": "CPU standing still, %",
    "still_frames": "frames drawn while standing still",
    "processes": "processes",
    "attract_pss_mib": "memory in the attract loop (PSS), MiB",
    "attract_cpu_percent": "CPU in the attract loop, %",
    "attract_frames": "frames drawn in the attract window",
    "fade_missed_percent": "60 Hz slots missed in a cross-fade, %",
    "fade_gaps_ms": "between two frames of a cross-fade, ms",
    "press_ms": "press to feedback, ms",
    "answer_ms": "release to the first changed frame, ms",
    "page_ms": "release to the first frame of the new page, ms",
    "done_ms": "release to the finished page, ms",
    "load_ms": "load, ms",
    "check_s": "kiosk check, s",
    "index_ms": "index of the names, ms",
    "index_mib": "memory that the index keeps (PSS), MiB",
    "prepare_ms": "opening the search, before a letter, ms",
    "first_key_ms": "search: the very first letter, ms",
    "scroll_ms": "list of names: each frame of the scrolling, ms",
    "key_ms": "search: each letter of a forgiving spelling, ms",
    "misspelt_ms": "search: each letter of a misspelt name, ms",
    "search_mib": "memory that searching adds (PSS), MiB",
}


def as_data(samples: Samples) -> dict:
    """Everything that the table tells, and the samples themselves."""
    figures = {}
    for name, values in samples.items():
        told = spread(values)
        figures[name] = {
            "median": told.median, "min": told.least, "max": told.greatest,
            "samples": told.samples, "p99": percentile(values, 99), "values": values,
        }  # fmt: skip
    return {
        "figures": figures,
        "ratios": {name: _ratio(samples, name) for name in _NAMES if _ratio(samples, name)},
        "budgets": [
            {"name": v.name, "value": v.value, "limit": v.limit, "unit": v.unit, "over": v.over}
            for v in verdicts(samples)
        ],
    }


def as_table(samples: Samples) -> str:
    """The report as it is read."""
    lines = [f"{'':52}{'kiosk':>26}{'bare window':>26}{'ratio':>8}"]
    for figure, name in _NAMES.items():
        here, there = (samples.get(f"{who}.{figure}") for who in ("kiosk", "bare"))
        if not here:
            continue
        times = _ratio(samples, figure)
        lines.append(f"{name:52}{_told(here):>26}{_told(there):>26}"
                     f"{f'{times:.2f}' if times else '':>8}")  # fmt: skip
        if figure in _TAILS:
            lines.append(f"{'  p99':52}{_tail(here):>26}{_tail(there):>26}")
    for kind, what in (("entries", "timeline entries"), ("people", "people, all fictional")):
        groups = dict.fromkeys(n.split(".")[0] for n in samples if n.startswith(f"{kind}-"))
        for group in groups:
            lines += ["", f"An exhibit with {int(group.partition('-')[2]):,} {what}"]
            lines += _group(samples, group)
    lines += ["", "Budgets"]
    for verdict in verdicts(samples):
        unit = f" {verdict.unit}" if verdict.unit else ""
        said = f"missed by {verdict.over:.2f}{unit}" if verdict.over else "met"
        lines.append(f"{verdict.name:44}{verdict.value:10.2f}{unit:4} of at most "
                     f"{verdict.limit:g}{unit}: {said}")  # fmt: skip
    return "\n".join(lines)


_OF_A_SIZE = ("load_ms", "check_s", "start_ms", "start_cpu_s", "start_pss_mib", "index_ms",
              "scroll_ms", "index_mib", "prepare_ms", "first_key_ms", "key_ms", "misspelt_ms",
              "search_mib")  # fmt: skip


def _group(samples: Samples, group: str) -> Iterator[str]:
    for figure in _OF_A_SIZE:
        if values := samples.get(f"{group}.{figure}"):
            yield f"{_NAMES[figure]:52}{_told(values):>26}"
            if figure in _TAILS:
                yield f"{'  p99':52}{_tail(values):>26}"


def _told(values: list[float] | None) -> str:
    if not values:
        return ""
    told: Spread = spread(values)
    digits = (
        3 if told.greatest < 1 else 2 if told.greatest < 10 else 1 if told.greatest < 1e3 else 0
    )
    return f"{told.median:.{digits}f} ({told.least:.{digits}f}-{told.greatest:.{digits}f})"


def _tail(values: list[float] | None) -> str:
    return f"{percentile(values, 99):.2f}" if values else ""


def _ratio(samples: Samples, figure: str) -> float | None:
    one, other = samples.get(f"kiosk.{figure}"), samples.get(f"bare.{figure}")
    return ratio(spread(one).median, spread(other).median) if one and other else None
