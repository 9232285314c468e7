"""The device: millimetres of a panel, and how high it hangs."""

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.loader.device import read_device
from kiosk.model.device import Device, Keys
from kiosk.model.entity import FieldError


def device(**fields):
    return TypeAdapter(Device).validate_python(fields)


@pytest.mark.parametrize(
    ("diagonal", "size", "pitch_mm"),
    [(32, (1920, 1080), 0.369), (43, (3840, 2160), 0.248), (32, (1080, 1920), 0.369)],
)
def test_the_distance_of_two_pixels(diagonal, size, pitch_mm):
    assert 1 / device(diagonal_in=diagonal).pixels_per_mm(*size) == pytest.approx(
        pitch_mm, abs=5e-4
    )


def test_a_panel_that_leans_back_is_less_high():
    assert device(bottom_edge_mm=700).above_floor_mm(400) == 1100
    assert device(bottom_edge_mm=700, tilt_deg=60).above_floor_mm(400) == pytest.approx(900)


def test_what_of_a_panel_lies_within_reach():
    upright = {"diagonal_in": 32, "bottom_edge_mm": 600}
    tall_mm = 1920 * 0.369
    assert device(**upright).part_below(1015, 1080, 1920) == pytest.approx(415 / tall_mm, abs=0.002)
    assert device(**upright).part_below(1220, 1080, 1920) == pytest.approx(620 / tall_mm, abs=0.002)
    assert device(diagonal_in=32, bottom_edge_mm=500).part_below(1015, 1920, 1080) == 1
    assert device(diagonal_in=32, bottom_edge_mm=1100).part_below(1015, 1920, 1080) == 0


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"diagonal_in": 3}, "diagonal_in"),
        ({"bottom_edge_mm": 5_000}, "bottom_edge_mm"),
        ({"tilt_deg": 120}, "tilt_deg"),
        ({"viewing_distance_mm": 60}, "viewing_distance_mm"),
        ({"resolution": (19, 10)}, "resolution"),
        ({"resolution": (1920, 1080), "orientation": "portrait"}, "orientation"),
    ],
)
def test_what_cannot_be_is_refused(wrong, field):
    with pytest.raises(ValidationError) as refused:
        device(**wrong)
    assert refused.value.errors()[0]["ctx"]["error"].field == field


@pytest.mark.parametrize(
    ("keys", "field", "words"),
    [
        ({"up": (0,)}, "up", "No key sends the code 0."),
        ({"up": (70_000,)}, "up", "No key sends the code 70000."),
        ({"up": (72,), "down": (72,)}, "down", "The code 72 is that of “up” already."),
        ({"up": (72, 72)}, "up", "The code 72 stands here twice."),
    ],
)
def test_a_key_has_one_meaning(keys, field, words):
    with pytest.raises(FieldError) as refused:
        Keys(**keys)
    assert (refused.value.field, str(refused.value)) == (field, words)


def test_a_keypad_is_asked_by_its_codes():
    assert Keys(up=(72, 99), jack_in=(191,)).by_code() == {72: "up", 99: "up", 191: "jack_in"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("keys:\n  up: [72]\n  down: [72]\n", 3, "“up” already"),
        ("keys:\n  upp: [72]\n", 2, "upp"),
        ("keys:\n  up: seventy\n", 2, ""),
    ],
)
def test_what_is_wrong_with_keys_is_told_with_its_line(tmp_path, text, line, words):
    file = tmp_path / "device.yaml"
    file.write_text(text, encoding="utf-8")
    read, problems = read_device(file)
    assert read == Device()
    assert problems[0].line == line and words in problems[0].message
