"""The exhibit that is being shown, and what the session needs to know of it."""

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.model.reading import words_on_page
from kiosk.session.timing import Timings, idle_timeout_s
from kiosk.session.visit import Visit
from kiosk.viewmodels.localize import Localizer


class Showing:
    """One exhibit under one clock."""

    def __init__(self, exhibit: Exhibit, clock: Clock) -> None:
        self.exhibit = exhibit
        self.clock = clock
        self._localizers: dict[str, Localizer] = {}

    def localizer(self, language: str) -> Localizer:
        """The translator into `language`, made once a language and day."""
        kept = self._localizers.get(language)
        if kept is None or kept.today != self.clock.today():
            kept = Localizer(self.exhibit, language, self.clock.today())
            self._localizers[language] = kept
        return kept

    def timings(self) -> Timings:
        """The waits of this exhibit."""
        return Timings(tuple(scene.seconds for scene in self.exhibit.scenes))

    def begin(self) -> Visit:
        """A fresh visit."""
        return Visit.begin(self.exhibit.home, self.exhibit.default_language)

    def patience(self, visit: Visit) -> float:
        """The idle timeout of the page that the visit is on, in seconds."""
        page = self.exhibit.pages[visit.page]
        return idle_timeout_s(words_on_page(page, visit.language), page.idle_timeout_s)

    def carry_over(self, visit: Visit) -> Visit:
        """A visit to another edition of the exhibit, as the same visit to this one.

        A page or a language that is gone falls back to home or to the default language.
        """
        pages, languages = self.exhibit.pages, self.exhibit.languages
        language = visit.language if visit.language in languages else self.exhibit.default_language
        stays = visit.page in pages and visit.home == self.exhibit.home
        kept = visit if stays else self.begin()
        return Visit(
            home=self.exhibit.home,
            page=kept.page,
            language=language,
            text_scale=visit.text_scale,
            memory=kept.memory,
            way_back=tuple(step for step in kept.way_back if step[0] in pages),
        )
