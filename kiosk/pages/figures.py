"""figures: numbers with who says so, seen before they are read."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model.claim import Figure
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.page import Page, Place
from kiosk.model.text import LocalizedText, MarkupText


@entity
class FiguresPage(Page):
    """Figures, one after another."""

    TYPE: ClassVar[str] = "figures"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("figures",)
    EXAMPLE: ClassVar[str] = """\
type: figures
title: {en: Figures}
heading: {en: What is counted}
figures:
  - id: killed
    label: {en: people were killed}
    value: 131
    who: {en: APA news agency}
    year: 2024
    source: apa-2024
    shown_as: lights
    parts:
      - {label: {en: in Baku}, value: 123}
      - {label: {en: in Neftchala and Lankaran}, value: 8}
    others:
      - {value: 147, who: {en: Report news agency}, year: 2026, source: report-2026}
    note: {en: The sources do not say why their totals differ.}
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    figures: Annotated[tuple[Figure, ...], Help("The figures, in their order.")]

    def __post_init__(self) -> None:
        if not self.figures:
            raise FieldError(
                "This page has no figure.", "Write at least one figure.", field="figures"
            )

    def figures_here(self) -> tuple[Figure, ...]:
        """All of them."""
        return self.figures

    def derived(self, place: Place) -> Mapping[str, object]:
        """`scale`: the value that a full bar stands for, the same for every bar of the page."""
        del place
        bars = [f.upto or f.value for f in self.figures if f.shown_as == "bars"]
        return {"scale": max(bars, default=0)}
