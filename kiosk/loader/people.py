"""The list of people: people.csv, people.xlsx or people.yaml, with the same columns and checks."""

from dataclasses import replace

from kiosk.loader.columns import name_of
from kiosk.loader.csv_table import read_csv
from kiosk.loader.encoding import read_text
from kiosk.loader.fields import fields_of
from kiosk.loader.nodes import Data, Document, as_data
from kiosk.loader.problems import Problem
from kiosk.loader.tables import as_document
from kiosk.loader.validate import validate
from kiosk.loader.xlsx_table import read_xlsx
from kiosk.model.person import Person
from kiosk.model.spelling import plain, words

PEOPLE_FILES = ("people.csv", "people.xlsx", "people.yaml")
TABLES = ("people.csv", "people.xlsx")
MAX_TABLE_BYTES = 32 * 1024 * 1024
"""A list of 20,000 people with long texts."""


def read_table(name: str, content: bytes) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read the list `name`. The document is None when it cannot be read at all."""
    if name.endswith(".xlsx"):
        table, problems = read_xlsx(name, content)
    else:
        text, problems = read_text(name, content, MAX_TABLE_BYTES)
        if problems:
            return None, tuple(problems)
        table, problems = read_csv(name, text)
    if table is None:
        return None, tuple(problems)
    return as_document(table)


def people_of(document: Document) -> tuple[object | None, tuple[Problem, ...]]:
    """The people of the list, and what is wrong with them."""
    data = as_data(document.root)
    _give_ids(data)
    thing, problems = validate(document, tuple[Person, ...], "this file", data)
    if document.table:
        problems = tuple(_in_columns(problem) for problem in problems)
    return thing, problems


def _give_ids(data: Data) -> None:
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


def _in_columns(problem: Problem) -> Problem:
    """The same problem in the words of someone who fills in a table."""
    if problem.code != "missing" or len(problem.path) < 2:
        return problem
    name = name_of(problem.path)
    known = fields_of(Person).get(name)
    what = f" {known.help}" if known else ""
    return replace(
        problem,
        message=f"This row has nothing in the column “{name}”.",
        fix=f"Fill it in.{what}",
    )
