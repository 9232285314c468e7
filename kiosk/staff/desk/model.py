"""The window's one model: what the curator does arrives here, and what follows from it leaves."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.loader.files import FileCache
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.nodes import Path as Way
from kiosk.loader.problems import Problem, about_file
from kiosk.model.entity import FieldError
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import PageRef
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.desk import choosing, telling
from kiosk.staff.desk.additions import new_page, with_page
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import EditError
from kiosk.staff.desk.editing import Editing
from kiosk.staff.desk.facts import DeskFacts
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.desk.media import MediaError, take_in
from kiosk.staff.desk.tree import text_digest, tree
from kiosk.staff.desk.words import languages as own_languages
from kiosk.staff.desk.words import words as words_in
from kiosk.staff.desk.workspace import Place, Workspace
from kiosk.staff.desk_commands import Runner, arguments
from kiosk.staff.new import surroundings
from kiosk.staff.starter import StarterError, Surroundings

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# So long after the last letter the exhibit is read anew.
QUIET_MS = 200
MOST_LINES = 400


@QmlElement
@QmlUncreatable("made by the program")
class DeskModel(DeskFacts):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Everything in the window but what it looks like. `good` tells of each sound edition."""

    good = Signal(object)
    pageAsked = Signal(str)

    def __init__(self, folder: Path, language: str, clock: Clock, runner: Runner) -> None:
        super().__init__()
        self.folder = folder
        self._clock = clock
        self._runner = runner
        self._cache = FileCache()
        self._tag = language
        self._said: tuple[str, tuple[str, ...]] = ("", ())
        self._problems: tuple[Problem, ...] = ()
        self._exhibit: Exhibit | None = None
        self._current = False
        self._approvals = Approvals(folder)
        self.workspace = Workspace(folder)
        self.editing = Editing(self.workspace)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.reload)
        self.speak(language)
        self.reload()
        self.choose(self._home())

    # The exhibit

    @Slot()
    def reload(self) -> None:
        """Read the exhibit as it would be if everything were saved."""
        self._quiet.stop()
        unsaved = self.workspace.unsaved()
        try:
            found = load(
                self.folder, page_types(), self._clock.today(), coverage(), self._cache, unsaved
            )
            self._problems, exhibit = found.problems, found.exhibit
            self.editing.languages = found.languages or self.editing.languages
        except FolderError as error:
            self._problems, exhibit = (about_file(self.folder.name, str(error), ""),), None
        self._current = exhibit is not None
        if exhibit is not None:
            self._exhibit = exhibit
            self.good.emit(exhibit)
        self.editing.refresh()
        self._tell()

    @Slot()
    def lookAround(self) -> None:
        """Something in the folder changed: take over what others wrote, or tell of a conflict."""
        conflicts = self.workspace.look()
        self._approvals.look()
        self._tell_conflicts(conflicts)
        if self.editing.file not in self.workspace.documents:
            self.editing.choose(self._home())
        self.reload()

    # Choosing

    @Slot(str)
    def choose(self, file: str) -> None:
        """A file of the tree was chosen."""
        if file not in self.workspace.documents:
            return
        self.editing.choose(file)
        self._tell()
        if file.startswith("pages/"):
            self.pageAsked.emit(Path(file).stem)

    @Slot(str)
    def speak(self, tag: str) -> None:
        """The language of the window was chosen."""
        self._tag = tag
        self.editing.language = tag
        self.editing.refresh()
        self.words_now = words_in(tag)
        self.wordsChanged.emit()
        self._tell()

    @Slot(int)
    def jump(self, at: int) -> None:
        """The field that a problem tells of is to be shown."""
        row = self.problem_rows.rows[at]
        way = row["path"]
        assert isinstance(way, list)
        self._show(Place(str(row["file"]), tuple(way)), str(row["language"]))

    def _show(self, place: Place, language: str = "") -> None:
        if place.file != self.editing.file:
            self.choose(place.file)
        if place.file != self.editing.file:
            return
        key = self.editing.open_way(place.path)
        last = str(place.path[-1]) if place.path else ""
        self._tell()
        self.fieldAsked.emit(key, language or (last if last in self.editing.languages else ""))

    # Writing

    @Slot(str, str, str)
    def write(self, key: str, language: str, text: str) -> None:
        """A text is being typed."""
        self._try(lambda: self.editing.write(key, language, text), typing=True)

    @Slot(str, str)
    def leave(self, key: str, language: str) -> None:
        """The typing in a field has ended."""
        self._try(lambda: self.editing.leave(key, language), typing=True)

    @Slot(str, str)
    def set(self, key: str, value: str) -> None:
        """A value was chosen; none takes the field out."""
        self._try(lambda: self.editing.set(key, value))

    @Slot(str, list)
    def setValues(self, key: str, values: list[str]) -> None:
        """The ids or words of a list were changed."""
        self._try(lambda: self.editing.set_values(key, [str(value) for value in values]))

    @Slot(str)
    def toggle(self, key: str) -> None:
        """An item is folded or unfolded."""
        self.editing.toggle(key)
        self._tell()

    @Slot(str, str)
    def addField(self, key: str, name: str) -> None:
        """A field that is left out is to be written."""
        new = self.editing.add_field(key, name)
        self._tell()
        self.fieldAsked.emit(new, "")

    @Slot(str)
    def addItem(self, key: str) -> None:
        """A list gets one item more."""
        new: list[str] = []
        self._try(lambda: new.append(self.editing.add_item(key, self._around())))
        if new:
            self.fieldAsked.emit(new[0], "")

    @Slot(str)
    def remove(self, key: str) -> None:
        """An item or a field is taken out."""
        self._try(lambda: self.editing.remove(key))

    @Slot(str, int)
    def move(self, key: str, to: int) -> None:
        """An item gets another place in its list."""
        new: list[str] = []
        self._try(lambda: new.append(self.editing.move(key, to)))
        if new:
            self.fieldAsked.emit(new[0], "")

    @Slot(str, QUrl)
    def bring(self, key: str, url: QUrl) -> None:
        """A file of this computer is to stand in a field: it is copied into the exhibit."""
        row = self.editing.rows[key]
        try:
            name = take_in(self.folder, Path(url.toLocalFile()), choosing.ENDINGS[row.target])
        except MediaError as error:
            self._say(error.key, error.said)
            return
        self.set(key, name)

    @Slot()
    def undo(self) -> None:
        """The last step is taken back, and shown where it was."""
        self._go_to(self.workspace.undo())

    @Slot()
    def redo(self) -> None:
        """The step that was taken back is done again."""
        self._go_to(self.workspace.redo())

    def _go_to(self, place: Place | None) -> None:
        if place is None:
            return
        if place.file not in self.workspace.documents:
            self.editing.choose(self._home())
        self.editing.refresh()
        self.reload()
        self._show(place)

    def _try(self, change: Callable[[], object], typing: bool = False) -> None:
        self._said = ("", ())
        try:
            change()
        except EditError as error:
            self._say("cannot_edit", str(error))
        if typing:
            self._quiet.start()
            self._tell()
        else:
            self.reload()

    # Picking

    @Slot(str, result="QVariantList")
    def choicesFor(self, key: str) -> list[dict[str, str]]:
        """What the field's reference or file can be picked from."""
        target = self.editing.rows[key].target or "source"
        languages = [self._tag, *self.editing.languages]
        return choosing.choices(target, self.workspace.documents, self.folder, languages)

    @Slot(str, str, result="QVariantMap")
    def lookIn(self, key: str, folder: str) -> dict[str, Any]:
        """A folder of this computer, to choose a file from: its path, the one above, and inside."""
        path = Path(folder) if folder else Path.home()
        endings = choosing.ENDINGS[self.editing.rows[key].target]
        above = "" if path.parent == path else str(path.parent)
        return {"path": str(path), "above": above, "inside": choosing.look_in(path, endings)}

    @Slot(str, result=str)
    def fileOf(self, name: str) -> str:
        """The address of a media file, for the small picture beside its name."""
        return QUrl.fromLocalFile(str(self.folder / name)).toString() if name else ""

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
        try:
            PageRef.parse(page_id)
        except FieldError:
            return "bad_id" if page_id else "no_id"
        return "id_taken" if f"pages/{page_id}.yaml" in self.workspace.documents else ""

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

    def _around(self) -> Surroundings:
        languages = self.editing.languages
        if self._exhibit is not None:
            return surroundings(self.folder, self._exhibit, languages)
        return Surroundings(languages, [], [], [], [], {})

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
        page = Path(document.name).stem
        digest = text_digest(document, language)
        try:
            self._approvals.approve(page, language, digest, self._clock.today())
        except (OSError, EditError):
            self._say("cannot_save", "approvals.yaml")
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
        self._tell_command(name=name, lines=[], running=True, code=0)
        self._runner.start(arguments(name, self.folder), self._hear, self._end)

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

    # Telling QML

    def _home(self) -> str:
        exhibit = self.workspace.documents.get("exhibit.yaml")
        home = f"pages/{(exhibit and exhibit.value(('home',))) or 'home'}.yaml"
        return (
            home if home in self.workspace.documents else next(iter(self.workspace.documents), "")
        )

    def _say(self, key: str, detail: str = "") -> None:
        self._said = (key, (detail,))
        self._tell()

    def _tell(self) -> None:
        """Everything that may have changed; what is as it was stays untouched."""
        words, file = self.words_now, self.editing.file
        unsaved = self.workspace.unsaved()
        branches = tree(
            self.workspace.documents, self._problems, self.editing.languages, self._approvals,
            unsaved,
        )  # fmt: skip
        shown = [telling.branch_shown(b, self._tag, file, words) for b in branches]
        for row, before in zip(shown[1:], shown, strict=False):
            row["first"] = row["group"] != before["group"]
        titles = {str(row["key"]): str(row["title"]) for row in shown}
        self.tree_rows.show(shown)
        self.form_rows.show([telling.row_shown(r, words) for r in self.editing.rows.values()])
        self.problem_rows.show(telling.problems_shown(self._problems, titles, words))
        here = next((row for row in shown if row["chosen"]), {})
        self._tell_page(here)
        key, details = self._said
        exhibit = self.workspace.documents.get("exhibit.yaml")
        title = exhibit.value(("title", self._tag)) if exhibit else ""
        stand = {
            "title": str(title or self.folder.name), "folder": str(self.folder.absolute()),
            "language": self._tag, "languages": list(self.editing.languages),
            "ownLanguages": [{"tag": t, "name": n} for t, n in own_languages().items()],
            "unsaved": len(unsaved), "canUndo": self.workspace.can_undo,
            "canRedo": self.workspace.can_redo, "current": self._current,
            "errors": sum(p.severity == "error" for p in self._problems),
            "problems": len(self._problems), "said": key, "detail": "".join(details),
        }  # fmt: skip
        if stand != self.stand_now:
            self.stand_now = stand
            self.standChanged.emit()

    def _tell_page(self, here: "dict[str, Any]") -> None:
        document = self.editing.document
        page = {**here, "raw": self.editing.raw, "file": self.editing.file}
        page["canApprove"] = document is not None and kind_of(document) is not None
        if page != self.page_now:
            self.page_now = page
            self.pageChanged.emit()

    def _tell_conflicts(self, files: list[str]) -> None:
        titles = {str(row["key"]): str(row["title"]) for row in self.tree_rows.rows}
        found = [
            {
                "file": file,
                "title": titles.get(file, file),
                "differences": [
                    {"place": self._way(d.path), "mine": d.mine, "theirs": d.theirs}
                    for d in self.workspace.differences(file)
                ],
            }
            for file in files
        ]
        if found != self.conflicts_now:
            self.conflicts_now = found
            self.conflictsChanged.emit()

    def _way(self, path: Way) -> str:
        return telling.place_word("", path, {"": ""}, self.words_now).removeprefix(" › ")
