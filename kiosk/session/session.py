"""The session: carries out the table and knows when it wants to be woken next."""

from bisect import insort
from collections.abc import Callable
from datetime import datetime
from math import inf

from kiosk.calendar.occasions import Occasion
from kiosk.session.agenda import Agenda
from kiosk.session.passing import Pace, Passing
from kiosk.session.silence import MINUTE_S, Silence
from kiosk.session.table import Action, Event, State, step
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit

Change = Callable[[Visit], Visit]


class Session:
    """One kiosk's state in time. Every method takes `now` in monotonic seconds; what the wall
    clock shows is only ever looked at for observances.

    `begin` makes a fresh visit; `patience` gives the idle timeout of a visit in seconds; `renew`
    gives the timings from the next scene on; `pace` says how long each name stays on a visit's
    page, in seconds, or None where no names pass.
    """

    def __init__(
        self,
        timings: Timings,
        begin: Callable[[], Visit],
        patience: Callable[[Visit], float],
        now: float,
        renew: Callable[[], Timings] | None = None,
        pace: Pace = lambda visit: None,
    ) -> None:
        self.timings = timings
        self.begin = begin
        self.patience = patience
        self.renew = renew
        self.state = State.ATTRACT
        self.visit = begin()
        self.last_visit: Visit | None = None
        self.scene = 0
        self.scenes_shown = 0
        self.passes = 0
        self._holds: list[float] = []
        self.agenda = Agenda()
        self.announced: Occasion | None = None
        self.silence: Silence | None = None
        self.minute: Silence | None = None
        self.pieces = 0
        self.passing = Passing(pace)
        self._deadline: float | None = None
        self._offer_until: float | None = None
        self._look_at: float | None = None
        self._behind = State.ATTRACT
        self._show_scene(now)

    @property
    def face(self) -> State:
        """What is on the screen; during a silence, what lies behind it and will return."""
        still = self.state in (State.OBSERVANCE, State.MINUTE)
        return self._behind if still else self.state

    @property
    def holds(self) -> int:
        """How many holds are taken."""
        return len(self._holds)

    def handle(
        self,
        event: Event,
        now: float,
        change: Change | None = None,
        silence: Silence | None = None,
        hold_s: float = inf,
    ) -> None:
        """Take one step of the table. `change` belongs to Event.CHANGED, `silence` to
        Event.OBSERVANCE_STARTED, and to Event.HOLD_STARTED after how long the hold ends by itself.
        """
        before = self.state
        self.state, actions = step(before, event)
        for action in actions:
            self._carry_out(action, before, now, change, silence, hold_s)
        if self.state is not State.MINUTE:
            self.minute = None
        self._pass_names(now)

    def wake(self, now: float, wall: datetime | None = None) -> bool:
        """Let time pass. `wall` is what the wall clock shows. Returns whether anything changed."""
        changed = self._hold_silence(now)
        while self._holds and now >= self._holds[0]:
            self.handle(Event.HOLD_ENDED, now)
            changed = True
        if wall is not None:
            changed = self._look(now, wall) or changed
        if self._offer_until is not None and now >= self._offer_until:
            self._offer_until = self.last_visit = None
            changed = True
        if self._deadline is not None and now >= self._deadline:
            self.handle(Event.TIME_ELAPSED, now)
            changed = True
        return self._pass_names(now) or changed

    def next_deadline(self) -> float | None:
        """When to call `wake`, in monotonic seconds; None when nothing is waited for."""
        held = self.silence or self.minute
        piece_at = held.next_change(self.pieces) if held else None
        hold = self._holds[0] if self._holds and self._holds[0] < inf else None
        waits = (
            self._deadline, self._offer_until, self._look_at, piece_at, self.passing.next_at, hold,
        )  # fmt: skip
        return min((t for t in waits if t is not None), default=None)

    def replace_visit(self, change: Change) -> None:
        """Change the visit without counting it as a sign of life (a page remembers its scroll)."""
        self.visit = change(self.visit)

    def replace_timings(self, timings: Timings) -> None:
        """Go on under other timings; a visit that was offered to be continued is forgotten."""
        self.timings = timings
        self.scene %= len(timings.scenes_s)
        self.last_visit = None

    # Observances

    def follow(self, agenda: Agenda, now: float) -> None:
        """Observe what `agenda` says, from the next `wake` on."""
        self.agenda = agenda
        self._look_at = now if agenda.rules else None

    def observe(self, name: str, seconds: float, now: float) -> bool:
        """Begin an observance by hand. Returns False when one is being held already."""
        if self.silence:
            return False
        self._begin_silence(Silence(name, now, now + seconds), now)
        return True

    def call_off(self, now: float) -> bool:
        """End the observance that is held, or else drop the one that is announced."""
        if self.silence:
            self._return(now)
            return True
        if self.announced:
            self.agenda.keep(self.announced)
            self.announced = None
            return True
        return False

    def _look(self, now: float, wall: datetime) -> bool:
        """Do what the wall clock asks for."""
        before = self.announced
        due = self.agenda.due(wall)
        if due:
            self.agenda.keep(due)
            began = now - (wall - due.starts).total_seconds()
            self._begin_silence(Silence(due.id, began, began + due.seconds), now)
        self.announced = self.agenda.announced(wall)
        wait_s = self.agenda.next_look_s(wall)
        self._look_at = None if wait_s is None else now + wait_s
        return due is not None or before != self.announced

    def _begin_silence(self, silence: Silence, now: float) -> None:
        self.handle(Event.OBSERVANCE_STARTED, now, silence=silence)

    def _hold_silence(self, now: float) -> bool:
        """End the observance, or the visitor's minute, if its time is up; or else draw its arc
        further."""
        held = self.silence or self.minute
        if held is None:
            return False
        if now >= held.until:
            if self.silence:
                self._return(now)
            else:
                self.handle(Event.TIME_ELAPSED, now)
            return True
        before, self.pieces = self.pieces, held.pieces(now)
        return before != self.pieces

    def _pass_names(self, now: float) -> bool:
        return self.passing.follow(
            self.visit if self.face is not State.ATTRACT else None,
            moves=self.state is State.ACTIVE,
            now=now,
        )

    def _return(self, now: float) -> None:
        self.silence = None
        visited = self._behind is State.ACTIVE
        self.handle(Event.VISIT_RETURNED if visited else Event.LOOP_RETURNED, now)

    def _carry_out(
        self,
        action: Action,
        before: State,
        now: float,
        change: Change | None,
        silence: Silence | None,
        hold_s: float,
    ) -> None:
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
                insort(self._holds, now + hold_s)
                self._deadline = None
            case Action.RELEASE:
                del self._holds[:1]
            case Action.WATCH:
                self._deadline = None if self._holds else now + self.patience(self.visit)
            case Action.ASK:
                self._deadline = now + self.timings.prompt_s
            case Action.KEEP:
                self.last_visit = self.visit.close_gates()
                self._offer_until = now + self.timings.offer_s
            case Action.RESET:
                self.visit = self.begin()
                self._holds.clear()
                self.scene = -1
            case Action.TURN:
                self._turn(now)
            case Action.STILL:
                self._behind = State.ATTRACT if before is State.ATTRACT else State.ACTIVE
                self.visit = self.visit.close_gates()
                self._holds.clear()
                self._deadline = self._offer_until = None
            case Action.BE_STILL:
                self.minute, self.pieces = Silence("", now, now + MINUTE_S), 0
            case Action.LAST:
                assert silence is not None, "an observance without its time"
                self.silence = self.silence.joined_by(silence) if self.silence else silence
                self.pieces = self.silence.pieces(now)
            case Action.GO_ON:
                self._show_scene(now)
                offered = self.last_visit is not None
                self._offer_until = now + self.timings.offer_s if offered else None

    def _turn(self, now: float) -> None:
        renewed = self.renew() if self.renew else self.timings
        if renewed.loop != self.timings.loop:
            self.scene = self.passes = -1
        self.timings = renewed
        self.scene = (self.scene + 1) % len(self.timings.scenes_s)
        self.scenes_shown += 1
        self.passes += self.scene == 0
        self._show_scene(now)

    def _show_scene(self, now: float) -> None:
        self._deadline = now + self.timings.scenes_s[self.scene]
