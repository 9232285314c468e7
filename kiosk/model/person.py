"""A person whom the exhibit remembers, as far as sources tell of them."""

from typing import Annotated

from kiosk.model.dates import UncertainDate
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.refs import MediaRef, PersonRef, SourceRef
from kiosk.model.text import LocalizedText, StaffText

PATRONYMICS = frozenset((
    "oğlu", "oglu", "ogly", "oghlu", "оглу", "оглы", "оғлу",
    "qızı", "qizi", "kızı", "kizi", "kyzy", "gizi", "gyzy", "кызы", "гызы",
))  # fmt: skip
"""“Son of” and “daughter of”, behind the father's name."""
OLDEST = 120

_Sources = Annotated[tuple[SourceRef, ...], Help("Ids of sources.")]


@entity
class FieldSources:
    """Sources of single fields, where one field has a source of its own."""

    name: _Sources = ()
    father: _Sources = ()
    born: _Sources = ()
    died: _Sources = ()
    age: _Sources = ()
    place: _Sources = ()
    occupation: _Sources = ()
    life: _Sources = ()
    death: _Sources = ()


@entity
class Person:
    """One person. What is left out is not known, and the page says so."""

    id: Annotated[PersonRef, Help("A short id. Left out: made from the name.")] = PersonRef("")
    name: Annotated[str, Help("The full name, spelt as the source spells it.")]
    surname: Annotated[
        StaffText | None, Help("The surname, where it is not the last word of the name.")
    ] = None
    variants: Annotated[
        tuple[StaffText, ...], Help("Other spellings and earlier names, for the search.")
    ] = ()
    father: Annotated[str | None, Help("The father's name, where the name does not tell it.")] = (
        None
    )
    born: Annotated[UncertainDate | None, Help("Date of birth: a day, a month or a year.")] = None
    died: Annotated[
        UncertainDate | None, Help("Date of death: the same; or two with “or” between.")
    ] = None
    age: Annotated[int | None, Help("The age, where a source gives it.")] = None
    conflict: Annotated[
        StaffText | None,
        Help("How the sources contradict each other. An age against the dates is then not shown."),
    ] = None
    place: Annotated[LocalizedText | None, Help("Where the person came from, lived or lies.")] = (
        None
    )
    occupation: Annotated[LocalizedText | None, Help("What the person did.")] = None
    life: Annotated[
        LocalizedText | None, Help("One sentence about the life, at most 25 words.")
    ] = None
    death: Annotated[
        LocalizedText | None, Help("How the person died, at most 40 words. Only behind a gate.")
    ] = None
    sources: Annotated[tuple[SourceRef, ...], Help("Ids of the sources, with spaces between.")]
    field_sources: Annotated[FieldSources, Help("Sources of single fields.")] = FieldSources()
    portrait: Annotated[MediaRef | None, Help("A portrait, below media/.")] = None
    consent: Annotated[
        bool, Help("yes, if the family agrees to the portrait. Without it, it is not shown.")
    ] = False
    beside: Annotated[
        tuple[PersonRef, ...], Help("Ids of family or neighbours to stand next to.")
    ] = ()
    note: Annotated[StaffText | None, Help("For staff only, never shown.")] = None

    def __post_init__(self) -> None:
        if not self.sources:
            raise FieldError(
                "This person has no source.", "Write the id of a source.", field="sources"
            )
        if self.born and self.died and self.died.latest < self.born.earliest:
            raise FieldError(
                f"This person died ({self.died}) before being born ({self.born}).",
                "Correct one of the two dates.",
                field="died",
            )
        if self.age is None:
            return
        if not 0 <= self.age <= OLDEST:
            raise FieldError(
                f"Nobody is {self.age} years old.", "Correct the age, or leave it out.", field="age"
            )
        if not self.conflict and self._age_is_contradicted():
            low, high = self._ages() or (0, OLDEST)
            ages = f"{low}" if low == high else f"{low} or {high}"
            raise FieldError(
                f"The age {self.age} contradicts the dates, which make it {ages}.",
                "Correct what is wrong. If sources disagree, say so under conflict: the age is "
                "then not shown.",
                str(high),
                field="age",
            )

    @property
    def names(self) -> tuple[str, str]:
        """Surname and given name, as a list sorts them."""
        return surname_and_given(self.name, self.surname)

    @property
    def father_name(self) -> str | None:
        """The father's name, from its own field or from the name itself."""
        words = self.name.split()
        for at, word in enumerate(words):
            if at and word.lower() in PATRONYMICS:
                return self.father or words[at - 1]
        return self.father

    @property
    def shown_age(self) -> int | None:
        """The age that a visitor may read: given by a source, or certain from full dates."""
        if self.age is not None:
            return None if self._age_is_contradicted() else self.age
        ages = self._ages()
        return ages[0] if ages and ages[0] == ages[1] else None

    @property
    def shown_portrait(self) -> MediaRef | None:
        """The portrait, if it may be shown."""
        return self.portrait if self.consent else None

    def _age_is_contradicted(self) -> bool:
        ages = self._ages()
        return ages is not None and self.age is not None and not ages[0] <= self.age <= ages[1]

    def _ages(self) -> tuple[int, int] | None:
        """The least and the greatest age that the dates allow."""
        if self.born is None or self.died is None:
            return None
        return (
            max(0, _full_years(self.born.latest, self.died.earliest)),
            _full_years(self.born.earliest, self.died.latest),
        )


def _full_years(start: tuple[int, int, int], end: tuple[int, int, int]) -> int:
    return end[0] - start[0] - (end[1:] < start[1:])


def surname_and_given(name: str, surname: str | None) -> tuple[str, str]:
    """The two parts of `name`, as a list sorts them; `surname`, where staff wrote it down."""
    words = name.replace(",", " , ").split()
    if surname:
        rest = [word for word in words if word not in surname.split() and word != ","]
        return surname, " ".join(rest)
    if "," in words:
        at = words.index(",")
        return " ".join(words[:at]), " ".join(word for word in words[at:] if word != ",")
    if len(words) > 2 and words[-1].lower() in PATRONYMICS:
        return words[0], " ".join(words[1:])
    return (words[-1], " ".join(words[:-1])) if words else (name, "")
