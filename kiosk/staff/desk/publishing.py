"""The second question before publishing and before going back, and what is told meanwhile."""

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot

from kiosk.loader.folder import FolderError
from kiosk.loader.translations import told
from kiosk.ops.address import state_folder
from kiosk.packs.errors import PackError, why
from kiosk.packs.store import Store
from kiosk.packs.versions import SHIPPED
from kiosk.paths import shipped_content
from kiosk.staff.approved import WHOLE, key_of
from kiosk.staff.desk import outlook
from kiosk.staff.desk.filing import DeskFiling

# “8 of 75” or “40 %” in a line of a command, in each language that commands speak.
_STEP = re.compile(r"(?:^|[\s:])(\d+) ?(?:of|из|/) ?(\d+)(?=\D|$)")
_SHARE = re.compile(r"(?:^|[\s:])(\d+) ?%")


class DeskPublishing(DeskFiling):
    """Publishing and going back, asked about before they begin."""

    @Slot(result="QVariantMap")
    def outlook(self) -> dict[str, Any]:
        """What publishing would do: {changes, approved, of, lacking, unsaved, waits}.

        `lacking` lists {title, languages} of the pages that are not approved as they stand.
        """
        store = Store(state_folder())
        documents = self.workspace.documents
        asked = [documents[n] for n in documents if n in WHOLE or n.startswith("pages/")]
        stands = self._approvals.standing(asked, self.editing.languages)
        lacking: dict[str, list[str]] = {}
        for one in stands.lacking:
            lacking.setdefault(one.page, []).append(one.language)
        return {
            "changes": self._changes(store),
            "approved": len(stands.valid),
            "of": len(stands.valid) + len(stands.lacking),
            "lacking": [
                {"title": _called(row), "languages": ", ".join(lacking[key_of(str(row["key"]))])}
                for row in self.tree_rows.rows
                if key_of(str(row["key"])) in lacking
            ],
            "unsaved": len(self.workspace.unsaved()),
            "waits": store.read().waiting is not None,
        }

    @Slot(result="QVariantMap")
    def wayBack(self) -> dict[str, Any]:
        """Where going back leads: {can, waits, now, then, changes}, each version in a line."""
        store, words = Store(state_folder()), self.words_now
        versions = store.read()
        waits = versions.waiting is not None
        target = versions.current if waits else versions.before()
        now = outlook.shown_now(store, shipped_content())
        then = now
        if target != versions.current:
            then = (
                outlook.shipped_manifest(shipped_content())
                if target == SHIPPED
                else store.whole(target)
            )
        can = waits or (target != versions.current and then is not None)
        changes = []
        if can and not waits and now is not None and then is not None:
            changes = outlook.changes_told(now, then, self._page_titles(), words)
        return {
            "can": can,
            "waits": waits,
            "now": outlook.described(now, words, self._clock, versions.current == SHIPPED),
            "then": outlook.described(then, words, self._clock, target == SHIPPED),
            "changes": changes,
        }

    def _changes(self, store: Store) -> list[str]:
        if self._exhibit is None:
            return []
        try:
            shown = outlook.shown_now(store, shipped_content())
            coming = outlook.manifest_of(
                self.folder, self._exhibit, self.workspace.unsaved(), self._approvals.hash_of
            )
        except (FolderError, PackError) as error:
            return [told(str(error), self.words_now["language"])]
        except OSError as error:
            unread = f"{self.folder} cannot be read ({why(error)})."
            return [told(unread, self.words_now["language"])]
        if shown is None:
            return [self.words_now["outlook.first"]]
        return outlook.changes_told(shown, coming, self._page_titles(), self.words_now)

    def _page_titles(self) -> dict[str, str]:
        """The pages as they are called in the language of the window, if the exhibit has it."""
        exhibit = self._exhibit
        if exhibit is None:
            return {}
        tag = self._tag if self._tag in exhibit.languages else exhibit.default_language
        return {str(i): page.title[tag] for i, page in exhibit.pages.items()}

    def _hear(self, line: str) -> None:
        super()._hear(line)
        done, of = _step(line)
        if of:
            self._tell_command(done=done, of=of)


def _called(row: Mapping[str, Any]) -> str:
    """A file as it is called in the tree. What is no page goes with its name: a page may be called
    the same."""
    title, file = str(row["title"]), str(row["key"])
    return f"{title} ({file})" if row["group"] == "whole" else title


def _step(line: str) -> tuple[int, int]:
    """How much of how much a line of a command tells; nothing of nothing if it does not."""
    if found := _STEP.search(line):
        return int(found[1]), int(found[2])
    if found := _SHARE.search(line):
        return int(found[1]), 100
    return 0, 0
