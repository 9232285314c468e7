"""The arguments of the commands that pack an exhibit, publish it, and take it back."""

import argparse
from collections.abc import Callable
from pathlib import Path

from kiosk.cli_arguments import staffs_language

Add = Callable[..., argparse.ArgumentParser]


def add_pack_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    add: Add,
    directory: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add them to `commands` by `add`; `directory` adds the argument DIR."""
    pack = add(commands, "pack", "kiosk.staff.pack:main",
               "check an exhibit and make one file of it for a kiosk")  # fmt: skip
    directory(pack)
    _pack(pack)
    _publish(add(commands, "publish", "kiosk.staff.publish:main",
                 "bring a pack to the kiosk of this machine"))  # fmt: skip
    _versions(add(commands, "versions", "kiosk.staff.versions:main",
                  "list the versions that this kiosk has"))  # fmt: skip
    _go_back(add(commands, "go-back", "kiosk.staff.versions:go_back",
                 "show the version before again"))  # fmt: skip


def _pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True,
                        help="the pack to write, such as exhibit.kiosk")  # fmt: skip
    parser.add_argument("--approved-by", metavar="NAME", action="append", default=[],
                        help="who approves just this content; may be repeated")  # fmt: skip
    parser.add_argument("--all-approved", action="store_true",
                        help="only if every page is approved at the desk, in every language, as "
                        "it stands")  # fmt: skip
    staffs_language(parser)
    parser.epilog = "Exit status: 0 made, 1 problems, 2 the folder or FILE cannot be used."


def _publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="FILE|DIR", type=Path,
                        help="a pack, or the folder of an exhibit")  # fmt: skip
    parser.add_argument("--again", action="store_true",
                        help="although this version did not last its trial")  # fmt: skip
    _no_wait_option(parser)
    state_option(parser)
    staffs_language(parser)
    parser.epilog = (
        "Exit status: 0 it is shown, or will be with the next start or as soon as nobody is there; "
        "1 it is refused or did not last its trial; 2 it cannot be read, or the kiosk’s versions "
        "cannot be written, or somebody else is publishing."
    )


def _versions(parser: argparse.ArgumentParser) -> None:
    state_option(parser)
    staffs_language(parser)
    parser.add_argument("--json", action="store_true", help="print them for a program")


def _go_back(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="ID", nargs="?", default="",
                        help="beginning of a version’s id (default: the one before)")  # fmt: skip
    _no_wait_option(parser)
    state_option(parser)
    staffs_language(parser)
    parser.epilog = "Exit status: 0 done, 1 there is no such version, 2 it cannot be written."


def _no_wait_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-wait", action="store_true",
                        help="return at once, and leave the rest to the kiosk")  # fmt: skip


def state_option(parser: argparse.ArgumentParser) -> None:
    """Add the option --state."""
    parser.add_argument(
        "--state", metavar="DIR", type=Path,
        help="where this kiosk keeps its versions and what must survive a restart "
        "(default: ~/.local/state/kiosk)",
    )  # fmt: skip
