"""Which version is shown, which waits, which is on trial, which were bad. It opens no file.

A version is named by its id; "" is the exhibit that came with the program.
"""

import re
from dataclasses import dataclass, replace
from typing import Any

SHIPPED = ""
KEPT = 3
"""Versions that stay on the disk."""
MOST_BAD = 50
MOST_PAST = 20

_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Bad:
    """A version that did not last. `at` is an instant in ISO form, `why` a sentence."""

    version: str
    at: str
    why: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A version that was shown and lasted its trial. `at` is when it was first shown."""

    version: str
    at: str


@dataclass(frozen=True, slots=True)
class Versions:
    """`current` is shown, or will be with the next start. `waiting` takes its place when nobody is
    there. While `back_to` is not None `current` is on trial: whatever ends the trial early leads
    back there. `past` are those that lasted, the newest first.
    """

    current: str = SHIPPED
    since: str = ""
    waiting: str | None = None
    back_to: str | None = None
    past: tuple[Shown, ...] = ()
    bad: tuple[Bad, ...] = ()

    @property
    def on_trial(self) -> bool:
        """Whether the current version has yet to last."""
        return self.back_to is not None

    def wait_for(self, version: str) -> "Versions":
        """Show `version` as soon as nobody is there; a bad one gets another chance."""
        bad = tuple(one for one in self.bad if one.version != version)
        waiting = None if version == self.current else version
        return replace(self, waiting=waiting, bad=bad)

    def wait_for_none(self) -> "Versions":
        """Show nothing else."""
        return replace(self, waiting=None)

    def take_up(self, at: str) -> "Versions":
        """Show what waits, on trial; what has lasted before needs none."""
        assert self.waiting is not None, "nothing waits"
        new, old = self.waiting, self.back_to if self.on_trial else self.current
        proven = new == SHIPPED or any(one.version == new for one in self.past)
        return replace(
            self,
            current=new,
            since=at,
            waiting=None,
            back_to=None if proven else old,
        )._remembering(self if not self.on_trial else None)

    def refused(self, why: str, at: str) -> "Versions":
        """What waits cannot even be shown: remember it as bad, and go on."""
        assert self.waiting is not None, "nothing waits"
        return replace(self._with_bad(self.waiting, why, at), waiting=None)

    def lasted(self) -> "Versions":
        """The trial is over, and all is well."""
        return replace(self, back_to=None)

    def failed(self, why: str, at: str) -> "Versions":
        """The current version cannot be shown: back to the one before, and remember it as bad."""
        back = self.back_to if self.back_to is not None else self.before()
        found = next((one.at for one in self.past if one.version == back), at)
        past = tuple(one for one in self.past if one.version not in (back, self.current))
        known = self._with_bad(self.current, why, at)
        waiting = None if self.waiting == back else self.waiting
        return replace(known, current=back, since=found, waiting=waiting, back_to=None, past=past)

    def before(self) -> str:
        """The version before the current one that lasted; the shipped one if there is none."""
        if self.back_to is not None:
            return self.back_to
        return next((one.version for one in self.past if one.version != self.current), SHIPPED)

    def badness(self, version: str) -> Bad | None:
        """When and why `version` did not last, if it did not."""
        return next((one for one in self.bad if one.version == version), None)

    def kept(self) -> list[str]:
        """The versions to keep on the disk, the one shown first: KEPT, and never fewer than are
        needed to go on and to go back."""
        needed = [v for v in (self.current, self.back_to, self.waiting) if v]
        more = [one.version for one in self.past if one.version]
        return list(dict.fromkeys(needed + more))[: max(KEPT, len(set(needed)))]

    def _with_bad(self, version: str, why: str, at: str) -> "Versions":
        if version == SHIPPED:
            return self
        others = tuple(one for one in self.bad if one.version != version)
        return replace(self, bad=(Bad(version, at, why), *others)[:MOST_BAD])

    def _remembering(self, before: "Versions | None") -> "Versions":
        past = tuple(one for one in self.past if one.version != self.current)
        if before is not None:
            past = tuple(one for one in past if one.version != before.current)
            past = (Shown(before.current, before.since), *past)
        return replace(self, past=past[:MOST_PAST])

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "format": 1,
            "current": self.current,
            "since": self.since,
            "waiting": self.waiting,
            "back_to": self.back_to,
            "past": [{"version": one.version, "at": one.at} for one in self.past],
            "bad": [{"version": b.version, "at": b.at, "why": b.why} for b in self.bad],
        }


def read_versions(data: Any) -> Versions:
    """The versions in `data`. Raises ValueError, TypeError, LookupError or AttributeError."""
    if data["format"] != 1:
        raise ValueError("not a form that is known")
    return Versions(
        current=_id(data["current"]),
        since=str(data["since"]),
        waiting=None if data["waiting"] is None else _id(data["waiting"]),
        back_to=None if data["back_to"] is None else _id(data["back_to"]),
        past=tuple(Shown(_id(one["version"]), str(one["at"])) for one in data["past"]),
        bad=tuple(Bad(_id(b["version"]), str(b["at"]), str(b["why"])) for b in data["bad"]),
    )


def is_id(text: str) -> bool:
    """Whether `text` can be the id of a version."""
    return _ID.fullmatch(text) is not None


def _id(thing: Any) -> str:
    if not isinstance(thing, str) or (thing and not is_id(thing)):
        raise ValueError("not a version")
    return thing


def short(version: str) -> str:
    """A version as it is told to staff: the beginning of its id."""
    return version[:12] or "the exhibit that came with the program"
