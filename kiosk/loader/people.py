"""The list of people: people.csv, people.xlsx or people.yaml, with the same columns and checks."""

from kiosk.loader.nodes import Data, Document, as_data
from kiosk.loader.problems import Problem
from kiosk.loader.validate import validate
from kiosk.model.person import Person
from kiosk.model.spelling import plain, words

PEOPLE_FILES = ("people.csv", "people.xlsx", "people.yaml")


def people_of(document: Document) -> tuple[object | None, tuple[Problem, ...]]:
    """The people of the list, and what is wrong with them."""
    data = as_data(document.root)
    give_ids(data)
    return validate(document, tuple[Person, ...], "this file", data)


def give_ids(data: Data) -> None:
    """An id for each person who has none: the words of the name, and a number if it is taken."""
    people = [entry for entry in data if isinstance(entry, dict)] if isinstance(data, list) else []
    taken = {entry["id"] for entry in people if isinstance(entry.get("id"), str)}
    for entry in people:
        name = entry.get("name")
        if "id" in entry or not isinstance(name, str):
            continue
        own = "-".join(filter(None, (plain(word) for word in words(name)))) or "person"
        number = 1
        found = own
        while found in taken:
            number += 1
            found = f"{own}-{number}"
        taken.add(found)
        entry["id"] = found
