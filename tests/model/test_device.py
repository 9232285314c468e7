"""The device: millimetres of a panel, and how high it hangs."""

import pytest
from pydantic import TypeAdapter, ValidationError

from kiosk.model.device import Device


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


def test_what_of_a_panel_lies_within_low_reach():
    upright = {"diagonal_in": 32, "bottom_edge_mm": 600}
    tall_mm = 1920 * 0.369
    assert device(**upright).low_part(1080, 1920) == pytest.approx(415 / tall_mm, abs=0.002)
    assert device(diagonal_in=32, bottom_edge_mm=500).low_part(1920, 1080) == 1
    assert device(diagonal_in=32, bottom_edge_mm=1100).low_part(1920, 1080) == 0


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
