"""The window's one model: what the curator does arrives here, and what follows from it leaves."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.desk import choosing
from kiosk.staff.desk.drafting import KEY
from kiosk.staff.desk.household import DeskHousehold
from kiosk.staff.desk.media import MediaError, take_in

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeskModel(DeskHousehold):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """The form: every change of a field, and what a field can be picked from."""

    # Writing

    @Slot(str, str, str)
    def write(self, key: str, language: str, text: str) -> None:
        """A text is being typed."""
        if self._draft is not None and key.startswith(KEY):
            self._draft.editing.write(key, language, text)
            self.tell_draft()
            return
        self._try(lambda: self.editing.write(key, language, text), typing=True)

    @Slot(str, str)
    def leave(self, key: str, language: str) -> None:
        """The typing in a field has ended."""
        if key.startswith(KEY):
            return  # of a new source, what is empty is left out when it is made
        self._try(lambda: self.editing.leave(key, language), typing=True)

    @Slot(str, str)
    def set(self, key: str, value: str) -> None:
        """A value was chosen; none takes the field out."""
        if self._draft is not None and key.startswith(KEY):
            self._draft.editing.set(key, value)
            self.tell_draft()
            return
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

    # Picking

    @Slot(str, result="QVariantList")
    def choicesFor(self, key: str) -> list[dict[str, str]]:
        """What the field's reference or file can be picked from."""
        row = self.editing.rows.get(key)
        target = (row.target if row else "") or "source"
        languages = [self._tag, *self.editing.languages]
        found = choosing.choices(target, self.workspace.documents, self.folder, languages)
        if target == "source" and not found and self._exhibit is not None:
            # The sources are kept in a spreadsheet.
            return [
                {"id": i, "title": s.title, "file": ""} for i, s in self._exhibit.sources.items()
            ]
        return found

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
