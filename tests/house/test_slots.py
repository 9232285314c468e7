"""What a QObject of ours is connected to is a declared slot."""

import ast
from collections.abc import Iterator
from pathlib import Path

KIOSK = Path(__file__).parents[2] / "kiosk"
# Every class of the program by its name, with the names of its bases.
Bases = dict[str, list[str]]


def undeclared_slots(tree: ast.AST, bases: Bases) -> Iterator[str]:
    """Methods of QObjects that something is connected to and that are no `Slot`.

    PySide6 gives an object that has such a connection a QMetaObject of its own, which ends with
    the object. QML keeps what it knows of a QMetaObject by its address, so that the next one made
    there is taken for it: its properties read as undefined.
    """
    for kind in _classes(tree):
        if _is_qobject(kind.name, bases):
            methods = {m.name: m for m in kind.body if isinstance(m, ast.FunctionDef)}
            connected = {name for call in ast.walk(kind) for name in _receivers(call)}
            for name in sorted(connected & methods.keys()):
                if not _is_slot(methods[name]):
                    yield f"{kind.name}.{name}"


def _classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def _is_qobject(name: str, bases: Bases) -> bool:
    """Qt's own classes, and everything that is built on one."""
    if name in bases:
        return any(_is_qobject(base, bases) for base in bases[name])
    return name.startswith("Q")


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


def _bases(trees: dict[str, ast.AST]) -> Bases:
    return {
        kind.name: [getattr(base, "id", getattr(base, "attr", "")) for base in kind.bases]
        for tree in trees.values()
        for kind in _classes(tree)
    }


def test_every_method_that_is_connected_is_a_slot() -> None:
    trees = {
        str(file.relative_to(KIOSK)): ast.parse(file.read_text("utf-8"))
        for file in sorted(KIOSK.rglob("*.py"))
    }
    bases = _bases(trees)
    found = [
        f"{file}: {it}" for file, tree in trees.items() for it in undeclared_slots(tree, bases)
    ]
    assert _is_qobject("VisitModel", bases)
    assert found == []


def test_a_method_without_its_mark_is_found() -> None:
    tree = ast.parse(
        "class Model(QObject):\n"
        "    def __init__(self):\n"
        "        self.changed.connect(self._follow)\n"
        "    def _follow(self):\n"
        "        pass\n"
    )
    assert list(undeclared_slots(tree, {"Model": ["QObject"]})) == ["Model._follow"]
