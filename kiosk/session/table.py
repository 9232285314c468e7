"""The whole behaviour of the kiosk as a table of state x event. A missing pair raises."""

from enum import StrEnum


class State(StrEnum):
    """Where the kiosk stands between two visitors."""

    ATTRACT = "attract"
    ACTIVE = "active"
    PROMPT = "prompt"


class Event(StrEnum):
    """What can happen to it."""

    TOUCHED = "touched"
    CHANGED = "changed"  # the visitor chose something: a page, a language, a text size
    STARTED_OVER = "started over"
    RESUMED = "resumed"
    HOLD_STARTED = "hold started"
    HOLD_ENDED = "hold ended"
    TIME_ELAPSED = "time elapsed"


class Action(StrEnum):
    """What is done on the way into the next state, in the order of the table."""

    BEGIN = "begin a visit"
    CHANGE = "apply the change"
    RESTORE = "restore the last visit"
    HOLD = "take a hold"
    RELEASE = "give a hold back"
    WATCH = "count the idle time anew"
    ASK = "ask whether someone is there"
    KEEP = "keep the visit for those who come back"
    RESET = "forget the visit and every hold"
    TURN = "show the next scene"


_A = Action
TABLE: dict[tuple[State, Event], tuple[State, tuple[Action, ...]]] = {
    (State.ATTRACT, Event.TOUCHED): (State.ACTIVE, (_A.BEGIN, _A.WATCH)),
    (State.ATTRACT, Event.CHANGED): (State.ACTIVE, (_A.BEGIN, _A.CHANGE, _A.WATCH)),
    (State.ATTRACT, Event.STARTED_OVER): (State.ATTRACT, ()),
    (State.ATTRACT, Event.RESUMED): (State.ACTIVE, (_A.RESTORE, _A.WATCH)),
    (State.ATTRACT, Event.HOLD_STARTED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.HOLD_ENDED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.TIME_ELAPSED): (State.ATTRACT, (_A.TURN,)),
    (State.ACTIVE, Event.TOUCHED): (State.ACTIVE, (_A.WATCH,)),
    (State.ACTIVE, Event.CHANGED): (State.ACTIVE, (_A.CHANGE, _A.WATCH)),
    (State.ACTIVE, Event.STARTED_OVER): (State.ATTRACT, (_A.RESET, _A.TURN)),
    (State.ACTIVE, Event.RESUMED): (State.ACTIVE, (_A.WATCH,)),
    (State.ACTIVE, Event.HOLD_STARTED): (State.ACTIVE, (_A.HOLD,)),
    (State.ACTIVE, Event.HOLD_ENDED): (State.ACTIVE, (_A.RELEASE, _A.WATCH)),
    (State.ACTIVE, Event.TIME_ELAPSED): (State.PROMPT, (_A.ASK,)),
    (State.PROMPT, Event.TOUCHED): (State.ACTIVE, (_A.WATCH,)),
    (State.PROMPT, Event.CHANGED): (State.ACTIVE, (_A.CHANGE, _A.WATCH)),
    (State.PROMPT, Event.STARTED_OVER): (State.ATTRACT, (_A.RESET, _A.TURN)),
    (State.PROMPT, Event.RESUMED): (State.ACTIVE, (_A.WATCH,)),
    (State.PROMPT, Event.HOLD_STARTED): (State.ACTIVE, (_A.HOLD,)),
    (State.PROMPT, Event.HOLD_ENDED): (State.PROMPT, (_A.RELEASE,)),
    (State.PROMPT, Event.TIME_ELAPSED): (State.ATTRACT, (_A.KEEP, _A.RESET, _A.TURN)),
}


def step(state: State, event: Event) -> tuple[State, tuple[Action, ...]]:
    """The next state and what to do on the way. Raises LookupError for a pair not in the table."""
    try:
        return TABLE[state, event]
    except KeyError:
        raise LookupError(f"nothing is said about “{event}” in the state “{state}”") from None


def diagram() -> str:
    """The table as a Mermaid state diagram, for the documentation."""
    lines = ["stateDiagram-v2", "    [*] --> attract"]
    for (state, event), (target, actions) in TABLE.items():
        done = f": {', '.join(actions)}" if actions else ""
        lines.append(f"    {state} --> {target}: {event}{done.replace(':', ' /')}")
    return "\n".join(lines)
