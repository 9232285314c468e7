"""Pictures that staff bring: taken into the exhibit's folder under a name that the kiosk reads."""

import re
from pathlib import Path

from kiosk.loader.pictures import PictureError, picture_size
from kiosk.model.refs import CaptionsRef, FilmRef, MediaRef, SoundRef
from kiosk.staff.saving import read_if_there, write_atomically

ENDINGS = (*MediaRef.ENDINGS, *FilmRef.ENDINGS, *SoundRef.ENDINGS, *CaptionsRef.ENDINGS)
_LATIN = dict(
    zip(
        "əığşçöüабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        [
            "e",
            "i",
            "g",
            "s",
            "c",
            "o",
            "u",
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "yo",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)


class MediaError(ValueError):
    """The file cannot be taken in. `key` names the reason among the words of the window."""

    def __init__(self, key: str, said: str = "") -> None:
        super().__init__(said)
        self.key = key
        self.said = said


def good_name(name: str) -> str:
    """The name that a file gets in the media folder: small Latin letters, digits, hyphens."""
    stem, ending = Path(name).stem, Path(name).suffix.lower()
    return ("-".join(latin_words(stem)) or "picture") + ending


def latin_words(text: str) -> list[str]:
    """The words of `text` in the small Latin letters a to z and digits."""
    latin = "".join(_LATIN.get(letter, letter) for letter in text.replace("İ", "i").lower())
    return re.findall(r"[a-z0-9]+", latin)


def take_in(folder: Path, file: Path, endings: tuple[str, ...]) -> str:
    """Copy `file` into the media folder of the exhibit in `folder`, unless it is there already.

    Returns its path in the exhibit, such as `media/flame.jpg`. Raises MediaError.
    """
    if file.suffix.lower() not in endings:
        raise MediaError("bad_file_kind", ", ".join(endings))
    if file.resolve().is_relative_to((folder / "media").resolve()):
        return f"media/{file.resolve().relative_to((folder / 'media').resolve()).as_posix()}"
    content = read_if_there(file)
    if content is None:
        raise MediaError("cannot_read_file", file.name)
    if endings == MediaRef.ENDINGS:
        try:
            with file.open("rb") as opened:
                picture_size(opened)
        except PictureError as error:
            raise MediaError("bad_picture", str(error)) from None
    name = good_name(file.name)
    target = folder / "media" / name
    for number in range(2, 1000):
        there = read_if_there(target)
        if there == content:
            return f"media/{target.name}"
        if there is None:
            break
        target = target.with_name(f"{Path(name).stem}-{number}{Path(name).suffix}")
    try:
        target.parent.mkdir(exist_ok=True)
        write_atomically(target, content)
    except OSError:
        raise MediaError("cannot_write_file", target.name) from None
    return f"media/{target.name}"
