"""How the window stands: the exhibit as it would be, and telling QML of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.clock import Clock
from kiosk.loader.files import FileCache
from kiosk.loader.folder import FolderError
from kiosk.loader.load import load
from kiosk.loader.nodes import Path as Way
from kiosk.loader.problems import Problem, about_file
from kiosk.loader.translations import told
from kiosk.model.exhibit import Exhibit
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.desk import telling
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import EditError
from kiosk.staff.desk.editing import Editing
from kiosk.staff.desk.facts import DeskFacts
from kiosk.staff.desk.kinds import LISTS, kind_of
from kiosk.staff.desk.lists import WORDS
from kiosk.staff.desk.tree import MAPS, tree
from kiosk.staff.desk.words import languages as own_languages
from kiosk.staff.desk.words import words as words_in
from kiosk.staff.desk.workspace import Place, Workspace
from kiosk.staff.desk_commands import Runner
from kiosk.staff.new import surroundings
from kiosk.staff.starter import Surroundings

# So long after the last letter the exhibit is read anew.
QUIET_MS = 200


class DeskState(DeskFacts):
    """The exhibit being written, what is wrong with it, and what is shown. `good` tells of each
    sound edition, `pageAsked` of the page that the preview is to show.
    """

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
        self._unfolded = False
        self._titles: dict[str, str] = {}
        self._others: list[str] = []
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
        self._others = self._look_beside()
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

    def _look_beside(self) -> list[str]:
        """The lists in spreadsheets and the drawings of maps."""
        known = self.workspace.documents
        sheets = [n for n in LISTS if n not in known and (self.folder / n).is_file()]
        return [*sheets, *(f"{MAPS}{p.name}" for p in sorted(self.folder.glob(f"{MAPS}*.yaml")))]

    @Slot()
    def lookAround(self) -> None:
        """Something in the folder changed: take over what others wrote, or tell of a conflict."""
        conflicts = self.workspace.look()
        self._approvals.look()
        self._tell_conflicts(conflicts)
        if not self._may_show(self.editing.file):
            self.editing.choose(self._home())
        self.reload()

    # Choosing

    @Slot(str)
    def choose(self, file: str) -> None:
        """A file of the tree was chosen."""
        if not self._may_show(file):
            return
        self.editing.choose(file)
        self._unfolded = self._unfolded or not file.startswith("pages/")
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

    @Slot()
    def unfold(self) -> None:
        """What is no page is shown in the tree, or hidden."""
        self._unfolded = not self._unfolded
        self._tell()

    @Slot(str)
    def find(self, looked_for: str) -> None:
        """Something is looked for in a long list."""
        self.editing.find(looked_for)
        self._tell()

    @Slot()
    def showAll(self) -> None:
        """A long list is to be shown to its end."""
        self.editing.show_all()
        self._tell()

    def _may_show(self, file: str) -> bool:
        return file in self.workspace.documents or file == WORDS or file in self._others

    def _show(self, place: Place, language: str = "") -> None:
        file = WORDS if place.file.startswith(WORDS) else place.file
        if file != self.editing.file:
            self.choose(file)
        if file != self.editing.file:
            return
        if file == WORDS:
            language = language or Path(place.file).stem
        key = self.editing.open_way(place.path, place.file)
        last = str(place.path[-1]) if place.path else ""
        self._tell()
        self.fieldAsked.emit(key, language or (last if last in self.editing.languages else ""))

    def _go_to(self, place: Place | None) -> None:
        if place is None:
            return
        if not self._may_show(self.editing.file):
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

    def _around(self) -> Surroundings:
        languages = self.editing.languages
        if self._exhibit is not None:
            return surroundings(self.folder, self._exhibit, languages)
        return Surroundings(languages, [], [], [], [], {})

    # Telling QML

    def _home(self) -> str:
        exhibit = self.workspace.documents.get("exhibit.yaml")
        home = f"pages/{(exhibit and exhibit.value(('home',))) or 'home'}.yaml"
        return (
            home if home in self.workspace.documents else next(iter(self.workspace.documents), "")
        )

    def _say(self, key: str, detail: str = "") -> None:
        self._said = (key, (told(detail, self.words_now["language"]),))
        self._tell()

    def _tell(self) -> None:
        """Everything that may have changed; what is as it was stays untouched."""
        words, file = self.words_now, self.editing.file
        unsaved = self.workspace.unsaved()
        branches = tree(
            self.workspace.documents, self._problems, self.editing.languages, self._approvals,
            unsaved, self._others,
        )  # fmt: skip
        shown = [telling.branch_shown(b, self._tag, file, words) for b in branches]
        for row, before in zip(shown[1:], shown, strict=False):
            row["first"] = row["group"] != before["group"]
        titles = {str(row["key"]): str(row["title"]) for row in shown}
        titles |= {name: titles.get(WORDS, name) + f" ({Path(name).stem})"
                   for name in self.workspace.documents if name.startswith(WORDS)}  # fmt: skip
        self._titles = titles
        self.tree_rows.show(telling.folded(shown, self._unfolded))
        self.form_rows.show(
            [telling.row_shown(r, words, titles) for r in self.editing.rows.values()]
        )
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
            "sourcesHere": "sources.yaml" in self.workspace.documents,
        }  # fmt: skip
        if stand != self.stand_now:
            self.stand_now = stand
            self.standChanged.emit()

    def _tell_page(self, here: "dict[str, Any]") -> None:
        document = self.editing.document
        page = {**here, "raw": self.editing.raw, "file": self.editing.file}
        is_list = self.editing.file in LISTS
        approvable = document is not None and kind_of(document) is not None
        page["canApprove"] = approvable and not self.editing.file.startswith("people.")
        page["isPage"] = self.editing.file.startswith("pages/")
        page["looked"] = self.editing.looked_for
        page["searched"] = self.editing.file == WORDS or (
            is_list and document is not None and not self.editing.raw
        )
        if page != self.page_now:
            self.page_now = page
            self.pageChanged.emit()

    def _tell_conflicts(self, files: list[str]) -> None:
        titles = self._titles
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
