"""The manifest of a pack: what it is, what it needs, and the hash of every file in it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kiosk.packs.approvals import Approval, PageApproval, read_approvals, read_page_approvals
from kiosk.packs.errors import PackError
from kiosk.packs.names import check_names
from kiosk.packs.program import is_version
from kiosk.packs.summary import Summary, read_summary, short_text

FORMAT = 1
FILE = "manifest.json"
FOLDER = "exhibit"
"""The folder of the exhibit beside the manifest, in an archive as in a kiosk."""
MOST_BYTES = 8 * 1024 * 1024
MOST_FILES = 5_000
LARGEST_FILE = 4 * 1024**3
LARGEST = 20 * 1024**3

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of the exhibit: its length in bytes and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """One version of an exhibit. `made` is an instant in ISO form; `needs` is the version of the
    program that checked it; `files` are by their path below the folder of the exhibit. `approvals`
    are of the whole, `pages_approved` of its pages; neither is part of the version id.
    """

    made: str
    needs: str
    holds: Summary
    files: Mapping[str, PackedFile]
    approvals: tuple[Approval, ...] = ()
    pages_approved: tuple[PageApproval, ...] = ()

    @property
    def version(self) -> str:
        """The version id: the hash of all names and hashes. The same content has the same id,
        whenever and wherever it was packed."""
        return content_hash(self.files)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files.values())

    @property
    def day(self) -> str:
        """The day on which it was packed."""
        return self.made[:10]

    def as_bytes(self) -> bytes:
        """The manifest as its file."""
        data = {
            "format": FORMAT,
            "version": self.version,
            "needs": self.needs,
            "made": self.made,
            "approvals": [asdict(approval) for approval in self.approvals],
            "pages_approved": [asdict(approval) for approval in self.pages_approved],
            "holds": self.holds.as_data(),
            "files": {name: asdict(file) for name, file in sorted(self.files.items())},
        }
        return json.dumps(data, indent=1, ensure_ascii=False).encode() + b"\n"


def content_hash(files: Mapping[str, PackedFile]) -> str:
    """One hash for all of `files`, in hexadecimal digits."""
    digest = hashlib.sha256()
    for name, file in sorted(files.items()):
        digest.update(f"{name}\0{file.size}\0{file.sha256}\n".encode())
    return digest.hexdigest()


def read_manifest(content: bytes) -> Manifest:
    """The manifest in a file's `content`, which may be anything. Raises PackError."""
    if len(content) > MOST_BYTES:
        raise PackError("The list of the pack’s files is too long to be one.")
    try:
        data = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _spoilt() from None
    if not isinstance(data, dict):
        raise _spoilt()
    if data.get("format") != FORMAT:
        raise PackError(
            "This pack has a form that this kiosk does not know. Update the kiosk first."
            if type(data.get("format")) is int
            else "This is not a pack of an exhibit. Make one with: kiosk pack."
        )
    try:
        found = _manifest(data)
    except (TypeError, LookupError, AttributeError, ValueError):
        raise _spoilt() from None
    check_names(list(found.files))
    if not found.files or found.size > LARGEST:
        raise PackError("The pack is empty, or larger than 20 gigabytes.")
    if data.get("version") != found.version:
        raise PackError("The pack’s list of files was changed after it was made. Make it again.")
    return found


def _manifest(data: dict[str, Any]) -> Manifest:
    if len(data["files"]) > MOST_FILES:
        raise ValueError("too many")
    made, needs = short_text(data["made"]), short_text(data["needs"])
    if datetime.fromisoformat(made).tzinfo is None or not is_version(needs):
        raise ValueError("no instant or no version")
    return Manifest(
        made=made,
        needs=needs,
        holds=read_summary(data["holds"]),
        files={name: _file(about) for name, about in data["files"].items()},
        approvals=read_approvals(data["approvals"]),
        pages_approved=read_page_approvals(data.get("pages_approved", [])),
    )


def _file(data: Any) -> PackedFile:
    size, digest = data["size"], data["sha256"]
    if type(size) is not int or not 0 <= size <= LARGEST_FILE or not _HASH.fullmatch(digest):
        raise ValueError("not a file")
    return PackedFile(size, digest)


def _spoilt() -> PackError:
    return PackError("The pack’s list of files is damaged. Copy the pack again, or make it again.")
