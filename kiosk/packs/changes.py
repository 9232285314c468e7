"""What another edition would change on the screen, in plain words."""

from collections.abc import Iterator, Mapping

from kiosk.packs.manifest import Manifest
from kiosk.packs.summary import Part, sorted_out

NAMED = 5
"""So many parts are named; of more only their number is told. People who would no longer be on the
list are named every one."""


def changes(shown: Manifest, offered: Manifest) -> list[str]:
    """Sentences on what `offered` has and `shown` has not, and the other way round.

    One sentence that nothing changes where nothing does.
    """
    before, after = shown.holds, offered.holds
    found = [
        *_languages(before.languages, after.languages),
        *_told("page", "pages", before.pages, after.pages),
        *_told("person", "people", before.people, after.people),
        *_figures(before.figures, after.figures),
        *_files(shown, offered),
    ]
    if before.title != after.title:
        found.insert(0, f"The title becomes “{after.name}”.")
    if not found and shown.version != offered.version:
        return ["Only words of the interface, colours, sources or times change."]
    return found or ["Nothing changes: the kiosk shows this version already."]


def _languages(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[str]:
    if added := [tag for tag in after if tag not in before]:
        yield f"Added languages: {', '.join(added)}."
    if gone := [tag for tag in before if tag not in after]:
        yield f"No longer offered: {', '.join(gone)}."
    if not added and not gone and before != after:
        yield f"The languages now stand in the order {', '.join(after)}."


def _told(
    one: str, many: str, before: Mapping[str, Part], after: Mapping[str, Part]
) -> Iterator[str]:
    added, changed, removed = sorted_out(before, after)
    groups = (
        ("Added", [after[i][0] for i in added]),
        ("Changed", [after[i][0] for i in changed]),
        ("Removed", [before[i][0] for i in removed]),
    )
    for what, names in groups:
        if names:
            most = len(names) if (what, one) == ("Removed", "person") else NAMED
            listed = ", ".join(f"“{name}”" for name in names[:most])
            more = f" and {len(names) - most} more" if len(names) > most else ""
            kind = one if len(names) == 1 else f"{len(names)} {many}"
            yield f"{what} {kind}: {listed}{more}."


def _figures(before: Mapping[str, Part], after: Mapping[str, Part]) -> Iterator[str]:
    for name, (value, digest) in after.items():
        if name not in before:
            yield f"Added figure “{name}”: {value}."
        elif before[name][0] != value:
            yield f"Figure “{name}”: {before[name][0]} becomes {value}."
        elif before[name][1] != digest:
            yield f"Figure “{name}”: its words or sources change, its value stays {value}."
    for name, (value, _) in before.items():
        if name not in after:
            yield f"Removed figure “{name}”: {value}."


def _files(shown: Manifest, offered: Manifest) -> Iterator[str]:
    if changed := len(media_changed(shown, offered)):
        files = "file" if changed == 1 else "files"
        yield f"{changed} {files} of pictures, films or sound added, changed or removed."


def media_changed(shown: Manifest, offered: Manifest) -> list[str]:
    """The pictures, films and recordings that are new, other ones, or gone."""
    before = {n: f for n, f in shown.files.items() if n.startswith("media/")}
    after = {n: f for n, f in offered.files.items() if n.startswith("media/")}
    return sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n))
