"""kiosk doctor: what the kiosk believes of its panel, to be checked with a ruler, and of sound."""

import argparse
import json
import subprocess
import sys
from math import degrees, radians, tan
from pathlib import Path

from kiosk.loader.device import read_device
from kiosk.loader.translations import staff_language
from kiosk.model.device import LOW_REACH_MM, Device
from kiosk.paths import device_file
from kiosk.staff.check import shown
from kiosk.staff.saying import complain, say
from kiosk.staff.screen import has_screen

BODY_MM, SMALL_BODY_MM = 7.3, 5.5
"""Height of a capital of the text that is read; on panels below 27 inches."""
LOW_VISION_DEG = 0.7
"""What a capital must span for low vision without a magnifier (EN 301 549, 5.1.4)."""
TARGET_MM = 20
SOUND_ANSWERS_S = 20


def main(args: argparse.Namespace) -> int:
    """Print what is believed, and why if device.yaml is wrong; with `args.ruler`, show a ruler.

    Returns 0, or 1 when something must be corrected, or 2 without a screen for the ruler.
    """
    file: Path = args.device or device_file()
    device, problems = read_device(file)
    size = device.resolution or args.size
    if args.json:
        print(json.dumps(beliefs(device, size), indent=2))
    else:
        say("\n".join([*lines(device, size, file), sound()]))
        for problem in problems:
            print("\n" + shown(problem, colour=False, language=staff_language(None)))
    if args.ruler:
        if not has_screen():
            complain("There is no screen here to show a ruler on.")
            return 2
        from kiosk.staff.ruler import show_ruler

        show_ruler(device)
    return int(bool(problems))


def sound() -> str:
    """What can be heard from this machine, as a line for staff.

    Asked in a process of its own: sound servers chatter, and may not answer at all.
    """
    program = "from kiosk.viewmodels.speech import told_of_sound; print(told_of_sound())"
    try:
        told = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True, text=True, check=True, timeout=SOUND_ANSWERS_S,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return "Sound: the machine does not say what it can play."
    return told.stdout.strip()


def beliefs(device: Device, size: tuple[int, int]) -> dict[str, object]:
    """What follows from the device for a picture of `size` pixels. Lengths in millimetres."""
    width, height = size
    ppmm = device.pixels_per_mm(width, height)
    small = device.diagonal_in < 27
    body = SMALL_BODY_MM if small else BODY_MM
    needed = device.viewing_distance_mm * tan(radians(LOW_VISION_DEG))
    return {
        "diagonal_in": device.diagonal_in,
        "resolution": [width, height],
        "width_mm": round(width / ppmm, 1),
        "height_mm": round(height / ppmm, 1),
        "pixels_per_mm": round(ppmm, 3),
        "target_px": round(TARGET_MM * ppmm),
        "body_capital_mm": body,
        "low_vision_capital_mm": round(needed, 1),
        "low_vision_text_size": next((s for s in (1.0, 1.35, 2.0) if body * s >= needed), None),
        "body_angle_deg": round(degrees(body / device.viewing_distance_mm), 2),
        "top_edge_above_floor_mm": round(device.above_floor_mm(height / ppmm)),
        "part_within_low_reach": round(device.part_below(LOW_REACH_MM, width, height), 2),
    }


def lines(device: Device, size: tuple[int, int], file: Path) -> list[str]:
    """The same in words."""
    told = beliefs(device, size)
    where = f"{file} says" if file.is_file() else f"There is no {file}; the kiosk takes"
    low = told["low_vision_text_size"]
    reach = round(float(str(told["part_within_low_reach"])) * 100)
    return [
        f"{where} a panel of {device.diagonal_in:g} inches with {size[0]} by {size[1]} pixels.",
        f"Its picture is {told['width_mm']} mm wide and {told['height_mm']} mm high: "
        f"{told['pixels_per_mm']} pixels make a millimetre.",
        f"A button is at least {TARGET_MM} mm, {told['target_px']} pixels; a capital of the text "
        f"{told['body_capital_mm']} mm.",
        f"From {device.viewing_distance_mm:g} mm away a visitor with low vision needs "
        f"{told['low_vision_capital_mm']} mm: "
        + (f"text size {low:g} gives it." if low else "no text size gives it."),
        f"The picture begins {device.bottom_edge_mm:g} mm above the floor and ends "
        f"{told['top_edge_above_floor_mm']} mm above it; {reach} % of it lies below "
        f"{LOW_REACH_MM} mm.",
        "Check with a ruler: kiosk doctor --ruler",
    ]
