"""The pictures of a tour on the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kiosk.model.text import LocalizedText
from kiosk.staff.album import Album

pytestmark = pytest.mark.usefixtures("qapp")


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return image


def test_pictures_of_an_earlier_tour_do_not_stay(tmp_path: Path) -> None:
    for name in ("40-en-gone.png", "contact-sheet-en.png", "40-ru-other.png", "holiday.png"):
        (tmp_path / name).touch()
    Album(tmp_path, ["en", "az"])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["40-ru-other.png", "holiday.png"]


def test_each_language_counts_for_itself(tmp_path: Path) -> None:
    album = Album(tmp_path / "new", ["en", "az"])
    files = [album.add(tag, "home", picture(64, 36)) for tag in ("en", "az", "en")]
    assert [file.name for file in files] == ["01-en-home.png", "01-az-home.png", "02-en-home.png"]
    assert all(file.is_file() for file in files)


@pytest.mark.parametrize(("size", "columns"), [((64, 36), 4), ((36, 64), 7)])
def test_a_sheet_has_as_many_columns_as_fit(
    tmp_path: Path, size: tuple[int, int], columns: int
) -> None:
    album = Album(tmp_path, ["en"])
    for _ in range(8):
        album.add("en", "home", picture(*size))
    (sheet,) = album.write_sheets(LocalizedText({"en": "The paper garden"}))
    thumbnail = QImage(str(album.pictures[0])).scaled(460, 460, Qt.AspectRatioMode.KeepAspectRatio)
    width = QImage(str(sheet)).width()
    assert columns == (width - 28) // (thumbnail.width() + 28)


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    album = Album(tmp_path, ["en"])
    (tmp_path / "01-en-home.png").mkdir()
    with pytest.raises(OSError, match="cannot be written"):
        album.add("en", "home", picture(64, 36))
