"""WebVTT: what is read, what is passed over, and what is told."""

import pytest

from kiosk.model.captions import Cue, cue_at, read_captions

WHOLE = """\
WEBVTT - captions of a film
Kind: captions

NOTE
written by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start position:10%
<v Aysel>It is <i>dark</i> &amp; still.</v>
Wind.

01:00:00.000 --> 01:00:04.000
An hour later
"""


def test_plain_words_and_times_are_read() -> None:
    cues, faults = read_captions("\ufeff" + WHOLE)
    assert faults == ()
    assert cues == (
        Cue(1.0, 2.5, "It is dark & still.\nWind."),
        Cue(3600.0, 3604.0, "An hour later"),
    )


def test_a_caption_is_shown_from_its_begin_to_before_its_end() -> None:
    cues = (Cue(1.0, 2.0, "one"), Cue(1.5, 3.0, "two"))
    shown = [cue_at(cues, at) for at in (0.9, 1.0, 1.5, 2.9, 3.0)]
    assert shown == ["", "one", "two", "two", ""]


@pytest.mark.parametrize(
    ("text", "line", "words", "nearest"),
    [
        ("", 1, "not captions in WebVTT", None),
        ("WEBVTTX\n\n00:01.000 --> 00:02.000\na\n", 1, "not captions in WebVTT", None),
        ("WEBVTT\n", 1, "no caption", None),
        ("WEBVTT\n\nJust words\n", 3, "no times", None),
        ("WEBVTT\n\n0:01.5 --> 00:02.000\na\n", 3, "not a time", "00:01.500"),
        ("WEBVTT\n\n00:01,000 --> 00:02.000\na\n", 3, "not a time", "00:01.000"),
        ("WEBVTT\n\n00:61.000 --> 01:02.000\na\n", 3, "not a time", None),
        ("WEBVTT\n\n00:01.000 -->\na\n", 3, "not a time", None),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\na\n", 3, "ends before", None),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\na\n", 3, "no words", None),
        ("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<i></i>\n", 4, "no words", None),
        ("WEBVTT\n00:01.000 --> 00:00.500\na\n", 2, "ends before", None),
        (
            "WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb\n",
            6,
            "before the one above",
            None,
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    text: str, line: int, words: str, nearest: str | None
) -> None:
    _cues, faults = read_captions(text)
    assert (faults[0].line, faults[0].nearest, faults[0].advice) == (line, nearest, False)
    assert words in faults[0].message


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("00:01.500 --> 00:03.000\nb\n", "still shown"),
        ("00:02.000 --> 00:03.000\na\nb\nc\n", "more than 2 lines"),
        ("00:02.000 --> 00:03.000\n" + "long " * 18, "84 letters"),
    ],
)
def test_what_can_be_shown_all_the_same_is_advice(second: str, words: str) -> None:
    cues, faults = read_captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n{second}")
    assert len(cues) == 2
    assert [fault.advice for fault in faults] == [True] and words in faults[0].message
