"""Which languages are complete: what is missing in each, and what none has asked for."""

from collections.abc import Iterable, Iterator

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.nodes import Path, has
from kiosk.loader.problems import Problem
from kiosk.model.text import LANGUAGE_TAG, LocalizedText


def language_problems(contents: Contents) -> Iterator[Problem]:
    """Missing translations (incomplete), and texts in languages that nobody named (warning)."""
    declared = contents.languages
    if not declared:
        return
    yield from _declared(contents)
    for file in contents.files():
        texts = list(file.all(LocalizedText))
        for language in declared:
            yield from _missing(file, texts, language)
        extra = dict.fromkeys(tag for _path, text in texts for tag in text if tag not in declared)
        for language in extra:
            paths = [path for path, text in texts if language in text.by_language]
            yield file.problem(
                (*paths[0], language),
                f"exhibit.yaml does not name the language “{language}” of {_texts(paths)} here.",
                "Add it to languages: there, or take them out.",
                severity="warning", code="language", language=language,
            )  # fmt: skip


def _missing(
    file: ContentFile, texts: list[tuple[Path, LocalizedText]], language: str
) -> Iterator[Problem]:
    assert file.document is not None or not texts
    missing = [
        path
        for path, text in texts
        if language not in text.by_language
        and file.document
        and not has(file.document.root, (*path, language))  # else it has a problem of its own
    ]
    if len(missing) > 1 and len(missing) == len(texts):
        yield file.problem(
            _at(file, missing[0], language),
            f"Nothing in this file is in “{language}” yet: {_texts(missing)} missing.",
            f"Fill in the columns that end in _{language}."
            if _in_table(file, missing[0])
            else f"Add {language}: and the translation to each of them.",
            severity="incomplete", code="translation", language=language,
        )  # fmt: skip
        return
    for path in missing:
        header = file.document.header((*path, language)) if file.document else None
        column = header.name if header else f"{path[-1]}_{language}"
        yield file.problem(
            _at(file, path, language),
            f"The text in “{language}” is missing.",
            f"Fill in the column {column}."
            if _in_table(file, path)
            else f"Add {language}: and the translation.",
            severity="incomplete", code="translation", language=language,
        )  # fmt: skip


def _in_table(file: ContentFile, path: Path) -> bool:
    return file.document is not None and file.document.owner(path).table


def _at(file: ContentFile, path: Path, language: str) -> Path:
    """In a table, the empty cell; else the text that lacks a language."""
    return (*path, language) if _in_table(file, path) else path


def _texts(paths: list[Path]) -> str:
    return "1 text" if len(paths) == 1 else f"{len(paths)} texts"


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
