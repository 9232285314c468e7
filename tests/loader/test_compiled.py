"""The compiled form: the same exhibit as is read and checked, or none at all."""

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256

import pytest

from kiosk.loader import compiled
from kiosk.loader.compiled import KEPT, Compiled
from tests.loader.exhibits import copy_of_small, load_exhibit, replace_in


@pytest.fixture
def folder(tmp_path):
    return copy_of_small(tmp_path)


@pytest.fixture
def compiled_once(folder, tmp_path):
    """The compiled form of the small exhibit, kept, and the exhibit itself."""
    exhibit = load_exhibit(folder).exhibit
    form = Compiled(folder, tmp_path / "cache")
    assert form.recall() is None
    form.keep(exhibit)
    return exhibit


def recalled(folder, tmp_path):
    return Compiled(folder, tmp_path / "cache").recall()


def test_it_is_the_same_exhibit(folder, tmp_path, compiled_once):
    again = recalled(folder, tmp_path)
    assert replace(again, names=compiled_once.names) == compiled_once
    assert again.people == compiled_once.people
    found = again.names.find("agacov"), compiled_once.names.find("agacov")
    assert found[0] == found[1] != ()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("pages/planting.yaml", "Later there", "Later here"),
        ("people.csv", "Yan Bumagin", "Yan Bumaqin"),
        ("words/en.yaml", "back: Back", "back: Return"),
    ],
)
def test_a_change_of_the_content_ends_it(folder, tmp_path, compiled_once, file, old, new):
    kept = (folder / file).stat()
    replace_in(folder, file, old, new)
    os.utime(folder / file, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    assert recalled(folder, tmp_path) is None


def test_a_file_more_or_less_or_a_changed_picture_ends_it(folder, tmp_path, compiled_once):
    picture = folder / "media" / "leaf.png"
    kept = picture.stat()
    os.utime(picture, ns=(kept.st_atime_ns, kept.st_mtime_ns + 1))
    assert recalled(folder, tmp_path) is None
    os.utime(picture, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    assert recalled(folder, tmp_path) is not None
    (folder / "pages" / "new.yaml").touch()
    assert recalled(folder, tmp_path) is None


def test_another_state_of_the_program_ends_it(folder, tmp_path, compiled_once, monkeypatch):
    monkeypatch.setattr(compiled, "_program", lambda: "another")
    assert recalled(folder, tmp_path) is None


@pytest.mark.parametrize("spoil", [lambda c: c[:-1], lambda c: b"", lambda c: c[:40] + b"x"])
def test_what_is_damaged_counts_for_nothing(folder, tmp_path, compiled_once, spoil):
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    assert recalled(folder, tmp_path) is None


class Harm:
    def __init__(self, witness):
        self.witness = witness

    def __reduce__(self):
        return os.mkdir, (str(self.witness),)


def test_nothing_but_the_model_is_made_from_it(folder, tmp_path, compiled_once):
    witness = tmp_path / "harmed"
    content = pickle.dumps(Harm(witness))
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(sha256(content).digest() + content)
    assert recalled(folder, tmp_path) is None
    assert not witness.exists()


def test_it_is_for_the_user_alone_and_does_not_pile_up(folder, tmp_path, compiled_once):
    for n in range(KEPT + 2):
        replace_in(folder, "words/en.yaml", None, f"# {n}\n")
        Compiled(folder, tmp_path / "cache").keep(compiled_once)
    files = list((tmp_path / "cache").iterdir())
    assert len(files) == KEPT
    assert {file.stat().st_mode & 0o077 for file in (*files, tmp_path / "cache")} == {0}


def test_where_it_cannot_be_kept_nothing_is_lost(folder, tmp_path):
    (tmp_path / "cache").write_text("in the way")
    form = Compiled(folder, tmp_path / "cache")
    form.keep(load_exhibit(folder).exhibit)
    assert form.recall() is None


def test_a_second_start_reads_neither_yaml_nor_checks(folder, tmp_path):
    """In a process of its own, so that nothing is loaded beforehand."""
    code = (
        "import sys; from pathlib import Path; from kiosk.staff.opening import open_exhibit;"
        f"assert open_exhibit(Path({str(folder)!r})) is not None;"
        "print(sorted({'yaml', 'pydantic', 'babel', 'pyuca'} & set(sys.modules)))"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    said = [
        subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for _ in range(2)
    ]
    assert "yaml" in said[0]
    assert said[1] == "[]"
