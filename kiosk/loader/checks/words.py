"""The words of one language: placeholders, plural forms and the locale."""

import re
from collections.abc import Iterator

import babel

from kiosk.loader.content import ContentFile
from kiosk.loader.messages import nearest
from kiosk.loader.problems import Problem
from kiosk.model.words import PLACEHOLDERS, WORD_KEYS, LanguageFile


def word_problems(file: ContentFile) -> Iterator[Problem]:
    """What is wrong with the language of `file`, if it is one."""
    if not isinstance(file.thing, LanguageFile):
        return
    tag = file.name.removeprefix("words/").removesuffix(".yaml")
    for key in WORD_KEYS:
        yield from _placeholders(file, key, getattr(file.thing.words, key))
    try:
        locale = babel.Locale.parse(file.thing.locale)
    except (babel.UnknownLocaleError, ValueError, TypeError):
        yield file.problem(
            ("locale",),
            f"“{file.thing.locale}” is not a locale that the kiosk knows.",
            "Write the language and the country, such as az_AZ, en_GB or ru_RU.",
            nearest=_locale_meant(file.thing.locale, tag), code="locale",
        )  # fmt: skip
        return
    if locale.language != tag.split("-")[0]:
        yield file.problem(
            ("locale",),
            f"The locale “{file.thing.locale}” does not belong to the language “{tag}”.",
            "Write the locale of this language.",
            nearest=_locale_meant(tag, tag), severity="warning", code="locale",
        )  # fmt: skip
    yield from _plurals(file, file.thing, locale, tag)


def _plurals(
    file: ContentFile, language: LanguageFile, locale: babel.Locale, tag: str
) -> Iterator[Problem]:
    years: dict[str, str] = {str(key): form for key, form in language.plurals.years.items()}
    for category in (*sorted(locale.plural_form.tags), "other"):
        if category not in years:
            yield file.problem(
                ("plurals", "years"),
                f"The plural form “{category}” is missing.",
                f'Add {category}: and the words, with # for the number, such as "# years".',
                severity="incomplete", code="plural", language=tag,
            )  # fmt: skip
    if "#" not in years.get("other", "#"):
        yield file.problem(
            ("plurals", "years", "other"),
            "This form has no # for the number.", 'Write it with a #, such as "# years".',
            code="plural",
        )  # fmt: skip


def _placeholders(file: ContentFile, key: str, word: str) -> Iterator[Problem]:
    allowed = PLACEHOLDERS.get(key, ())
    for missing in (place for place in allowed if place not in word):
        yield file.problem(
            ("words", key),
            f"“{key}” lacks the placeholder {missing}.",
            f"Write {' and '.join(allowed)} where the values belong.",
            code="placeholder",
        )  # fmt: skip
    for found in re.findall(r"\{[^{}]*\}?|\}", word):
        if found not in allowed:
            yield file.problem(
                ("words", key),
                f"“{found}” is not a placeholder of “{key}”.",
                f"Its placeholders are: {', '.join(allowed)}." if allowed else "Take it out.",
                nearest=nearest(found, allowed), code="placeholder", needle=found,
            )  # fmt: skip


def _locale_meant(typed: str, tag: str) -> str | None:
    """A locale that exists and was probably meant: the typed one mended, or the tag's usual one."""
    for candidate in (typed.replace("-", "_"), tag.replace("-", "_")):
        try:
            locale = babel.Locale.parse(babel.core.get_global("likely_subtags").get(
                candidate, candidate
            ))  # fmt: skip
        except (babel.UnknownLocaleError, ValueError, TypeError):
            continue
        return f"{locale.language}_{locale.territory}" if locale.territory else locale.language
    return None
