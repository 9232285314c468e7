"""A visitor's way: forward, back, sideways and home."""

import pytest

from kiosk.session.visit import MAX_WAY_BACK, MOST_TYPED, Visit


@pytest.fixture
def visit():
    return Visit.begin("home", "az")


def test_back_leads_to_the_page_before_and_to_where_it_was(visit):
    there = visit.open("chapters").remember({"scroll": 120.0}).open("the-night")
    assert there.memory == {}
    back = there.back()
    assert (back.page, back.memory) == ("chapters", {"scroll": 120.0})
    assert back.back() == visit
    assert back.back().back() == visit


def test_turning_the_page_does_not_lengthen_the_way_back(visit):
    there = visit.open("chapters").open("one").turn_to("two").turn_to("three")
    assert there.page == "three"
    assert there.back().page == "chapters"


def test_back_first_closes_what_lies_over_the_page(visit):
    there = visit.open("one").lay_over("source:apa")
    assert there.back().overlay == ""
    assert there.back().page == "one"


def test_home_keeps_language_and_text_size(visit):
    there = visit.speak("ru").adjust(text_scale=2.0).open("one").open("two").go_home()
    assert (there.page, there.way_back) == ("home", ())
    assert (there.language, there.settings.text_scale) == ("ru", 2.0)


def test_opening_home_is_going_home(visit):
    assert visit.open("one").open("home").way_back == ()


def test_opening_the_open_page_only_closes_its_sheet(visit):
    there = visit.open("one").remember({"scroll": 5.0}).lay_over("access")
    assert there.open("one") == visit.open("one").remember({"scroll": 5.0})


def test_changing_the_language_keeps_page_and_place(visit):
    there = visit.open("one").remember({"scroll": 5.0}).speak("en")
    assert (there.page, there.memory, there.language) == ("one", {"scroll": 5.0}, "en")


def test_the_way_back_has_an_end(visit):
    for number in range(MAX_WAY_BACK * 3):
        visit = visit.open(f"page-{number}")
    assert len(visit.way_back) == MAX_WAY_BACK


def test_there_are_three_text_sizes(visit):
    assert [visit.adjust(text_scale=s).settings.text_scale for s in (1.0, 1.35, 2.0)] == [
        1.0,
        1.35,
        2.0,
    ]
    with pytest.raises(ValueError, match=r"3\.0"):
        visit.adjust(text_scale=3.0)


def test_a_thing_of_a_page_fills_the_screen_and_back_finds_the_place_again(visit):
    there = visit.open("people").remember({"scroll": 40.0}).open_item("one")
    assert (there.page, there.item, there.memory) == ("people", "one", {})
    assert there.open_item("one") == there
    back = there.turn_to("people", "two").back()
    assert (back.page, back.item, back.memory) == ("people", "", {"scroll": 40.0})


def test_from_a_thing_its_whole_page_can_be_opened(visit):
    there = visit.open("people").open_item("one").open("people")
    assert there.item == ""
    assert there.back().item == "one"
    assert there.go_home().item == ""


def test_a_gate_is_open_only_where_it_was_opened(visit):
    there = visit.open("people").open_item("one").open_gate("death")
    assert there.gates_here() == ("death",)
    assert there.turn_to("people", "two").gates_here() == ()
    assert there.back().open_item("one").gates_here() == ("death",)
    assert there.close_gates().gates_here() == ()


def test_what_was_typed_is_kept_on_the_way_and_forgotten_at_home(visit):
    there = visit.open("people").type("Ferize").open("one")
    assert there.back().typed == "Ferize"
    assert there.speak("ru").turn_to("two").typed == "Ferize"
    assert there.go_home().typed == ""
    assert Visit.begin("home", "az").typed == ""


def test_nobody_types_without_end(visit):
    assert len(visit.type("a" * 1000).typed) == MOST_TYPED
