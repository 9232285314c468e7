"""figures: numbers with who says so, seen before they are read."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model import markup
from kiosk.model.claim import Figure
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.page import Page, PageState, Place
from kiosk.model.refs import SourceRef
from kiosk.model.text import LocalizedText, MarkupText


@entity
class FiguresPage(Page):
    """Figures, one after another."""

    TYPE: ClassVar[str] = "figures"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("figures",)
    TABLE: ClassVar[str] = "figures"
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

    def states(self) -> tuple[PageState, ...]:
        """Each figure, and after it why the numbers differ, where that can be asked."""
        states = []
        for index, figure in enumerate(self.figures):
            states.append(PageState({"figure": index}, figure.label))
            if figure.others or figure.note:
                states.append(PageState({"figure": index, "differs": 1}, figure.label))
        return tuple(states)

    def derived(self, place: Place) -> Mapping[str, object]:
        """`full_bar`, the value of a full bar on this page, and `cited`, what the notes cite.

        `cited` has one list for each figure, in their order.
        """
        del place
        bars = [f.upto or f.value for f in self.figures if f.shown_as == "bars"]
        return {
            "full_bar": max(bars, default=0),
            "cited": tuple(_cited(figure.note) for figure in self.figures),
        }


def _cited(note: MarkupText | None) -> tuple[SourceRef, ...]:
    if note is None:
        return ()
    return tuple(SourceRef(source) for source in markup.citations(note[next(iter(note))]))
