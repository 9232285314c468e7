"""The exhibit for school groups: what is hard is gone, and nothing else is."""

from dataclasses import replace

from pydantic import TypeAdapter

from kiosk.model.gate import HardPassage
from kiosk.model.page import Picture
from kiosk.model.school import for_school_groups
from kiosk.model.walk import walk

HARD = TypeAdapter(HardPassage).validate_python(
    {"behind": {"en": "How it fell", "az": "Necə yıxıldı"}, "text": {"en": "So", "az": "Belə"}}
)


def without(exhibit, kind):
    return not any(
        isinstance(thing, kind) for page in exhibit.pages.values() for _path, thing in walk(page)
    )


def test_what_stands_behind_gates_is_gone(small):
    gallery, story = small.pages["pictures"], small.pages["watering"]
    (leaf,) = gallery.pictures
    felled = replace(leaf, gate=leaf.caption)
    hard = replace(
        small,
        pages={
            **small.pages,
            "pictures": replace(gallery, pictures=(leaf, felled)),
            "watering": replace(story, picture=felled, hard=HARD),
        },
    )
    shown = for_school_groups(hard)
    assert shown.pages["pictures"].pictures == (leaf,)
    assert (shown.pages["watering"].picture, shown.pages["watering"].hard) == (None, None)
    assert without(shown, HardPassage) and not without(hard, HardPassage)
    assert shown.version != hard.version


def test_nobody_s_death_is_told_and_nobody_is_missing(small):
    shown = for_school_groups(small)
    assert any(person.death for person in small.people)
    assert not any(person.death for person in shown.people)
    assert [person.id for person in shown.people] == [person.id for person in small.people]
    assert shown.names.find(small.people[0].name)[0].person == shown.people[0]


def test_what_is_not_hard_stays_as_it_is(small):
    shown = for_school_groups(small)
    assert shown.pages == small.pages
    assert not without(shown, Picture)
