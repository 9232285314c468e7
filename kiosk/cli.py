"""The command line: arguments only. Each command imports its module when it is called."""

import argparse
import importlib
import io
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.cli_packs import add_pack_commands, state_option
from kiosk.loader.folder import FolderError
from kiosk.paths import shipped_content

FULL_HD = (1920, 1080)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name, those of the process by default.

    Returns the exit status: 0 when all is well, 1 when there are problems, 2 when the arguments
    or the folder cannot be used.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    args = _parser().parse_args(arguments)
    module, function = args.command.split(":")
    try:
        status: int = getattr(importlib.import_module(module), function)(args)
    except FolderError as error:
        print(error, file=sys.stderr)
        return 2
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A memorial exhibit on a touchscreen, driven by content files.",
        epilog="“kiosk COMMAND --help” tells more about a command. "
        "DIR is the folder of an exhibit; left out, it is the exhibit that comes with the kiosk.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _run(_command(commands, "run", "kiosk.run:main", "show the exhibit to visitors, full screen"))
    _check(
        _command(commands, "check", "kiosk.staff.check:main", "list every problem of the content")
    )
    _preview(_command(commands, "preview", "kiosk.staff.preview:main",
                      "show the exhibit in a window that follows your changes"))  # fmt: skip
    _tour(_command(commands, "tour", "kiosk.staff.tour:main", "save a picture of every page"))
    _find(_command(commands, "find", "kiosk.staff.find:main", "find a person by name"))
    _new(_command(commands, "new", "", "begin a new page or a new exhibit"))
    _calendar(_command(commands, "calendar", "kiosk.staff.calendar:main",
                       "print what will be observed, and when"))  # fmt: skip
    _observe(_command(commands, "observe", "kiosk.staff.observe:main",
                      "begin an observance on the running kiosk by hand"))  # fmt: skip
    _ledger(_command(commands, "ledger", "kiosk.staff.ledger:main",
                     "print which names have been shown, and how often"))  # fmt: skip
    add_pack_commands(commands, _command, _directory)
    _doctor(_command(commands, "doctor", "kiosk.staff.doctor:main",
                     "tell what the kiosk believes of the panel it stands on"))  # fmt: skip
    _device_option(_command(commands, "learn-keys", "kiosk.staff.learn_keys:main",
                            "learn the keys of a tactile keypad, on the screen"))  # fmt: skip
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    target: str,
    what: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.set_defaults(command=target)
    return parser


def _directory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dir", metavar="DIR", nargs="?", type=Path, default=shipped_content(),
        help="folder of the exhibit (default: the one that comes with the kiosk)",
    )  # fmt: skip


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dir", metavar="DIR", nargs="?", type=Path,
        help="folder of an exhibit (default: the version published here, or else the exhibit that "
        "comes with the kiosk)",
    )  # fmt: skip
    state_option(parser)
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    _device_option(parser)
    _size_option(parser, None, "of the window (default: that of the screen)")


def _check(parser: argparse.ArgumentParser) -> None:
    _directory(parser)
    parser.add_argument("--json", action="store_true", help="print the problems for a program")
    parser.epilog = "Exit status: 0 nothing to correct, 1 problems, 2 the folder cannot be read."


def _preview(parser: argparse.ArgumentParser) -> None:
    _directory(parser)
    _size_option(parser, None, "of the window")
    parser.add_argument("--language", metavar="L", help="begin in this language, such as en")


def _tour(parser: argparse.ArgumentParser) -> None:
    _directory(parser)
    parser.add_argument("--out", metavar="OUT", type=Path, required=True,
                        help="folder for the pictures")  # fmt: skip
    _size_option(parser, FULL_HD, "of the pictures (default: 1920x1080)")
    parser.add_argument("--language", metavar="L", action="append", default=[],
                        help="only this language; may be repeated")  # fmt: skip
    parser.add_argument("--text-size", type=float, choices=(1.0, 1.35, 2.0), default=1.0,
                        metavar="1|1.35|2", help="size of the text (default: 1)")  # fmt: skip


def _find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", metavar="WORDS", nargs=1,
        help="a name or parts of it, in Latin or Cyrillic; several words in quotes",
    )  # fmt: skip
    _directory(parser)
    parser.add_argument("--json", action="store_true", help="print the people for a program")
    parser.epilog = "Exit status: 0 found, 1 nobody found, 2 the exhibit cannot be read."


def _new(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to begin", metavar="KIND", required=True)
    page = _command(kinds, "page", "kiosk.staff.new:page", "begin a page with a commented file")
    page.add_argument("type", metavar="TYPE", help="page type, such as story or timeline")
    page.add_argument("id", metavar="ID", help="id of the page: small letters, digits, hyphens")
    page.add_argument(
        "--in", metavar="DIR", type=Path, dest="dir",
        help="folder of the exhibit (default: this folder, if it is one)",
    )  # fmt: skip
    page.add_argument("--link", metavar="MENU", help="id of the menu that lists it (default: home)")
    exhibit = _command(
        kinds, "exhibit", "kiosk.staff.new:exhibit", "begin an exhibit: a small one that works"
    )
    exhibit.add_argument("dir", metavar="DIR", type=Path, help="folder to make")
    exhibit.add_argument(
        "--languages", metavar="L,L", type=_languages, default=("az", "en", "ru"),
        help="its languages, the default one first (default: az,en,ru)",
    )  # fmt: skip


def _calendar(parser: argparse.ArgumentParser) -> None:
    _directory(parser)
    parser.add_argument("--year", metavar="Y", type=_year, help="all of that year")
    parser.add_argument("--at", metavar="TIME",
                        help="as if it were then, such as 2027-01-20T11:59")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print the calendar for a program")
    parser.epilog = "Exit status: 0 all is well, 1 something must be seen to, 2 wrong arguments."


def _observe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", nargs="?", default="",
                        help="id of the observance (default: the exhibit's first)")  # fmt: skip
    parser.add_argument("--seconds", metavar="N", type=int, help="how long, 10 to 600")
    parser.add_argument("--cancel", action="store_true", help="end it, or drop the announced one")
    parser.epilog = "Exit status: 0 done, 1 refused, 2 no kiosk is running."


def _ledger(parser: argparse.ArgumentParser) -> None:
    _directory(parser)
    parser.add_argument("--json", action="store_true", help="print the ledger for a program")
    parser.epilog = (
        "Exit status: 0 nobody is more than one ahead of another, 1 somebody is, "
        "2 the exhibit or the ledger cannot be read."
    )


def _doctor(parser: argparse.ArgumentParser) -> None:
    _device_option(parser)
    _size_option(parser, FULL_HD, "of the panel, if device.yaml does not say (default: 1920x1080)")
    parser.add_argument("--ruler", action="store_true", help="show a ruler on the screen")
    parser.add_argument("--json", action="store_true", help="print it for a program")
    parser.epilog = "Exit status: 0 all is well, 1 device.yaml must be corrected, 2 no screen."


def _device_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device", metavar="FILE", type=Path,
        help="device.yaml of this panel (default: ~/.config/kiosk/device.yaml, or else "
        "/etc/kiosk/device.yaml)",
    )  # fmt: skip


def _size_option(
    parser: argparse.ArgumentParser, default: tuple[int, int] | None, what: str
) -> None:
    parser.add_argument("--size", metavar="WxH", type=_size, default=default,
                        help=f"width and height in pixels {what}")  # fmt: skip


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size; write it as 1920x1080")
    return int(match[1]), int(match[2])


def _year(text: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", text) or text == "0000":
        raise argparse.ArgumentTypeError(f"“{text}” is not a year; write it as 2027")
    return int(text)


def _languages(text: str) -> tuple[str, ...]:
    tags = tuple(tag.strip() for tag in text.split(","))
    bad = [tag for tag in tags if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag)]
    if bad or len(set(tags)) < len(tags):
        raise argparse.ArgumentTypeError("write short codes with commas between, such as az,en,ru")
    return tags
