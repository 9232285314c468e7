"""What QML receives of each kind of page, in the language and on the day asked for."""

from datetime import date

import pytest

from kiosk.viewmodels.localize import Localizer, camel

DAY = date(2026, 1, 20)


@pytest.fixture
def english(small):
    return Localizer(small, "en", DAY)


def test_a_story_with_its_neighbours_and_sources(english):
    page = english.page("planting")
    assert page["heading"] == "The first tree is planted"
    assert page["lead"] == "A gardener plants a tree of <b>paper</b>. 25 years!"
    assert (page["position"], page["total"], page["previous"]) == (1, 2, "")
    assert page["next"]["page"] == "watering"
    assert page["next"]["title"] == "Watering"
    assert [source["id"] for source in page["citations"]] == ["garden-book"]
    assert page["picture"] == ""
    assert "title" not in page and "idleTimeoutS" not in page


def test_the_other_language_says_the_same(small):
    page = Localizer(small, "az", DAY).page("planting")
    assert page["heading"] == "İlk ağac əkilir"
    assert page["lead"] == "Bağban <b>kağız</b> ağac əkir. 25 il!"


def test_anniversaries_follow_the_day(small):
    lead = Localizer(small, "en", date(2026, 3, 1)).page("planting")["lead"]
    assert lead.endswith("26 years!")


def test_a_picture_becomes_the_address_of_its_file(english, small):
    picture = english.page("watering")["picture"]
    file, edition = picture["file"].split("#")
    assert file == (small.folder / "media/leaf.png").resolve().as_uri()
    assert small.version.startswith(edition) and edition
    assert picture["alt"] == "A green leaf on white."


def test_a_menu_knows_the_names_of_its_pages(english):
    tiles = english.page("home")["items"]
    assert tiles[0] == {
        "page": "planting",
        "title": "Planting",
        "summary": "The first tree",
        "art": "shore",
    }
    assert tiles[2]["summary"] == "" and tiles[2]["art"] == ""


def test_a_figure_says_who_and_when(english):
    (figure,) = english.page("figures")["figures"]
    assert (figure["shown"], figure["said"]) == ("12", "The book, 2020")
    assert [part["value"] for part in figure["parts"]] == [8, 4]
    assert figure["others"][0]["shown"] == "13–15"
    assert figure["others"][0]["said"] == "The report"
    assert figure["source"]["id"] == "garden-book"


def test_a_timeline_says_when(english):
    first, second = english.page("seasons")["entries"]
    assert first["when"] == "1 March 2000, 11:30"
    assert second["when"] == "May 2000"
    assert (first["year"], second["note"]) == (2000, "The report says it was card.")
    assert [source["number"] for source in second["sources"]] == [1, 2]


def test_practical_facts_are_shown_while_they_hold(small):
    (fact,) = Localizer(small, "en", DAY).page("visit")["facts"]
    assert fact["checkedOn"] == "1 November 2026"
    assert Localizer(small, "en", date(3000, 1, 1)).page("visit")["facts"] == []


def test_the_sources_page_lists_every_source_under_its_number(english, small):
    sources = english.page("sources")["sources"]
    assert [s["id"] for s in sources] == list(small.sources)
    assert [s["number"] for s in sources] == [1, 2]


def test_names_become_camel_case():
    assert [camel(n) for n in ("heading", "shown_as", "a_b_c")] == ["heading", "shownAs", "aBC"]


def test_a_figure_tells_which_of_the_other_values_do_not_contradict_it(january):
    killed = january.figure("killed")
    told = Localizer(january, "en", date(2026, 1, 20)).value(killed)
    by_value = dict(zip([other.value for other in killed.others], told["standings"], strict=True))
    assert by_value[120] == "Does not contradict 131"
    assert by_value[132] == ""
    assert told["others"][-1]["means"] == "more than this"


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_a_source_with_a_number_in_its_name_is_still_a_source(january, language):
    body = Localizer(january, language, DAY).page("the-evening")["body"]
    assert "[@" not in body


def test_a_number_stays_with_its_ending(january):
    assert "20\u2011dən" in Localizer(january, "az", DAY).page("the-evening")["body"]


def test_a_citation_whose_id_ends_in_a_number_and_a_word_becomes_its_number(january):
    values = Localizer(january, "en", date(2026, 1, 20)).page("places")
    assert "[@" not in str(values)
