"""What the kiosk demands of itself so that everyone can use it, and who proves each point."""

from dataclasses import dataclass
from typing import Literal

ROUNDING = 0.005
"""A figure may miss by so large a part: letters and rings have whole pixels only."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One figure that the walker measures on the screen. `why`: where the figure comes from.

    `sense` says whether the worst value is the least or the greatest one. What is only
    `watched` goes into the table and fails no test. `open_` says what is known to fall short.
    Above the text size `up_to` it is not asked for.
    """

    key: str
    what: str
    demand: float
    unit: str
    why: str
    sense: Literal[">=", "<="] = "<="
    watched: bool = False
    open_: str = ""
    up_to: float = 2

    def holds(self, value: float) -> bool:
        """Whether `value` is what is demanded."""
        if self.sense == ">=":
            return value >= self.demand * (1 - ROUNDING)
        return value <= self.demand * (1 + ROUNDING)

    def worse(self, one: float, other: float) -> bool:
        """Whether `one` is further from the demand than `other`."""
        return one < other if self.sense == ">=" else one > other


def _least(key: str, what: str, demand: float, unit: str, why: str, **more) -> Requirement:
    return Requirement(key, what, demand, unit, why, ">=", **more)


def _none(key: str, what: str, why: str, **more) -> Requirement:
    return Requirement(key, what, 0, "", why, **more)


OURS = "our own"

WALKED = (
    _least("target", "smallest side of a control", 20, "mm", f"WCAG 2.2, 2.5.8; 20 mm {OURS}"),
    _least("primary", "smallest side of a main control", 25, "mm", OURS),
    _least("gap", "distance between two controls", 3, "mm", OURS),
    _least("reach-low", "lowest control above the floor", 380, "mm", "ADA 308, EN 301 549 8.3"),
    Requirement(
        "reach-high", "highest control above the floor, panel in landscape", 1220, "mm",
        "ADA 308, EN 301 549 8.3",
    ),
    Requirement(
        "reach-portrait", "the same, panel in portrait", 1220, "mm", "ADA 308, EN 301 549 8.3",
    ),
    Requirement(
        "reach-lowered", "highest edge of a control while the controls are lowered", 1015, "mm",
        "ADA, advisory 308.1 (children of five to eight)",
    ),
    _least("capital", "height of a capital, every text", 4.8, "mm", "ADA 707.7.2, 508 §402.4"),
    _least(
        "body", "height of a capital, running text", 7.3, "mm",
        "EN 301 549 5.1.4: 0.7° at 600 mm",
    ),
    _least("text-contrast", "contrast of a letter with every pixel it covers", 7, ": 1",
           "WCAG 1.4.6"),
    _least("control-contrast", "contrast of a control's border, fill or icon", 3, ": 1",
           "WCAG 1.4.11"),
    _least("icon-contrast", "contrast of an icon", 3, ": 1", "WCAG 1.4.11"),
    _none("cut", "texts cut short, too large for their place, or outside the screen",
          "WCAG 1.4.4"),
    _none("broken", "words broken in the middle", OURS),
    _none("raw", "texts that show a mark meant for the program", OURS),
    _none("overlap", "texts that overlap, or lie beneath something", OURS),
    _none("unnamed", "controls without a name for speech", "WCAG 4.1.2"),
    _none("untranslated", "names for speech in another language than the page", "WCAG 3.1.1"),
    _none("unmarked", "chosen controls that speech does not tell from others", "WCAG 4.1.2"),
    _none("access-missing", "pages without the way to language and text size", "EN 301 549 5.2"),
    _none("home-missing", "pages without the way home", OURS),
    _none("unreached", "controls that the Tab key does not reach", "WCAG 2.1.1"),
    _none("trap", "places that the Tab key does not leave", "WCAG 2.1.2"),
    _none("order", "steps of the Tab key against the order of reading", "WCAG 2.4.3"),
    _least("ring", "width of the focus ring", 4, "px", "WCAG 2.4.13; 4 px our own"),
    _least("ring-sides", "sides of a control on which its ring is seen", 4, "", "WCAG 2.4.11"),
    _least("ring-contrast", "change of a pixel where the ring appears", 3, ": 1", "WCAG 2.4.13"),
    _least("grey", "pixels by which chosen and not chosen differ in grey", 40, "px",
           "WCAG 1.4.1"),
    Requirement(
        "flashes", "swings of luminance by 10 % and back within a second, in the attract loop",
        1, "", "WCAG 2.3.1 allows three; one our own, none in the shipped exhibit",
    ),
    Requirement("changes", "the same while one thing follows another, at a touch or after a wait",
                3, "", "WCAG 2.3.1"),
    Requirement("still", "time until nothing moves, with less motion", 5, "s", "WCAG 2.2.2"),
    Requirement("words", "words on a screen at once, at the normal text size", 100, "",
                "75 are meant, 100 the most; our own", watched=True, up_to=1),
    Requirement("line", "letters in a line of running text, at the normal and the large text size",
                55, "", "Smithsonian; 45 to 50 are best", up_to=1.35),
)  # fmt: skip
"""In the order of the table in docs/conformance.md."""

BY_KEY = {requirement.key: requirement for requirement in WALKED}


@dataclass(frozen=True, slots=True)
class Tested:
    """A point that other tests prove: `tests` is their path."""

    what: str
    why: str
    tests: str


ELSEWHERE = (
    Tested("Before a visit ends the kiosk asks, for 30 s, as often as needed", "WCAG 2.2.1",
           "tests/session/test_session.py"),
    Tested("One finger, a press that acts when it is lifted, and gives way when it slides off",
           "WCAG 2.5.1, 2.5.2", "tests/ui/test_pause.py"),
    Tested("What pinching does, buttons do as well", "WCAG 2.5.7", "tests/ui/test_map_page.py"),
    Tested("No long press, no gesture from an edge; every gesture has its button",
           "WCAG 2.5.1, 2.5.7", "tests/ui/test_gestures.py"),
    Tested("Hands at rest, sleeves and a second tap by mistake do no harm", OURS,
           "tests/ui/test_touch.py"),
    Tested("A whole visit by keys and ears: every word that is seen is spoken, and what is spoken "
           "is what has the focus", "508 §402.2.1, EN 301 549 5.1.3.1, 5.1.3.3, 5.1.3.6",
           "tests/e2e/test_listening.py"),
    Tested("Speech gives way to whatever is done, repeats the last thing, and pauses",
           "508 §402.2.4, EN 301 549 5.1.3.4, 5.1.3.5", "tests/ui/test_speech.py"),
    Tested("The volume is told in speech and falls back", "508 §402.3, EN 301 549 5.1.3.11",
           "tests/ui/test_speech.py"),
    Tested("A language without a voice is met with a notice, never with a foreign voice",
           "WCAG 3.1.1, 3.1.2", "tests/ui/test_speech.py"),
    Tested("Nothing is heard before somebody asks for it", "WCAG 1.4.2, EN 301 549 5.1.3.10",
           "tests/viewmodels/test_film.py"),
    Tested("Every control by arrows, Select and Back; home in two presses", "WCAG 2.1.1, 2.1.2",
           "tests/e2e/test_keys.py"),
    Tested("The kiosk tells before how long it waits", "WCAG 2.2.6",
           "tests/ui/test_access_sheet.py"),
    Tested("Every film has captions and a transcript", "WCAG 1.2.2, 1.2.3",
           "tests/loader/test_messages.py"),
    Tested("A language that is written from the right is mirrored, and nothing is cut",
           "WCAG 1.3.4", "tests/e2e/test_pseudo_language.py"),
    Tested("Sentences of at most 25 words, texts within their length", "Smithsonian",
           "tests/loader/test_messages.py"),
    Tested("Colours of an exhibit stand far enough apart, or it is not opened", "WCAG 1.4.6",
           "tests/model/test_theme.py"),
    Tested("All that a visitor sets falls back when the visit ends", "EN 301 549 11.7",
           "tests/session/test_settings.py"),
)  # fmt: skip
"""Points that need no walk."""

AT_THE_PANEL = (
    ("The size, the height and the tilt in device.yaml are those of the panel",
     "`kiosk doctor --ruler`"),
    ("Seen from a seat, with the eyes 1015 mm above the floor, nothing is hidden by glare",
     "ADA 707.7.1"),
    ("Knees fit beneath the panel: 685 mm high, where it stands over a table", "ADA 306"),
    ("Nothing needs more than 22 N, two hands, or the touch of skin", "ADA 309.4, EN 301 549 5.5"),
    ("The screen's own light: contrast in the hall at its brightest hour", "WCAG 1.4.6"),
    ("A braille label leads to speech", "ADA 707.8, EN 301 549 8.5"),
    ("Loudness of the loudspeaker and of a handset", "508 §402.3"),
    ("People who use it: with low vision, without sight, from a wheelchair, children, families",
     "our own"),
)  # fmt: skip
"""What no program can see: a person has to look at the place itself."""
