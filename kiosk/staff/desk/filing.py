"""What is done with the whole exhibit: pages begun, files saved, commands run."""

from typing import Any

from PySide6.QtCore import Slot

from kiosk.model.entity import FieldError
from kiosk.model.refs import PageRef
from kiosk.packs.approvals import RECORD
from kiosk.pages import page_types
from kiosk.staff.desk.additions import new_page, with_page
from kiosk.staff.desk.document import EditError
from kiosk.staff.desk.state import DeskState
from kiosk.staff.desk.workspace import Place
from kiosk.staff.desk_commands import arguments
from kiosk.staff.starter import StarterError

MOST_LINES = 400


class DeskFiling(DeskState):
    """New pages, saving, conflicts, approval, and the commands of the buttons."""

    # Adding a page

    @Slot(result="QVariantMap")
    def forNewPage(self) -> dict[str, Any]:
        """The page types and the menus that a new page can be begun with."""
        menus = [
            {"id": row["id"], "title": row["title"]}
            for row in self.tree_rows.rows
            if row["type"] == "menu"
        ]
        types = [
            {
                "id": name,
                "title": self.words_now.get(f"type.{name}", name),
                "about": self.words_now.get(f"type_about.{name}", ""),
            }
            for name in page_types()
        ]
        return {"types": types, "menus": menus}

    @Slot(str, result=str)
    def wrongWithId(self, page_id: str) -> str:
        """Why a page cannot have this id, as a key among the words; empty if it can."""
        taken = f"pages/{page_id}.yaml" in self.workspace.documents
        return self._wrong_id(page_id) or ("id_taken" if taken else "")

    def _wrong_id(self, found: str) -> str:
        try:
            PageRef.parse(found)
        except FieldError:
            return "bad_id" if found else "no_id"
        return ""

    @Slot(str, str, str, result=bool)
    def addPage(self, type_name: str, page_id: str, menu: str) -> bool:
        """A page is begun from the example of its type, and listed in the menu if one is named."""
        name, menu_name = f"pages/{page_id}.yaml", f"pages/{menu}.yaml"
        if self.wrongWithId(page_id):
            return False
        try:
            made = new_page(page_types()[type_name], page_id, self._around())
            documents = {name: made}
            if menu:
                documents[menu_name] = with_page(self.workspace.documents[menu_name], page_id)
        except (StarterError, EditError) as error:
            self._say("cannot_add_page", str(error))
            return False
        self.workspace.close_step()
        self.workspace.replace(Place(name), documents)
        self.reload()
        self.choose(name)
        return True

    # Saving

    @Slot(result=bool)
    def save(self) -> bool:
        """Everything is written to the disk. False if something could not be."""
        try:
            conflicts = self.workspace.save()
        except OSError as error:
            self._say("cannot_save", str(error.filename or ""))
            self.reload()
            return False
        self._approvals.look()
        self._tell_conflicts(conflicts)
        self._said = ("" if conflicts else "saved", ())
        self.reload()
        return not conflicts

    @Slot(str)
    def keepMine(self, file: str) -> None:
        """In a conflict: what stands here is right."""
        self.workspace.keep_mine(file)
        self._settle(file)

    @Slot(str)
    def takeTheirs(self, file: str) -> None:
        """In a conflict: what stands on the disk is right."""
        self.workspace.take_theirs(file)
        self._settle(file)

    @Slot(str)
    def approve(self, language: str) -> None:
        """The page is approved in a language as it stands now."""
        document = self.editing.document
        if document is None or not self.save():
            return
        try:
            self._approvals.approve(document, language, self._clock.today())
        except (OSError, EditError):
            self._say("cannot_save", RECORD)
        self._tell()

    def _settle(self, file: str) -> None:
        self.conflicts_now = [c for c in self.conflicts_now if c["file"] != file]
        self.conflictsChanged.emit()
        self.editing.choose(self.editing.file)
        self.reload()

    # Commands

    @Slot()
    def check(self) -> None:
        """The exhibit is read anew, and the first problem is shown."""
        self.reload()
        self._said = ("checked" if self._problems else "checked_well", ())
        self._tell()
        if self.problem_rows.rows:
            self.jump(0)

    @Slot(str)
    def run(self, name: str) -> None:
        """A command is started on what is saved; it is saved before."""
        if self.command_now["running"] or not self.save():
            return
        self._tell_command(name=name, lines=[], running=True, code=0, done=0, of=0)
        self._runner.start(
            arguments(name, self.folder, self.words_now["language"]), self._hear, self._end
        )

    def _hear(self, line: str) -> None:
        self._tell_command(lines=[*self.command_now["lines"], line][-MOST_LINES:])

    def _end(self, code: int) -> None:
        self._tell_command(running=False, code=code)
        self.lookAround()

    @Slot()
    def dismissCommand(self) -> None:
        """What the command said has been read; one that still runs is ended."""
        self._runner.stop()
        self._tell_command(name="", lines=[], running=False, code=0)

    def _tell_command(self, **changed: object) -> None:
        self.command_now = {**self.command_now, **changed}
        self.commandChanged.emit()
