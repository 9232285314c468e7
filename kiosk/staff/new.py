"""kiosk new: begin a page or an exhibit with commented files that already work."""

import argparse
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.loader.folder import look_into
from kiosk.loader.load import load
from kiosk.loader.messages import nearest
from kiosk.model.entity import FieldError
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import PageRef
from kiosk.pages import page_types
from kiosk.paths import exhibit_here
from kiosk.staff.desk.additions import new_page
from kiosk.staff.menu import with_tile
from kiosk.staff.new_exhibit import write_exhibit
from kiosk.staff.saving import write_atomically
from kiosk.staff.saying import complain, say
from kiosk.staff.starter import StarterError, Surroundings


class RefusedError(Exception):
    """What was asked for cannot be done. The text is a sentence for staff."""


def page(args: argparse.Namespace) -> int:
    """Write a starter for the page `args.id` of the type `args.type` and list it in a menu.

    Returns the exit status: 0, or 1 when nothing was written. Raises FolderError.
    """
    folder = args.dir or exhibit_here()
    try:
        _write_page(folder, args.type, args.id, args.link)
    except (RefusedError, StarterError) as error:
        complain(error)
        return 1
    return 0


def exhibit(args: argparse.Namespace) -> int:
    """Write a small exhibit in `args.languages` into the new folder `args.dir`.

    Returns the exit status: 0, or 1 when nothing was written.
    """
    folder: Path = args.dir
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        complain(f"“{folder}” exists already and is not empty; nothing was written.")
        return 1
    try:
        write_exhibit(folder, args.languages)
    except OSError:
        complain(f"The folder “{folder}” cannot be written.")
        return 1
    say(f"Written: a small exhibit in {folder}")
    say(f"See whether it is right at any time with: kiosk check {folder}")
    return 0


def _write_page(folder: Path, type_name: str, page_id: str, link: str | None) -> None:
    types = page_types()
    if type_name not in types:
        meant = nearest(type_name, sorted(types))
        hint = f" Did you mean {meant}?" if meant else ""
        raise RefusedError(
            f"There is no page type “{type_name}”.{hint} The types are: {', '.join(sorted(types))}."
        )
    try:
        PageRef.parse(page_id)
    except FieldError as error:
        hint = f" Did you mean {error.nearest}?" if error.nearest else ""
        raise RefusedError(f"{error.message} {error.fix}{hint}") from None
    target = folder / "pages" / f"{page_id}.yaml"
    found = load(folder, types, SystemClock().today())
    if target.exists():
        raise RefusedError(f"{target} exists already; nothing was written.")
    if found.exhibit is None:
        raise RefusedError(f"Correct the exhibit first: kiosk check {folder}")
    menu, tile = _menu(folder, found.exhibit, page_id, link)
    around = surroundings(folder, found.exhibit, found.languages)
    _write(target, new_page(types[type_name], page_id, around).content)
    say(f"Written: {target}")
    if tile:
        _write(menu, tile[0])
        say(f"Listed in the menu {menu}, line {tile[1]}. Move that line to where you want it.")
    else:
        say(f"No visitor will find it yet. Add this line to a menu, under items: - page: {page_id}")
    say(f"Then see whether all is right: kiosk check {folder}")


def _menu(
    folder: Path, exhibit: Exhibit, page_id: str, link: str | None
) -> tuple[Path, tuple[bytes, int] | None]:
    """The file of the menu that is to list the page, and what becomes of it."""
    menu_id = link or exhibit.home
    if menu_id not in exhibit.pages:
        meant = nearest(menu_id, list(exhibit.pages))
        hint = f" Did you mean {meant}?" if meant else ""
        raise RefusedError(f"There is no page “{menu_id}”.{hint}")
    path = folder / "pages" / f"{menu_id}.yaml"
    tile = None
    if exhibit.pages[menu_id].TYPE == "menu":
        tile = with_tile(f"pages/{menu_id}.yaml", path.read_bytes(), page_id)
    elif link:
        raise RefusedError(f"The page “{menu_id}” is not a menu.")
    return path, tile


def surroundings(folder: Path, exhibit: Exhibit, languages: tuple[str, ...]) -> Surroundings:
    """What a new page of the exhibit in `folder` may point at."""
    figures = [figure.id for page in exhibit.pages.values() for figure in page.figures_here()]
    others = [page for page in exhibit.pages if page != exhibit.home]
    return Surroundings(
        languages, list(exhibit.sources), others or [exhibit.home], figures,
        look_into(folder).media,
        {name: drawing.middle for name, drawing in exhibit.drawings.items()},
    )  # fmt: skip


def _write(path: Path, content: bytes) -> None:
    """Write the file whole or not at all. Raises RefusedError."""
    try:
        write_atomically(path, content)
    except OSError:
        raise RefusedError(f"{path} cannot be written.") from None
