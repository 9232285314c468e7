"""The roll of names: its stated order, and what a screen needs of each person."""

from collections.abc import Iterable, Mapping
from dataclasses import fields

from kiosk.model.alphabet import SortKey, initial, sort_key
from kiosk.model.person import FieldSources, Person


def in_stated_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """`people` by surname, then given name, in the Azerbaijani alphabet.

    Whoever stands beside someone follows him or her at once: husband and wife are not parted.
    """
    ranked = sorted(people, key=_rank)
    place = {person.id: at for at, person in enumerate(ranked)}
    beside: dict[str, set[int]] = {person.id: set() for person in ranked}
    for at, person in enumerate(ranked):
        for other in person.beside:
            if other in place:
                beside[person.id].add(place[other])
                beside[other].add(at)
    told: dict[str, Person] = {}
    for person in ranked:
        waiting = [person]
        while waiting:
            following = waiting.pop()
            if following.id not in told:
                told[following.id] = following
                waiting += (ranked[at] for at in sorted(beside[following.id], reverse=True))
    return tuple(told.values())


def letters(people: Iterable[Person]) -> tuple[tuple[str, int], ...]:
    """The letters of `people`, who stand in the stated order, each with the index of its first.

    Whoever follows someone because the two belong together stands under the other's letter.
    """
    found: dict[str, int] = {}
    chain: set[str] = set()
    named: set[str] = set()
    for at, person in enumerate(people):
        if person.id not in named and chain.isdisjoint(person.beside):
            found.setdefault(initial(person.names[0]), at)
            chain, named = set(), set()
        chain.add(person.id)
        named.update(person.beside)
    return tuple(found.items())


def row(person: Person) -> Mapping[str, str]:
    """A person as a light, a line of a list and a result of the search show her."""
    surname, given = person.names
    return {
        "id": person.id,
        "name": person.name,
        "surname": surname,
        "given": given,
        "letter": initial(surname),
        "born_year": person.born.year if person.born else "",
        "died_year": person.died.year if person.died else "",
    }


def card(person: Person, people: Mapping[str, Person]) -> Mapping[str, object]:
    """Everything that a page about one person needs; `people` are all of them, by id.

    What is not known is None. `death` belongs behind a gate.
    """
    age = person.shown_age
    own_sources = {
        field.name: found
        for field in fields(FieldSources)
        if (found := getattr(person.field_sources, field.name))
    }
    return {
        **row(person),
        "father": person.father_name,
        "born": person.born,
        "died": person.died,
        "age": None if age is None else str(age),
        "place": person.place,
        "occupation": person.occupation,
        "life": person.life,
        "death": person.death,
        "sources": person.sources,
        "field_sources": own_sources,
        "portrait": person.shown_portrait,
        "beside": tuple(row(people[other]) for other in _beside(person, people)),
    }


def _rank(person: Person) -> tuple[SortKey, SortKey, str]:
    surname, given = person.names
    return sort_key(surname), sort_key(given), person.id


def _beside(person: Person, people: Mapping[str, Person]) -> list[str]:
    others = [other.id for other in people.values() if person.id in other.beside]
    return [other for other in dict.fromkeys((*person.beside, *others)) if other in people]
