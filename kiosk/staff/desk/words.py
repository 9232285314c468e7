"""The words of the window, in the languages of the staff."""

import os
from functools import cache
from pathlib import Path

from kiosk.loader.nodes import as_data
from kiosk.loader.yaml_events import read_yaml

FOLDER = Path(__file__).parents[1] / "words"


@cache
def languages() -> dict[str, str]:
    """The languages that the window speaks: tag -> its own name."""
    tags = [tag for tag in ("az", "en", "ru") if (FOLDER / f"{tag}.yaml").is_file()]
    return {tag: words(tag)["language_name"] for tag in tags}


@cache
def words(language: str) -> dict[str, str]:
    """Every word by its key; those of fields begin with `field.`."""
    return _read(f"{language}.yaml")


@cache
def helps(language: str) -> dict[str, str]:
    """The help of each field by its English words, which come from the fields themselves."""
    return _read(f"help-{language}.yaml")


@cache
def problem_words(language: str) -> dict[str, str]:
    """What each kind of problem is, in one sentence, by its code. In English the check says it."""
    return _read(f"problems-{language}.yaml")


def preferred() -> str:
    """The language that the machine is set to; English if the window does not speak it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable, ""):
            tag = value.split("_")[0].split(".")[0].lower()
            return tag if tag in languages() else "en"
    return "en"


def _read(name: str) -> dict[str, str]:
    path = FOLDER / name
    if not path.is_file():
        return {}
    document, problems = read_yaml(name, path.read_bytes())
    assert document is not None and not problems, problems
    return dict(_flat(as_data(document.root), ""))


def _flat(data: object, start: str) -> list[tuple[str, str]]:
    if isinstance(data, dict):
        return [pair for key, value in data.items() for pair in _flat(value, f"{start}{key}.")]
    return [(start.removesuffix("."), str(data))]
