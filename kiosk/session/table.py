"""The whole behaviour of the kiosk as a table of state x event. A missing pair raises."""

from enum import StrEnum


class State(StrEnum):
    """Where the kiosk stands between two visitors."""

    ATTRACT = "attract"
    ACTIVE = "active"
    PROMPT = "prompt"
    MINUTE = "minute"
    OBSERVANCE = "observance"


class Event(StrEnum):
    """What can happen to it."""

    TOUCHED = "touched"
    CHANGED = "changed"  # the visitor chose something: a page, a language, a text size
    STARTED_OVER = "started over"
    RESUMED = "resumed"
    HOLD_STARTED = "hold started"
    HOLD_ENDED = "hold ended"
    MINUTE_STARTED = "minute started"  # the visitor asked for a minute of silence for herself
    TIME_ELAPSED = "time elapsed"
    OBSERVANCE_STARTED = "observance started"
    VISIT_RETURNED = "visit returned"  # the observance has ended, and there was a visitor
    LOOP_RETURNED = "loop returned"  # the observance has ended, and there was none


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
    STILL = "stop every wait and end every hold"
    BE_STILL = "wait for the end of the minute"
    LAST = "wait for the end of the observance"
    GO_ON = "go on with the scene and the offer, each for its full time"


_A = Action
TABLE: dict[tuple[State, Event], tuple[State, tuple[Action, ...]]] = {
    (State.ATTRACT, Event.TOUCHED): (State.ACTIVE, (_A.BEGIN, _A.WATCH)),
    (State.ATTRACT, Event.CHANGED): (State.ACTIVE, (_A.BEGIN, _A.CHANGE, _A.WATCH)),
    (State.ATTRACT, Event.STARTED_OVER): (State.ATTRACT, ()),
    (State.ATTRACT, Event.RESUMED): (State.ACTIVE, (_A.RESTORE, _A.WATCH)),
    (State.ATTRACT, Event.HOLD_STARTED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.HOLD_ENDED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.MINUTE_STARTED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.TIME_ELAPSED): (State.ATTRACT, (_A.TURN,)),
    (State.ATTRACT, Event.OBSERVANCE_STARTED): (State.OBSERVANCE, (_A.STILL, _A.LAST)),
    (State.ATTRACT, Event.VISIT_RETURNED): (State.ATTRACT, ()),
    (State.ATTRACT, Event.LOOP_RETURNED): (State.ATTRACT, ()),
    (State.ACTIVE, Event.TOUCHED): (State.ACTIVE, (_A.WATCH,)),
    (State.ACTIVE, Event.CHANGED): (State.ACTIVE, (_A.CHANGE, _A.WATCH)),
    (State.ACTIVE, Event.STARTED_OVER): (State.ATTRACT, (_A.RESET, _A.TURN)),
    (State.ACTIVE, Event.RESUMED): (State.ACTIVE, (_A.WATCH,)),
    (State.ACTIVE, Event.HOLD_STARTED): (State.ACTIVE, (_A.HOLD,)),
    (State.ACTIVE, Event.HOLD_ENDED): (State.ACTIVE, (_A.RELEASE, _A.WATCH)),
    (State.ACTIVE, Event.MINUTE_STARTED): (State.MINUTE, (_A.STILL, _A.BE_STILL)),
    (State.ACTIVE, Event.TIME_ELAPSED): (State.PROMPT, (_A.ASK,)),
    (State.ACTIVE, Event.OBSERVANCE_STARTED): (State.OBSERVANCE, (_A.STILL, _A.LAST)),
    (State.ACTIVE, Event.VISIT_RETURNED): (State.ACTIVE, ()),
    (State.ACTIVE, Event.LOOP_RETURNED): (State.ACTIVE, ()),
    (State.PROMPT, Event.TOUCHED): (State.ACTIVE, (_A.WATCH,)),
    (State.PROMPT, Event.CHANGED): (State.ACTIVE, (_A.CHANGE, _A.WATCH)),
    (State.PROMPT, Event.STARTED_OVER): (State.ATTRACT, (_A.RESET, _A.TURN)),
    (State.PROMPT, Event.RESUMED): (State.ACTIVE, (_A.WATCH,)),
    (State.PROMPT, Event.HOLD_STARTED): (State.ACTIVE, (_A.HOLD,)),
    (State.PROMPT, Event.HOLD_ENDED): (State.PROMPT, (_A.RELEASE,)),
    (State.PROMPT, Event.MINUTE_STARTED): (State.ACTIVE, (_A.WATCH,)),
    (State.PROMPT, Event.TIME_ELAPSED): (State.ATTRACT, (_A.KEEP, _A.RESET, _A.TURN)),
    (State.PROMPT, Event.OBSERVANCE_STARTED): (State.OBSERVANCE, (_A.STILL, _A.LAST)),
    (State.PROMPT, Event.VISIT_RETURNED): (State.PROMPT, ()),
    (State.PROMPT, Event.LOOP_RETURNED): (State.PROMPT, ()),
    # Whatever touches it ends the minute, and does nothing else: she is where she was.
    (State.MINUTE, Event.TOUCHED): (State.ACTIVE, (_A.WATCH,)),
    (State.MINUTE, Event.CHANGED): (State.ACTIVE, (_A.WATCH,)),
    (State.MINUTE, Event.STARTED_OVER): (State.ATTRACT, (_A.RESET, _A.TURN)),
    (State.MINUTE, Event.RESUMED): (State.ACTIVE, (_A.WATCH,)),
    (State.MINUTE, Event.HOLD_STARTED): (State.MINUTE, ()),
    (State.MINUTE, Event.HOLD_ENDED): (State.MINUTE, ()),
    (State.MINUTE, Event.MINUTE_STARTED): (State.MINUTE, ()),
    (State.MINUTE, Event.TIME_ELAPSED): (State.ACTIVE, (_A.WATCH,)),
    (State.MINUTE, Event.OBSERVANCE_STARTED): (State.OBSERVANCE, (_A.STILL, _A.LAST)),
    (State.MINUTE, Event.VISIT_RETURNED): (State.MINUTE, ()),
    (State.MINUTE, Event.LOOP_RETURNED): (State.MINUTE, ()),
    # Touch changes nothing, and nothing that was begun before goes on.
    (State.OBSERVANCE, Event.TOUCHED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.CHANGED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.STARTED_OVER): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.RESUMED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.HOLD_STARTED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.HOLD_ENDED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.MINUTE_STARTED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.TIME_ELAPSED): (State.OBSERVANCE, ()),
    (State.OBSERVANCE, Event.OBSERVANCE_STARTED): (State.OBSERVANCE, (_A.LAST,)),
    (State.OBSERVANCE, Event.VISIT_RETURNED): (State.ACTIVE, (_A.WATCH,)),
    (State.OBSERVANCE, Event.LOOP_RETURNED): (State.ATTRACT, (_A.GO_ON,)),
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
