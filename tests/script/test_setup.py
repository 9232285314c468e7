"""script/setup.sh, run in a world where every tool that reaches outside is a stand-in.

The stand-ins write down how they were called, so no network, no root and no time are needed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

REAL_TOOLS = [
    "awk",
    "cat",
    "cp",
    "cut",
    "dirname",
    "env",
    "find",
    "flock",
    "grep",
    "ls",
    "mkdir",
    "printf",
    "rm",
    "sed",
    "sh",
    "sha256sum",
    "sort",
    "tr",
]

LIBRARIES = [
    "libglib-2.0.so.0",
    "libdbus-1.so.3",
    "libstdc++.so.6",
    "libz.so.1",
    "libzstd.so.1",
    "libbrotlidec.so.1",
    "libgssapi_krb5.so.2",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libEGL.so.1",
    "libGL.so.1",
    "libxkbcommon.so.0",
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-glx.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
    "libpulse.so.0",
    "libXrandr.so.2",
    "libXext.so.6",
    "libdrm.so.2",
]

PYTHON = r"""#!/bin/sh
printf 'python %s\n' "$*" >>"$CALLS"
case $* in
-V) echo "Python 3.11.9" ;;
'-m venv '*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
*' install '*)
    env | grep '^PIP_' | sort >>"$CALLS"
    case $* in *"${FAIL_AT:-nowhere}"*) echo "pip: it failed" >&2; exit 1 ;; esac ;;
*%d.%d.%d*) echo 3.9.2 ;;
*%d.%d*) echo python3.11-venv ;;
*version_info*) [ -z "${OLD_PYTHON-}" ] ;;
*ensurepip*) [ -z "${NO_VENV-}" ] ;;
esac
"""

NOTE = '#!/bin/sh\nprintf "%s %s\\n" "${0##*/}" "$*" >>"$CALLS"\n'


@dataclass
class World:
    """A checkout in a folder with a space, and the only tools that its scripts can find."""

    root: Path
    bin: Path
    calls_file: Path
    settings: dict[str, str]

    def tool(self, name: str, text: str) -> None:
        path = self.bin / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def libraries(self, names: list[str]) -> None:
        lines = "".join(f"\t{name} (libc6,x86-64) => /usr/lib/{name}\n" for name in names)
        self.tool("ldconfig", f"#!/bin/sh\ncat <<'END'\n{lines}END\n")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        self.calls_file.write_text("", encoding="utf-8")
        return subprocess.run(
            command,
            env={"PATH": str(self.bin), "CALLS": str(self.calls_file), **self.settings},
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def set_up(self, words: str = "test") -> subprocess.CompletedProcess[str]:
        """What script/test does, except that /usr/bin/python3 is not looked at."""
        return self.run(
            "sh",
            "-c",
            f'me=script/test root=$1; . "$1/script/setup.sh"'
            f"; python_candidates() {{ echo python3; }}; set_up {words}",
            "sh",
            str(self.root),
        )

    def calls(self, start: str = "") -> list[str]:
        lines = self.calls_file.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if line.startswith(start)]

    def installs(self) -> list[str]:
        return [line.partition("install ")[2] for line in self.calls("python -m pip")]

    def memory(self) -> set[str]:
        return {path.name for path in (self.root / ".venv" / "kiosk-setup").glob("*")}


@pytest.fixture
def world(tmp_path: Path) -> World:
    root = tmp_path / "a folder"
    for name in ("script", "requirements"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "pyproject.toml", root)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in REAL_TOOLS:
        found = shutil.which(name)
        assert found, f"this test needs {name}"
        (tools / name).symlink_to(found)
    world = World(root, tools, tmp_path / "calls", {})
    world.libraries(LIBRARIES)
    world.tool("id", "#!/bin/sh\necho 1000\n")
    world.tool("python3", PYTHON)
    for name in ("Xvfb", "xauth", "apt-get", "curl", "uv"):
        world.tool(name, NOTE)
    world.tool("apt-cache", "#!/bin/sh\nexit 1\n")
    return world


ADMINISTRATOR = """\
script/test: this computer lacks:
    for the base of Qt: libglib-2.0.so.0
    for drawing: libEGL.so.1 libGL.so.1
Ask an administrator to give this command, then start script/test again:

    apt-get update && apt-get install -y --no-install-recommends libegl1 libgl1 libglib2.0-0
"""


def test_without_root_it_names_the_exact_command(world: World) -> None:
    missing = ("libEGL.so.1", "libGL.so.1", "libglib-2.0.so.0")
    world.libraries([x for x in LIBRARIES if x not in missing])
    done = world.set_up()
    assert (done.returncode, done.stdout, done.stderr) == (3, "", ADMINISTRATOR)
    assert world.calls("apt-get") == []
    assert not (world.root / ".venv").exists()


def test_a_package_is_called_what_apt_calls_it(world: World) -> None:
    world.libraries([x for x in LIBRARIES if x != "libglib-2.0.so.0"])
    world.tool("apt-cache", '#!/bin/sh\n[ "$3" = libglib2.0-0t64 ]\n')
    assert world.set_up().stderr.endswith("--no-install-recommends libglib2.0-0t64\n")


def test_a_python_without_ensurepip_asks_for_its_venv_package(world: World) -> None:
    world.settings["NO_VENV"] = "yes"
    done = world.set_up()
    assert done.returncode == 3
    assert done.stderr.endswith("--no-install-recommends python3.11-venv\n")


def test_without_apt_it_says_what_is_missing(world: World) -> None:
    (world.bin / "apt-get").unlink()
    (world.bin / "Xvfb").unlink()
    done = world.set_up()
    assert done.returncode == 3
    assert "    for a screen for the tests: Xvfb\n" in done.stderr
    assert "neither Debian nor Ubuntu" in done.stderr


def test_without_a_right_python_it_says_which_it_found(world: World) -> None:
    world.settings["OLD_PYTHON"] = "yes"
    done = world.set_up()
    assert done.returncode == 3
    assert done.stderr == (
        "script/test: Python 3.11, 3.12, 3.13 or 3.14 is needed; python3 is 3.9.2.\n"
        "script/test: Install one of them together with its venv package, "
        "for example python3.11 and python3.11-venv.\n"
    )


def test_without_any_python_it_says_so(world: World) -> None:
    (world.bin / "python3").unlink()
    done = world.set_up()
    assert done.returncode == 3
    assert "; no Python was found.\n" in done.stderr


def test_root_installs_what_is_missing_and_nothing_else(world: World) -> None:
    world.tool("id", "#!/bin/sh\necho 0\n")
    world.libraries([x for x in LIBRARIES if x != "libGL.so.1"])
    done = world.set_up()
    assert done.returncode == 0
    assert world.calls("apt-get") == [
        "apt-get -q update",
        "apt-get -q install -y --no-install-recommends libgl1",
    ]


def test_sudo_is_used_when_it_asks_no_password(world: World) -> None:
    world.tool("sudo", NOTE)
    world.libraries([x for x in LIBRARIES if x != "libGL.so.1"])
    assert world.set_up().returncode == 0
    apt_get = "sudo env DEBIAN_FRONTEND=noninteractive apt-get -q"
    assert world.calls("sudo") == [
        "sudo -n true",
        f"{apt_get} update",
        f"{apt_get} install -y --no-install-recommends libgl1",
    ]


def test_sudo_that_wants_a_password_is_left_alone_without_a_terminal(world: World) -> None:
    world.tool("sudo", NOTE + "exit 1\n")
    world.libraries([x for x in LIBRARIES if x != "libGL.so.1"])
    assert world.set_up().returncode == 3
    assert world.calls("sudo") == ["sudo -n true"]


def test_an_apt_that_fails_leads_to_the_administrator(world: World) -> None:
    world.tool("id", "#!/bin/sh\necho 0\n")
    world.tool("apt-get", NOTE + "exit 100\n")
    world.libraries([x for x in LIBRARIES if x != "libGL.so.1"])
    done = world.set_up()
    assert done.returncode == 3
    assert done.stderr.endswith("--no-install-recommends libgl1\n")


def test_only_locked_packages_and_then_the_program_itself(world: World) -> None:
    assert world.set_up().returncode == 0
    assert world.installs() == [
        f"--quiet --require-hashes -r {world.root}/requirements/test.txt",
        f"--quiet --no-deps --no-build-isolation -e {world.root}",
    ]
    assert world.memory() == {"base", "test"}


def test_the_second_time_is_one_line_and_no_tool(world: World) -> None:
    world.set_up()
    done = world.run(str(world.root / "script" / "test"), "--setup-only")
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        "script/test: everything is in place.\n",
        "",
    )
    # Only the version of .venv's own Python is asked for.
    assert set(world.calls()) == {"python -V"}


def test_a_changed_lock_file_installs_again_into_the_same_folder(world: World) -> None:
    world.set_up()
    with (world.root / "requirements" / "run.txt").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert world.set_up().returncode == 0
    assert len(world.installs()) == 2
    assert world.calls("python -m venv") == []


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("touch busy", id="cut off while installing"),
        pytest.param("rm base", id="cut off while making the folder"),
        pytest.param("rm ../bin/python", id="python gone"),
        pytest.param("echo other >base", id="made for another Python or folder"),
    ],
)
def test_a_harmed_folder_is_made_anew(world: World, harm: str) -> None:
    world.set_up()
    subprocess.run(["sh", "-c", harm], cwd=world.root / ".venv" / "kiosk-setup", check=True)
    (world.root / ".venv" / "kiosk-setup" / "test").unlink()
    left_over = world.root / ".venv" / "left-over"
    left_over.touch()
    done = world.set_up()
    assert done.returncode == 0
    assert "making it anew" in done.stdout
    assert not left_over.exists()
    assert world.memory() == {"base", "test"}


def test_a_checkout_that_moved_makes_its_folder_anew(world: World) -> None:
    world.set_up()
    world.root = world.root.rename(world.root.with_name("another folder"))
    done = world.set_up()
    assert done.returncode == 0
    assert "making it anew" in done.stdout


def test_a_failed_installation_is_never_taken_for_done(world: World) -> None:
    world.settings["FAIL_AT"] = "--no-deps"
    done = world.set_up()
    assert done.returncode == 1
    assert "pip: it failed" in done.stderr
    assert "test" not in world.memory()
    del world.settings["FAIL_AT"]
    assert "making it anew" in world.set_up().stdout


def test_the_core_runs_when_media_cannot_be_installed(world: World) -> None:
    world.settings["FAIL_AT"] = "media.txt"
    done = world.set_up("run media PySide6.QtMultimedia")
    assert done.returncode == 0
    assert "the program runs, but without its media part." in done.stderr
    assert world.memory() == {"base", "run", "media.off"}


def test_media_is_not_tried_again_at_once_but_after_a_day(world: World) -> None:
    world.settings["FAIL_AT"] = "media.txt"
    world.set_up("run media PySide6.QtMultimedia")
    del world.settings["FAIL_AT"]

    done = world.set_up("run media PySide6.QtMultimedia")
    assert world.installs() == []
    assert "in place except the media part" in done.stdout

    marker = world.root / ".venv" / "kiosk-setup" / "media.off"
    a_day_ago = marker.stat().st_mtime - 25 * 60 * 60
    os.utime(marker, (a_day_ago, a_day_ago))
    world.set_up("run media PySide6.QtMultimedia")
    assert world.installs() == [
        f"--quiet --require-hashes -r {world.root}/requirements/media.txt",
    ]
    assert world.memory() == {"base", "run", "media"}


def test_a_missing_library_of_media_alone_stops_nothing(world: World) -> None:
    world.libraries([x for x in LIBRARIES if x != "libpulse.so.0"])
    done = world.set_up("run media PySide6.QtMultimedia")
    assert done.returncode == 0
    assert "--no-install-recommends libpulse0\n" in done.stderr


def test_one_request_to_the_administrator_names_media_too(world: World) -> None:
    world.libraries([x for x in LIBRARIES if x not in ("libpulse.so.0", "libGL.so.1")])
    done = world.set_up("run media PySide6.QtMultimedia")
    assert done.returncode == 3
    assert done.stderr.endswith("--no-install-recommends libgl1 libpulse0\n")


def test_pip_settings_say_from_where_but_not_how(world: World) -> None:
    world.settings |= {
        "PIP_INDEX_URL": "https://example.org/simple",
        "PIP_CERT": "/a/cert.pem",
        "PIP_USER": "1",
        "PIP_TARGET": "/elsewhere",
        "PIP_CONSTRAINT": "/a/file",
        "PIP_NO_BINARY": ":all:",
    }
    assert world.set_up().returncode == 0
    assert set(world.calls("PIP_")) == {
        "PIP_CERT=/a/cert.pem",
        "PIP_INDEX_URL=https://example.org/simple",
        "PIP_USER=no",
    }


def test_ci_calls_the_tests_and_nothing_else(world: World) -> None:
    shutil.copytree(ROOT / ".ci", world.root / ".ci")
    (world.root / "script" / "test").write_text('#!/bin/sh\necho "test <$*>"\n', encoding="utf-8")
    done = world.run(str(world.root / ".ci" / "run"))
    assert (done.returncode, done.stdout) == (0, "test <>\n")


@pytest.mark.parametrize("name", ["run", "media", "test"])
def test_every_locked_package_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = [line for line in text.splitlines() if line and line[0] not in "# "]
    assert entries
    assert all("==" in line and line.endswith("\\") for line in entries)
    assert "://" not in text
    assert "script/lock" in text.splitlines()[1]


def test_the_three_lists_agree() -> None:
    seen: dict[str, str] = {}
    for name in ("run", "media", "test"):
        for line in (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
            if line and line[0] not in "# ":
                package, _, version = line.partition("==")
                assert seen.setdefault(package, version) == version
    assert {"hatchling", "editables", "pyside6-addons", "pytest-qt"} <= seen.keys()
