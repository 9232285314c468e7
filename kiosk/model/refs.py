"""Names that point at something else in the exhibit. Plain strings that know what they point at."""

import re
from typing import Any, ClassVar

from kiosk.model.entity import FieldError

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MEDIA = re.compile(r"media/[a-z0-9._-]+(/[a-z0-9._-]+)*")


class Ref(str):
    """A reference by id; the loader follows each one before the exhibit may be shown."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "Ref":
        """Return the reference. Raises FieldError when `text` cannot be an id."""
        if not _ID.fullmatch(text):
            raise FieldError(
                f"“{text}” cannot be an id.",
                "Ids are small letters a-z, digits and hyphens.",
                "-".join(re.findall(r"[a-z0-9]+", text.lower())) or None,
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(cls.parse, schema.str_schema())


class PageRef(Ref):
    """The id of a page: its file's name without `.yaml`."""

    __slots__ = ()


class SourceRef(Ref):
    """The id of a source in sources.yaml."""

    __slots__ = ()


class FigureRef(Ref):
    """The id of a figure on any figures page."""

    __slots__ = ()


class DrawingRef(Ref):
    """The name of a map's drawing: a file in the folder maps, without `.yaml`."""

    __slots__ = ()


class FileRef(Ref):
    """A file's path below the exhibit's folder. Each kind says which endings it takes."""

    __slots__ = ()
    ENDINGS: ClassVar[tuple[str, ...]] = ()
    OTHER: ClassVar[tuple[str, str]] = ("", "")
    """What is said of a file with another ending, and the fix."""

    @classmethod
    def parse(cls, text: str) -> "FileRef":
        """Return the reference. Raises FieldError when the path leaves media/ or ends otherwise."""
        parts = text.split("/")
        if not _MEDIA.fullmatch(text) or ".." in parts or "." in parts:
            raise FieldError(
                f"“{text}” is not a file of this exhibit.",
                "Put the file into the media folder and write media/ and its name in small "
                "letters a-z, digits, dots and hyphens.",
            )
        if not text.endswith(cls.ENDINGS):
            raise FieldError(cls.OTHER[0].format(text), cls.OTHER[1])
        return cls(text)


class MediaRef(FileRef):
    """A picture's path, such as `media/flame.jpg`."""

    __slots__ = ()
    ENDINGS = (".jpg", ".jpeg", ".png")
    OTHER = (
        "“{}” is not a picture that the kiosk shows.",
        "Save the picture as JPEG (.jpg) or PNG (.png). SVG is not accepted.",
    )


class FilmRef(FileRef):
    """A film's path, such as `media/evening.mp4`."""

    __slots__ = ()
    ENDINGS = (".mp4", ".webm")
    OTHER = (
        "“{}” is not a film that the kiosk shows.",
        "Save the film as MP4 (.mp4, H.264 and AAC) or WebM (.webm, VP9 and Opus).",
    )


class SoundRef(FileRef):
    """The path of a recording of a page, such as `media/home-en.ogg`."""

    __slots__ = ()
    ENDINGS = (".ogg", ".opus", ".mp3", ".m4a", ".flac", ".wav")
    OTHER = (
        "“{}” is not a recording that the kiosk plays.",
        "Save the recording as Ogg (.ogg or .opus), MP3, M4A, FLAC or WAV.",
    )


class CaptionsRef(FileRef):
    """The path of a film's captions in one language, such as `media/evening.en.vtt`."""

    __slots__ = ()
    ENDINGS = (".vtt",)
    OTHER = ("“{}” is not a file of captions.", "Save the captions as WebVTT (.vtt).")


class PersonRef(Ref):
    """The id of a person."""

    __slots__ = ()
