"""Recordings of pages: what is wrong with one, and which pages nobody has read yet."""

import shutil

import pytest

from kiosk.loader.checks.narration import look_at_sound
from kiosk.loader.load import load
from kiosk.model.entity import FieldError
from kiosk.model.refs import SoundRef
from kiosk.pages import page_types
from tests.conftest import EXHIBITS, TODAY

OGG = b"OggS" + bytes(40)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "small"
    shutil.copytree(EXHIBITS / "small", folder)
    return folder


def narrate(folder, page, text):
    file = folder / "pages" / f"{page}.yaml"
    file.write_text(file.read_text(encoding="utf-8") + f"narration: {text}\n", encoding="utf-8")


def found(folder):
    problems = load(folder, page_types(), TODAY).problems
    return {
        (p.file, p.severity, p.code): p.message
        for p in problems
        if p.code in ("narration", "sound", "no-media", "language")
    }


def test_an_exhibit_without_any_recording_is_told_of_none(folder):
    assert found(folder) == {}


def test_with_one_recording_the_others_are_advised(folder):
    (folder / "media" / "home.ogg").write_bytes(OGG)
    narrate(folder, "home", "{en: media/home.ogg}")
    told = found(folder)
    assert {severity for _file, severity, _code in told} == {"warning"}
    assert told["pages/home.yaml", "warning", "narration"] == ("This page has no recording in: az.")
    assert "en, az" in told["pages/figures.yaml", "warning", "narration"]
    exhibit = load(folder, page_types(), TODAY).exhibit
    assert exhibit.pages["home"].narration == {"en": "media/home.ogg"}


def test_a_recording_in_a_language_that_nobody_named(folder):
    (folder / "media" / "home.ogg").write_bytes(OGG)
    narrate(folder, "home", "{en: media/home.ogg, az: media/home.ogg, de: media/home.ogg}")
    assert "“de”" in found(folder)["pages/home.yaml", "warning", "language"]


def test_a_file_that_is_no_recording(folder):
    (folder / "media" / "home.ogg").write_bytes(b"<html>not found")
    narrate(folder, "home", "{en: media/home.ogg}")
    assert found(folder)["pages/home.yaml", "error", "sound"] == (
        "This file is no recording that the kiosk can play."
    )


def test_what_recordings_begin_with(tmp_path):
    file = tmp_path / "sound"
    for beginning in (
        OGG,
        b"ID3\4",
        b"\xff\xfb\x90",
        b"fLaC",
        b"RIFF....WAVE",
        b"\0\0\0\x1cftypM4A ",
    ):
        file.write_bytes(beginning)
        assert look_at_sound(file) == ""
    assert look_at_sound(tmp_path / "none") == "This recording cannot be opened."


@pytest.mark.parametrize("path", ["media/home.txt", "../home.ogg", "home.ogg", "media/a/../b.ogg"])
def test_paths_that_are_no_recordings(path):
    with pytest.raises(FieldError):
        SoundRef.parse(path)
