"""The bundled fonts draw every letter that the exhibit's languages need."""

from __future__ import annotations

import runpy
import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "assets" / "fonts"

AZERBAIJANI = "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz"
OLD_AZERBAIJANI = "АаБбВвГгҒғДдЕеӘәЖжЗзИиЫыЈјКкҜҝЛлМмНнОоӨөПпРрСсТтУуҮүФфХхҺһЧчҸҹШш"
RUSSIAN = "".join(chr(point) for point in range(ord("А"), ord("я") + 1)) + "Ёё"
ENGLISH = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ASCII = "".join(chr(point) for point in range(0x20, 0x7F))
# Written as names, so that no look-alike slips in.
MARKS = "".join(
    unicodedata.lookup(name)
    for name in (
        "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK",
        "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK",
        "DOUBLE LOW-9 QUOTATION MARK",
        "LEFT DOUBLE QUOTATION MARK",
        "RIGHT DOUBLE QUOTATION MARK",
        "LEFT SINGLE QUOTATION MARK",
        "RIGHT SINGLE QUOTATION MARK",
        "EN DASH",
        "EM DASH",
        "NON-BREAKING HYPHEN",
        "SOFT HYPHEN",
        "HORIZONTAL ELLIPSIS",
        "NO-BREAK SPACE",
        "NARROW NO-BREAK SPACE",
        "THIN SPACE",
        "NUMERO SIGN",
        "MANAT SIGN",
        "RUBLE SIGN",
        "EURO SIGN",
        "MULTIPLICATION SIGN",
        "MINUS SIGN",
        "DEGREE SIGN",
        "PER MILLE SIGN",
        "VULGAR FRACTION ONE HALF",
        "DAGGER",
        "BULLET",
        "MIDDLE DOT",
        "SECTION SIGN",
        "COPYRIGHT SIGN",
        "LEFTWARDS ARROW",
        "UPWARDS ARROW",
        "RIGHTWARDS ARROW",
        "DOWNWARDS ARROW",
        "NORTH EAST ARROW",
        "CHECK MARK",
        "BLACK CIRCLE",
        "WHITE CIRCLE",
        "BLACK RIGHT-POINTING TRIANGLE",
        "COMBINING ACUTE ACCENT",
    )
)

WHOLE = {
    "Azerbaijani": AZERBAIJANI,
    "Azerbaijani in the old Cyrillic letters": OLD_AZERBAIJANI,
    "Russian": RUSSIAN,
    "English": ENGLISH,
    "ASCII": ASCII,
    "marks": MARKS,
}


def listed_points() -> set[int]:
    points: set[int] = set()
    for line in (FONTS / "coverage.txt").read_text(encoding="ascii").splitlines():
        if line.startswith("#"):
            continue
        first, _, last = line.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def lacking(text: str, points: set[int]) -> list[str]:
    return [f"U+{ord(letter):04X} {letter}" for letter in text if ord(letter) not in points]


def test_coverage_file_says_what_the_fonts_say() -> None:
    script = runpy.run_path(str(ROOT / "script" / "font-coverage"))
    assert (FONTS / "coverage.txt").read_text(encoding="ascii") == script["coverage"](FONTS)


@pytest.mark.parametrize("language", WHOLE)
def test_every_letter_is_covered(language: str) -> None:
    assert lacking(WHOLE[language], listed_points()) == []


def test_a_letter_that_no_font_has_is_noticed() -> None:
    assert lacking("aㅎ", listed_points()) == ["U+314E ㅎ"]


@pytest.mark.parametrize("language", ["Azerbaijani", "Russian", "English", "ASCII"])
@pytest.mark.parametrize("face", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_each_face_alone_sets_the_languages_of_today(face: Path, language: str) -> None:
    with TTFont(face, lazy=True) as font:
        assert lacking(WHOLE[language], set(font.getBestCmap())) == []


def test_every_font_has_a_row_in_the_readme_and_a_licence_beside_it() -> None:
    readme = (FONTS / "README.md").read_text(encoding="utf-8")
    for face in FONTS.glob("*.ttf"):
        family, _, style = face.stem.partition("-")
        assert family in readme and style in readme
    for licence in ("Literata-OFL.txt", "SourceSans3-OFL.txt", "Noto-OFL.txt"):
        assert licence in readme
        assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / licence).read_text(encoding="utf-8")


def test_the_font_settings_name_no_folder() -> None:
    lines = (FONTS / "fonts.conf").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if line.lstrip().startswith("<dir")]
