"""docs/conformance.md was written by the walker, from the requirements as they are today."""

from pathlib import Path

from tests.access import report
from tests.access.requirements import ELSEWHERE, WALKED

ROOT = Path(__file__).parents[2]
WRITTEN = report.FILE.read_text(encoding="utf-8")


def test_the_file_has_the_requirements_of_today():
    again = f"run {report.COMMAND} again"
    assert report.requirements_in(WRITTEN) == report.expected(), again
    assert report.rest_in(WRITTEN) == report.expected_rest(), again


def test_the_file_says_how_it_was_written_and_what_was_walked():
    assert f"Written by `{report.COMMAND}` on 20" in WRITTEN
    assert "screens in" in WRITTEN.partition("## What was walked")[2]
    assert "not looked at" not in WRITTEN


def test_each_requirement_is_named_once():
    assert len({r.key for r in WALKED}) == len({r.what for r in WALKED}) == len(WALKED)


def test_what_others_prove_is_there():
    assert [t.tests for t in ELSEWHERE if not (ROOT / t.tests).is_file()] == []
