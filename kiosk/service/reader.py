"""What QML reads of the staff panel."""

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal

from kiosk.clock import Clock
from kiosk.model.theme import Theme, for_brightness
from kiosk.ops.panel import DIMMEST, Choices
from kiosk.service.facts import Fact
from kiosk.service.house import House, Versions
from kiosk.service.words import LANGUAGES, LOOKED_AFTER, words
from kiosk.session.service import PIECES, Service, Stage

AWAY_MINUTES = (5, 15, 30)


class ServiceReader(QObject):
    """The properties of ServiceModel, which owns the panel's session and announces its changes."""

    service: Service
    _house: House
    _versions: Versions
    _clock: Clock
    _choices: Choices
    _digits: list[str]
    _facts: list[Fact]
    _problems: list[dict[str, object]]
    _problems_state: str
    _outcome: str
    _said_keys: str

    stageChanged = Signal()
    padChanged = Signal()
    digitsChanged = Signal()
    pieceChanged = Signal()
    languageChanged = Signal()
    factsChanged = Signal()
    choicesChanged = Signal()
    versionsChanged = Signal()

    def _get_stage(self) -> str:
        return self.service.stage.value

    def _is_served(self) -> bool:
        return self.service.stage is not Stage.CLOSED

    def _words(self) -> dict[str, str]:
        return words(self._choices.language)

    def _get_language(self) -> str:
        return self._choices.language

    def _get_languages(self) -> list[dict[str, str]]:
        return [{"tag": tag, "name": name} for tag, name in LANGUAGES.items()]

    def _get_looked_after(self) -> list[str]:
        return list(LOOKED_AFTER.values())

    def _get_digits(self) -> list[str]:
        return self._digits

    def _get_entered(self) -> int:
        return len(self.service.entered)

    def _get_note(self) -> str:
        note = self.service.note
        told = self._words()[note.value] if note else ""
        return told.replace("{n}", str(self.service.wait_s(self._clock.now())))

    def _is_waiting(self) -> bool:
        return self.service.wait_s(self._clock.now()) > 0

    def _get_piece(self) -> int:
        return self.service.piece(self._clock.now())

    def _get_piece_count(self) -> int:
        return PIECES

    def _get_facts(self) -> list[Fact]:
        return self._facts

    def _get_problems(self) -> list[dict[str, str]]:
        told = self._words()
        return [
            {
                "place": told["line"].format(file=each.get("file"), line=each.get("line")),
                "severity": str(each.get("severity", "error")),
                "judgement": told.get(str(each.get("severity")), ""),
                "message": str(each.get("message", "")),
                "fix": str(each.get("fix", "")),
            }
            for each in self._problems
        ]

    def _get_problems_state(self) -> str:
        return self._words().get(self._problems_state, "")

    def _get_version(self) -> str:
        # As `kiosk versions` tells them: so much of a hash is enough.
        return (self._versions.current() or self._house.version())[:12]

    def _get_others(self) -> list[str]:
        return list(self._versions.others())

    def _get_stick(self) -> dict[str, object]:
        stick = self._versions.stick()
        if stick is None:
            return {}
        return {"name": stick.name, "changes": list(stick.changes), "wrong": stick.wrong}

    def _get_progress(self) -> str:
        return self._versions.progress()

    def _get_outcome(self) -> str:
        return self._words().get(self._outcome, "")

    def _is_dead(self) -> bool:
        return self._house.is_dead

    def _is_school(self) -> bool:
        return self._choices.school_groups or self._house.school_fixed()

    def _is_school_fixed(self) -> bool:
        return self._house.school_fixed()

    def _get_volume(self) -> int:
        chosen = self._choices.loudest
        return self._house.loudest() if chosen is None else chosen

    def _get_brightness(self) -> int:
        return self._choices.brightness

    def _get_colours(self) -> dict[str, str]:
        """Those of the program, for where there is no exhibit to have others."""
        theme = for_brightness(Theme(), self._choices.brightness / 100)
        return {name: str(colour) for name, colour in asdict(theme).items()}

    def _get_dimmest(self) -> int:
        return DIMMEST

    def _get_away_minutes(self) -> list[int]:
        return list(AWAY_MINUTES)

    def _get_keys_told(self) -> str:
        return self._words().get(self._said_keys, "")

    stage = Property(str, _get_stage, notify=stageChanged)
    served = Property(bool, _is_served, notify=stageChanged)
    words = Property("QVariantMap", _words, notify=languageChanged)  # type: ignore[arg-type]
    language = Property(str, _get_language, notify=languageChanged)
    languages = Property("QVariantList", _get_languages, constant=True)  # type: ignore[arg-type]
    lookedAfter = Property("QStringList", _get_looked_after, constant=True)  # type: ignore[arg-type]
    digits = Property("QStringList", _get_digits, notify=digitsChanged)  # type: ignore[arg-type]
    entered = Property(int, _get_entered, notify=padChanged)
    note = Property(str, _get_note, notify=padChanged)
    waiting = Property(bool, _is_waiting, notify=padChanged)
    piece = Property(int, _get_piece, notify=pieceChanged)
    pieceCount = Property(int, _get_piece_count, constant=True)
    facts = Property("QVariantList", _get_facts, notify=factsChanged)  # type: ignore[arg-type]
    problems = Property("QVariantList", _get_problems, notify=factsChanged)  # type: ignore[arg-type]
    problemsState = Property(str, _get_problems_state, notify=factsChanged)
    version = Property(str, _get_version, notify=versionsChanged)
    others = Property("QStringList", _get_others, notify=versionsChanged)  # type: ignore[arg-type]
    stick = Property("QVariantMap", _get_stick, notify=versionsChanged)  # type: ignore[arg-type]
    progress = Property(str, _get_progress, notify=versionsChanged)
    outcome = Property(str, _get_outcome, notify=versionsChanged)
    dead = Property(bool, _is_dead, constant=True)
    school = Property(bool, _is_school, notify=choicesChanged)
    schoolFixed = Property(bool, _is_school_fixed, notify=choicesChanged)
    volume = Property(int, _get_volume, notify=choicesChanged)
    brightness = Property(int, _get_brightness, notify=choicesChanged)
    colours = Property("QVariantMap", _get_colours, notify=choicesChanged)  # type: ignore[arg-type]
    dimmest = Property(int, _get_dimmest, constant=True)
    awayMinutes = Property("QVariantList", _get_away_minutes, constant=True)  # type: ignore[arg-type]
    keysTold = Property(str, _get_keys_told, notify=choicesChanged)
