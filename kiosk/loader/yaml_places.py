"""Where everything stands in a YAML file, for whoever changes one place of it."""

from typing import Any

import yaml

from kiosk.loader.yaml_events import LOADER


def places(text: str) -> Any:
    """The outermost node of `text`: `value` holds what is in it, the marks where it stands.

    `text` must be one that `read_yaml` has no problem with.
    """
    return yaml.compose(text, Loader=LOADER)


def is_mapping(node: Any) -> bool:
    """Whether `node` has fields."""
    return isinstance(node, yaml.MappingNode)


def is_list(node: Any) -> bool:
    """Whether `node` has items."""
    return isinstance(node, yaml.SequenceNode)


def is_text(node: Any) -> bool:
    """Whether `node` is a single value."""
    return isinstance(node, yaml.ScalarNode)
