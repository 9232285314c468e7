"""One walk through an exhibit: everything that is measured on the way."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.loader.load import load
from kiosk.model.device import Device
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.paths import coverage, shipped_content
from tests.access import keys, motion, shades
from tests.access.languages import untranslated
from tests.access.measures import Measure, measures
from tests.access.requirements import BY_KEY, WALKED
from tests.access.snapshot import Snapshot, look
from tests.access.stops import Walk, Walker, walker
from tests.e2e import walk as e2e
from tests.exhibits.pseudo import TAG, write_pseudo_exhibit

MOST_SCROLLS = 6
"""More of a long list says nothing new."""
LIGHTHOUSE = Path(__file__).parents[1] / "exhibits" / "lighthouse"


def exhibits(folder: Path) -> dict[str, Exhibit]:
    """What is walked: the shipped exhibit, the second one, and the shipped one written from the
    right, which is made in the empty `folder`."""
    pseudo = write_pseudo_exhibit(shipped_content(), folder / "pseudo")
    folders = {"january": shipped_content(), "lighthouse": LIGHTHOUSE, "pseudo": pseudo}
    found = {}
    for name, place in folders.items():
        loaded = load(place, page_types(), e2e.TODAY, coverage())
        assert loaded.exhibit is not None, loaded.problems
        found[name] = loaded.exhibit
    return found


class Findings:
    """The worst value of each requirement, and everything that falls short."""

    def __init__(self) -> None:
        self.worst: dict[str, Measure] = {}
        self.faults: list[Measure] = []
        self.states = 0

    def add(self, found: Iterator[Measure], where: str) -> None:
        """Take over measures made at `where`."""
        for key, value, detail in found:
            measure = Measure(key, float(value), ", ".join(filter(None, [where, detail])))
            known = self.worst.get(key)
            if known is None or BY_KEY[key].worse(measure.value, known.value):
                self.worst[key] = measure
            if measure.falls_short:
                self.faults.append(measure)

    def merge(self, other: "Findings") -> None:
        """Take over what another walk has found."""
        for measure in other.worst.values():
            self.add(iter([measure]), "")
        self.faults += [fault for fault in other.faults if fault not in self.faults]
        self.states += other.states

    def complaints(self) -> list[str]:
        """What falls short and is not known to, each once."""
        judged = [f for f in self.faults
                  if not BY_KEY[f.key].watched and not BY_KEY[f.key].open_]  # fmt: skip
        return list(dict.fromkeys(f"{f.key} {f.value:.4g}: {f.where}" for f in judged))


def take(way: Walk, exhibit: Exhibit, device: Device | None = None) -> Findings:
    """Make one walk. Raises AssertionError where Qt complains, or a page shows nothing."""
    driver = walker(exhibit, way, device or Device())
    findings = Findings()
    try:
        _Visit(driver, way, findings).make()
        assert driver.app.warnings == []
    finally:
        driver.app.close()
    return findings


class _Visit:
    def __init__(self, driver: Walker, way: Walk, findings: Findings) -> None:
        self.driver, self.way, self.findings = driver, way, findings
        self.exhibit = driver.app.visit.exhibit

    def make(self) -> None:
        if "attract" in self.way.parts:
            self._attract_loop()
        if "motion" in self.way.parts:
            self._transitions()
            self._less_motion()
        self.driver.begin()
        if "pages" in self.way.parts:
            self._pages()

    def _pages(self) -> None:
        closely = "keys" in self.way.parts
        for stop in self.driver.pages():
            seen = self._look(stop)
            self._note(stop, self._bar(seen))
            if closely and "," not in stop:
                self._note(stop, keys.by_keys(self.driver, seen, self.driver.app.look.mirrored))
            if closely:
                self._scroll(stop)
                self._in_grey(stop)
        for stop in self.driver.sheets():
            self._look(stop)
            if closely and "prompt" not in stop:
                self._in_grey(stop)

    def _note(self, stop: str, found: Iterator[Measure]) -> None:
        self.findings.add(found, f"{self.way}: {stop}")

    def _look(self, stop: str) -> Snapshot:
        seen = look(self.driver, Device())
        # Behind a sheet the page is not in use, though its words are still there.
        over = self.driver.app.visit.overlay or "prompt" in stop
        if over:
            seen.misfits = []
        self.findings.states += 1
        skipped = {r.key for r in WALKED if self.way.scale > r.up_to}
        if self.way.language == TAG:  # its words are longer than those of any language
            skipped = {"broken", *(r.key for r in WALKED if r.watched)}
        found = (m for m in measures(seen, self.way.lowered) if m.key not in skipped)
        self._note(stop, found)
        self._note(stop, untranslated(seen, self.exhibit, self.way.language))
        return seen

    def _bar(self, seen: Snapshot) -> Iterator[Measure]:
        names = {control.name for control in seen.controls}
        yield Measure("access-missing", "access" not in names, "")
        yield Measure("home-missing", not names & {"home", "start-over"}, "")

    def _scroll(self, stop: str) -> None:
        """Look at what has to be scrolled to as well."""
        for number in range(1, MOST_SCROLLS):
            downs = [item for item in self.driver.named("scroll-down") if item.isEnabled()]
            if not downs:
                break
            for down in downs:
                self.driver.tap(down)
            self.driver.settle()
            self._look(f"{stop}, scrolled {number}")

    def _in_grey(self, stop: str) -> None:
        self._note(stop, shades.in_grey(self.driver, look(self.driver, Device())))

    def _attract_loop(self) -> None:
        driver, session = self.driver, self.driver.app.visit.session
        scenes = self.exhibit.scenes
        for number, scene in enumerate(scenes, 1):
            self._look(f"attract loop, scene {number} ({scene.kind})")
            seconds = session.timings.scenes_s[(number - 1) % len(session.timings.scenes_s)]
            after = motion.watched(
                driver, "flashes", f"scene {number}", lambda s=seconds: driver.pass_time(s)
            )
            self._note("attract loop", after)

    def _transitions(self) -> None:
        visit, home = self.driver.app.visit, self.exhibit.home
        self._watch("attract loop to home", lambda: visit.chooseLanguage(self.way.language))
        first = next(iter(self.exhibit.pages))
        for page in [p for p in self.exhibit.pages if p != home]:
            if page in self.exhibit.pages[home].leads_to() or page == first:
                self._watch(f"home to {page}", lambda p=page: visit.open(p))
                self._watch(f"{page} to home", visit.home)
        self._watch("access sheet", lambda: visit.layOver("access"))
        self._watch("larger text", lambda: visit.adjust("text_scale", 2.0))
        self._watch("other colours", lambda: visit.adjust("palette", "other"))
        self._watch("own colours", lambda: visit.adjust("palette", "own"))
        self._watch("access sheet closed", lambda: visit.layOver(""))
        self._watch("prompt", lambda: self.driver.pass_time(600))
        self._watch("back to the attract loop", lambda: self.driver.pass_time(60))

    def _watch(self, what: str, act: Callable[[], object]) -> None:
        self._note("in motion", motion.watched(self.driver, "changes", what, act))

    def _less_motion(self) -> None:
        visit = self.driver.app.visit
        visit.chooseLanguage(self.way.language)
        visit.adjust("less_motion", True)
        for page in self.exhibit.pages:
            visit.open(page)
            self._note("less motion", iter([motion.comes_to_rest(self.driver, page)]))
        visit.adjust("less_motion", False)
        self.driver.settle()
