"""The judge is another process: whatever content does to it, the publisher gets a sentence."""

import sys
from pathlib import Path

import pytest

from kiosk.packs.errors import PackError
from kiosk.packs.judging import Verdict, judge
from tests.packs.conftest import HOLDS

TELL = "import json; print(json.dumps(%r), flush=True)"
CONFINED = """
import json, socket, sys
from kiosk.packs.confine import confine
cut_off = confine()
said = []
{body}
print(json.dumps({{"said": said, "holds": None, "cut_off": cut_off}}), flush=True)
"""


def judged(program: str, tmp_path: Path, quiet_s: float = 60.0) -> Verdict:
    return judge(tmp_path, command=("-c", program), quiet_s=quiet_s)


def test_a_verdict_and_the_way_to_it(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    program = "\n".join(
        TELL % line
        for line in ({"done": 1, "of": 2}, {"done": 2, "of": 2},
                     {"said": [], "holds": HOLDS.as_data(), "cut_off": True})
    )  # fmt: skip
    verdict = judge(tmp_path, lambda done, of: steps.append((done, of)), ("-c", program))
    assert verdict == Verdict(HOLDS, (), True)
    assert steps == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import os; os.kill(os.getpid(), 11)", "crashed on its content"),
        ("import os; os.kill(os.getpid(), 9)", "for want of memory"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "more processor time"),
        ("raise SystemExit(3)", "more memory than it may have, or broke off"),
        ("print('nonsense', flush=True)", "told nonsense"),
        ("print('[1]', flush=True)", "told nonsense"),
        (TELL % {"said": [], "holds": {"title": 7}}, "does not say what it holds"),
        ("while True: print('x' * 100_000)", "told nonsense"),
    ],
)
def test_a_judge_that_comes_to_no_verdict(program: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(PackError, match=said):
        judged(program, tmp_path)


def test_a_judge_that_hangs_is_stopped_with_all_that_it_started(tmp_path: Path) -> None:
    program = (
        f"import subprocess; subprocess.Popen([{sys.executable!r}, '-c', 'input()'], "
        "stdin=subprocess.PIPE).wait()"
    )
    with pytest.raises(PackError, match="hung for 1 seconds"):
        judged(program, tmp_path, quiet_s=1.0)


def test_memory_is_limited(tmp_path: Path) -> None:
    body = """
try:
    bytearray(3 * 1024**3)
except MemoryError:
    said.append("no memory")
"""
    assert judged(CONFINED.format(body=body), tmp_path).said == ("no memory",)


def test_the_network_is_out_of_reach(tmp_path: Path) -> None:
    body = """
for reach in (
    lambda: socket.create_connection(("127.0.0.1", 9), 5),
    lambda: socket.socket().bind(("127.0.0.1", 0)),
    lambda: socket.getaddrinfo("localhost", 80),
):
    try:
        reach()
    except PermissionError as error:
        said.append(str(error))
"""
    verdict = judged(CONFINED.format(body=body), tmp_path)
    assert verdict.said == ("Content that is being checked has no network.",) * 3


def test_where_the_kernel_allows_it_there_is_no_network_at_all(tmp_path: Path) -> None:
    body = """
from pathlib import Path
said += [line.split(":")[0].strip() for line in Path("/proc/net/dev").read_text().splitlines()[2:]]
"""
    verdict = judged(CONFINED.format(body=body), tmp_path)
    if not verdict.cut_off:
        pytest.skip("the system gives nobody a network of its own")
    assert set(verdict.said) <= {"lo"}


def test_nothing_of_the_users_is_in_its_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STATE", "/somewhere")
    body = "import os; said += [os.environ.get('KIOSK_STATE', 'gone'), os.environ['HOME']]"
    gone, home = judged(CONFINED.format(body=body), tmp_path).said
    assert gone == "gone"
    assert "kiosk-judge-" in home and not Path(home).exists()
