"""The same pictures on OpenGL as on the software renderer: nothing may be lost on either."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

EXHIBIT = Path(__file__).parents[1] / "exhibits" / "lighthouse"
XVFB = shutil.which("xvfb-run")


def tour(out: Path, command: list[str], **environment: str) -> dict[str, QImage]:
    """The pictures of a tour in a process of its own."""
    done = subprocess.run(
        [*command, sys.executable, "-m", "kiosk", "tour", str(EXHIBIT), "--out", str(out),
         "--language", "de", "--size", "960x540"],
        env={**os.environ, **environment}, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return {file.name: QImage(str(file)) for file in sorted(out.glob("[0-9]*.png"))}


def difference(one: QImage, other: QImage) -> float:
    """Mean difference of brightness, 0 to 255, over a coarse grid that forgives edges."""
    small = [
        image.scaled(96, 54).convertToFormat(QImage.Format.Format_Grayscale8)
        for image in (one, other)
    ]
    pairs = zip(*(bytes(image.constBits()) for image in small), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (96 * 54)


@pytest.mark.skipif(XVFB is None, reason="xvfb-run is not installed: script/test installs it")
def test_a_tour_on_opengl_looks_like_a_tour_in_software(tmp_path: Path) -> None:
    software = tour(
        tmp_path / "software", [], QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software"
    )
    opengl = tour(
        tmp_path / "opengl",
        [str(XVFB), "-a", "-s", "-screen 0 1280x1024x24 +extension GLX"],
        QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="rhi", QSG_RHI_BACKEND="opengl",
        LIBGL_ALWAYS_SOFTWARE="1",
    )  # fmt: skip
    assert set(opengl) == set(software)
    assert len(software) > 12
    apart = {name: round(difference(software[name], opengl[name]), 2) for name in software}
    assert {name: far for name, far in apart.items() if far > 4.0} == {}
