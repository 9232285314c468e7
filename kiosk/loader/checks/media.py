"""The media files that pages name."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.loader.content import Contents
from kiosk.loader.messages import nearest
from kiosk.loader.pictures import PictureError, picture_size
from kiosk.loader.problems import Problem
from kiosk.model.refs import FileRef, FilmRef, MediaRef, SoundRef

Look = Callable[[FileRef], str]

_SAVE: dict[type[FileRef], tuple[str, str]] = {
    MediaRef: ("picture", "Save it again as JPEG or PNG, smaller than the limit."),
    FilmRef: ("film", "Save it again as MP4 or WebM, and copy it whole."),
    SoundRef: ("sound", "Save the recording again, and copy it whole."),
}


def media_problems(contents: Contents, look: Look, names: tuple[str, ...]) -> Iterator[Problem]:
    """Pictures, films and recordings that are missing or cannot be used, and missing captions.

    `look` tells what is wrong with a media file; `names` are the files in the media folder,
    relative to the exhibit's.
    """
    for file in contents.files():
        for path, media in file.all(FileRef):
            if media not in names:
                yield file.problem(
                    path, f"There is no file “{media}”.",
                    "Put it into the media folder, or correct the name.",
                    nearest=nearest(media, names), code="no-media",
                )  # fmt: skip
            elif wrong := look(media):
                kind = next((kind for kind in _SAVE if isinstance(media, kind)), MediaRef)
                code, fix = _SAVE[kind]
                yield file.problem(path, wrong, fix, code=code)


def look_at_picture(path: Path) -> str:
    """What is wrong with the picture at `path`, as a sentence for staff; empty if nothing is."""
    try:
        with path.open("rb") as file:
            picture_size(file)
    except PictureError as error:
        return str(error)
    except OSError:
        return "This picture file cannot be opened."
    return ""
