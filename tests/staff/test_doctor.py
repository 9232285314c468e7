"""kiosk doctor: what it believes of the panel, and the ruler to check it against."""

import json

import pytest
from PySide6.QtCore import QSize

from kiosk.cli import main
from kiosk.loader.device import read_device
from kiosk.model.device import Device
from kiosk.staff.ruler import picture_of_ruler


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "device.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_without_a_file_it_takes_the_usual_panel(tmp_path, capsys):
    assert main(["doctor", "--device", str(tmp_path / "device.yaml")]) == 0
    said = capsys.readouterr().out
    assert "There is no" in said
    assert "a panel of 32 inches with 1920 by 1080 pixels" in said
    assert "20 mm, 54 pixels" in said
    assert said.splitlines()[-1].startswith("Sound: ")


def test_it_says_what_follows_from_the_file(file, capsys):
    path = file("diagonal_in: 24\nresolution: [1920, 1080]\nbottom_edge_mm: 900\n")
    assert main(["doctor", "--device", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["body_capital_mm"], told["low_vision_text_size"]) == (5.5, 1.35)
    assert told["pixels_per_mm"] == pytest.approx(3.614, abs=0.001)
    assert told["top_edge_above_floor_mm"] == 900 + 299


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("diagonal: 24\n", "There is no field “diagonal” in this file."),
        ("diagonal_in: 2\n", "2 inches cannot be right."),
        ("resolution: 1920x1080\n", "holds a list, and this is none."),
        ("diagonal_in: large\n", "is not a number"),
    ],
)
def test_a_wrong_file_is_told_with_its_line_and_counts_for_nothing(file, capsys, text, said):
    path = file(text)
    assert main(["doctor", "--device", str(path)]) == 1
    printed = capsys.readouterr().out
    assert said in printed and "device.yaml, line 1" in printed
    assert read_device(path)[0] == Device()


def test_a_millimetre_of_the_ruler_is_one(qapp):
    ruler = picture_of_ruler(Device(diagonal_in=43), QSize(3840, 2160))
    try:
        pitch_mm = 1 / ruler.window.property("mm")
        assert pitch_mm == pytest.approx(0.248, abs=5e-4)
        assert ruler.warnings == []
    finally:
        ruler.close()
