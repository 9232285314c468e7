"""What a QObject of ours is connected to is a declared slot."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject

KIOSK = Path(__file__).parents[2] / "kiosk"


def undeclared_slots(source: str, module: str) -> Iterator[str]:
    """Methods of QObjects that something is connected to and that are no `Slot`.

    PySide6 gives an object that has such a connection a QMetaObject of its own, which ends with
    the object. QML keeps what it knows of a QMetaObject by its address, so that the next one made
    there is taken for it: its properties read as undefined.
    """
    for kind in ast.walk(ast.parse(source)):
        if isinstance(kind, ast.ClassDef):
            methods = {m.name: m for m in kind.body if isinstance(m, ast.FunctionDef)}
            connected = {name for call in ast.walk(kind) for name in _receivers(call)}
            for name in sorted(connected & methods.keys()):
                made = getattr(importlib.import_module(module), kind.name)
                if issubclass(made, QObject) and not _is_slot(methods[name]):
                    yield f"{module}: {kind.name}.{name}"


def _receivers(call: ast.AST) -> Iterator[str]:
    if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "connect" and call.args:
        match call.args[0]:
            case ast.Attribute(value=ast.Name(id="self"), attr=name):
                yield name


def _is_slot(method: ast.FunctionDef) -> bool:
    return any(
        isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "Slot"
        for mark in method.decorator_list
    )


def test_every_method_that_is_connected_is_a_slot() -> None:
    found = [
        fault
        for file in sorted(KIOSK.rglob("*.py"))
        for fault in undeclared_slots(
            file.read_text("utf-8"),
            ".".join(file.relative_to(KIOSK.parent).with_suffix("").parts),
        )
    ]
    assert found == []
