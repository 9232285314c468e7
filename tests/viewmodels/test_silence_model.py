"""Observances as QML sees them, and what staff are told."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.model.zone import ZoneName
from kiosk.viewmodels.attract import AttractModel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.visit import VisitModel


@pytest.fixture
def visit(observing, before_noon, qapp):
    return VisitModel(observing, before_noon, LookModel(observing))


def shown(visit):
    silence = visit.observances
    return silence.held, silence.notice, silence.name, silence.pieces


def advance(visit, clock, seconds):
    clock.advance(seconds)
    visit.wake()


def test_the_notice_and_the_name_are_in_the_visitors_language(visit, before_noon):
    visit.chooseLanguage("az")
    assert shown(visit) == (False, "", "", 0)
    advance(visit, before_noon, 60)
    assert shown(visit) == (False, "Günorta sükut", "", 0)
    visit.chooseLanguage("en")
    assert shown(visit) == (False, "Silence at noon", "", 0)
    advance(visit, before_noon, 60)
    assert shown(visit) == (True, "", "A minute of silence", 0)
    advance(visit, before_noon, 26)
    assert shown(visit) == (True, "", "A minute of silence", 5)
    advance(visit, before_noon, 34)
    assert shown(visit) == (False, "", "", 0)


def test_in_the_loop_they_are_in_the_language_of_the_pass(visit, before_noon):
    while AttractModel(visit).language != "az":
        advance(visit, before_noon, 13)
    before_noon.set(datetime(2028, 1, 20, 7, 59, 1, tzinfo=UTC))
    visit.wake()
    assert shown(visit)[1] == "Günorta sükut"


def test_state_and_face(visit, before_noon):
    advance(visit, before_noon, 120)
    assert (visit.state, visit.face, visit.awake) == ("observance", "attract", False)
    advance(visit, before_noon, 60)
    visit.touched()
    before_noon.set(datetime(2028, 1, 20, 8, tzinfo=UTC))
    visit.wake()
    assert (visit.state, visit.face, visit.awake) == ("observance", "active", False)


def test_a_kiosk_started_in_the_middle_is_still_at_once(observing, before_noon, qapp):
    before_noon.advance(150)
    visit = VisitModel(observing, before_noon, LookModel(observing))
    assert (visit.state, visit.observances.pieces) == ("observance", 6)


def test_what_has_been_is_not_held_again(observing, before_noon, qapp):
    before_noon.advance(150)
    kept = [("noon", datetime(2027, 1, 20, 8, tzinfo=UTC))]
    assert VisitModel(observing, before_noon, LookModel(observing), kept).state == "attract"


def test_each_change_is_announced_once_and_the_end_too(visit, before_noon):
    heard = []
    visit.observances.changed.connect(lambda: heard.append("changed"))
    visit.observances.ended.connect(lambda: heard.append("ended"))
    for _ in range(190):
        visit.touched()
        advance(visit, before_noon, 1)
    assert heard == ["changed"] * (1 + 1 + 11 + 1) + ["ended"]


def test_staff_are_told_of_a_doubtful_clock_once(observing, before_noon, qapp, caplog):
    before_noon.set(datetime(1970, 1, 1, tzinfo=UTC))
    visit = VisitModel(observing, before_noon, LookModel(observing))
    for _ in range(3):
        advance(visit, before_noon, 30)
    assert sum("1970-01-01" in record.message for record in caplog.records) == 1
    before_noon.set(datetime(2027, 1, 20, 8, 0, 10, tzinfo=UTC))
    visit.wake()
    assert visit.state == "observance"


def test_staff_are_told_of_a_zone_that_is_not_known(observing, before_noon, qapp, caplog):
    unknown = replace(observing, zone=ZoneName("Asia/Nowhere"), utc_offset=None)
    VisitModel(unknown, before_noon, LookModel(unknown))
    assert "Asia/Nowhere" in caplog.text


def test_on_the_days_of_mourning_the_loop_has_its_own_scenes(observing, before_noon, qapp):
    # 18 January begins in Baku while it is still the 17th in New York, and by UTC.
    before_noon.set(datetime(2027, 1, 17, 19, 59, 50, tzinfo=UTC))
    visit = VisitModel(observing, before_noon, LookModel(observing))
    loop = AttractModel(visit)
    assert visit.session.timings.loop == "ordinary"
    advance(visit, before_noon, visit.session.timings.scenes_s[0])
    assert visit.session.timings.loop == "mourning"
    assert (loop.scene["heading"], visit.session.scene) == ("The paper garden", 0)
    seen = set()
    for _ in range(8):
        advance(visit, before_noon, 20)
        seen.add(loop.scene["kind"])
    assert seen == {"title", "sentence"}
    before_noon.set(datetime(2027, 1, 19, 20, 0, 1, tzinfo=UTC))
    advance(visit, before_noon, 20)
    assert (visit.session.timings.loop, visit.session.scene) == ("ordinary", 0)


def test_without_scenes_of_their_own_the_days_of_mourning_are_as_others(observing, qapp):
    from kiosk.clock import ManualClock

    plain = replace(observing, mourning_scenes=())
    clock = ManualClock(utc=datetime(2027, 1, 18, 12, tzinfo=UTC))
    visit = VisitModel(plain, clock, LookModel(plain))
    assert visit.session.timings.loop == "ordinary"
    assert AttractModel(visit).scene["kind"] == plain.scenes[0].kind


def test_another_edition_brings_its_own_observances(visit, observing, before_noon):
    later = replace(observing.observances[0], time=type(observing.observances[0].time)(12, 1))
    visit.replace_exhibit(replace(observing, observances=(later,), version="2"))
    advance(visit, before_noon, 130)
    assert visit.observances.notice == "Silence at noon"
    advance(visit, before_noon, 60)
    assert visit.state == "observance"
