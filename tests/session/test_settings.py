"""What a visitor can set: every value of it, and that all of it falls back."""

from dataclasses import fields

import pytest

from kiosk.session.session import Session
from kiosk.session.settings import CHOICES, Settings
from kiosk.session.table import Event, State
from kiosk.session.timing import Timings
from kiosk.session.visit import Visit

EVERY = [(name, value) for name, values in CHOICES.items() for value in values[1:]]


def test_every_setting_is_listed_with_its_fresh_value_first():
    assert {field.name for field in fields(Settings)} == set(CHOICES)
    assert Settings(**{name: values[0] for name, values in CHOICES.items()}) == Settings()


@pytest.mark.parametrize(("name", "value"), EVERY)
@pytest.mark.parametrize("end", ["reset", "started over", "observance"])
def test_a_setting_lasts_for_the_visit_and_no_longer(name, value, end):
    session = Session(Timings((10.0,)), lambda: Visit.begin("home", "az"), lambda visit: 60.0, 0.0)
    session.handle(Event.CHANGED, 0.0, lambda visit: visit.adjust(**{name: value}).open("one"))
    session.handle(Event.CHANGED, 1.0, lambda visit: visit.speak("ru").back().open("two"))
    assert getattr(session.visit.settings, name) == value
    if end == "observance":
        session.observe("", 60, 2.0)
        assert getattr(session.visit.settings, name) == value
        session.wake(62.0)
        assert getattr(session.visit.settings, name) == value
    if end == "started over":
        session.handle(Event.STARTED_OVER, 70.0)
    else:
        while session.state is not State.ATTRACT:
            session.wake(session.next_deadline())
    assert session.visit.settings == Settings()


@pytest.mark.parametrize(("name", "value"), [("text_scale", 3.0), ("palette", "red"), ("x", 1)])
def test_what_a_setting_cannot_take_is_refused(name, value):
    with pytest.raises(ValueError, match=name):
        Settings().with_(**{name: value})


def test_who_reads_slowly_is_given_time():
    assert Settings().with_(text_scale=2.0).needs_time
    assert not Settings().with_(palette="contrast").needs_time
