"""The command line: arguments only. Each command imports its module when it is called."""

import argparse
import importlib
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.cli_arguments import (
    device_option,
    directory,
    exhibit_option,
    languages,
    size_option,
    staffs_language,
    year,
)
from kiosk.cli_packs import add_pack_commands, state_option
from kiosk.loader.folder import FolderError

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
        from kiosk.staff.saying import complain, wanted_language

        complain(error, wanted_language(args))
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
    _desk(_command(commands, "desk", "kiosk.staff.desk.window:main",
                   "write the exhibit in a window, with a live preview"))  # fmt: skip
    _tour(_command(commands, "tour", "kiosk.staff.tour:main", "save a picture of every page"))
    _proof(_command(commands, "proof", "kiosk.staff.proof:main",
                    "print everything that visitors see, to be read and signed"))  # fmt: skip
    _report(_command(commands, "report", "kiosk.staff.report:main",
                     "tell what is missing, expired or too long, by language"))  # fmt: skip
    _find(_command(commands, "find", "kiosk.staff.find:main", "find a person by name"))
    _new(_command(commands, "new", "", "begin a new page or a new exhibit"))
    _import(_command(commands, "import", "kiosk.staff.sheets.importing:main",
                     "bring a spreadsheet into a list of the exhibit"))  # fmt: skip
    _template(_command(commands, "template", "kiosk.staff.sheets.template:main",
                       "write a spreadsheet to fill in, or one of a list"))  # fmt: skip
    _calendar(_command(commands, "calendar", "kiosk.staff.calendar:main",
                       "print what will be observed, and when"))  # fmt: skip
    _observe(_command(commands, "observe", "kiosk.staff.observe:main",
                      "begin an observance on the running kiosk by hand"))  # fmt: skip
    _ledger(_command(commands, "ledger", "kiosk.staff.ledger:main",
                     "print which names have been shown, and how often"))  # fmt: skip
    add_pack_commands(commands, _command, directory)
    _doctor(_command(commands, "doctor", "kiosk.staff.doctor:main",
                     "tell what the kiosk believes of the panel it stands on"))  # fmt: skip
    device_option(_command(commands, "learn-keys", "kiosk.staff.learn_keys:main",
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


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dir", metavar="DIR", nargs="?", type=Path,
        help="folder of an exhibit (default: the version published here, or else the exhibit that "
        "comes with the kiosk)",
    )  # fmt: skip
    state_option(parser)
    parser.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    device_option(parser)
    size_option(parser, None, "of the window (default: that of the screen)")


def _check(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("--json", action="store_true", help="print the problems for a program")
    staffs_language(parser)
    parser.epilog = "Exit status: 0 nothing to correct, 1 problems, 2 the folder cannot be read."


def _preview(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    size_option(parser, None, "of the window")
    parser.add_argument("--language", metavar="L", help="begin in this language, such as en")


def _desk(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("--language", metavar="L", choices=("az", "en", "ru"),
                        help="of the window: az, en, ru (default: this computer's)")  # fmt: skip


def _tour(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("--out", metavar="OUT", type=Path, required=True,
                        help="folder for the pictures")  # fmt: skip
    size_option(parser, FULL_HD, "of the pictures (default: 1920x1080)")
    parser.add_argument("--language", metavar="L", action="append", default=[],
                        help="only this language; may be repeated")  # fmt: skip
    parser.add_argument("--text-size", type=float, choices=(1.0, 1.35, 2.0), default=1.0,
                        metavar="1|1.35|2", help="size of the text (default: 1)")  # fmt: skip


def _proof(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("-o", "--out", metavar="FILE.pdf", type=Path, required=True,
                        help="the file to write")  # fmt: skip
    parser.add_argument("--language", metavar="L", action="append", default=[],
                        help="only this language; may be repeated")  # fmt: skip
    parser.add_argument("--page", metavar="ID", action="append", default=[],
                        help="only this page; may be repeated")  # fmt: skip
    parser.add_argument("--text-size", type=float, choices=(1.0, 1.35, 2.0), action="append",
                        default=[], metavar="1|1.35|2",
                        help="only this size of text; may be repeated, main one first")  # fmt: skip
    size_option(parser, FULL_HD, "of the screen (default: 1920x1080)")
    parser.epilog = "Exit status: 0 written, 1 not written, 2 wrong arguments, 130 stopped."


def _report(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("-o", "--out", metavar="FILE.html", type=Path,
                        help="write it to this file as well, to be read and printed")  # fmt: skip
    parser.add_argument("--in-language", choices=("az", "en", "ru"), default="en",
                        help="the language of the report itself (default: en)")  # fmt: skip
    parser.add_argument("--language", metavar="L", action="append", default=[],
                        help="only about this language; may be repeated")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print it for a program")
    parser.epilog = "Exit status: 0 nothing to do, 1 something to do, 2 the folder cannot be read."


def _find(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", metavar="WORDS", nargs=1,
        help="a name or parts of it, in Latin or Cyrillic; several words in quotes",
    )  # fmt: skip
    directory(parser)
    parser.add_argument("--json", action="store_true", help="print the people for a program")
    parser.epilog = "Exit status: 0 found, 1 nobody found, 2 the exhibit cannot be read."


def _new(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to begin", metavar="KIND", required=True)
    page = _command(kinds, "page", "kiosk.staff.new:page", "begin a page with a commented file")
    page.add_argument("type", metavar="TYPE", help="page type, such as story or timeline")
    page.add_argument("id", metavar="ID", help="id of the page: small letters, digits, hyphens")
    exhibit_option(page)
    page.add_argument("--link", metavar="MENU", help="id of the menu that lists it (default: home)")
    exhibit = _command(
        kinds, "exhibit", "kiosk.staff.new:exhibit", "begin an exhibit: a small one that works"
    )
    exhibit.add_argument("dir", metavar="DIR", type=Path, help="folder to make")
    exhibit.add_argument(
        "--languages", metavar="L,L", type=languages, default=("az", "en", "ru"),
        help="its languages, the default one first (default: az,en,ru)",
    )  # fmt: skip


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the list: .xlsx or .csv")
    parser.add_argument("--to", metavar="PAGE", required=True,
                        help="id of a timeline or figures page; or people, or sources")  # fmt: skip
    exhibit_option(parser)
    parser.add_argument("--dry-run", action="store_true",
                        help="only show what would change, row by row")  # fmt: skip
    staffs_language(parser)
    parser.epilog = "Exit status: 0 every row taken, 1 some rows refused, 2 nothing can be done."


def _template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar="LIST", nargs="?",
        choices=("people", "timeline", "sources", "figures", "all"),
        help="people, timeline, sources, figures, or all of them (default: all)",
    )  # fmt: skip
    parser.add_argument("-o", "--out", metavar="FILE.xlsx", type=Path, required=True,
                        help="the spreadsheet to write")  # fmt: skip
    parser.add_argument("--from", metavar="PAGE", dest="page", help="fill it with this list")
    exhibit_option(parser)
    staffs_language(parser)
    parser.epilog = "Exit status: 0 written, 2 nothing can be done."


def _calendar(parser: argparse.ArgumentParser) -> None:
    directory(parser)
    parser.add_argument("--year", metavar="Y", type=year, help="all of that year")
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
    directory(parser)
    parser.add_argument("--json", action="store_true", help="print the ledger for a program")
    parser.epilog = (
        "Exit status: 0 nobody is more than one ahead of another, 1 somebody is, "
        "2 the exhibit or the ledger cannot be read."
    )


def _doctor(parser: argparse.ArgumentParser) -> None:
    device_option(parser)
    size_option(parser, FULL_HD, "of the panel, if device.yaml does not say (default: 1920x1080)")
    parser.add_argument("--ruler", action="store_true", help="show a ruler on the screen")
    parser.add_argument("--json", action="store_true", help="print it for a program")
    parser.epilog = "Exit status: 0 all is well, 1 device.yaml must be corrected, 2 no screen."
