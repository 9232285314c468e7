"""Sources that are made, people who are added, and what is taken out or gets another name."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.nodes import Data
from kiosk.loader.people import give_ids
from kiosk.loader.problems import Problem
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.approved import digest
from kiosk.staff.desk import telling
from kiosk.staff.desk.document import Document, EditError
from kiosk.staff.desk.drafting import FILE, SourceDraft, with_source
from kiosk.staff.desk.kinds import LISTS
from kiosk.staff.desk.moving import Removal, home_of, page_out, person_out, renamed, source_out
from kiosk.staff.desk.publishing import DeskPublishing
from kiosk.staff.desk.references import Reference
from kiosk.staff.desk.workspace import Place


class DeskHousehold(DeskPublishing):
    """What adds to the lists of the exhibit, and what takes out or renames whole things."""

    _draft: SourceDraft | None = None

    # A new source

    @Slot(result=bool)
    def beginSource(self) -> bool:
        """The form of a new source is to be shown. False where sources are kept elsewhere."""
        if FILE not in self.workspace.documents:
            return False
        self._draft = SourceDraft(self.editing.languages, self._tag)
        self.tell_draft()
        return True

    @Slot()
    def endSource(self) -> None:
        """The new source is not wanted."""
        self._draft = None
        self.draft_rows.show([])

    @Slot(str, result=str)
    def wrongWithSource(self, source_id: str) -> str:
        """Why a source cannot have this id, as a key among the words; empty if it can."""
        wrong = self._wrong_id(source_id)
        return wrong or ("source_taken" if source_id in self._sources() else "")

    @Slot(str, result=bool)
    def makeSource(self, source_id: str) -> bool:
        """The new source is put behind the others."""
        if self._draft is None or self.wrongWithSource(source_id):
            return False
        sources = self.workspace.documents[FILE]
        try:
            changed = with_source(sources, source_id, self._draft.entry)
        except EditError as error:
            self._say("cannot_edit", str(error))
            return False
        self.endSource()
        self._replace(Place(FILE, (source_id,)), {FILE: changed})
        return True

    def tell_draft(self) -> None:
        """The form of the new source as it stands."""
        if self._draft is None:
            return
        rows = [self._draft.editing.rows[key] for key in self._draft.rows]
        shown = [telling.row_shown(row, self.words_now) for row in rows]
        for row in shown:
            row["depth"] = 0
        self.draft_rows.show(shown)
        self.draft_now = {
            "proposed": self._draft.proposed(self._sources()),
            "titled": bool(self._draft.entry.get("title")),
        }
        self.draftChanged.emit()

    def _sources(self) -> Mapping[str, Data]:
        data = self.workspace.documents[FILE].data if FILE in self.workspace.documents else {}
        return data if isinstance(data, dict) else {}

    # A new person

    @Slot(str, result=bool)
    def addPerson(self, name: str) -> bool:
        """Somebody is added to the list, with the name and an id made from it."""
        file, document = self.editing.file, self.editing.document
        name = " ".join(name.split())
        if document is None or not name or not isinstance(document.data, list):
            return False
        people: list[Data] = [*document.data, {"name": name}]
        give_ids(people)
        made = people[-1]
        assert isinstance(made, dict)
        count = len(document.data)
        entry: Data = {"name": name, "id": made["id"], "sources": []}
        if file.endswith(".yaml"):
            entry = {"id": made["id"], "name": name, "sources": ["…"]}
        try:
            changed = document.insert((), count, entry, lambda _path: ())
        except EditError as error:
            self._say("cannot_edit", str(error))
            return False
        self._replace(Place(file, (count,)), {file: changed})
        self._show(Place(file, (count,)))
        return True

    # Taking out and renaming

    @Slot(str, result="QVariantMap")
    def forRemoval(self, key: str) -> dict[str, Any]:
        """What taking out the page shown, or the entry `key` of the list shown, would mean.

        Its title; the places that go with it; and why it cannot be taken out, if it cannot.
        """
        removal, broken = self._removal(key)
        row = self.editing.rows.get(key)
        is_home = Path(self.editing.file).stem == home_of(self.workspace.documents)
        held = [self._place(r) for r in removal.holding]
        held += [self._problem(p) for p in broken if not held]
        return {
            "title": row.title if row else self._titles.get(self.editing.file, ""),
            "kind": "page" if row is None else telling.list_of(self.editing.file),
            "home": row is None and is_home,
            "going": list(dict.fromkeys(self._place(r) for r in removal.going)),
            "holding": list(dict.fromkeys(held)),
        }

    @Slot(str, result=bool)
    def takeOut(self, key: str) -> bool:
        """The page shown, or the entry `key`, is taken out with what refers to it, as one step."""
        self.workspace.look()  # at the approvals as well
        removal, broken = self._removal(key)
        if removal.holding or broken or not removal.files:
            return False
        file, row = self.editing.file, self.editing.rows.get(key)
        if row is not None:
            self.editing.fold_all()
        self._replace(Place(file, row.path if row else ()), removal.files)
        if not self._may_show(file):
            self.choose(self._home())
        return True

    @Slot(str, result=str)
    def wrongWithName(self, page_id: str) -> str:
        """Why the page shown cannot be called so, as a key among the words; empty if it can."""
        if page_id == Path(self.editing.file).stem:
            return "same_id"
        return self.wrongWithId(page_id)

    @Slot(result="QVariantList")
    def namedIn(self) -> list[str]:
        """The places that refer to the page shown."""
        removal = page_out(self.workspace.documents, Path(self.editing.file).stem, ())
        return list(dict.fromkeys(self._place(r) for r in (*removal.going, *removal.holding)))

    @Slot(str, result=bool)
    def rename(self, page_id: str) -> bool:
        """The page shown gets another id, in every file that refers to it, as one step."""
        old = Path(self.editing.file).stem
        if self.wrongWithName(page_id):
            return False
        self.workspace.look()  # at the approvals as well
        documents, languages = self.workspace.documents, self.editing.languages

        def digest_of(document: Document, language: str) -> str:
            return digest(document, language, self._approvals.hash_of)

        try:
            files = renamed(documents, old, page_id, languages, digest_of)
        except EditError as error:
            self._say("cannot_edit", str(error))
            return False
        name = f"pages/{page_id}.yaml"
        self._replace(Place(name), files)
        self.choose(name)
        return True

    @Slot(result=str)
    def openSheet(self) -> str:
        """The spreadsheet shown is opened with the program of this computer for it."""
        file = self.editing.file
        if file in LISTS:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder.absolute() / file)))
        return file

    def _removal(self, key: str) -> tuple[Removal, list[Problem]]:
        """What would be done, and what would be wrong with the exhibit then."""
        documents, file = self.workspace.documents, self.editing.file
        row, languages = self.editing.rows.get(key), self.editing.languages
        try:
            if row is None:
                removal = page_out(documents, Path(file).stem, languages)
            elif file == FILE:
                removal = source_out(documents, str(row.path[0]))
            else:
                assert isinstance(row.path[0], int)
                removal = person_out(documents, file, row.path[0], languages)
        except EditError as error:
            self._say("cannot_edit", str(error))
            return Removal(), []
        return removal, self._broken_by(removal.files)

    def _broken_by(self, files: Mapping[str, Document | None]) -> list[Problem]:
        """The errors that the exhibit would have with `files`, and has not now."""
        instead = self.workspace.unsaved() | {
            name: document.content if document else None for name, document in files.items()
        }
        try:
            found = load(self.folder, page_types(), self._clock.today(), coverage(), self._cache,
                         instead)  # fmt: skip
        except FolderError:
            return []
        known = {(p.file, p.code, p.message) for p in self._problems}
        errors = [p for p in found.problems if p.severity == "error"]
        return [p for p in errors if (p.file, p.code, p.message) not in known]

    def _replace(self, place: Place, files: Mapping[str, Document | None]) -> None:
        self.workspace.close_step()
        self.workspace.replace(place, files)
        self.workspace.close_step()
        self._said = ("", ())
        self.editing.refresh()
        self.reload()

    def _place(self, reference: Reference) -> str:
        return telling.place_word(reference.file, reference.path, self._titles, self.words_now)

    def _problem(self, problem: Problem) -> str:
        rows = telling.problems_shown([problem], self._titles, self.words_now)
        return f"{rows[0]['place']}: {rows[0]['message']}"
