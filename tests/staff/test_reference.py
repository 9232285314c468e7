"""The field reference in the documentation is the one that the program writes."""

from pathlib import Path

from kiosk.pages import page_types
from kiosk.staff.reference import reference


def test_the_reference_is_up_to_date():
    written = Path(__file__).parents[2] / "docs" / "content.md"
    assert written.read_text(encoding="utf-8") == reference()


def test_every_page_type_and_its_example_is_in_it():
    text = reference()
    for name, page_type in page_types().items():
        assert f"### type: {name}" in text
        assert page_type.EXAMPLE.strip() in text


def test_no_field_of_a_page_is_without_help():
    before_the_words = reference().partition("#### Words")[0]
    rows = [line for line in before_the_words.splitlines() if line.startswith("| `")]
    assert len(rows) > 60
    assert [row for row in rows if row.endswith("|  |")] == []
