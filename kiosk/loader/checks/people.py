"""The list of people: doubtful twins, portraits, neighbours."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.messages import nearest
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem
from kiosk.model.person import Person
from kiosk.model.spelling import fold, words


def people_problems(file: ContentFile) -> Iterator[Problem]:
    """What is wrong within the list of people, if `file` is one."""
    if file.name not in PEOPLE_FILES or not isinstance(file.thing, tuple):
        return
    known = {person.id for person in file.thing}
    for path, person in file.all(Person):
        if person.portrait and not person.consent:
            yield file.problem(
                (*path, "portrait"),
                "This portrait is not shown: nobody has noted that the family agrees.",
                "Write yes under consent once they do.",
                severity="warning", code="consent",
            )  # fmt: skip
        for index, other in enumerate(person.beside):
            if other not in known or other == person.id:
                yield file.problem(
                    (*path, "beside", index), f"There is no other person “{other}”.",
                    "Write the id of a person on this list.",
                    nearest=nearest(other, sorted(known - {person.id})), code="no-person",
                )  # fmt: skip
    yield from _twins(file)


def roll_problems(contents: Contents) -> Iterator[Problem]:
    """A page of people without a list of them, and a list that no page shows."""
    pages = [file for i, file in contents.pages.items() if _is_roll(contents, i)]
    if contents.people is None:
        for file in pages:
            yield file.problem(
                ("type",), "This page shows the list of people, and there is none yet.",
                "Put people.csv, people.xlsx or people.yaml into the folder of the exhibit.",
                code="no-people",
            )  # fmt: skip
    elif contents.people.document and not pages and _all_valid(contents):
        yield contents.people.problem(
            (), "No page shows this list of people.",
            "Add a page of the type people: kiosk new page people names",
            severity="warning", code="no-people-page",
        )  # fmt: skip


def _twins(file: ContentFile) -> Iterator[Problem]:
    """Two rows that may be one person: names that are the same but for one letter."""
    assert isinstance(file.thing, tuple)
    people: tuple[Person, ...] = file.thing
    by_key: dict[str, list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        surname, given = person.names
        key = " ".join(sorted(fold(word) for word in (*words(surname), *words(given)[:1])))
        for form in {key, *(key[:i] + key[i + 1 :] for i in range(len(key)))}:
            by_key[form].append(at)
    told: set[int] = set()
    for rows in by_key.values():
        for first, second in combinations(rows[:20], 2):
            if second not in told and _may_be_one(people[first], people[second]):
                told.add(second)
                yield _twin(file, first, second)


def _may_be_one(one: Person, other: Person) -> bool:
    return not any(
        here and there and here != there
        for here, there in (
            (one.born, other.born),
            (one.father_name, other.father_name),
            (one.age, other.age),
        )
    )


def _twin(file: ContentFile, first: int, second: int) -> Problem:
    assert file.document is not None and isinstance(file.thing, tuple)
    name, line = file.thing[first].name, file.document.spot((first, "name")).line
    return file.problem(
        (second, "name"),
        f"This may be the same person as “{name}” in line {line}.",
        "Make one row of the two; or tell them apart by birth, age or father.",
        severity="warning", code="twins",
    )  # fmt: skip


def _is_roll(contents: Contents, page_id: str) -> bool:
    page = contents.valid_pages.get(page_id)
    return page is not None and page.TYPE == "people"


def _all_valid(contents: Contents) -> bool:
    return len(contents.valid_pages) == len(contents.pages)
