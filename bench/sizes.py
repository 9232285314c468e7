"""Exhibits with as many timeline entries as one likes, made in a temporary folder."""

import shutil
from datetime import date, timedelta
from pathlib import Path

_HEAD = """\
type: timeline
title: {tr: Zaman çizelgesi, de: Zeittafel}
heading: {tr: Uydurma kayıtlar, de: Erfundene Einträge}
entries:
"""
_ENTRY = """\
  - date: %(day)s
    place: {tr: Ambera Limanı, de: Hafen von Ambera}
    heading: {tr: Kayıt %(n)d, de: Eintrag %(n)d}
    text:
      tr: Nöbet defterinin %(n)d numaralı kaydı. [@log-1894]
      de: Der Eintrag mit der Nummer %(n)d im Wachbuch. [@log-1894]
    sources: [log-1894]
"""
_FIRST = date(1871, 10, 1)
# A file may hold no more than the loader reads.
_ON_ONE_PAGE = 1000


def with_entries(count: int, model: Path, target: Path) -> Path:
    """Copy the exhibit `model` to `target` with `count` timeline entries, on as few pages as hold
    them, ten years long in all.
    """
    shutil.copytree(model, target)
    step = timedelta(days=3650) / count
    entries = [_ENTRY % {"day": _FIRST + step * n, "n": n + 1} for n in range(count)]
    pages = target / "pages"
    tiles = ""
    for start in range(0, count, _ON_ONE_PAGE):
        name = f"timeline-{start}" if start else "timeline"
        tiles += f"  - {{page: {name}}}\n" if start else ""
        text = _HEAD + "".join(entries[start : start + _ON_ONE_PAGE])
        (pages / f"{name}.yaml").write_text(text, encoding="utf-8")
    with (pages / "home.yaml").open("a", encoding="utf-8") as menu:
        menu.write(tiles)
    return target
