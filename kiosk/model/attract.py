"""The attract loop: the scenes that an empty hall sees."""

from typing import Annotated, Literal

from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.page import ArtName
from kiosk.model.refs import FigureRef, PageRef
from kiosk.model.text import LocalizedText

SceneKind = Literal["title", "lights", "figure", "sentence", "name", "invitation"]


@entity
class Scene:
    """One composed picture of the loop."""

    kind: Annotated[
        SceneKind, Help("What the scene shows. Each scene “name” shows the next person in turn.")
    ]
    seconds: Annotated[float, Help("How long it stays, 5 to 30 seconds.")] = 10.0
    opens: Annotated[PageRef, Help("The page that the scene comes from and opens.")]
    heading: Annotated[LocalizedText | None, Help("The large words (title, invitation).")] = None
    text: Annotated[LocalizedText | None, Help("The smaller words beneath.")] = None
    art: Annotated[ArtName | None, Help("The drawing behind the words.")] = None
    figure: Annotated[FigureRef | None, Help("The figure to show (lights, figure).")] = None

    def __post_init__(self) -> None:
        if not 5 <= self.seconds <= 30:
            raise FieldError(
                f"A scene of {self.seconds:g} seconds cannot be read in peace.",
                "Write a number of seconds from 5 to 30.",
                "30" if self.seconds > 30 else "5",
                field="seconds",
            )
        if self.kind in ("title", "invitation") and self.heading is None:
            raise FieldError(
                f"A scene of the kind “{self.kind}” needs a heading.",
                "Add heading: to it.",
                field="kind",
            )
        if self.kind in ("lights", "figure") and self.figure is None:
            raise FieldError(
                f"A scene of the kind “{self.kind}” needs a figure.",
                "Write figure: and the id of a figure from a figures page.",
                field="kind",
            )


@entity
class AttractFile:
    """attract.yaml as a whole."""

    scenes: Annotated[tuple[Scene, ...], Help("The scenes, in their order.")]
    mourning: Annotated[
        tuple[Scene, ...], Help("The scenes of the days of mourning that exhibit.yaml names.")
    ] = ()

    def __post_init__(self) -> None:
        if not self.scenes:
            raise FieldError(
                "The attract loop has no scene.", "Write at least one scene.", field="scenes"
            )
