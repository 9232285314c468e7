"""The desk, the staff panel and the guides call one thing by one word (docs/staff/words.md)."""

import re
from pathlib import Path

import pytest

from kiosk.service.words import words as panel_words
from kiosk.staff.desk.words import words as desk_words
from kiosk.staff.paper.words import paper_words

DOCS = Path(__file__).parents[2] / "docs" / "staff"
TAGS = ("az", "en", "ru")
# Term -> the stem in az, en and ru; keys of the desk and keys of the panel where it must stand.
TERMS = {
    "publish": (("dərc", "publish", "публи"),
                ("publish", "command.publish", "publish_title"), ("publish",)),
    "go back": (("qayı", "go back", "вер"),
                ("go_back", "command.go-back", "back_title", "back_none_title"),
                ("goBack", "goBackTo")),
    "version": (("versiya", "version", "верси"),
                ("command.go-back", "preview_last_good", "back_title", "publish_waits",
                 "outlook.nothing", "harmless.publish"),
                ("version", "goBack", "goBackNone", "goBackDone")),
    "approve": (("təsdiq", "approv", "утвер"),
                ("approve", "state.approved", "state.changed", "publish_approved",
                 "publish_lacking"), ()),
    "check": (("yoxla", "check", "провер"),
              ("check", "said.checked", "said.checked_well"), ("checking", "lookAgain")),
    "proof": (("sınaq nüsxəsi", "proof", "корректур"), ("proof", "command.proof"), ()),
    "problem": (("problem", "problem", "проблем"),
                ("raw_why", "nothing_yet", "said.checked"), ("problems",)),
    "stick": (("usb yaddaş", "stick", "флешк"), (), ("publish", "stickNone")),
    "page": (("səhifə", "page", "страниц"),
             ("pages", "new_page", "pick_page", "make_page", "outlook.pages_new"), ()),
    "picture": (("şək", "picture", "изображен"),
                ("drop_picture", "pick_picture", "field.picture", "field.pictures",
                 "outlook.media"), ()),
    "source": (("mənbə", "source", "источник"),
               ("cite", "pick_source", "file.sources", "type.sources", "field.source"), ()),
    "attract loop": (("gözləmə ekranı", "attract loop", "заставка"), ("file.attract",), ()),
    "desk": (("iş masası", "desk", "рабоч"), ("window_title",), ()),
}  # fmt: skip
# Words of before, and of other trades, for the same things.
ELSEWHERE = {
    "az": ("yayımla", "yayımlama", "nəşr"),
    "ru": ("выпуск", "выпусти", "замечани", "экземпляр"),
    "en": ("upload",),
}
# Of books, not of versions: their publisher.
ABOUT_BOOKS = {"field.publisher", "source_no_id"}


def table() -> dict[str, tuple[str, ...]]:
    rows = re.findall(r"^\| (\w[\w ]*?) \| (.+?) \| (.+?) \| (.+?) \|$",
                      (DOCS / "words.md").read_text("utf-8"), re.MULTILINE)  # fmt: skip
    return {term: (az, en, ru) for term, az, en, ru in rows}


@pytest.mark.parametrize("at", range(3), ids=TAGS)
@pytest.mark.parametrize("term", TERMS)
def test_the_agreed_word_stands_where_the_thing_is_meant(term: str, at: int) -> None:
    stems, desk, panel = TERMS[term]
    own, kiosk = desk_words(TAGS[at]), panel_words(TAGS[at])
    said = {key: own[key] for key in desk} | {f"panel {key}": kiosk[key] for key in panel}
    assert {key: text for key, text in said.items() if stems[at] not in lower(text)} == {}
    assert stems[at] in lower(table()[term][at])


@pytest.mark.parametrize("tag", TAGS)
def test_no_other_word_is_used_for_it(tag: str) -> None:
    texts = {
        **{f"desk {k}": v for k, v in desk_words(tag).items() if k not in ABOUT_BOOKS},
        **{f"panel {k}": v for k, v in panel_words(tag).items()},
        "paper proof": paper_words(tag).proof,
        "guide": (DOCS / f"guide-{tag}.md").read_text("utf-8"),
    }
    for word in ELSEWHERE[tag]:
        assert [key for key, text in texts.items() if word in lower(text)] == []


def test_the_paper_is_called_as_its_button() -> None:
    for at, tag in enumerate(TAGS):
        assert TERMS["proof"][0][at] in lower(paper_words(tag).proof)


def lower(text: str) -> str:
    return text.replace("İ", "i").replace("I", "ı" if "ə" in text else "i").lower()
