"""The session: carries out the table and knows when it wants to be woken next."""

from collections.abc import Callable

from kiosk.session.table import Action, Event, State, step
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit

Change = Callable[[Visit], Visit]


class Session:
    """One kiosk's state in time. Every method takes `now` in monotonic seconds.

    `begin` makes a fresh visit; `patience` gives the idle timeout of a visit in seconds.
    """

    def __init__(
        self,
        timings: Timings,
        begin: Callable[[], Visit],
        patience: Callable[[Visit], float],
        now: float,
    ) -> None:
        self.timings = timings
        self.begin = begin
        self.patience = patience
        self.state = State.ATTRACT
        self.visit = begin()
        self.last_visit: Visit | None = None
        self.scene = 0
        self.scenes_shown = 0
        self.holds = 0
        self._deadline: float | None = None
        self._offer_until: float | None = None
        self._show_scene(now)

    def handle(self, event: Event, now: float, change: Change | None = None) -> None:
        """Take one step of the table. `change` belongs to Event.CHANGED."""
        self.state, actions = step(self.state, event)
        for action in actions:
            self._carry_out(action, now, change)

    def wake(self, now: float) -> bool:
        """Let time pass. Returns whether anything changed."""
        changed = False
        if self._offer_until is not None and now >= self._offer_until:
            self._offer_until = self.last_visit = None
            changed = True
        if self._deadline is not None and now >= self._deadline:
            self.handle(Event.TIME_ELAPSED, now)
            changed = True
        return changed

    def next_deadline(self) -> float | None:
        """When to call `wake`, in monotonic seconds; None when nothing is waited for."""
        waits = [t for t in (self._deadline, self._offer_until) if t is not None]
        return min(waits, default=None)

    def replace_visit(self, change: Change) -> None:
        """Change the visit without counting it as a sign of life (a page remembers its scroll)."""
        self.visit = change(self.visit)

    def _carry_out(self, action: Action, now: float, change: Change | None) -> None:
        match action:
            case Action.BEGIN:
                self.visit = self.begin()
                self._offer_until = self.last_visit = None
            case Action.CHANGE:
                assert change is not None, "a change without a change"
                self.visit = change(self.visit)
            case Action.RESTORE:
                self.visit = self.last_visit or self.begin()
                self._offer_until = self.last_visit = None
            case Action.HOLD:
                self.holds += 1
                self._deadline = None
            case Action.RELEASE:
                self.holds = max(0, self.holds - 1)
            case Action.WATCH:
                self._deadline = None if self.holds else now + self.patience(self.visit)
            case Action.ASK:
                self._deadline = now + self.timings.prompt_s
            case Action.KEEP:
                self.last_visit = self.visit
                self._offer_until = now + self.timings.offer_s
            case Action.RESET:
                self.visit = self.begin()
                self.holds = 0
                self.scene = -1
            case Action.TURN:
                self.scene = (self.scene + 1) % len(self.timings.scenes_s)
                self.scenes_shown += 1
                self._show_scene(now)

    def _show_scene(self, now: float) -> None:
        self._deadline = now + self.timings.scenes_s[self.scene]
