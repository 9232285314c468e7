"""A disk in memory that is cut off: whatever was not synced may be there, or not, in any mix.

After the method of ALICE: every operation leaves effects (a name in a folder, the content of a
file). A sync makes the effects on its own file or folder certain. A power cut keeps what is certain
and any choice of the rest.
"""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

Keeps = Callable[[list[int]], set[int]]


@dataclass
class Effect:
    """One thing that may outlast a power cut or not: names put and taken, or content."""

    taken: tuple[tuple[int, str], ...] = ()
    put: tuple[tuple[int, str, int], ...] = ()
    content: tuple[int, bytes] | None = None
    needs: tuple[int, ...] = ()

    def touches(self, number: int) -> bool:
        """Whether a sync of this node makes it certain."""
        if self.content:
            return self.content[0] == number
        return all(parent == number for parent in self.needs)


@dataclass
class MemoryDisk:
    """The disk below `root` as the program sees it, with a record of what it did.

    Locks are no part of it: they lie in the real folder of that name.
    """

    root: Path
    nodes: dict[int, bool] = field(default_factory=lambda: {0: True})
    names_: dict[int, dict[str, int]] = field(default_factory=lambda: {0: {}})
    contents: dict[int, bytes] = field(default_factory=dict)
    effects: list[Effect] = field(default_factory=list)
    syncs: list[tuple[int, int]] = field(default_factory=list)
    """(after how many effects, which node)"""
    marks: list[tuple[int, int]] = field(default_factory=list)
    """(effects, syncs) after each operation"""
    room: int = 10**12
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    # The protocol

    def pieces(self, file: Path) -> Iterator[bytes]:
        number = self._find(file)
        if number is None or self.nodes[number]:
            raise FileNotFoundError(2, "No such file", str(file))
        yield self.contents[number]

    def size(self, file: Path) -> int:
        number = self._find(file)
        return -1 if number is None or self.nodes[number] else len(self.contents[number])

    def names(self, folder: Path) -> list[str]:
        number = self._find(folder)
        return [] if number is None else sorted(self.names_[number])

    def free(self, folder: Path) -> int:
        return self.room

    def make_folder(self, folder: Path) -> None:
        if self._find(folder) is None:
            self._make(folder, True)
            self._mark()

    def write(self, file: Path, content: Iterable[bytes], read_only: bool = False) -> None:
        if self._find(file) is not None:
            raise FileExistsError(17, "File exists", str(file))
        number = self._make(file, False)
        self._mark()
        for piece in content:
            if len(piece) > self.room:
                raise OSError(28, "No space left on device", str(file))
            self.room -= len(piece)
            self._write(number, self.contents[number] + piece)
            self._mark()

    def sync(self, path: Path) -> None:
        number = self._find(path)
        if number is None:
            raise FileNotFoundError(2, "No such file", str(path))
        self.syncs.append((len(self.effects), number))
        self._mark()

    def rename(self, old: Path, new: Path) -> None:
        number, source, target = self._find(old), self._parent(old), self._parent(new)
        if number is None:
            raise FileNotFoundError(2, "No such file", str(old))
        there = self.names_[target].get(new.name)
        if there is not None and self.nodes[there]:
            raise OSError(39, "Directory not empty", str(new))
        del self.names_[source][old.name]
        self.names_[target][new.name] = number
        self.effects.append(
            Effect(((source, old.name),), ((target, new.name, number),), needs=(target,))
        )
        self._mark()

    def remove(self, path: Path) -> None:
        number = self._find(path)
        if number is None:
            return
        if self.nodes[number]:
            for name in list(self.names_[number]):
                self.remove(path / name)
        parent = self._parent(path)
        del self.names_[parent][path.name]
        self.effects.append(Effect(taken=((parent, path.name),), needs=(parent,)))
        self._mark()

    # The power cut

    def cut_off(self, operation: int, keeps: Keeps) -> "MemoryDisk":
        """The disk after a power cut behind so many operations; `keeps` chooses of what is not
        certain."""
        effects, syncs = self.marks[operation - 1] if operation else (0, 0)
        certain = set()
        for known, node in self.syncs[:syncs]:
            certain |= {i for i in range(known) if self.effects[i].touches(node)}
        open_ = [i for i in range(effects) if i not in certain]
        return self._after(sorted(certain | keeps(open_)))

    def open_effects(self, operation: int) -> list[int]:
        """What is not certain behind so many operations."""
        found: list[int] = []

        def note(open_: list[int]) -> set[int]:
            found.extend(open_)
            return set()

        self.cut_off(operation, note)
        return found

    def _after(self, kept: list[int]) -> "MemoryDisk":
        disk = MemoryDisk(self.root, nodes=dict(self.nodes), numbers=count(max(self.nodes) + 1))
        disk.names_ = {number: {} for number, folder in self.nodes.items() if folder}
        disk.contents = {number: b"" for number, folder in self.nodes.items() if not folder}
        for effect in (self.effects[i] for i in kept):
            for parent, name in effect.taken:
                disk.names_[parent].pop(name, None)
            for parent, name, number in effect.put:
                disk.names_[parent][name] = number
            if effect.content:
                disk.contents[effect.content[0]] = effect.content[1]
        return disk

    def _make(self, path: Path, folder: bool) -> int:
        parent, number = self._parent(path), next(self.numbers)
        self.nodes[number] = folder
        self.names_[parent][path.name] = number
        if folder:
            self.names_[number] = {}
        else:
            self.contents[number] = b""
        self.effects.append(Effect(put=((parent, path.name, number),), needs=(parent,)))
        return number

    def _write(self, number: int, content: bytes) -> None:
        self.contents[number] = content
        self.effects.append(Effect(content=(number, content)))

    def _mark(self) -> None:
        self.marks.append((len(self.effects), len(self.syncs)))

    def _find(self, path: Path) -> int | None:
        number = 0
        for part in path.relative_to(self.root).parts:
            found = self.names_.get(number, {}).get(part)
            if found is None:
                return None
            number = found
        return number

    def _parent(self, path: Path) -> int:
        number = self._find(path.parent)
        if number is None:
            raise FileNotFoundError(2, "No such folder", str(path.parent))
        return number


def choices(open_: list[int], seed: int) -> list[set[int]]:
    """All of it, none of it, all but one, only one, the first so many, and some at random."""
    every = set(open_)
    found = [every, set()]
    found += [every - {one} for one in open_] + [{one} for one in open_]
    found += [set(open_[:n]) for n in range(1, len(open_))]
    chance = random.Random(seed)
    found += [{one for one in open_ if chance.random() < 0.5} for _ in range(8)]
    return [set(one) for one in {tuple(sorted(one)) for one in found}]
