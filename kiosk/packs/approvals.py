"""What a pack tells of approvals: who signed the whole, and which of its pages were approved."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.packs.summary import short_text

if TYPE_CHECKING:
    from kiosk.packs.manifest import PackedFile

RECORD = "approvals.yaml"
"""The working record of the desk in an exhibit's folder: no part of what is packed."""
MOST_APPROVALS = 50
MOST_PAGES = 50_000

_HASH = re.compile(r"[0-9a-f]{64}")
_DIGEST = re.compile(r"[0-9a-f]{16,64}")


@dataclass(frozen=True, slots=True)
class Approval:
    """Who has approved which content, and when. It counts for that content only."""

    by: str
    at: str
    content: str


@dataclass(frozen=True, slots=True)
class PageApproval:
    """A page that was approved in a language on a day. `page` is its id; a file that is no page
    goes by its name. `digest` changes with every word, number, and picture of it.
    """

    page: str
    language: str
    on: str
    digest: str


@dataclass(frozen=True, slots=True)
class Lacking:
    """A page that is not approved in a language as it stands; `on` is the day of an approval that
    has lapsed since."""

    page: str
    language: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Which pages are approved in which languages, and which are not."""

    valid: tuple[PageApproval, ...] = ()
    lacking: tuple[Lacking, ...] = ()

    def told(self) -> list[str]:
        """What lacks, a line for each page and language."""
        return [
            f"{one.page}  {one.language}  "
            + (f"changed since its approval on {one.on}" if one.on else "not approved yet")
            for one in self.lacking
        ]


Stand = Callable[[Path, Path, "Mapping[str, PackedFile]"], Standing]
"""Told the folder of the record, that of the content, and the hashes of its files."""


def no_standing(_record: Path, _content: Path, _files: "Mapping[str, PackedFile]") -> Standing:
    """Where nobody asks for approvals."""
    return Standing()


def still_valid(approvals: Iterable[Approval], content: str) -> tuple[Approval, ...]:
    """Those of `approvals` that were given for just this content."""
    return tuple(approval for approval in approvals if approval.content == content)


def read_approvals(data: Any) -> tuple[Approval, ...]:
    """The signatures in `data`. Raises ValueError, TypeError or LookupError."""
    if len(data) > MOST_APPROVALS:
        raise ValueError("too many")
    return tuple(_approval(about) for about in data)


def read_page_approvals(data: Any) -> tuple[PageApproval, ...]:
    """The approved pages in `data`. Raises ValueError, TypeError or LookupError."""
    if len(data) > MOST_PAGES:
        raise ValueError("too many")
    return tuple(_page_approval(about) for about in data)


def _approval(data: Any) -> Approval:
    approval = Approval(
        short_text(data["by"]), short_text(data["at"]), short_text(data["content"])
    )  # fmt: skip
    if not approval.by.strip() or not _HASH.fullmatch(approval.content):
        raise ValueError("not an approval")
    datetime.fromisoformat(approval.at)
    return approval


def _page_approval(data: Any) -> PageApproval:
    found = PageApproval(
        short_text(data["page"]), short_text(data["language"]), short_text(data["on"]),
        short_text(data["digest"]),
    )  # fmt: skip
    date.fromisoformat(found.on)
    if not found.page or not found.language or not _DIGEST.fullmatch(found.digest):
        raise ValueError("not an approval")
    return found
