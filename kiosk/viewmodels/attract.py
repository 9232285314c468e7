"""The attract loop as QML sees it: the scene that is on, with all its words and values."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.attract import Scene
from kiosk.session.timing import drift
from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AttractModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the session's scene. Each pass of the loop speaks the next language."""

    changed = Signal()

    def __init__(self, visit: VisitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._called = (-1, "")
        visit.sceneChanged.connect(self._follow)
        self._follow()

    @property
    def language(self) -> str:
        """The language that this pass of the loop speaks."""
        return self._visit.showing.loop_language(self._visit.session.passes)

    @Slot()
    def _follow(self) -> None:
        """A scene has begun, or what it shows may be another. A name is called once a scene."""
        serial, person = self._called
        if self._scene().kind == "name":
            shown = self._visit.session.scenes_shown
            if shown != serial or not self._visit.roll.knows(person):
                self._called = (shown, self._visit.roll.call())
        self.changed.emit()

    def _scene(self) -> Scene:
        return self._scenes()[self._visit.session.scene]

    def _scenes(self) -> tuple[Scene, ...]:
        return self._visit.showing.scenes(self._visit.session.timings.loop)

    def _get_scene(self) -> dict[str, object]:
        exhibit = self._visit.exhibit
        scene = self._scene()
        localizer = self._visit.localizer(self.language)
        words = exhibit.languages[self.language].words
        values = {
            "kind": scene.kind,
            "opens": str(scene.opens),
            "language": self.language,
            "mirrored": exhibit.languages[self.language].direction == "rtl",
            "readAboutThis": words.read_about_this,
            "heading": localizer.value(scene.heading),
            "text": localizer.value(scene.text),
            "art": scene.art or "",
            "figure": {},
            "person": {},
            "source": {},
            "sentence": "",
            "serial": self._visit.session.scenes_shown,
        }
        values.update(self._from_the_exhibit(scene))
        return values

    def _from_the_exhibit(self, scene: Scene) -> dict[str, object]:
        exhibit = self._visit.exhibit
        localizer = self._visit.localizer(self.language)
        if scene.figure is not None:
            figure = localizer.value(exhibit.figure(scene.figure))
            return {"figure": figure}
        if scene.kind == "name":
            return {
                "person": self._visit.roll.shown(self._called[1]),
                "readAboutThis": localizer.value(exhibit.pages[scene.opens].title),
            }
        if scene.kind == "sentence":
            page = exhibit.pages[scene.opens]
            return {
                "sentence": localizer.value(getattr(page, "lead", None)),
                "heading": localizer.value(page.title),
                "art": scene.art or getattr(page, "art", None) or "",
            }
        return {}

    def _get_drift(self) -> list[int]:
        scenes = self._scenes()
        shown = self._visit.session.scenes_shown
        turns, at = divmod(shown, len(scenes))
        seconds = turns * sum(s.seconds for s in scenes) + sum(s.seconds for s in scenes[:at])
        return list(drift(seconds))

    def _get_offer(self) -> str:
        left = self._visit.session.last_visit
        if left is None:
            return ""
        return self._visit.exhibit.languages[left.language].words.continue_where_you_were

    offer = Property(str, _get_offer, notify=changed)
    scene = Property("QVariantMap", _get_scene, notify=changed)  # type: ignore[arg-type]
    drift = Property("QVariantList", _get_drift, notify=changed)  # type: ignore[arg-type]
