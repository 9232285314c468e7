"""Things of the model as the plain values that QML shows, in one language, on one day."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from kiosk.model.claim import Claim, Figure, Part, Standing
from kiosk.model.dates import ClockTime, PartialDate, UncertainDate
from kiosk.model.exhibit import Exhibit
from kiosk.model.moment import Moment
from kiosk.model.page import Place
from kiosk.model.refs import MediaRef, SourceRef
from kiosk.model.text import YEARS_SINCE, LocalizedText, MarkupText
from kiosk.model.words import Words
from kiosk.viewmodels.formats import Formats
from kiosk.viewmodels.spans import styled

# What the session and the menus use; a page does not show it itself.
_NOT_ON_THE_PAGE = {"title", "summary", "idle_timeout_s", "claims", "narration"}

# The hyphen before a number's ending (22-də, 1990-cı) at which no line may break; not one in the
# name of a source ([@decree-19-january]).
_SUFFIX = re.compile(r"(?<=\d)-(?=[^\W\d])(?![a-z0-9-]*\])")


def camel(name: str) -> str:
    """`snake_case` as `camelCase`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


class Localizer:
    """Translates into one language of one exhibit, as of one day.

    Dataclasses and mappings become objects with camelCase names, sequences become lists, what is
    absent becomes an empty string (so that a typed property can hold it and a test is false).
    """

    def __init__(self, exhibit: Exhibit, language: str, today: date, link_colour: str = "") -> None:
        self.exhibit = exhibit
        self.language = language
        self.today = today
        self.link_colour = link_colour or str(exhibit.theme.link)
        self.formats = Formats(exhibit.languages[language])
        self._numbers = {source: n for n, source in enumerate(exhibit.sources, start=1)}

    def page(self, page_id: str) -> dict[str, object]:
        """Everything that the QML of this page requires, by property name."""
        page = self.exhibit.pages[page_id]
        values: dict[str, object] = {
            field.name: getattr(page, field.name)
            for field in fields(page)
            if field.name not in _NOT_ON_THE_PAGE
        }
        values.update(page.derived(Place(self.exhibit, page_id, self.today)))
        return {camel(name): self.value(value) for name, value in values.items()}

    def item(self, page_id: str, item: str) -> dict[str, object]:
        """The same for one thing of the page, when it fills the screen."""
        place = Place(self.exhibit, page_id, self.today)
        values = self.exhibit.pages[page_id].item_values(place, item)
        return {camel(name): self.value(value) for name, value in values.items()}

    def value(self, thing: object) -> object:
        """One thing of the model, and all that is in it."""
        match thing:
            case None:
                return ""
            case MarkupText():
                text = self._with_anniversaries(thing[self.language])
                # The ids of sources keep their hyphens until they have become numbers.
                return _bound(styled(text, self._numbers.__getitem__, self.link_colour))
            case LocalizedText():
                return _bound(self._with_anniversaries(thing[self.language]))
            case SourceRef():
                return self.source(thing)
            case MediaRef():
                # Qt Quick keeps pictures by their address: another edition, another address.
                file = (self.exhibit.folder / thing).resolve().as_uri()
                return f"{file}#{self.exhibit.version[:8]}"
            case str():
                return str(thing)
            case PartialDate():
                return self.formats.partial(thing)
            case UncertainDate():
                return self.formats.uncertain(thing)
            case ClockTime():
                return str(thing)
            case date():
                return self.formats.day(thing)
            case Mapping():
                return {camel(str(key)): self.value(value) for key, value in thing.items()}
            case tuple() | list():
                return [self.value(item) for item in thing]
        if is_dataclass(thing):
            return self._dataclass(thing)
        return thing

    def source(self, source_id: str) -> dict[str, object]:
        """A source with its number, its kind in words, and its short `label`."""
        source = self.exhibit.sources[source_id]
        words = self.exhibit.languages[self.language].words
        year = f", {source.year}" if source.year else ""
        return {
            "id": str(source_id),
            "number": self._numbers[source_id],
            "label": f"{source.publisher}{year}",
            "kind": getattr(words, f"source_kinds_{source.kind}"),
            "title": source.title,
            "url": source.url or "",
            "about": _bound(self._with_anniversaries(source.about[self.language])),
        }

    def _dataclass(self, thing: object) -> dict[str, object]:
        values = {
            camel(field.name): self.value(getattr(thing, field.name))
            for field in fields(thing)  # type: ignore[arg-type]
        }
        if isinstance(thing, Claim):
            values.update(self._claim(thing))
        elif isinstance(thing, Part):
            values["shown"] = self.formats.number(thing.value)
        elif isinstance(thing, Moment):
            values["when"] = self.formats.moment(
                thing, thing.words[self.language] if thing.words else ""
            )
            values["year"] = thing.date.year
        return values

    def _claim(self, claim: Claim) -> dict[str, object]:
        """What a claim says, in words; of a figure, also how the other values stand to it."""
        words = self.exhibit.languages[self.language].words
        who = claim.who[self.language]
        says = words.says.replace("{who}", who).replace("{year}", str(claim.year))
        shown = self.formats.range(claim.value, claim.upto)
        values: dict[str, object] = {
            "said": says if claim.year else who,
            "shown": shown,
            "means": "" if claim.means == "exactly" else _word(words, f"claim_{claim.means}"),
        }
        if isinstance(claim, Figure):
            values["standings"] = [
                _agreement(words, claim.standing(other)).replace("{n}", shown)
                for other in claim.others
            ]
        return values

    def _with_anniversaries(self, text: str) -> str:
        return YEARS_SINCE.sub(
            lambda match: self.formats.years_since(date.fromisoformat(match[1]), self.today), text
        )


def _bound(text: str) -> str:
    """`text` in which no line breaks between a number and its ending."""
    return _SUFFIX.sub("\u2011", text)


def _agreement(words: Words, standing: Standing) -> str:
    """That two numbers differ needs no words; that they do not contradict each other does."""
    return "" if standing == "different" else _word(words, f"claim_{standing}")


def _word(words: Words, name: str) -> str:
    return str(getattr(words, name.replace("-", "_")))
