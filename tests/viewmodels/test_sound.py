"""The machine's own voice, spoken by Qt's engine for tests."""

import sys

import pytest

pytest.importorskip("PySide6.QtTextToSpeech", reason="the extra media is not installed")

from kiosk.viewmodels.sound import SystemVoice
from kiosk.viewmodels.speech import system_voice
from kiosk.viewmodels.voice import Manner

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def voice():
    voice = SystemVoice(engine="mock", silent=False)
    yield voice
    voice.stop()


def test_it_speaks_its_own_languages_and_no_other(voice):
    assert voice.speaks("en_GB") and voice.speaks("en_ZA") and voice.speaks("fi_FI")
    assert not voice.speaks("az_AZ") and not voice.speaks("ru_RU") and not voice.speaks("xx")
    assert voice.languages() == ["en", "fi", "nb", "nn"]
    with pytest.raises(LookupError):
        voice.say("Salam", "az_AZ", Manner())


def test_it_tells_of_its_end_once(voice, qtbot):
    ends = []
    voice.on_end = lambda: ends.append(1)
    voice.say("one two", "en_GB", Manner())
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [1]


def test_what_is_stopped_has_no_end(voice, qtbot):
    ends = []
    voice.on_end = lambda: ends.append(1)
    voice.say("one two three four five", "en_GB", Manner())
    voice.stop()
    voice.say("one", "en_GB", Manner(rate=1.5))
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [1]


def test_a_machine_without_loudspeakers_says_so():
    voice = SystemVoice(silent=True)
    assert not voice.plays and not voice.speaks("en_GB") and "no sound device" in voice.remark


def test_without_the_extra_there_is_a_silent_voice_that_says_what_is_missing(monkeypatch, qapp):
    monkeypatch.setitem(sys.modules, "kiosk.viewmodels.sound", None)
    voice = system_voice(qapp)
    assert not voice.plays and not voice.speaks("en_GB") and "media" in voice.remark
