"""The session as QML sees it: what each event changes, and what it announces."""

import dataclasses
from datetime import UTC, datetime

import pytest

from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.visit import VisitModel


@pytest.fixture
def look(small, qapp):
    return LookModel(small)


@pytest.fixture
def visit(small, clock, look):
    return VisitModel(small, clock, look)


def announced(model, *names):
    """The names of the signals as they come, in a list that fills."""
    heard = []
    for name in names:
        getattr(model, name).connect(lambda name=name: heard.append(name))
    return heard


def test_a_touch_begins_a_visit_in_the_default_language(visit, small):
    heard = announced(visit, "stateChanged", "pageChanged", "overlayChanged")
    visit.touched()
    assert (visit.state, visit.pageId, visit.atHome) == ("active", "home", True)
    assert visit.page["values"]["heading"] == small.pages["home"].heading[small.default_language]
    assert heard == ["stateChanged"]


def test_a_language_button_opens_home_in_that_language(visit, look):
    visit.chooseLanguage("az")
    assert (visit.state, look.language) == ("active", "az")
    assert visit.page["values"]["heading"] == "Kağız bağ"
    assert look.words["back"] != ""


def test_a_scene_opens_its_page_in_its_own_language(visit, look):
    visit.openScene("az", "figures")
    assert (visit.pageId, look.language, visit.canGoBack) == ("figures", "az", True)
    visit.back()
    assert visit.atHome


def test_what_a_page_remembers_survives_a_change_of_language(visit):
    visit.open("seasons")
    visit.remember({"entry": 1.0})
    visit.chooseLanguage("az")
    assert visit.page["memory"] == {"entry": 1.0}


def test_remembering_is_no_sign_of_life(visit, clock):
    visit.open("seasons")
    before = visit.session.next_deadline()
    clock.advance(10)
    visit.remember({"entry": 1.0})
    assert visit.session.next_deadline() == before


def test_a_sheet_shows_the_source_that_was_chosen(visit):
    visit.open("planting")
    visit.layOver("source:garden-book")
    assert visit.overlay == "source"
    assert visit.source["id"] == "garden-book"
    visit.layOver("")
    assert (visit.overlay, visit.source) == ("", {})


def test_at_the_end_everything_has_fallen_back(visit, clock, look, small):
    visit.chooseLanguage("az")
    visit.open("planting")
    visit.chooseTextScale(2.0)
    visit.layOver("access")
    for _ in range(2):
        clock.advance(120)
        visit.wake()
    assert (visit.state, visit.pageId, visit.overlay) == ("attract", "home", "")
    assert (visit.textScale, look.language) == (1.0, small.default_language)
    assert visit.canResume
    visit.resume()
    assert (visit.pageId, visit.textScale, look.language) == ("planting", 2.0, "az")


def test_the_reading_time_sets_the_patience(visit, clock, small):
    visit.touched()
    assert visit.session.next_deadline() == clock.now() + 60.0
    page = dataclasses.replace(small.pages["planting"], idle_timeout_s=25.0)
    visit.replace_exhibit(
        dataclasses.replace(small, pages={**small.pages, "planting": page}, version="2")
    )
    visit.open("planting")
    assert visit.session.next_deadline() == clock.now() + 25.0


def test_another_edition_keeps_page_language_and_place(visit, small, look):
    visit.chooseLanguage("az")
    visit.open("planting")
    visit.remember({"scroll": 12.0})
    heard = announced(visit, "pageChanged", "sceneChanged")
    visit.replace_exhibit(dataclasses.replace(small, version="2"))
    assert (visit.pageId, look.language) == ("planting", "az")
    assert visit.page["memory"] == {"scroll": 12.0}
    assert heard == ["pageChanged", "sceneChanged"]


def test_a_page_and_a_language_that_are_gone_fall_back(visit, small, look):
    visit.chooseLanguage("az")
    visit.open("visit")
    pages = {name: page for name, page in small.pages.items() if name != "visit"}
    languages = {"en": small.languages["en"]}
    visit.replace_exhibit(dataclasses.replace(small, pages=pages, languages=languages, version="2"))
    assert (visit.pageId, look.language) == ("home", "en")


def test_the_loop_speaks_the_next_language_on_every_pass(visit, clock, small):
    attract = AttractModel(visit)
    spoken = []
    for _ in range(len(small.scenes) * 2 + 1):
        spoken.append(attract.scene["language"])
        clock.advance(30)
        visit.wake()
    one, two = small.languages
    count = len(small.scenes)
    assert spoken == [one] * count + [two] * count + [one]


def test_a_visit_between_two_passes_does_not_cut_a_language_short(visit, clock, small):
    attract = AttractModel(visit)
    visit.touched()
    visit.startOver()
    spoken = []
    for _ in range(len(small.scenes)):
        spoken.append(attract.scene["language"])
        clock.advance(30)
        visit.wake()
    assert len(set(spoken)) == 1


def test_the_offer_to_go_on_speaks_the_language_of_who_left(visit, clock, small):
    attract = AttractModel(visit)
    assert attract.offer == ""
    visit.chooseLanguage("az")
    for _ in range(2):
        clock.advance(120)
        visit.wake()
    assert attract.offer == small.languages["az"].words.continue_where_you_were


def test_the_timer_wakes_the_session_by_itself(small, look, qtbot):
    class Hurried:
        """A clock a thousand times as fast as the one on the wall."""

        def __init__(self):
            from time import monotonic

            self._monotonic = monotonic
            self._start = monotonic()

        def now(self):
            return (self._monotonic() - self._start) * 1000

        def utc(self):
            return datetime(2027, 1, 1, tzinfo=UTC)

        def today(self):
            return small.pages["visit"].facts[0].checked_on

    visit = VisitModel(small, Hurried(), look)
    with qtbot.waitSignal(visit.sceneChanged, timeout=20_000):
        pass
    assert visit.session.scenes_shown >= 1


def test_what_was_typed_is_kept_for_the_visit_and_no_longer(visit, look, small):
    visit.open("people")
    visit.type("Ağacov")
    visit.open("figures")
    visit.back()
    visit.chooseLanguage("az")
    assert visit.typed == "Ağacov"
    visit.replace_exhibit(dataclasses.replace(small, version="2"))
    assert visit.typed == "Ağacov"
    visit.startOver()
    visit.touched()
    assert visit.typed == ""


def test_every_language_has_a_keyboard_with_its_own_capitals(look):
    keyboards = {keyboard["tag"]: keyboard for keyboard in look.keyboards}
    assert [keyboards[tag]["name"] for tag in ("en", "az")] == ["English", "Azərbaycanca"]
    capitals = {
        tag: {key["small"]: key["capital"] for row in keyboard["rows"] for key in row}
        for tag, keyboard in keyboards.items()
    }
    assert (capitals["en"]["i"], capitals["az"]["i"], capitals["az"]["ı"]) == ("I", "İ", "I")
    assert "ə" in capitals["az"] and "w" not in capitals["az"]
