"""The way of the tour: what a visitor could see of an exhibit, each state once, by touch."""

import re
from collections import Counter
from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

from kiosk.session.table import State
from kiosk.staff.driver import Driver, NotReachedError
from kiosk.viewmodels.pressing import can_be_pressed

CLOSERS = ("close", "done", "back")
MOST_WAITS = 500


class Route:
    """Walks through the exhibit that `driver` holds and calls `keep` with each state's name.

    `complaints` collects what could not be reached. After a complaint the way goes on: the kiosk
    is left alone until it returns to the attract loop, and a new visit goes back to the place.
    """

    def __init__(
        self, driver: Driver, keep: Callable[[str, str], None], text_size: float = 1.0
    ) -> None:
        self.complaints: list[str] = []
        self._driver = driver
        self._exhibit = driver.app.visit.exhibit
        self._session = driver.app.visit.session
        self._keep_picture = keep
        self._text_size = text_size
        self._language = ""
        self._seen: set[str] = set()
        self._source_seen = False

    def play(self, languages: list[str]) -> None:
        """The whole tour in these languages."""
        self._attract_loop(languages)
        for language in languages:
            self._language = language
            try:
                self._visit()
            except NotReachedError as failure:
                self._complain(str(failure))

    # The attract loop

    def _attract_loop(self, languages: list[str]) -> None:
        scenes = self._driver.app.visit.showing.scenes(self._session.timings.loop)
        for shown in range(len(scenes) * len(self._exhibit.languages)):
            if shown > 0:
                self._wait_out()
            self._language = self._driver.app.attract.language
            if self._language in languages:
                at = self._session.scene
                self._keep(f"attract-{at + 1}-{scenes[at].kind}")

    # One visit

    def _visit(self) -> None:
        self._seen = set()
        self._source_seen = False
        self._leave_alone()
        self._begin()
        self._look_at(self._exhibit.home)
        self._driver.tap("access")
        self._keep("language-and-text")
        self._driver.tap("done")
        self._driver.settle()
        self._walk((self._exhibit.home,))
        for page in self._exhibit.pages.keys() - self._seen:
            self._complain(f"the page “{page}” cannot be reached by touch")
        self._fall_idle()

    def _begin(self) -> None:
        self._driver.tap(f"language:{self._language}")
        self._expect(self._exhibit.home)
        if self._session.visit.language != self._language:
            raise NotReachedError(f"the button did not choose the language “{self._language}”")
        if self._text_size != 1.0:
            self._driver.tap("access")
            self._driver.settle()
            self._driver.tap(f"text-size:{self._text_size:g}")
            self._driver.settle()
            self._driver.tap("done")
            self._driver.settle()

    def _walk(self, path: tuple[str, ...]) -> None:
        """Go through every tile of the menu at the end of `path`, and back each time."""
        menu = path[-1]
        targets = [item.objectName().partition(":")[2] for item in self._driver.named("tile:")]
        for target in targets:
            if target in path:
                continue
            with_next = target == targets[0] and len(self._exhibit.chapters_around(target)) > 1
            try:
                self._driver.tap(f"tile:{target}")
                self._expect(target)
                if target not in self._seen:
                    self._look_at(target)
                    self._walk((*path, target))
                if with_next and self._driver.find("next"):
                    self._turn_through(target)
                self._driver.tap("back")
                self._expect(menu)
            except NotReachedError as failure:
                self._complain(f"from “{menu}” to “{target}”: {failure}")
                self._return_to(path)

    def _turn_through(self, first: str) -> None:
        """Go from chapter to chapter by “next”, to the last one."""
        for chapter in self._exhibit.chapters_around(first)[1:]:
            self._driver.tap("next")
            self._expect(chapter)

    def _look_at(self, page: str) -> None:
        self._seen.add(page)
        self._keep(page)
        pressed: set[str] = set()
        # One stop may bring others into sight, or take them out of it.
        while stop := next((i for i in self._stops() if _slug(i) not in pressed), None):
            name = _slug(stop)
            pressed.add(name)
            self._press_and_close(page, stop, f"{page}-{name}")
            self._source_seen = self._source_seen or name.startswith("source-")
        if not self._source_seen and (sources := self._driver.named("source:")):
            self._source_seen = True
            self._press_and_close(page, sources[0], "source")

    def _stops(self) -> list[QQuickItem]:
        return [i for i in self._driver.shown() if i.property("tourStop") and can_be_pressed(i)]

    def _press_and_close(self, page: str, item: QQuickItem, state: str) -> None:
        before = self._closers()
        self._driver.tap(item)
        self._keep(state)
        if self._session.state is State.MINUTE:
            self._wait_out()
            self._driver.settle()
        opened = next((c for c in CLOSERS if self._closers()[c] > before[c]), None)
        visit = self._session.visit
        if opened or visit.page != page or visit.item:
            self._driver.tap(opened or "back")
        self._expect(page)

    def _closers(self) -> Counter[str]:
        return Counter(i.objectName() for i in self._driver.shown() if i.objectName() in CLOSERS)

    # Left alone

    def _fall_idle(self) -> None:
        """The prompt, the answer to it, the end of the visit, and its resumption."""
        page = self._exhibit.home
        if tiles := self._driver.named("tile:"):
            page = tiles[0].objectName().partition(":")[2]
            self._driver.tap(tiles[0])
            self._expect(page)
        self._wait_out()
        self._expect_state(State.PROMPT)
        self._keep("still-there")
        self._driver.tap("still-reading")
        self._expect_state(State.ACTIVE)
        self._wait_out()
        self._expect_state(State.PROMPT)
        self._wait_out()
        self._expect_state(State.ATTRACT)
        self._keep("attract-resume")
        self._driver.tap("resume")
        self._expect_state(State.ACTIVE)
        self._expect(page)
        self._keep("resumed")
        if self._driver.find("home"):
            self._driver.tap("home")
            self._expect(self._exhibit.home)
        self._driver.tap("start-over")
        self._expect_state(State.ATTRACT)

    def _leave_alone(self) -> None:
        for _ in range(MOST_WAITS):
            if self._session.state is State.ATTRACT and not self._session.last_visit:
                break
            self._wait_out()
        self._driver.settle()
        self._expect_state(State.ATTRACT)

    def _return_to(self, path: tuple[str, ...]) -> None:
        self._leave_alone()
        self._begin()
        for page in path[1:]:
            self._driver.tap(f"tile:{page}")
            self._expect(page)

    def _wait_out(self) -> None:
        """Let the clock run until the kiosk shows something else by itself."""
        session, clock = self._session, self._driver.app.clock
        before = session.state, session.scenes_shown, session.last_visit
        for _ in range(MOST_WAITS):
            deadline = session.next_deadline()
            if deadline is None:
                raise NotReachedError("the kiosk holds and would never go on by itself")
            self._driver.pass_time(max(0.0, deadline - clock.now()) + 0.001)
            if (session.state, session.scenes_shown, session.last_visit) != before:
                return
        raise NotReachedError("the kiosk does not go on by itself")

    # Words and pictures

    def _keep(self, state: str) -> None:
        self._driver.settle()
        self._keep_picture(self._language, state)

    def _expect(self, page: str) -> None:
        self._driver.settle()
        visit = self._session.visit
        if visit.page != page or visit.overlay:
            raise NotReachedError(f"the screen shows “{visit.overlay or visit.page}”, not “{page}”")

    def _expect_state(self, state: State) -> None:
        now = self._session.state
        if now is not state:
            raise NotReachedError(f"the kiosk is in the state “{now}”, not “{state}”")

    def _complain(self, what: str) -> None:
        self.complaints.append(f"{self._language}: {what}")


def _slug(item: QQuickItem) -> str:
    name = item.objectName() or str(item.property("name") or "")
    return re.sub(r"[^\w.-]+", "-", name).strip("-").lower()[:40] or "stop"
