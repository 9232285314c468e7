"""The command line hands its arguments on, and imports nothing that it does not need."""

import sys
import types
from argparse import Namespace
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cli import main


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[Namespace]:
    """What the commands with a window were called with; they themselves stay out."""
    calls: list[Namespace] = []

    def command(args: Namespace) -> int:
        calls.append(args)
        return 7

    for name, function in (
        ("kiosk.run", "main"), ("kiosk.staff.preview", "main"), ("kiosk.staff.tour", "main"),
    ):  # fmt: skip
        module = types.ModuleType(name)
        setattr(module, function, command)
        monkeypatch.setitem(sys.modules, name, module)
    return calls


def test_run_by_itself_shows_what_was_published(called: list[Namespace]) -> None:
    assert main(["run"]) == 7
    (args,) = called
    assert args.dir is None and args.state is None
    assert (args.windowed, args.size) == (False, None)


def test_run_in_a_window(called: list[Namespace]) -> None:
    main(["run", "here", "--windowed", "--size", "1080x1920"])
    assert (called[0].dir, called[0].windowed, called[0].size) == (Path("here"), True, (1080, 1920))


def test_preview(called: list[Namespace]) -> None:
    main(["preview", "here", "--language", "ru"])
    assert (called[0].dir, called[0].size, called[0].language) == (Path("here"), None, "ru")


def test_tour(called: list[Namespace]) -> None:
    main(["tour", "--out", "there", "--language", "az", "--language", "en", "--text-size", "1.35"])
    (args,) = called
    assert (args.out, args.size, args.language) == (Path("there"), (1920, 1080), ["az", "en"])
    assert args.text_size == 1.35


@pytest.mark.parametrize(
    "arguments",
    [["run", "--size", "big"], ["tour"], ["tour", "--out", "o", "--text-size", "3"], ["fly"], []],
)
def test_wrong_arguments_end_with_2(
    arguments: list[str], called: list[Namespace], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert called == []
    assert "usage: kiosk" in capsys.readouterr().err


def test_shipped_folders_of_a_checkout_and_of_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "kiosk"
    package.mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.shipped_content() == tmp_path / "content"
    (package / "_shipped" / "content").mkdir(parents=True)
    assert paths.shipped_content() == package / "_shipped" / "content"
