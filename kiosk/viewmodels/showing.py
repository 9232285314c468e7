"""The exhibit that is being shown, and what the session needs to know of it."""

from collections.abc import Iterable
from datetime import date, datetime

from kiosk.calendar.built import BUILT, is_doubtful
from kiosk.calendar.remarks import remarks
from kiosk.calendar.rules import calendar
from kiosk.clock import Clock
from kiosk.model.attract import Scene
from kiosk.model.exhibit import Exhibit
from kiosk.model.reading import words_on_page
from kiosk.session.agenda import Agenda, Key
from kiosk.session.timing import Timings, idle_timeout_s
from kiosk.session.visit import Visit
from kiosk.viewmodels.localize import Localizer

ORDINARY, MOURNING = "ordinary", "mourning"


class Showing:
    """One exhibit under one clock."""

    def __init__(self, exhibit: Exhibit, clock: Clock) -> None:
        self.clock = clock
        self.show(exhibit)

    def show(self, exhibit: Exhibit) -> None:
        """Take over another edition of the exhibit."""
        self.exhibit = exhibit
        self.link_colour = str(exhibit.theme.link)
        self._calendar = calendar(exhibit.observances, exhibit.zone, exhibit.utc_offset)
        self._localizers: dict[str, Localizer] = {}

    def localizer(self, language: str) -> Localizer:
        """The translator into `language`, made once a language, day and colour of links.

        A day before the release of the program counts as that day: the clock must be wrong, and
        anniversaries would run backwards.
        """
        kept, today = self._localizers.get(language), max(self.clock.today(), BUILT.date())
        if kept is None or (kept.today, kept.link_colour) != (today, self.link_colour):
            kept = Localizer(self.exhibit, language, today, self.link_colour)
            self._localizers[language] = kept
        return kept

    def timings(self) -> Timings:
        """The waits of this exhibit, and the attract loop of this day."""
        loop = MOURNING if self._mourns() else ORDINARY
        return Timings(tuple(scene.seconds for scene in self.scenes(loop)), loop=loop)

    def scenes(self, loop: str) -> tuple[Scene, ...]:
        """The scenes of the attract loop of that name."""
        return self.exhibit.mourning_scenes if loop == MOURNING else self.exhibit.scenes

    def loop_language(self, passes: int) -> str:
        """The language of the attract loop after so many passes: each speaks the next one."""
        tags = list(self.exhibit.languages)
        return tags[passes % len(tags)]

    def source(self, visit: Visit) -> dict[str, object]:
        """The source whose sheet lies open in the visit, or nothing."""
        kind, _, source_id = visit.overlay.partition(":")
        return self.localizer(visit.language).source(source_id) if kind == "source" else {}

    def sources_page(self) -> str:
        """The page that lists the sources, or nothing."""
        return self._first("sources")

    def remember_page(self) -> str:
        """The page that “Pause here” opens, or nothing."""
        return self._first("remember")

    def agenda(self, kept: Iterable[Key] = ()) -> Agenda:
        """The observances ahead; `kept` are those that have been."""
        return Agenda(self._calendar.rules, kept, lambda at: not is_doubtful(at))

    def wall(self) -> datetime | None:
        """What the wall clock shows; None where nothing depends on it."""
        return self.clock.utc() if self._calendar.rules else None

    def remarks(self) -> tuple[str, ...]:
        """What staff must be told of the clock and of time zones."""
        return remarks(self._calendar, self.clock.utc()) if self._calendar.zones else ()

    def begin(self) -> Visit:
        """A fresh visit."""
        return Visit.begin(self.exhibit.home, self.exhibit.default_language)

    def patience(self, visit: Visit) -> float:
        """The idle timeout of the page that the visit is on, in seconds."""
        page = self.exhibit.pages[visit.page]
        patience = idle_timeout_s(words_on_page(page, visit.language), page.idle_timeout_s)
        return patience * (2 if visit.needs_time else 1)

    def carry_over(self, visit: Visit) -> Visit:
        """A visit to another edition of the exhibit, as the same visit to this one.

        A page or a language that is gone falls back to home or to the default language.
        """
        languages = self.exhibit.languages
        language = visit.language if visit.language in languages else self.exhibit.default_language
        stays = visit.home == self.exhibit.home and self._is_there(visit.page, visit.item)
        kept = visit if stays else self.begin()
        return Visit(
            home=self.exhibit.home,
            page=kept.page,
            item=kept.item,
            language=language,
            settings=visit.settings,
            by_keys=visit.by_keys,
            memory=kept.memory,
            way_back=tuple(step for step in kept.way_back if self._is_there(step.page, step.item)),
            typed=kept.typed,
        )

    def _is_there(self, page: str, item: str) -> bool:
        found = self.exhibit.pages.get(page)
        return found is not None and (not item or found.has_item(self.exhibit, item))

    def today(self) -> date:
        """The day in the exhibit's own zone; that of the machine where it names none."""
        zone = self._calendar.own
        if zone is None or zone.time is None:
            return self.clock.today()
        return self.clock.utc().astimezone(zone.time).date()

    def _first(self, kind: str) -> str:
        pages = self.exhibit.pages.items()
        return next((name for name, page in pages if kind == page.TYPE), "")

    def _mourns(self) -> bool:
        days, zone = self.exhibit.mourning, self._calendar.own
        if not days or not self.exhibit.mourning_scenes or zone is None or zone.time is None:
            return False
        return not is_doubtful(self.clock.utc()) and days.includes(self.today())
