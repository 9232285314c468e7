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
    path = FOLDER / f"{language}.yaml"
    document, problems = read_yaml(path.name, path.read_bytes())
    assert document is not None and not problems, problems
    return dict(_flat(as_data(document.root), ""))


@cache
def helps(language: str) -> dict[str, str]:
    """The help of each field by its English words, which come from the fields themselves."""
    path = FOLDER / f"help-{language}.yaml"
    if not path.is_file():
        return {}
    document, problems = read_yaml(path.name, path.read_bytes())
    assert document is not None and not problems, problems
    data = as_data(document.root)
    return {key: str(value) for key, value in data.items()} if isinstance(data, dict) else {}


def preferred() -> str:
    """The language that the machine is set to; English if the window does not speak it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable, ""):
            tag = value.split("_")[0].split(".")[0].lower()
            return tag if tag in languages() else "en"
    return "en"


def _flat(data: object, start: str) -> list[tuple[str, str]]:
    if isinstance(data, dict):
        return [pair for key, value in data.items() for pair in _flat(value, f"{start}{key}.")]
    return [(start.rstrip("."), str(data))]
