"""Which languages are complete: what is missing in each, and what none has asked for."""

from collections.abc import Iterable, Iterator

from kiosk.loader.content import Contents
from kiosk.loader.problems import Problem
from kiosk.model.text import LANGUAGE_TAG, LocalizedText


def language_problems(contents: Contents) -> Iterator[Problem]:
    """Missing translations (incomplete), and texts in languages that nobody named (warning)."""
    declared = contents.languages
    if not declared:
        return
    yield from _declared(contents)
    for file in contents.files():
        for path, text in file.all(LocalizedText):
            for language in declared:
                empty = file.document and file.document.text((*path, language)) == ""
                if language not in text.by_language and not empty:
                    yield file.problem(
                        path,
                        f"The text in “{language}” is missing.",
                        f"Add {language}: and the translation.",
                        severity="incomplete", code="translation", language=language,
                    )  # fmt: skip
            for language in text:
                if language not in declared:
                    yield file.problem(
                        (*path, language),
                        f"exhibit.yaml does not name the language “{language}”.",
                        "Add it to languages: there, or take this text out.",
                        severity="warning", code="language", language=language,
                    )  # fmt: skip


def complete_languages(contents: Contents, problems: Iterable[Problem]) -> tuple[str, ...]:
    """The languages in which nothing is missing, in the order of exhibit.yaml."""
    missing = {problem.language for problem in problems if problem.severity == "incomplete"}
    return tuple(tag for tag in contents.languages if tag not in missing)


def none_complete(contents: Contents) -> Problem:
    """The error that no language can be offered."""
    assert contents.exhibit is not None
    return contents.exhibit.problem(
        ("languages",),
        "No language is complete, so the exhibit cannot open.",
        "Add what is missing in at least one language.",
        code="no-language",
    )


def _declared(contents: Contents) -> Iterator[Problem]:
    exhibit, declared = contents.exhibit, contents.languages
    assert exhibit is not None
    for index, language in enumerate(declared):
        at = ("languages", index)
        if not LANGUAGE_TAG.fullmatch(language):
            yield exhibit.problem(
                at, f"“{language}” is not a language.",
                "Use the short code of the language: az, en, ru.", code="language",
            )  # fmt: skip
        elif language in declared[:index]:
            yield exhibit.problem(
                at, f"The language “{language}” stands twice.", "Keep one of the two.",
                code="language",
            )  # fmt: skip
        elif language not in contents.words:
            yield exhibit.problem(
                at,
                f"There is no file words/{language}.yaml with the words of this language.",
                "Add the file: copy that of another language and translate it.",
                severity="incomplete", code="words-file", language=language,
            )  # fmt: skip
