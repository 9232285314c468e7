"""The sentences that speech adds to what stands on the screen: where, what, which of how many."""

from typing import TYPE_CHECKING

from kiosk.model.words import LanguageFile
from kiosk.viewmodels.film import LOUDEST
from kiosk.viewmodels.mouth import Utterance
from kiosk.viewmodels.passages import Passage
from kiosk.viewmodels.reading import Reader

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitModel


def greeting(visit: "VisitModel", reader: Reader, first: bool) -> Utterance:
    """What the page is, where it lies, how many buttons it has and how to go on.

    The `first` of a visit tells of the keys, and how long the kiosk waits.
    """
    now, exhibit = visit.session.visit, visit.exhibit
    language = exhibit.languages[now.language]
    words = language.words
    found = reader.passages()
    heading = next((p for p in found if p.kind == "heading"), found[0] if found else None)
    page = exhibit.pages[now.page]
    place = exhibit.title if now.page == now.home else page.title
    name = words.language_and_text if now.overlay == "access" else place[now.language]
    here = words.speech_here.replace("{place}", name).replace("{n}", str(reader.controls()))
    waits = str(round(visit.showing.patience(now)))
    how = words.speech_keys.replace("{n}", waits) if first else words.speech_next
    said = [heading.text.rstrip(".") + "."] if heading else []
    return Utterance(" ".join([*said, here, how]), language.locale)


def passage(language: LanguageFile, reader: Reader, told: Passage) -> Utterance:
    """A passage with its kind, whether it is chosen, and which of the controls it is."""
    words = language.words
    parts = []
    if told.kind != "text":
        parts.append(str(getattr(words, f"speech_{told.kind}")))
    if told.chosen:
        parts.append(words.speech_chosen)
    if told.is_control:
        at, total = reader.position(told)
        parts.append(words.position.replace("{n}", str(at)).replace("{total}", str(total)))
    text = told.text.rstrip(".") + "."
    return Utterance(
        f"{text} {', '.join(parts)}." if parts else text, language.locale, item=told.item
    )


def volume(language: LanguageFile, level: int) -> Utterance:
    """How loud it is now."""
    words = language.words.film_volume
    text = words.replace("{n}", str(level)).replace("{total}", str(LOUDEST))
    return Utterance(f"{text}.", language.locale)
