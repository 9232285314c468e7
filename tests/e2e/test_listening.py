"""A whole visit to the shipped exhibit by keys and ears alone."""

import pytest

from tests.ui.listening import Listener, NotingVoice, listener

pytestmark = pytest.mark.usefixtures("qapp")
LOCALES = {"az": "az_AZ", "en": "en_GB", "ru": "ru_RU"}


@pytest.fixture
def voice():
    return NotingVoice(*LOCALES.values())


@pytest.fixture
def visitor(january, clock, voice):
    with listener(january, clock, voice) as visitor:
        yield visitor


def go_to(visitor: Listener, name: str) -> str:
    """Down until the control of this name has the focus; then press it."""
    for _ in range(300):
        visitor.press("down")
        item = visitor.app.window.activeFocusItem()
        if item is not None and item.objectName() == name:
            return visitor.press("select")
    raise AssertionError(f"{name} is not reached by keys")


def page(visitor: Listener) -> str:
    return visitor.app.visit.pageId


def test_a_visit_by_keys_and_ears(visitor, january, voice):
    greeting = visitor.plug()
    assert greeting.startswith(january.pages["home"].heading["az"])
    assert january.title["az"] in greeting and "120" in greeting
    visitor.walk()
    go_to(visitor, "tile:chapters")
    assert page(visitor) == "chapters"
    visitor.walk()
    assert go_to(visitor, "tile:the-night").startswith(january.pages["the-night"].heading["az"])
    visitor.walk()

    go_to(visitor, visitor.named("source:")[0].objectName())
    assert visitor.app.visit.overlay == "source"
    visitor.walk()
    visitor.press("back")
    assert (visitor.app.visit.overlay, page(visitor)) == ("", "the-night")
    visitor.press("back")
    assert page(visitor) == "chapters"
    visitor.press("back")
    assert page(visitor) == "home"

    go_to(visitor, "tile:people")
    visitor.walk()
    go_to(visitor, "view:list")
    heard = visitor.walk()
    for person in january.people:
        assert any(person.name in said for said in heard), person.name
    first = january.people[0]
    assert go_to(visitor, f"name:{first.id}").startswith(first.name)
    visitor.walk()
    go_to(visitor, "home")
    assert page(visitor) == "home"
    assert voice.log[0][0] == "say"


def test_the_list_of_sources_is_heard_to_its_end(visitor, january):
    visitor.plug()
    go_to(visitor, "tile:sources")
    heard = visitor.walk()
    assert len(heard) >= len(january.sources)
    for source in january.sources.values():
        assert any(source.title in said for said in heard), source.title


def test_home_is_one_key_away(visitor):
    visitor.plug()
    go_to(visitor, "tile:people")
    visitor.press("home")
    assert page(visitor) == "home"
