"""Speech and its etiquette: silent until asked, cut off by anything, and never in a wrong voice."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk.model.refs import SoundRef
from kiosk.session.settings import Settings
from tests.ui.listening import NotingVoice, listener

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def voice():
    return NotingVoice("en_GB", "az_AZ")


@pytest.fixture
def visitor(small, clock, voice):
    with listener(small, clock, voice, QSize(1920, 1080)) as visitor:
        yield visitor


@pytest.fixture
def narrated(small):
    home = replace(small.pages["home"], narration={"en": SoundRef("media/home-en.ogg")})
    return replace(small, pages={**small.pages, "home": home}, version="narrated")


def begin(visitor, language="en"):
    visitor.tap(f"language:{language}")
    visitor.settle()


def settings(visitor):
    return visitor.app.visit.session.visit.settings


def test_nothing_is_heard_or_even_made_before_somebody_asks(visitor, voice):
    begin(visitor)
    visitor.tap("access")
    visitor.settle()
    visitor.tap("done")
    visitor.settle()
    assert voice.log == [] and visitor.speech.mouth is None and visitor.speech.reader is None


def test_without_speech_none_of_it_is_imported():
    program = (
        "import sys, kiosk.app\n"
        "late = {'sound', 'mouth', 'reading', 'reading_keys', 'passages', 'telling'}\n"
        "print([n for n in late if f'kiosk.viewmodels.{n}' in sys.modules]"
        " + [n for n in ('PySide6.QtMultimedia', 'PySide6.QtTextToSpeech') if n in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"


def test_the_sheet_turns_it_on_and_off(visitor, voice):
    begin(visitor)
    visitor.tap("access")
    visitor.settle()
    visitor.tap("speech")
    visitor.wait_until(lambda: bool(voice.said), "no greeting")
    assert settings(visitor).speech and "Language and text" in voice.said[-1]
    visitor.settle()
    visitor.tap("speech")
    visitor.settle()
    assert not settings(visitor).speech
    assert voice.log[-1][0] == "stop" and visitor.speech.reader is None


def test_headphones_begin_a_visit_and_their_end_ends_speech(visitor, voice):
    assert visitor.plug().startswith("The paper garden")
    assert visitor.app.visit.state == "active"
    visitor.speech.changeVolume(1)
    assert settings(visitor).volume == 4
    visitor.speech.plug(False)
    assert settings(visitor) == Settings()
    assert voice.log[-1][0] == "stop"
    QTest.keyClick(visitor.app.window, Qt.Key.Key_Down)
    assert voice.log[-1][0] == "stop"


@pytest.mark.parametrize("sign", ["key", "touch", "other key"])
def test_whatever_is_done_cuts_it_off(visitor, voice, sign):
    visitor.plug()
    assert voice.busy
    if sign == "touch":
        visitor.tap("access")
    else:
        # A key that means nothing is a sign as well.
        QTest.keyClick(visitor.app.window, Qt.Key.Key_Down if sign == "key" else Qt.Key.Key_F7)
    before = [what for what, _text in voice.log]
    assert before[:2] == ["say", "stop"]


def test_repeat_says_the_last_thing_and_no_more(visitor, voice):
    visitor.plug()
    visitor.press("down")
    last = visitor.press("down")
    voice.end()
    said = len(voice.said)
    visitor.speech.repeat()
    assert voice.said[said:] == [last]
    visitor.press("select")  # on a text: the same
    assert voice.said[said:] == [last, last]


def test_it_pauses_and_goes_on(visitor, voice):
    visitor.plug()
    visitor.speech.pause()
    visitor.speech.pause()
    assert [what for what, _text in voice.log][-2:] == ["pause", "resume"]


def test_pace_and_volume_are_those_that_were_chosen(visitor, voice):
    visitor.plug()
    for _ in range(9):
        visitor.speech.changePace(1)
        visitor.speech.changeVolume(1)
    visitor.press("down")
    loudest = visitor.app.look.loudest
    assert (voice.manners[-1].rate, voice.manners[-1].volume) == (1.5, loudest)
    for _ in range(20):
        visitor.speech.changePace(-1)
        visitor.speech.changeVolume(-1)
    visitor.press("down")
    assert (voice.manners[-1].rate, voice.manners[-1].volume) == (0.75, 0.0)


def test_the_volume_is_told(visitor, voice):
    visitor.plug()
    visitor.speech.changeVolume(-1)
    assert voice.said[-1] == "Volume 2 of 5."


def test_a_language_without_a_voice_is_met_with_a_notice_and_not_with_a_foreign_voice(small, clock):
    with listener(small, clock, NotingVoice("en_GB")) as visitor:
        begin(visitor, "az")
        visitor.speech.toggle()
        visitor.wait_until(lambda: visitor.speech.notice == "cannot", "no notice")
        visitor.settle()
        QTest.keyClick(visitor.app.window, Qt.Key.Key_Down)
        assert visitor.voice.log == []
        text = small.languages["az"].words.cannot_be_heard
        shown = [item for item in visitor.shown() if item.property("text") == text]
        assert shown
        # The keys still lead through the page: the focus is seen where it is not heard.
        assert visitor.app.window.activeFocusItem().objectName() == "reading"
        visitor.app.visit.chooseLanguage("en")
        visitor.wait_until(lambda: bool(visitor.voice.said), "not heard in English either")
        assert visitor.speech.notice == ""


def test_a_person_s_recording_comes_before_the_voice(narrated, clock, voice):
    with listener(narrated, clock, voice) as visitor:
        begin(visitor)
        visitor.speech.listen()
        visitor.wait_until(lambda: voice.busy, "nothing plays")
        assert voice.log == [("play", "home-en.ogg")]
        assert visitor.speech.notice == "reading"
        voice.end()
        visitor.wait_until(lambda: not visitor.speech.isAwake, "it does not end")
        assert visitor.speech.notice == ""


def test_a_page_without_a_recording_is_read_from_its_first_text_to_its_last(visitor, voice):
    begin(visitor)
    visitor.speech.listen()
    visitor.wait_until(lambda: bool(voice.said), "nothing is read")
    for _ in range(20):
        if voice.busy:
            voice.end()
            visitor.wait_until(lambda: voice.busy or not visitor.speech.isAwake, "it hangs")
    assert not visitor.speech.isAwake
    assert voice.said[0] == "The paper garden"
    assert len(voice.said) >= 2


def test_a_recording_holds_the_session_for_its_length_and_no_longer(narrated, clock, voice):
    with listener(narrated, clock, voice) as visitor:
        begin(visitor)
        visitor.speech.listen()
        visitor.wait_until(lambda: voice.busy, "nothing plays")
        voice.length_s = 300.0
        voice.on_length()
        visitor.pass_time(299)
        assert visitor.app.visit.state == "active" and voice.busy
        visitor.pass_time(3)
        visitor.speech.mouth.wake()  # it never said that it has ended
        assert not voice.busy and visitor.app.visit.session.holds == 0
        visitor.pass_time(200)
        assert visitor.app.visit.state == "prompt"


@pytest.mark.parametrize("what", ["page", "reset", "observance", "minute"])
def test_a_recording_stops_at_once(narrated, clock, voice, what):
    with listener(narrated, clock, voice) as visitor:
        begin(visitor)
        visitor.speech.listen()
        visitor.wait_until(lambda: voice.busy, "nothing plays")
        visit = visitor.app.visit
        match what:
            case "page":
                visit.open("seasons")
            case "reset":
                visit.startOver()
            case "observance":
                visit.act(lambda now: visit.session.observe("", 60, now))
            case "minute":
                visit.remembering.beginMinute()
        visitor.app.qt.processEvents()
        assert not voice.busy and voice.log[-1][0] == "stop"
        assert visit.session.holds == 0


def test_after_the_silence_speech_goes_on(visitor, voice):
    visitor.plug()
    visit = visitor.app.visit
    visit.act(lambda now: visit.session.observe("", 60, now))
    visitor.settle()
    said = len(voice.said)
    QTest.keyClick(visitor.app.window, Qt.Key.Key_Down)
    assert len(voice.said) == said and not voice.busy
    visitor.pass_time(61)
    visitor.wait_until(lambda: len(voice.said) > said, "it stays silent")


def test_the_question_whether_someone_is_there_is_heard_and_any_key_answers(visitor, voice):
    visitor.plug()
    voice.end()
    said = len(voice.said)
    visitor.pass_time(500)
    assert visitor.app.visit.state == "prompt"
    visitor.wait_until(lambda: len(voice.said) > said, "the question is not heard")
    visitor.settle()
    QTest.keyClick(visitor.app.window, Qt.Key.Key_Return)
    assert visitor.app.visit.state == "active"


def test_a_voice_that_never_ends_is_stopped(visitor, voice, caplog):
    visitor.plug()
    assert voice.busy
    visitor.app.clock.advance(200)
    visitor.speech.mouth.wake()
    assert not voice.busy
    assert "did not come to an end" in caplog.text


def test_staff_are_told_why_nothing_is_heard(small, clock, caplog):
    silent = NotingVoice(plays=False, remark="There is no sound device: nothing can be heard.")
    with listener(small, clock, silent) as visitor:
        begin(visitor)
        visitor.speech.toggle()
        visitor.wait_until(lambda: visitor.speech.notice == "cannot", "no notice")
        assert "no sound device" in caplog.text
        assert silent.log == []
