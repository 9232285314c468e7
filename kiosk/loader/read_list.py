"""A list in a file of rows and columns: .csv or .xlsx."""

from dataclasses import replace

from kiosk.loader.columns import name_of
from kiosk.loader.csv_table import read_csv
from kiosk.loader.encoding import read_text
from kiosk.loader.lists import ListKind, columns_of, nested_of
from kiosk.loader.nodes import Document, Path
from kiosk.loader.problems import Problem
from kiosk.loader.tables import as_document
from kiosk.loader.xlsx_table import read_xlsx

TABLE_ENDINGS = (".csv", ".xlsx")
MAX_TABLE_BYTES = 32 * 1024 * 1024
"""A list of 20,000 people with long texts."""

_IN_EXCEL = "In Excel: Save As, “CSV UTF-8”. Or save it as .xlsx."


def read_list(
    name: str, content: bytes, kind: ListKind
) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read the list `name`. The document is None when it cannot be read at all."""
    if name.endswith(".xlsx"):
        table, problems = read_xlsx(name, content, kind)
    else:
        text, problems = read_text(name, content, MAX_TABLE_BYTES)
        if problems:
            return None, tuple(
                replace(problem, fix=_IN_EXCEL) if problem.code == "encoding" else problem
                for problem in problems
            )
        table, problems = read_csv(name, text)
    if table is None:
        return None, tuple(problems)
    document, more = as_document(table, kind)
    return document, (*problems, *more)


def in_columns(document: Document, kind: ListKind, problem: Problem, row: Path) -> Problem:
    """The same problem in the words of someone who fills in a table.

    `row` is the way from a row to the value that the problem is about.
    """
    if problem.code != "missing" or not row:
        return problem
    if row[0] in nested_of(kind) and len(row) > 2:
        row = row[2:]
    header = document.headers.get(row)
    known = columns_of(kind).get(str(row[0]))
    what = f" {known.help}" if known else ""
    return replace(
        problem,
        message=f"This row has nothing in the column “{header.name if header else name_of(row)}”.",
        fix=f"Fill it in.{what}",
    )
