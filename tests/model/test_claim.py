"""Claims: what a number allows, and whether two can both be true."""

import pytest
from pydantic import TypeAdapter

from kiosk.model.claim import Claim


def claim(value, **more):
    fields = {"value": value, "who": {"en": "A book"}, "source": "a-book", **more}
    return TypeAdapter(Claim).validate_python(fields)


@pytest.mark.parametrize(
    ("one", "other", "standing"),
    [
        (claim(131), claim(131), "same"),
        (claim(131), claim(132), "different"),
        (claim(131), claim(120, means="at-least"), "compatible"),
        (claim(131), claim(131, means="more-than"), "different"),
        (claim(131), claim(131, means="at-least"), "compatible"),
        (claim(131), claim(130, means="about"), "compatible"),
        (claim(137), claim(130, means="about"), "different"),
        (claim(1_600_000), claim(2_000_000, means="about"), "compatible"),
        (claim(26_000, upto=35_000), claim(35_000), "compatible"),
        (claim(21, upto=29), claim(30), "different"),
        (claim(40, upto=90), claim(90, means="about"), "compatible"),
    ],
)
def test_two_claims_stand_to_each_other_the_same_either_way(one, other, standing):
    assert one.standing(other) == standing
    assert other.standing(one) == standing


def test_an_estimate_allows_what_rounds_to_it():
    assert claim(130, means="about").span == (125, 135)
    assert claim(2_000_000, means="about").span == (1_500_000, 2_500_000)
