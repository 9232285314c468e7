"""Every sentence for staff that stands in the source, with made-up values in its places."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import kiosk

ROOT = Path(kiosk.__file__).parent

# What stands in a place where only words of ours can stand: by the expression there, behind the
# end of the file's path where it is another thing elsewhere.
VALUES = {
    "cls.NAME": ("latitude", "longitude"),
    "model/maps.py high": ("east",),
    "model/maps.py low": ("west",),
    "unit": ("inches", "millimetres", "degrees", "percent"),
    "lies": ("landscape", "portrait"),
    "one": ("Cyrillic", "Latin"),
    "here": ("1 text is", "2 texts are"),
    "_texts(paths)": ("1 text", "2 texts"),
    "_texts(missing)": ("1 text", "2 texts"),
    "checks/keyboards.py what": ("A space", "“7”"),
    "checks/links.py what": ("page", "map", "figure", "source"),
    "loader/folder.py what": ("people", "sources"),
    "rule": ("small letters a-z, digits and hyphens", "the short code of a language"),
    "together": ("", " together with the heading"),
    "help_text": ("", " A short id."),
    "packs/changes.py what": ("Added", "Changed", "Removed"),
    "packs/changes.py kind": ("page", "3 pages", "person", "3 people"),
    "packs/changes.py listed": ("“7”",),
    "packs/changes.py more": ("", " and 2 more"),
    "packs/changes.py files": ("file", "files"),
    "_reason(process.returncode)": ("crashed on its content", "wrote more than a check may"),
    "packs/names.py wrong": ("is too long",),
    "packs/folder.py wrong": ("is a hidden file", "names a place outside the pack"),
    "why(error)": ("permission denied", "the system does not say why"),
    "bad.why": ("this program cannot open it.", "its files are not as they were taken in."),
    "staff/proof.py what": ("language", "page"),
    "staff/new.py hint": ("", " Did you mean 7?"),
    "staff/ledger.py error": ("The ledger of names cannot be read (7): 7",),
    "staff/doctor.py where": ("7 says", "There is no 7; the kiosk takes"),
    "staff/tour.py found": ("7 pictures and 7 contact sheets in 7",),
    "fix": ("Write one of: a, b.", "Take it out."),
}
# Calls whose texts staff never read as a message.
SILENT = ("Help", "re.compile", "ValueError", "TypeError", "RuntimeError", "PermissionError")
SENTENCE = re.compile(r"[“{A-Z0-9][^\n]* [^\n]*[^.][.!?]|[“{A-Z0-9][^\n]* [^\n]*: \{[^{}]*\}")


def sentences(file: Path) -> Iterator[tuple[int, str]]:
    """The line of each sentence in `file`, and the sentence as staff could be told it."""
    own = f"{file.parent.name}/{file.name}"
    tree = ast.parse(file.read_text("utf-8"))
    for node in _texts(tree):
        template = _template(node)
        if not SENTENCE.fullmatch(template) or not re.search("[a-z]{2}", template):
            continue
        if isinstance(node, ast.Constant):
            yield node.lineno, node.value.replace("{}", "7")
            continue
        assert isinstance(node, ast.JoinedStr)
        known = {
            _expression(part): _values(own, _expression(part))
            for part in node.values
            if isinstance(part, ast.FormattedValue)
        }
        for chosen in product(*known.values()):
            values = dict(zip(known, chosen, strict=True))
            yield (
                node.lineno,
                "".join(
                    str(part.value) if isinstance(part, ast.Constant) else values[_expression(part)]
                    for part in node.values
                ),
            )


def _expression(part: ast.expr) -> str:
    assert isinstance(part, ast.FormattedValue)
    return ast.unparse(part.value)


def _values(file: str, expression: str) -> tuple[str, ...]:
    return VALUES.get(f"{file} {expression}") or VALUES.get(expression) or ("7",)


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{7}" for part in node.values
    )


def _texts(node: ast.AST) -> Iterator[ast.AST]:
    """Texts of the source, without those that document it or are meant for the program."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Assert):
        return
    if isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        if called in SILENT or called.startswith("_log."):
            return
    if isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    ):
        yield node
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.JoinedStr):
            if isinstance(child, ast.FormattedValue):
                yield from _texts(child.value)
            continue
        yield from _texts(child)
