"""kiosk versions and kiosk go-back: which versions this kiosk has, and the one before again."""

import argparse
import json
from functools import partial

from kiosk.clock import Clock, SystemClock
from kiosk.loader.translations import staff_language, told
from kiosk.ops.address import state_folder, use_state
from kiosk.packs.errors import why
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED, Versions, short
from kiosk.staff import saying
from kiosk.staff.publish import Say, day, follow_to_the_screen


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Print the versions. Returns 0."""
    use_state(args.state)
    store = Store(state_folder())
    versions = listed(store, clock or SystemClock())
    if args.json:
        print(json.dumps(versions, indent=2, ensure_ascii=False))
        return 0
    in_words = partial(told, language=staff_language(args.language))
    for version in versions:
        title = f"“{version['title']}”, " if version["title"] else ""
        packed = in_words(f"packed {version['packed']}" if version["packed"] else "not packed")
        named, state = in_words(short(str(version["version"]))), in_words(str(version["state"]))
        print(f"{named}  {title}{packed}: {state}")
    return 0


def go_back(args: argparse.Namespace) -> int:
    """Show the version before, or the one that `args.version` names. Returns the exit status."""
    use_state(args.state)
    store = Store(state_folder())
    versions = store.read()
    say = partial(saying.say, language=args.language)
    try:
        if not args.version and versions.waiting is not None:
            return _withdraw(store, versions.waiting, say)
        found, wrong = _named(store, versions, args.version)
        if found is None:
            saying.complain(wrong, args.language)
            return 1
        store.prepare()
        store.change(lambda known: known.wait_for(found))
    except OSError as error:
        saying.complain(f"{store.root} cannot be written ({why(error)}).", args.language)
        return 2
    say(f"Back to version {short(found)}.")
    return follow_to_the_screen(store, found, not args.no_wait, say)


def listed(store: Store, clock: Clock) -> list[dict[str, object]]:
    """Every version that is here or is known as bad, the one shown first."""
    versions = store.read()
    past = [one.version for one in versions.past]
    bad = [one.version for one in versions.bad]
    waiting = [versions.waiting] if versions.waiting is not None else []
    order = [versions.current, *waiting, *past, *store.here(), *bad, SHIPPED]
    return [_about(store, versions, version, clock) for version in dict.fromkeys(order)
            if version in (SHIPPED, *store.here(), *bad)]  # fmt: skip


def _about(store: Store, versions: Versions, version: str, clock: Clock) -> dict[str, object]:
    manifest = store.manifest(version) if version else None
    return {
        "version": version,
        "title": manifest.holds.name if manifest else "",
        "packed": day(manifest.made, clock) if manifest else "",
        "approved_by": [approval.by for approval in manifest.approvals] if manifest else [],
        "state": _state(versions, version, clock),
    }


def _state(versions: Versions, version: str, clock: Clock) -> str:
    if version == versions.current:
        since = f" since {day(versions.since, clock)}" if versions.since else ""
        return f"on trial{since}" if versions.on_trial else f"shown{since}"
    if version == versions.waiting:
        return "waiting until nobody is at the kiosk, or for the next start"
    if bad := versions.badness(version):
        return f"taken back on {day(bad.at, clock)}: {bad.why}"
    seen = next((one.at for one in versions.past if one.version == version), "")
    return f"shown before, from {day(seen, clock)}" if seen else "kept"


def _named(store: Store, versions: Versions, start: str) -> tuple[str | None, str]:
    """The version that is meant; else None, and why there is none."""
    if not start:
        before = versions.before()
        if before == versions.current:
            return None, "There is no version before this one."
        if before == SHIPPED or store.whole(before) is not None:
            return before, ""
        return None, f"Version {short(before)} is not here any more, or is damaged."
    found = [v for v in store.here() if v.startswith(start.lower())]
    if len(found) > 1:
        return None, f"“{start}”: Several versions begin so. Look with: kiosk versions"
    if not found or store.whole(found[0]) is None:
        return None, f"“{start}”: There is no whole version of it. Look with: kiosk versions"
    if found[0] == versions.current:
        return None, "The kiosk shows this version already."
    return found[0], ""


def _withdraw(store: Store, waiting: str, say: Say) -> int:
    store.change(Versions.wait_for_none)
    say(f"Version {short(waiting)} was still waiting. It will not be shown; the kiosk goes on.")
    return 0
