"""What every screen shares: colours, the words of the interface, languages, direction."""

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.device import HIGH_REACH_MM, LOW_REACH_MM, Device
from kiosk.model.exhibit import Exhibit
from kiosk.model.keyboard import keys
from kiosk.model.theme import CONTRAST, PAPER, Theme, for_brightness, is_dark
from kiosk.viewmodels.localize import camel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class LookModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the exhibit and the language. One signal: all of it changes together."""

    changed = Signal()

    def __init__(
        self, exhibit: Exhibit, device: Device | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._device = device or Device()
        self._exhibit = exhibit
        self._language = exhibit.default_language
        self._palette = "own"
        self._brightness = 1.0

    def show(self, exhibit: Exhibit, language: str, palette: str = "own") -> None:
        """Take over another exhibit, language or choice of colours."""
        if (exhibit, language, palette) != (self._exhibit, self._language, self._palette):
            self._exhibit, self._language, self._palette = exhibit, language, palette
            self.changed.emit()

    def dim(self, brightness: float) -> bool:
        """Draw for a layer that leaves so much of the picture, 0 to 1. Whether that is new."""
        if brightness == self._brightness:
            return False
        self._brightness = brightness
        self.changed.emit()
        return True

    @property
    def theme(self) -> Theme:
        """The colours that are drawn with."""
        return for_brightness(self._chosen(), self._brightness)

    def _chosen(self) -> Theme:
        own = self._exhibit.theme
        if self._palette == "contrast":
            return CONTRAST
        if self._palette == "other":
            return PAPER if is_dark(own) else Theme()
        return own

    def _get_colours(self) -> dict[str, str]:
        return {name: str(colour) for name, colour in asdict(self.theme).items()}

    def _is_dark_by_itself(self) -> bool:
        return is_dark(self._exhibit.theme)

    def _get_words(self) -> dict[str, str]:
        words = self._exhibit.languages[self._language].words
        return {camel(key): word for key, word in asdict(words).items()}

    def _get_languages(self) -> list[dict[str, str]]:
        return [
            {
                "tag": tag,
                "name": language.name,
                "touchToBegin": language.words.touch_to_begin,
                "direction": language.direction,
            }
            for tag, language in self._exhibit.languages.items()
        ]

    def _get_keyboards(self) -> list[dict[str, object]]:
        return [
            {
                "tag": tag,
                "name": language.name,
                "direction": language.direction,
                "rows": [
                    [{"small": small, "capital": capital} for small, capital in row]
                    for row in keys(language.keyboard, tag)
                ],
            }
            for tag, language in self._exhibit.languages.items()
        ]

    def _get_language(self) -> str:
        return self._language

    def _get_mirrored(self) -> bool:
        return self._exhibit.languages[self._language].direction == "rtl"

    def _get_diagonal_mm(self) -> float:
        return self._device.diagonal_mm

    @property
    def loudest(self) -> float:
        """The loudness that no film exceeds, 0 to 1 of what the panel could give."""
        return self._device.loudest_percent / 100

    @Slot(float, float, result=float)
    def lowPart(self, width: float, height: float) -> float:
        """The part of a picture of this size, 0 to 1, that lies within low reach."""
        return self._device.part_below(LOW_REACH_MM, round(width), round(height))

    @Slot(float, float, result=float)
    def highPart(self, width: float, height: float) -> float:
        """The part of a picture of this size, 0 to 1, that lies within reach at all."""
        return self._device.part_below(HIGH_REACH_MM, round(width), round(height))

    def _get_lights(self) -> int:
        return self._exhibit.lights

    colours = Property("QVariantMap", _get_colours, notify=changed)  # type: ignore[arg-type]
    darkByItself = Property(bool, _is_dark_by_itself, notify=changed)
    words = Property("QVariantMap", _get_words, notify=changed)  # type: ignore[arg-type]
    languages = Property("QVariantList", _get_languages, notify=changed)  # type: ignore[arg-type]
    keyboards = Property("QVariantList", _get_keyboards, notify=changed)  # type: ignore[arg-type]
    language = Property(str, _get_language, notify=changed)
    lights = Property(int, _get_lights, notify=changed)
    diagonalMm = Property(float, _get_diagonal_mm, constant=True)
    mirrored = Property(bool, _get_mirrored, notify=changed)
