"""Numbers with who says so: a claim is a value, its teller, its year and its source."""

from math import inf
from typing import Annotated, Literal

from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.refs import Ref, SourceRef
from kiosk.model.text import LocalizedText, MarkupText


class FigureId(Ref):
    """The id by which scenes and other pages name a figure."""

    __slots__ = ()


Means = Literal["exactly", "about", "at-least", "more-than"]
Standing = Literal["same", "compatible", "different"]


@entity
class Claim:
    """One value of a figure, and who gives it."""

    value: Annotated[int, Help("The number. The lower one, where the source gives a range.")]
    upto: Annotated[int | None, Help("The higher number of a range.")] = None
    means: Annotated[
        Means, Help("How the source means the number: as an estimate, or as the least there was.")
    ] = "exactly"
    label: Annotated[LocalizedText | None, Help("What is counted, if not the same.")] = None
    who: Annotated[LocalizedText, Help("Who says so.")]
    year: Annotated[int | None, Help("The year in which it was said, if known.")] = None
    source: Annotated[SourceRef, Help("The id of the source.")]

    def __post_init__(self) -> None:
        if self.upto is not None and self.upto <= self.value:
            raise FieldError(
                f"The range {self.value} to {self.upto} runs backwards.",
                "Write the lower number as value and the higher one as upto.",
                field="upto",
            )

    @property
    def span(self) -> tuple[float, float]:
        """The least and the greatest number that the claim allows.

        An estimate allows whatever rounds to it: 130 stands for 125 to 135.
        """
        highest = self.value if self.upto is None else self.upto
        match self.means:
            case "at-least":
                return self.value, inf
            case "more-than":
                return self.value + 1, inf
            case "about":
                return self.value - _half_a_step(self.value), highest + _half_a_step(highest)
        return self.value, highest

    def standing(self, other: "Claim") -> Standing:
        """How `other` stands to this claim: both may be true, or one of them is not."""
        if (self.value, self.upto, self.means) == (other.value, other.upto, other.means):
            return "same"
        (low, high), (least, most) = self.span, other.span
        return "compatible" if low <= most and least <= high else "different"


def _half_a_step(number: int) -> float:
    """Half of the last place that is not 0: 5 for 130, 500,000 for 2,000,000."""
    digits = str(abs(number)).rstrip("0") or "0"
    return float(10 ** (len(str(abs(number))) - len(digits)) / 2)


@entity
class Part:
    """One of the parts that add up to a figure."""

    label: Annotated[LocalizedText, Help("What this part counts.")]
    value: Annotated[int, Help("How many.")]


@entity
class Figure(Claim):
    """A claim that leads, with its parts and with the other values that are told."""

    id: Annotated[FigureId, Help("A short id, so that a scene can show this figure.")]
    label: Annotated[LocalizedText, Help("What is counted; completes the number.")]
    shown_as: Annotated[
        Literal["lights", "bars", "number"],
        Help("A point of light for each, bars to one scale, or the number alone."),
    ] = "number"
    parts: Annotated[tuple[Part, ...], Help("Parts that add up to the value.")] = ()
    others: Annotated[tuple[Claim, ...], Help("Other values, each with who says so.")] = ()
    note: Annotated[MarkupText | None, Help("One honest sentence on why the numbers differ.")] = (
        None
    )
