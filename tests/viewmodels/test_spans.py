"""What staff write never becomes markup of Qt's."""

import re

import pytest

from kiosk.viewmodels.spans import styled

NUMBERS = {"apa": 1, "report": 12}.__getitem__


def test_emphasis_citation_and_paragraphs():
    text = styled("APA counts *131*. [@apa]\n\nMore. [@report]", NUMBERS, "#FF969E")
    first, second = re.split(r"<br>.*<br>", text)
    assert first == 'APA counts <b>131</b>.&nbsp;<font color="#FF969E">[1]</font>'
    assert second == 'More.&nbsp;<font color="#FF969E">[12]</font>'


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src='http://example.org/x.png'>",
        "<a href='file:///etc/passwd'>x</a>",
        '*<font size="99">x</font>*',
        "&lt;b&gt;",
        '"quoted" & <b>bold</b>',
    ],
)
def test_tags_and_entities_of_staff_arrive_as_letters(hostile):
    text = styled(hostile, NUMBERS, "#FF969E")
    assert set(re.findall(r"<[^>]*>", text)) <= {"<b>", "</b>"}
    assert "&" not in re.sub(r"&(amp|lt|gt|quot|#x27);", "", text)
