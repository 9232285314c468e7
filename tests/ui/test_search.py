"""The search for a name: typed by touch in each language, forgiving, found, and forgotten."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.loader.load import load
from kiosk.pages import page_types
from kiosk.paths import coverage
from tests.conftest import EXHIBITS, TODAY
from tests.exhibits.pseudo import TAG, write_pseudo_exhibit
from tests.ui.hands import LANDSCAPE, PORTRAIT
from tests.ui.searching import Searcher

FARIZA = "ferize-allahverdiyeva"
BOTH = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
UP, DOWN, ENTER = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return
LANGUAGES = pytest.mark.parametrize("language", ["az", "en", "ru"])


@pytest.fixture
def search(qtbot, january):
    opened = []

    def show(language="en", size=LANDSCAPE, scale=1.0, exhibit=january):
        opened.append(Searcher(exhibit, qtbot, size))
        opened[-1].open_search(language, scale)
        return opened[-1]

    yield show
    for one in opened:
        one.close()
        assert one.app.warnings == []


@LANGUAGES
@pytest.mark.parametrize("typed", ["allahverdieva", "аллахвердиева", "ferize"])
def test_a_touch_on_each_letter_finds_her_and_a_touch_opens_her(search, language, typed):
    size = PORTRAIT if language == "ru" else LANDSCAPE
    page = search(language, size)
    page.type(typed)
    assert page.typed == typed.capitalize()
    assert FARIZA in page.found()
    page.rest()
    page.tap(f"person:{FARIZA}")
    assert page.opened() == FARIZA
    assert page.app.visit.session.visit.language == language


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("fərizə", FARIZA),
        ("allahverdiyeva fariza", FARIZA),
        ("mursaqulov", "ismayil-mursaqulov"),
        ("ısmayıl", "ismayil-mursaqulov"),
        ("исмаил мурсагулов", "ismayil-mursaqulov"),
        ("cabbarov", "firuz-cabbarov"),
        ("джаббаров", "firuz-cabbarov"),
        ("ehmedov", "ilqar-ehmedov"),
        ("abulfatov", "mircamal-ebulfetov"),
        ("meerovish", "yan-meerovich"),
    ],
)
def test_other_spellings_find_as_well(search, typed, person):
    page = search("az")
    page.type(typed)
    assert person in page.found()


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        ("az", "ilham ısmət", "İlham Ismət"),
        ("en", "ilham ismet", "Ilham Ismet"),
        ("ru", "ёлка юля", "Ёлка Юля"),
        ("az", "ə", "Ə"),
    ],
)
def test_each_word_begins_with_a_capital_of_the_keyboards_own_language(
    search, language, typed, shown
):
    page = search(language)
    page.type(typed)
    assert page.typed == shown


def test_the_keys_show_the_capitals_of_their_language(search):
    page = search("az")
    shown = {key.objectName(): page.said(key) for key in page.letters()}
    assert (shown["key:i"], shown["key:ı"]) == (["İ"], ["I"])
    page.tap("keyboard:en")
    shown = {key.objectName(): page.said(key) for key in page.letters()}
    assert shown["key:i"] == ["I"] and "key:ı" not in shown


@LANGUAGES
def test_every_letter_has_a_key_in_sight(search, january, language):
    page = search(language)
    letters = {key.objectName().removeprefix("key:") for key in page.letters()}
    assert letters == set("".join(january.languages[language].keyboard))


def test_another_keyboard_changes_nothing_else(search):
    page = search("en")
    before = page.said()[:]
    page.type("fa")
    page.tap("keyboard:ru")
    assert page.sees("key:ё") and not page.sees("key:q")
    assert page.typed == "Fa"
    assert page.app.visit.session.visit.language == "en"
    assert {"Space", "Delete", "Clear", "Azərbaycanca", "English", "Русский"} <= set(page.said())
    assert "Space" in before


def test_one_letter_or_all_of_them_can_be_taken_back(search):
    page = search()
    assert not page.find("key-delete").isEnabled() and not page.find("search-clear").isEnabled()
    page.type("ilqar")
    page.tap("key-delete")
    assert page.typed == "Ilqa"
    page.tap("search-clear")
    assert page.typed == ""
    assert page.found() == []


def test_a_space_stands_between_words_only(search):
    page = search()
    page.type("  ab  cd ")
    assert page.typed == "Ab Cd "


def test_nobody_types_without_end(search):
    page = search()
    for _ in range(45):
        page.tap("key:a")
    assert len(page.typed) == 40
    line = page.find("typed")
    assert page.place(line).right() < page.place(page.find("search-clear")).left()
    assert line.property("contentWidth") <= line.width() + 1


def test_words_say_how_to_search_and_that_nobody_was_found(search):
    page = search()
    assert "Type a surname or a first name, as you know it" in page.said(page.page)
    page.type("qwrtp")
    assert "Nobody was found under this name. Names on this list: 43." in page.said(page.page)
    assert page.found() == []


def test_names_that_are_only_similar_stand_under_words_that_say_so(search):
    page = search("en", PORTRAIT)
    page.type("meerovich")
    assert page.found() == ["yan-meerovich"] and "Similar names" not in page.said()
    page.tap("search-clear")
    page.type("mursagulob")
    assert page.found() == ["ismayil-mursaqulov"]
    words, row = (
        next(i for i in page.texts() if i.property("text") == "Similar names"),
        page.find("person:ismayil-mursaqulov"),
    )
    assert page.place(words).bottom() <= page.place(row).top()


def test_years_stand_with_a_name_where_they_are_known(search):
    page = search()
    page.type("ilham al")
    row = page.find("person:ilham-allahverdiyev")
    assert page.said(row) == ["İlham Əjdər oğlu Allahverdiyev", "1962–1990"]


def test_a_list_that_is_longer_than_its_place_is_moved_by_buttons(search):
    page = search("az", PORTRAIT)
    page.type("m")
    first = page.found()[0]
    page.rest()
    page.tap("scroll-down")
    page.rest()
    assert page.found()[0] != first or page.place(page.find(f"person:{first}")).top() < 800
    page.type("u")
    page.rest()
    top = page.place(page.find(f"person:{page.found()[0]}")).top()
    assert top > page.place(page.find("search-field")).bottom()


def test_what_was_typed_is_kept_for_the_visit_and_forgotten_after_it(search):
    page = search()
    page.type("meer")
    visit = page.app.visit
    assert visit.session.visit.typed == "Meer"
    visit.open("figures")
    visit.back()
    assert visit.typed == "Meer"
    visit.startOver()
    visit.touched()
    page.rest()
    assert visit.typed == "" == page.typed


# Keys of hardware


def test_letters_of_hardware_go_into_the_field(search):
    page = search("az")
    page.press("il")
    assert page.typed == "İl"
    page.press(Qt.Key.Key_Backspace, Qt.Key.Key_Space, "б<w>&5-Ə")
    assert page.typed == "İ Бwə"


def test_arrows_lead_over_the_keys_and_a_key_types(search):
    page = search("en")
    page.press(DOWN, *[LEFT] * 12)
    assert page.find("key:q").hasActiveFocus()
    page.press(ENTER, RIGHT, ENTER, DOWN)
    assert page.typed == "Qw"
    focused = [key for key in page.letters() if key.hasActiveFocus()]
    assert [key.objectName() for key in focused] in (["key:a"], ["key:s"])
    assert page.focus_is_seen(focused[0])


@BOTH
def test_every_place_is_reached_by_arrows(search, size):
    page = search("az", size)
    page.type("ilqar")
    page.rest()
    wanted = {i.objectName() for i in page.pressables() if i.isEnabled() and _whole(page, i)}
    reached, waiting = set(), [page.find("search-field")]
    while waiting:
        here = waiting.pop()
        for step in (LEFT, RIGHT, UP, DOWN):
            here.forceActiveFocus()
            page.press(step)
            there = page.app.window.activeFocusItem()
            if there.objectName() not in reached:
                reached.add(there.objectName())
                waiting.append(there)
    assert wanted <= reached
    assert page.typed == "İlqar"


def test_arrows_move_a_list_that_is_longer_than_its_place(search):
    page = search("az", PORTRAIT)
    page.press("m")
    page.rest()
    first = page.find(f"person:{page.found()[0]}")
    first.forceActiveFocus()
    page.press(*[DOWN] * 9)
    page.rest()
    here = page.app.window.activeFocusItem()
    assert here.objectName().startswith("person:") and here != first
    assert page.place(here).bottom() <= page.place(page.find("key:q")).top()


def test_enter_opens_the_person_with_the_focus(search):
    page = search("az")
    page.press("meerovich")
    page.rest()
    page.find("search-clear").forceActiveFocus()
    page.press(RIGHT)
    assert page.find("person:yan-meerovich").hasActiveFocus()
    page.press(ENTER)
    assert page.opened() == "yan-meerovich"


def _whole(page, item):
    return page.place(page.page).adjusted(-1, -1, 1, 1).contains(page.place(item))


# Room


@BOTH
@LANGUAGES
@pytest.mark.parametrize("scale", [1.0, 1.35, 2.0])
def test_it_fits(search, size, language, scale):
    page = search(language, size, scale)
    for typed in ("", "al", "brtkg"):
        page.type(typed if language != "ru" else {"al": "ал", "brtkg": "бвгджзй"}.get(typed, ""))
        page.rest()
        page.assert_it_fits()
        for key in page.letters():
            assert min(key.width(), key.height()) >= 15 * 1080 / 398
        if size == PORTRAIT:
            low = 0.4 * size.height() - 1
            assert not [i for i in page.pressables() if page.place(i).top() < low]
        if page.sees("search-clear") and typed:
            page.tap("search-clear")


def exhibit_in(folder: Path):
    loaded = load(folder, page_types(), TODAY, coverage())
    assert loaded.exhibit is not None, loaded.problems
    return loaded.exhibit


@pytest.mark.parametrize(("language", "typed"), [("tr", "şen"), ("de", "wärter"), ("de", "ümit")])
def test_another_exhibit_has_the_keyboards_of_its_own_languages(search, language, typed):
    page = search(language, exhibit=exhibit_in(EXHIBITS / "lighthouse"))
    page.type(typed)
    assert page.typed.lower() == typed
    assert bool(page.found()) == (typed != "wärter")


@BOTH
def test_a_screen_read_from_the_right_keeps_the_keys_where_fingers_know_them(
    search, size, tmp_path
):
    folder = write_pseudo_exhibit(EXHIBITS / "lighthouse", tmp_path / "exhibit")
    page = search(TAG, size, 2.0, exhibit_in(folder))
    page.type("vela")
    page.rest()
    left, right = page.place(page.find("key:a")), page.place(page.find("key:b"))
    assert left.right() < right.left()
    field, clear = page.place(page.find("search-field")), page.place(page.find("search-clear"))
    assert clear.right() <= field.left()
    caret_side = page.place(page.find("typed"))
    assert field.contains(caret_side.center())
    page.assert_it_fits()
