"""kiosk pack: check an exhibit as a kiosk will, and make one file of it."""

import argparse
from functools import partial

from kiosk.clock import Clock, SystemClock
from kiosk.loader.translations import staff_language
from kiosk.packs import judging
from kiosk.packs.archive import ENDING
from kiosk.packs.errors import PackError, UnusableError
from kiosk.packs.pack import make_pack
from kiosk.packs.versions import short
from kiosk.staff import saying
from kiosk.staff.approved import standing


def main(args: argparse.Namespace, clock: Clock | None = None) -> int:
    """Pack the exhibit in `args.dir` into `args.out`. Returns the exit status.

    Raises FolderError when the folder cannot be read.
    """
    at = (clock or SystemClock()).utc()
    language = staff_language(args.language)
    say = partial(saying.say, language=language)
    judge = partial(judging.judge, language=language)
    try:
        made = make_pack(
            args.dir, args.out, at, tuple(args.approved_by), say, judge,
            stand=standing, all_approved=args.all_approved,
        )  # fmt: skip
    except PackError as error:
        saying.complain(error, language)
        return 2 if isinstance(error, UnusableError) else 1
    signed = ", ".join(approval.by for approval in made.approvals) or "nobody yet"
    size = args.out.stat().st_size / 1024**2
    say(f"“{args.out}” holds version {short(made.version)} of “{made.holds.name}”: {size:.1f} MB, "
        f"{len(made.holds.pages)} pages in {', '.join(made.holds.languages)}.")  # fmt: skip
    say(f"Approved by: {signed}. It needs version {made.needs} of the program or a later one.")
    if args.out.suffix.lower() != ENDING:
        say(f"Kiosks look on sticks for names that end in {ENDING}; this one must be published by "
            "its name.")  # fmt: skip
    return 0
