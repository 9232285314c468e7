"""Thousands of spoilt files: every one ends in problems that name a place, never in a crash."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.loader.files import FileCache
from kiosk.loader.folder import look_into
from kiosk.loader.load import load
from kiosk.pages import page_types
from tests.loader.exhibits import SMALL, TODAY

CONTENT = Path(__file__).parents[2] / "content"
BATCHES, PER_BATCH = 10, 500

_TOKENS = [
    b"null", b"~", b"no", b"0", b"-1", b"1e999", b"nan", b"[]", b"{}", b"[", b"{", b"]", b"}",
    b": ", b"- ", b"\n", b"\n\n", b"  ", b"\t", b'"', b"'", b"|-\n", b">", b"#", b"&a ", b"*a",
    b"!!binary ", b"<<: *a", b"---\n", b"...\n", b"%YAML 1.1\n", b"? ", b"\\", b"*", b"[@",
    b"[@]", b"{years since ", b"{years since 9999-99-99}", b"{", b"\x00", b"\x1b", b"\xff\xfe",
    b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\r", b"\x85",
    b"9" * 5000, b"a" * 300, b"[" * 300, b"../" * 5, "“".encode(), "ə".encode(),
    "\U0001f56f".encode(), b"0000-00-00", b"9999-12-31", b"24:00", b"az:", b"type: menu",
    b"id: a", b"value: 0", b"en", b"#12", b"\xd9\xa1",
]  # fmt: skip


def _flip(content: bytearray, draw: random.Random) -> None:
    content[draw.randrange(len(content))] ^= 1 << draw.randrange(8)


def _delete(content: bytearray, draw: random.Random) -> None:
    at = draw.randrange(len(content))
    del content[at : at + draw.choice((1, 1, 2, 8, 40, 400))]


def _duplicate(content: bytearray, draw: random.Random) -> None:
    at = draw.randrange(len(content))
    piece = content[at : at + draw.choice((1, 4, 40, 400))]
    content[at:at] = piece


def _swap(content: bytearray, draw: random.Random) -> None:
    one, two = draw.randrange(len(content)), draw.randrange(len(content))
    content[one], content[two] = content[two], content[one]


def _move_line(content: bytearray, draw: random.Random) -> None:
    lines = bytes(content).split(b"\n")
    line = lines.pop(draw.randrange(len(lines)))
    lines.insert(draw.randint(0, len(lines)), draw.choice((b"", b" ", b"  ", b"    ")) + line)
    content[:] = b"\n".join(lines)


def _token(content: bytearray, draw: random.Random) -> None:
    at = draw.randrange(len(content))
    content[at : at + draw.choice((0, 1, 3, 10))] = draw.choice(_TOKENS)


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _delete, _duplicate, _swap, _move_line, _token,
)  # fmt: skip


def mutated(content: bytes, draw: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(draw.choice((1, 1, 1, 2, 3, 6))):
        if changed:
            draw.choice(_WAYS)(changed, draw)
    return bytes(changed)


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = CONTENT if (CONTENT / "exhibit.yaml").is_file() else SMALL
    return shutil.copytree(source, tmp_path_factory.mktemp("mutations") / "exhibit")


@pytest.fixture(scope="module")
def cache() -> FileCache:
    return FileCache()


@pytest.mark.parametrize("batch", range(BATCHES))
def test_spoilt_file_ends_in_problems_with_a_place(
    batch: int, exhibit: Path, cache: FileCache
) -> None:
    listed = look_into(exhibit)
    names = [*listed.root, *listed.pages.values(), *listed.words.values()]
    spoilt = 0
    for seed in range(batch * PER_BATCH, (batch + 1) * PER_BATCH):
        draw = random.Random(seed)
        file = exhibit / draw.choice(names)
        original = file.read_bytes()
        file.write_bytes(mutated(original, draw))
        try:
            loaded = load(exhibit, page_types(), TODAY, None, cache)
            for problem in loaded.problems:
                assert (exhibit / problem.file).is_file(), problem
                assert problem.line >= 1 and problem.column >= 1, problem
                assert problem.message and problem.fix, problem
            errors = [problem for problem in loaded.problems if problem.severity == "error"]
            assert (loaded.exhibit is None) == bool(errors)
            spoilt += bool(errors)
        except BaseException as error:
            error.add_note(f"seed {seed}, file {file.relative_to(exhibit)}")
            raise
        finally:
            file.write_bytes(original)
    assert spoilt > PER_BATCH // 4, "hardly any mutation did harm: they do not reach the files"
