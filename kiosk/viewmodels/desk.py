"""What staff can ask of a running kiosk, and what it answers. The asking comes from elsewhere."""

from collections.abc import Mapping

from kiosk.model.observance import LONGEST_S, SHORTEST_S
from kiosk.viewmodels.visit import VisitModel

DEFAULT_S = 60


class Desk:
    """Answers requests about one visit."""

    def __init__(self, visit: VisitModel) -> None:
        self._visit = visit

    def answer(self, request: Mapping[str, object]) -> dict[str, object]:
        """Do what is asked, or say why not: {"ok": ..., "message": a sentence}."""
        match request.get("command"):
            case "observe":
                ok, message = self._observe(request.get("id", ""), request.get("seconds"))
            case "cancel":
                ok, message = self._cancel()
            case _:
                ok, message = False, "The kiosk knows no such command."
        return {"ok": ok, "message": message}

    def _observe(self, name: object, seconds: object) -> tuple[bool, str]:
        session, observances = self._visit.session, self._visit.exhibit.observances
        found = next((one for one in observances if name in ("", one.id)), None)
        if found is None and name != "":
            ids = ", ".join(one.id for one in observances) or "none"
            return False, f"The exhibit has no observance “{name}”. It has: {ids}."
        if seconds is None:
            seconds = found.seconds if found else DEFAULT_S
        if type(seconds) is not int or not SHORTEST_S <= seconds <= LONGEST_S:
            return False, f"An observance lasts from {SHORTEST_S} to {LONGEST_S} seconds."
        if session.silence:
            return False, "An observance is being held already."
        held, length = found.id if found else "", seconds
        self._visit.act(lambda now: session.observe(held, length, now))
        return True, f"The observance has begun and lasts {length} seconds."

    def _cancel(self) -> tuple[bool, str]:
        session = self._visit.session
        was_held = session.silence is not None
        if not was_held and not session.announced:
            return False, "No observance is being held, and none is announced."
        self._visit.act(session.call_off)
        if was_held:
            return True, "The observance has ended."
        return True, "The observance that was announced will not be held."
