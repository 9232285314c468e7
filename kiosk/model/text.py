"""Localized text: the same words in every language of the exhibit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from kiosk.model import markup
from kiosk.model.entity import FieldError, quickly_restored

# A text or a word longer than this costs seconds of layout on the main thread.
MAX_TEXT, MAX_WORD = 20_000, 200

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
YEARS_SINCE = re.compile(r"\{years since (\d{4}-\d{2}-\d{2})\}")


def check_plain(text: str, longest_word: int = MAX_WORD) -> str:
    """Return `text` with its ends trimmed. Raises FieldError when it is empty or out of bounds."""
    text = text.strip()
    if not text:
        raise FieldError("This text is empty.", "Write the text, or take the line out.")
    if len(text) > MAX_TEXT:
        raise FieldError(
            f"This text has {len(text)} characters; {MAX_TEXT} is the limit.", "Shorten it."
        )
    if (longest := max(text.split(), key=len)) and len(longest) > longest_word:
        raise FieldError(
            f"This text holds a word of {len(longest)} letters without a space.",
            "Break it up with spaces.",
        )
    return text


def check_markup(text: str) -> str:
    """As `check_plain`, and the marks must be well formed."""
    text = check_plain(text)
    markup.parse(text)
    return text


def check_tag(tag: str) -> str:
    """Return `tag` when it is a language tag such as `az` or `pt-BR`. Raises FieldError."""
    if not LANGUAGE_TAG.fullmatch(tag):
        raise FieldError(
            f"“{tag}” is not a language.", "Use the short code of the language: az, en, ru."
        )
    return tag


@quickly_restored
@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text in each language: language tag -> text. Plain: no character in it is markup."""

    by_language: dict[str, str]
    check: ClassVar[Any] = staticmethod(check_plain)

    def __getitem__(self, language: str) -> str:
        return self.by_language[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_language)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        def checked(check: Any) -> Any:
            return schema.no_info_after_validator_function(check, schema.str_schema())

        texts = schema.dict_schema(checked(check_tag), checked(cls.check), min_length=1)
        return schema.no_info_after_validator_function(cls, texts)


class CountedText(LocalizedText):
    """A localized text in which {n} becomes a number that the program has counted."""

    __slots__ = ()

    def counted(self, number: int) -> LocalizedText:
        """The same with `number` in the place of {n}."""
        return LocalizedText(
            {tag: text.replace("{n}", str(number)) for tag, text in self.by_language.items()}
        )


class StaffText(str):
    """A text that no visitor ever sees: a note to staff, or a spelling for the search."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(
            lambda text: cls(check_plain(text, MAX_TEXT)), schema.str_schema()
        )


class MarkupText(LocalizedText):
    """A localized text in which *emphasis*, paragraphs and [@citations] are marked."""

    __slots__ = ()
    check: ClassVar[Any] = staticmethod(check_markup)
