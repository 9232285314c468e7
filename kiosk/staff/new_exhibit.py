"""The small exhibit that `kiosk new exhibit` begins with."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import babel

from kiosk.loader.nodes import Data, as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.refs import SourceRef
from kiosk.model.source import Source
from kiosk.model.words import PLACEHOLDERS, WORD_KEYS, LanguageFile
from kiosk.pages import page_types
from kiosk.paths import shipped_content
from kiosk.staff.starter import in_languages, written

_NOTES = (
    "# {what}",
    "# Lines that begin with # are notes to you; visitors never see them.",
    "",
)


def write_exhibit(folder: Path, languages: Sequence[str]) -> None:
    """Write an exhibit of a menu, a story and its sources into `folder`. Raises OSError."""
    for name in ("pages", "words", "media"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name, (kind, what, data, first) in _files(languages).items():
        notes = [line.format(what=what) for line in _NOTES]
        (folder / name).write_text(written(kind, data, [*notes, *first]), encoding="utf-8")
    for language in languages:
        target = folder / "words" / f"{language}.yaml"
        shipped = shipped_content() / "words" / f"{language}.yaml"
        if shipped.is_file():
            shutil.copyfile(shipped, target)
        else:
            target.write_text(_words(language), encoding="utf-8")


def _files(languages: Sequence[str]) -> dict[str, tuple[Any, str, Data, list[str]]]:
    texts = _first_texts()

    def say(text: str) -> dict[str, Data]:
        placeholders = in_languages(text, languages)
        return {tag: texts[text].get(tag, placeholders[tag]) for tag in languages}

    types = page_types()
    exhibit: Data = {"format": "1", "title": say("A new exhibit"), "languages": list(languages)}
    source: Data = {
        "kind": "book",
        "title": "Title of the source",
        "publisher": "Its publisher",
        "about": say("What the exhibit takes from this source."),
    }
    scene: Data = {
        "kind": "title",
        "seconds": "10",
        "opens": "home",
        "heading": say("A new exhibit"),
        "text": say("Touch to begin"),
        "art": "shore",
    }
    home: Data = {
        "title": say("Start"),
        "heading": say("A new exhibit"),
        "lead": say("Choose what you would like to read about."),
        "items": [{"page": "first-story", "art": "flame"}, {"page": "sources"}],
    }
    story: Data = {
        "title": say("First story"),
        "heading": say("First story"),
        "lead": say("Here stands what the story is about."),
        "body": say("Here stands the story itself. [@first-source]"),
        "art": "flame",
    }
    sources: Data = {"title": say("Sources"), "heading": say("Where this is known from")}
    return {
        "exhibit.yaml": (ExhibitFile, "The exhibit as a whole.", exhibit, []),
        "sources.yaml": (
            dict[SourceRef, Source], "The sources, each under its id.",
            {"first-source": source}, [],
        ),
        "attract.yaml": (
            AttractFile, "What the kiosk shows while nobody is there.", {"scenes": [scene]}, [],
        ),
        "pages/home.yaml": (types["menu"], "The page that a visit begins with.", home,
                            ["type: menu", ""]),
        "pages/first-story.yaml": (types["story"], "A story.", story, ["type: story", ""]),
        "pages/sources.yaml": (types["sources"], "The list of the sources.", sources,
                               ["type: sources", ""]),
    }  # fmt: skip


def _first_texts() -> dict[str, dict[str, Data]]:
    """The texts of the new exhibit: English text -> language -> the same text."""
    path = Path(__file__).with_name("first_texts.yaml")
    document, _problems = read_yaml(path.name, path.read_bytes())
    assert document is not None
    data = as_data(document.root)
    assert isinstance(data, dict)
    return {
        text: {"en": text, **others} for text, others in data.items() if isinstance(others, dict)
    }


def _words(language: str) -> str:
    """A file of words to be translated, for a language that the kiosk does not come with."""
    tag = language.replace("-", "_")
    known = babel.Locale.negotiate([tag, tag.split("_")[0]], babel.localedata.locale_identifiers())
    locale = known or babel.Locale("en")
    name = str(locale.get_display_name(locale)) if known else language
    years = dict.fromkeys((*sorted(locale.plural_form.tags), "other"), f"[{language}] # years")
    words: dict[str, Data] = {}
    for key in WORD_KEYS:
        places = ", ".join(PLACEHOLDERS.get(key, ()))
        words[key] = f"[{language}] {places or key.replace('_', ' ')}"
    data: Data = {
        "name": name.capitalize(),
        "locale": str(locale),
        "direction": str(locale.text_direction),
        "plurals": {"years": dict(years)},
        "words": words,
    }
    return written(LanguageFile, data, [f"# The words in “{language}”."])
