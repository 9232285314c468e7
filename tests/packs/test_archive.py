"""Packs that a stranger could have made: each is refused before anything is unpacked."""

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from kiosk.packs import archive
from kiosk.packs.approvals import Approval
from kiosk.packs.archive import Archive, write_pack
from kiosk.packs.errors import PackError, UnusableError
from kiosk.packs.folder import files_in, hashed
from kiosk.packs.manifest import Manifest, content_hash
from kiosk.packs.names import check_names
from tests.packs.conftest import AT, HOLDS, tiny


@pytest.fixture
def manifest(tmp_path: Path) -> Manifest:
    files = hashed(files_in(tiny(tmp_path / "source", "text")))
    return Manifest(AT.isoformat(), "0.1.0", HOLDS, files,
                    (Approval("A. Curator", AT.isoformat(), content_hash(files)),))  # fmt: skip


@pytest.fixture
def pack(tmp_path: Path, manifest: Manifest) -> Path:
    file = tmp_path / "good.kiosk"
    write_pack(file, manifest, files_in(tmp_path / "source"))
    return file


def rebuilt(pack: Path, told: dict[str, bytes | None]) -> Path:
    """A copy of the pack with files added, replaced, or (None) left out."""
    with zipfile.ZipFile(pack) as old:
        content: dict[str, bytes | None] = {name: old.read(name) for name in old.namelist()}
    content.update(told)
    file = pack.with_name("changed.kiosk")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, text in content.items():
            if text is not None:
                new.writestr(name, text)
    return file


def refused(file: Path) -> str:
    with pytest.raises(PackError) as error, Archive(file):
        pass
    said = str(error.value)
    for word in ("Traceback", "codec", "None", "KeyError", "zipfile", "Error"):
        assert word not in said
    return said


def test_a_pack_reads_as_it_was_written(pack: Path, manifest: Manifest, tmp_path: Path) -> None:
    with Archive(pack) as opened:
        assert opened.manifest == manifest
        for name in manifest.files:
            assert b"".join(opened.pieces(name)) == (tmp_path / "source" / name).read_bytes()


def test_the_same_content_makes_the_same_pack(
    pack: Path, manifest: Manifest, tmp_path: Path
) -> None:
    again = tmp_path / "again.kiosk"
    write_pack(again, manifest, files_in(tmp_path / "source"))
    assert again.read_bytes() == pack.read_bytes()
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../evil.yaml", "would lead out of the pack"),
        ("exhibit/../../evil.yaml", "would lead out of the pack"),
        ("exhibit\\..\\evil.yaml", "would lead out of the pack"),
        ("/etc/evil.yaml", "names a place outside the pack"),
        ("C:/evil.yaml", "names a place outside the pack"),
        ("exhibit/./a.yaml", "has other characters"),
        ("exhibit//a.yaml", "has other characters"),
        ("exhibit/.hidden.yaml", "has other characters"),
        ("exhibit/a\x1b[2J.yaml", "has other characters"),
        ("exhibit/a b.yaml", "has other characters"),
        ("exhibit/con.yaml", "is no name for a file on every system"),
        ("exhibit/a./b.yaml", "is no name for a file on every system"),
        ("exhibit/program.py", "is no part of an exhibit"),
        ("exhibit/Page.qml", "is no part of an exhibit"),
        ("exhibit/more.zip", "is no part of an exhibit"),
        ("exhibit/drawing.svg", "is no part of an exhibit"),
        ("exhibit/" + "a" * 200 + ".yaml", "is too long"),
        ("exhibit/a/b/c/d/e/f/g/h/i.yaml", "is too long"),
        ("other/a.yaml", "is no part of a pack"),
        ("exhibit/Exhibit.yaml", "are one file on some systems"),
        ("exhibit/exhibit.yaml/a.yaml", "as a file as well"),
        ("exhibit/PAGES/other.yaml", "under two names"),
        ("exhibit/extra.yaml", "do not agree about"),
    ],
)  # fmt: skip
def test_a_name_that_may_not_be(pack: Path, name: str, said: str) -> None:
    file = rebuilt(pack, {name: b"x"})
    assert said in refused(file)


def test_names_that_only_some_systems_tell_apart() -> None:
    with pytest.raises(PackError, match="are one file on some systems"):
        check_names(["media/\u0065\u0301.jpg", "media/\u00e9.jpg"])
    with pytest.raises(PackError, match="twice"):
        check_names(["a.yaml", "a.yaml"])


def test_a_file_that_is_there_twice(pack: Path) -> None:
    with zipfile.ZipFile(pack, "a") as more, pytest.warns(UserWarning, match="Duplicate"):
        more.writestr("exhibit/exhibit.yaml", b"other")
    assert "twice" in refused(pack)


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (stat.S_IFLNK, "is a link"),
        (stat.S_IFIFO, "not a plain file"),
        (stat.S_IFDIR, "not a plain"),
    ],
)
def test_a_link_or_a_device(pack: Path, mode: int, said: str) -> None:
    info = zipfile.ZipInfo("exhibit/link.yaml")
    info.external_attr = (mode | 0o777) << 16
    with zipfile.ZipFile(pack, "a") as more:
        more.writestr(info, b"/etc/passwd")
    assert said in refused(pack)


def test_a_file_with_a_password(pack: Path) -> None:
    content = bytearray(pack.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 8] |= 1
    pack.write_bytes(content)
    assert "password" in refused(pack)


def test_a_bomb(pack: Path) -> None:
    assert "made to fill the disk" in refused(rebuilt(pack, {"exhibit/b.yaml": b"0" * 3_000_000}))


def test_files_that_overlap(pack: Path) -> None:
    content = bytearray(pack.read_bytes())
    last = content.rindex(b"PK\x01\x02")
    first = content.index(b"PK\x01\x02")
    content[last + 42 : last + 46] = content[first + 42 : first + 46]
    pack.write_bytes(content)
    assert "overlap" in refused(pack)


def test_too_many_files(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_FILES", 2)
    assert "at most 2 files" in refused(pack)


def test_a_table_of_contents_that_fills_the_memory(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MOST_TABLE", 10)
    assert "too many files" in refused(pack)


def test_a_whole_pack_that_is_too_large(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST", 10)
    assert "more than 20 gigabytes" in refused(pack)


@pytest.mark.parametrize("keeps", [0, 1, 20, 300, 0.5, 0.9, 0.99])
def test_a_copy_that_was_cut_off(pack: Path, keeps: float) -> None:
    content = pack.read_bytes()
    pack.write_bytes(
        content[: int(keeps if keeps > 1 or keeps in (0, 1) else len(content) * keeps)]
    )
    assert refused(pack)


def test_every_spoilt_byte_is_found(pack: Path, manifest: Manifest, tmp_path: Path) -> None:
    content = pack.read_bytes()
    for at in range(0, len(content), 7):
        spoilt = bytearray(content)
        spoilt[at] ^= 0x40
        pack.write_bytes(spoilt)
        try:
            with Archive(pack) as opened:
                for name in opened.manifest.files:
                    read = b"".join(opened.pieces(name))
                    # What is not noticed here has not been changed, or the hash tells.
                    same = read == (tmp_path / "source" / name).read_bytes()
                    assert same or opened.manifest.files[name] != manifest.files[name]
        except PackError:
            pass


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda m: m.update(format=2), "Update the kiosk"),
        (lambda m: m.update(format="x"), "not a pack"),
        (lambda m: m.update(version="0" * 64), "was changed after it was made"),
        (lambda m: m.pop("files"), "damaged"),
        (lambda m: m.update(files=[]), "damaged"),
        (lambda m: m.update(made="yesterday"), "damaged"),
        (lambda m: m.update(made="2026-01-01"), "damaged"),
        (lambda m: m.update(needs="newest"), "damaged"),
        (lambda m: m.update(approvals=[{"by": ""}]), "damaged"),
        (lambda m: m["files"].update({"../x.yaml": {"size": 1, "sha256": "0" * 64}}), "lead out"),
        (lambda m: m["files"]["exhibit.yaml"].update(size=-1), "damaged"),
        (lambda m: m["files"]["exhibit.yaml"].update(sha256="x"), "damaged"),
        (lambda m: m["holds"].update(pages=7), "does not say what it holds"),
        (lambda m: m["holds"].update(title={"en": "x" * 5000}), "does not say what it holds"),
    ],
)  # fmt: skip
def test_a_manifest_that_lies(pack: Path, manifest: Manifest, change, said: str) -> None:
    told = json.loads(manifest.as_bytes())
    change(told)
    assert said in refused(rebuilt(pack, {"manifest.json": json.dumps(told).encode()}))


@pytest.mark.parametrize("text", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"[]", b"7"])
def test_a_manifest_that_is_none(pack: Path, text: bytes) -> None:
    assert refused(rebuilt(pack, {"manifest.json": text}))


def test_a_pack_without_a_manifest(pack: Path) -> None:
    assert "not a pack of an exhibit" in refused(rebuilt(pack, {"manifest.json": None}))


def test_a_file_that_is_missing_or_has_another_length(pack: Path) -> None:
    assert "do not agree" in refused(rebuilt(pack, {"exhibit/pages/home.yaml": None}))
    assert "length" in refused(rebuilt(pack, {"exhibit/pages/home.yaml": b"x"}))


def test_what_is_no_file_at_all(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "nowhere", Path("/dev/null")):
        with pytest.raises(UnusableError):
            Archive(file)


def test_a_pack_that_cannot_be_written_leaves_nothing(tmp_path: Path, manifest: Manifest) -> None:
    source = files_in(tmp_path / "source")
    with pytest.raises(UnusableError):
        write_pack(tmp_path / "no" / "where.kiosk", manifest, source)
    (tmp_path / "source" / "exhibit.yaml").unlink()
    with pytest.raises(UnusableError):
        write_pack(tmp_path / "half.kiosk", manifest, source)
    assert [one.name for one in tmp_path.iterdir()] == ["source"]


def test_a_stick_that_is_pulled_out(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Pulled(io.BytesIO):
        gone = False

        def read(self, size: int | None = -1) -> bytes:
            if self.gone:
                raise OSError(5, "Input/output error")
            return super().read(size)

    stick = Pulled(pack.read_bytes())
    monkeypatch.setattr(Path, "open", lambda self, mode: stick)
    with Archive(pack) as opened:
        stick.gone = True
        with pytest.raises(PackError, match="pulled out"):
            list(opened.pieces("exhibit.yaml"))
